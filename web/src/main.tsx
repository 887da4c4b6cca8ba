import './style/index.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { Announcer } from './app/announcer.js';
import { fetchTexts, LanguageProvider } from './app/language.js';
import { queries } from './app/queries.js';
import { router } from './app/router.js';
import { ShortcutsProvider } from './app/shortcuts.js';

const place = document.getElementById('app');
if (!place) throw new Error('index.html has no place for the app');
const draw = (): void =>
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <Suspense>
          <LanguageProvider>
            <ShortcutsProvider>
              <Announcer>
                <RouterProvider router={router} />
              </Announcer>
            </ShortcutsProvider>
          </LanguageProvider>
        </Suspense>
      </QueryClientProvider>
    </StrictMode>,
  );

// The first page is drawn when it and its words are there, in one go.
void Promise.allSettled([fetchTexts(), router.load()]).then(draw);

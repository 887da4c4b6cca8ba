import './style/index.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { ApiError } from './api/client.js';
import { Announcer } from './app/announcer.js';
import { LanguageProvider } from './app/language.js';
import { router } from './app/router.js';
import { ShortcutsProvider } from './app/shortcuts.js';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      // What was refused will be refused again; only silence is worth another try.
      retry: (failures, error) => failures < 2 && error instanceof ApiError && (error.status === 0 || error.status === 503),
    },
  },
});

const place = document.getElementById('app');
if (!place) throw new Error('index.html has no place for the app');
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

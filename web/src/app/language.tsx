import { createContext, type ReactNode, use, useEffect, useMemo, useTransition } from 'react';
import { type Language, languageFor } from '../text/language.js';
import type { Texts } from '../text/texts.js';
import { useRemembered } from './remembered.js';

/** The same thing in each language, fetched when it is needed: a reader of one language does not load the other. */
export type InEach<T> = { readonly [L in Language]: () => Promise<T> };

const TEXTS: InEach<Texts> = {
  en: () => import('../text/en/index.js').then((module) => module.TEXTS),
  ru: () => import('../text/ru/index.js').then((module) => module.TEXTS),
};

const loading = new WeakMap<() => Promise<unknown>, Promise<unknown>>();
function loaded<T>(load: () => Promise<T>): Promise<T> {
  const known = loading.get(load) as Promise<T> | undefined;
  if (known) return known;
  const promise = load();
  loading.set(load, promise);
  // What could not be fetched is asked for again next time.
  promise.catch(() => loading.delete(load));
  return promise;
}

interface Chosen {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}
const LanguageContext = createContext<Chosen | null>(null);

function useChosen(): Chosen {
  const chosen = use(LanguageContext);
  if (!chosen) throw new Error('there is a language only inside of LanguageProvider');
  return chosen;
}

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [remembered, remember] = useRemembered('language');
  const [, startTransition] = useTransition();
  const language = languageFor(remembered, navigator.languages);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const chosen = useMemo<Chosen>(
    () => ({
      language,
      // The page stays as it is until the other language's texts have come.
      choose: (next) => void loaded(TEXTS[next]).then(() => startTransition(() => remember(next))),
    }),
    [language, remember],
  );
  return <LanguageContext value={chosen}>{children}</LanguageContext>;
}

export const useLanguage = useChosen;

/** What the frame and all pages say. Suspends until it is there. */
export const useTexts = (): Texts => useTextOf(TEXTS);

/** What one page says. Suspends until it is there. */
export const useTextOf = <T,>(texts: InEach<T>): T => use(loaded(texts[useChosen().language]));

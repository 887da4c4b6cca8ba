import { createContext, type ReactNode, use, useEffect, useMemo, useTransition } from 'react';
import { type Language, languageFor } from '../text/language.js';
import type { Texts } from '../text/texts.js';
import { remembered, useRemembered } from './remembered.js';

/** The same thing in each language, fetched when it is needed: a reader of one language does not load the other. */
export type InEach<T> = { readonly [L in Language]: () => Promise<T> };

const TEXTS: InEach<Texts> = {
  en: () => import('../text/en/index.js').then((module) => module.TEXTS),
  ru: () => import('../text/ru/index.js').then((module) => module.TEXTS),
};

/** A promise that tells React at once that it is fulfilled, so that nothing is drawn in the place of what is there already. */
type Tracked<T> = Promise<T> & { status?: 'fulfilled'; value?: T };

const loading = new WeakMap<() => Promise<unknown>, Tracked<unknown>>();
function loaded<T>(load: () => Promise<T>): Tracked<T> {
  const known = loading.get(load) as Tracked<T> | undefined;
  if (known) return known;
  const promise: Tracked<T> = load();
  loading.set(load, promise);
  promise.then(
    (value) => Object.assign(promise, { status: 'fulfilled', value }),
    // What could not be fetched is asked for again next time.
    () => loading.delete(load),
  );
  return promise;
}

const languageNow = (): Language => languageFor(remembered('language'), navigator.languages);

/** Fetches texts in the reader's language before what says them is drawn. */
export const fetchTexts = <T,>(texts: InEach<T> = TEXTS as InEach<T>): Promise<T> => loaded(texts[languageNow()]);

/**
 * A page's module together with its texts: a page is not drawn before it can speak. A module names its texts as `pageTexts`; without any it
 * has none of its own.
 */
export const withTexts =
  <M extends object>(load: () => Promise<M>): (() => Promise<M>) =>
  async () => {
    const module: M & { readonly pageTexts?: InEach<unknown> } = await load();
    if (module.pageTexts) await fetchTexts(module.pageTexts);
    return module;
  };

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
  const [chosenBefore, remember] = useRemembered('language');
  const [, startTransition] = useTransition();
  const language = languageFor(chosenBefore, navigator.languages);
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
export const useTextOf = <T,>(texts: InEach<T>): T => use<T>(loaded(texts[useChosen().language]) as Promise<T>);

import type { Failure } from '../api/types.js';
import type { OpenEnds } from './dates.js';
import type { Forms, Language } from './language.js';
import type { Words } from './words.js';

/** Failures and notes by code, where a language words them itself; else the engine's English stands. */
export type Wordings = { readonly [code: string]: string | readonly [message: string, mend: string] };

/** What the frame and more than one page say, in one language. What only one page says lies with that page. */
export interface Texts {
  readonly language: Language;
  readonly words: Words;
  readonly ends: OpenEnds;
  readonly due: (date: string) => string;
  readonly quote: (text: string) => string;
  readonly frame: {
    readonly skip: string;
    readonly menu: string;
    readonly home: string;
    readonly search: string;
    readonly pairs: string;
    readonly meetings: string;
    readonly people: string;
    readonly review: string;
    readonly add: string;
    readonly about: string;
    readonly language: string;
    readonly theme: string;
    readonly themes: { readonly system: string; readonly light: string; readonly dark: string };
    readonly footer: string;
    readonly api: string;
    readonly opened: (title: string) => string;
  };
  readonly states: {
    readonly loading: string;
    readonly failed: string;
    readonly again: string;
    readonly notFound: string;
    readonly notFoundMore: string;
    readonly toHome: string;
  };
  readonly shortcuts: {
    readonly open: string;
    readonly title: string;
    readonly close: string;
    readonly on: string;
    readonly everywhere: string;
    readonly readout: string;
    readonly keys: { readonly [K in ShortcutName]: string };
  };
  readonly counts: { readonly [C in 'statements' | 'turns' | 'words' | 'records' | 'talks' | 'versions' | 'pages']: Forms };
  readonly languages: { readonly [tag: string]: string };
  readonly noDate: string;
  readonly narration: string;
  readonly source: string;
  readonly opensElsewhere: string;
  readonly failures: Wordings;
  readonly diagnostics: Wordings;
}

export const SHORTCUTS = ['help', 'home', 'add', 'about', 'next', 'previous', 'nextTurn', 'previousTurn', 'cite', 'close'] as const;
export type ShortcutName = (typeof SHORTCUTS)[number];

/** A failure in the reader's language: what is wrong, and what to do. */
export function failureInWords(
  { code, message, mend }: Failure,
  { failures }: Pick<Texts, 'failures'>,
): readonly [message: string, mend: string] {
  const wording = failures[code];
  if (wording === undefined) return [sentence(message), sentence(mend)];
  return typeof wording === 'string' ? [wording, mend] : wording;
}

/** What could not be done with a page, in the reader's language. */
export function diagnosticInWords(
  { code, message }: Pick<Failure, 'code' | 'message'>,
  { diagnostics }: Pick<Texts, 'diagnostics'>,
): string {
  const wording = diagnostics[code];
  return typeof wording === 'string' ? wording : message;
}

/** The engine's words go into lines of a terminal; here they are sentences. */
const sentence = (text: string): string =>
  text === '' ? '' : `${text[0]?.toUpperCase()}${text.slice(1)}${/[.!?…]$/.test(text) ? '' : '.'}`;

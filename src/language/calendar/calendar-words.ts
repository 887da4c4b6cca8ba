import type { Language, PeriodModifier } from '../../domain/index.js';
import type { NumberWords } from '../numbers/index.js';
import type { Season } from './interval.js';
import type { Lean, TimeUnit } from './part.js';

/** A meaning of word forms to the calendar. One form can carry several ("last": adjective and window). */
export interface Meaning {
  /** Day of the month said in words: «девятого». */
  readonly monthDay?: number;
  /** 1–12. */
  readonly month?: number;
  readonly unit?: TimeUnit | 'half' | 'decade' | 'daypart';
  readonly season?: Season;
  /** A season form that is an expression by itself: «осенью». */
  readonly free?: boolean;
  /** Monday is 1. */
  readonly weekday?: number;
  /** "Last", «будущего»: points at one unit. `steps` 2 for «позапрошлый». */
  readonly lean?: Lean;
  readonly steps?: number;
  /** "The past/next N units": false for those to come. */
  readonly back?: boolean;
  /** "First" … "fourth", I … IV. */
  readonly ordinal?: number;
  /** "End of", «начале». */
  readonly edge?: 'start' | 'middle' | 'end';
  /** Days from the record's date: вчера −1. */
  readonly day?: number;
  /** «сейчас», "currently". */
  readonly now?: boolean;
  /** First year of a decade in words: «девяностые». */
  readonly decade?: number;
  /** "Academic", «финансовом»: years that run from one summer to the next. */
  readonly yearly?: 'school' | 'financial';
}

/** What a word form means to the calendar. All fields are there, because objects of one shape are read faster. */
export type CalendarWord = { readonly [F in keyof Required<Meaning>]: Meaning[F] };

export const NOTHING: CalendarWord = {
  monthDay: undefined,
  month: undefined,
  unit: undefined,
  season: undefined,
  free: undefined,
  weekday: undefined,
  lean: undefined,
  steps: undefined,
  back: undefined,
  ordinal: undefined,
  edge: undefined,
  day: undefined,
  now: undefined,
  decade: undefined,
  yearly: undefined,
};

export interface CalendarWords {
  readonly lang: Language;
  readonly words: ReadonlyMap<string, CalendarWord>;
  readonly numbers: NumberWords;
  /** Words that begin an expression only before certain others, each with what these are besides numbers and calendar words. */
  readonly openers: ReadonlyMap<string, ReadonlySet<string>>;
  /** Prepositions right before an expression and what they make of it. */
  readonly modifiers: ReadonlyMap<string, PeriodModifier | null>;
  /** Words after which an expression is what something is compared with, not when it happens. */
  readonly comparing: ReadonlySet<string>;
  readonly inclusive: ReadonlySet<string>;
  /** The conjunction that closes a list. */
  readonly and: string;
  /** Opening preposition → the words that may join the second end of a range. */
  readonly ranges: ReadonlyMap<string, ReadonlySet<string>>;
  readonly lean: LeanWords;
}

/** Words that tell whether a clause speaks of what was or of what will be, where the morphology is silent or wrong. */
export interface LeanWords {
  readonly past: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  /** Beginnings of words that speak of things to come whatever their tense: invitations, plans, agreements to meet. */
  readonly prospect: readonly string[];
  /** Endings of past forms, tried on words of six letters and more. */
  readonly pastEndings: readonly string[];
  /** A past form close after one of these is a passive or a perfect still to come: "will be held". */
  readonly auxiliaries: ReadonlySet<string>;
  /** Words with such an ending that are none. */
  readonly notPast: ReadonlySet<string>;
  /** What one says of one's own words: "let us be frank". */
  readonly ofSaying: ReadonlySet<string>;
  /** The one of these words that only says why behind one of these prepositions: «по приглашению», "at the invitation of". */
  readonly reason: { readonly stem: string; readonly behind: ReadonlySet<string> };
  /** Prepositions that by themselves date a thing back: «соглашение от 3 февраля». */
  readonly dating: ReadonlySet<string>;
}

/** Adds a meaning to every form of a list written with spaces. */
export function define(words: Map<string, CalendarWord>, forms: string, meaning: Meaning): void {
  for (const form of forms.split(' ')) words.set(form, { ...(words.get(form) ?? NOTHING), ...meaning });
}

/** The forms that mean nothing but what these fields tell. */
export function formsOnly(words: ReadonlyMap<string, CalendarWord>, ...fields: readonly (keyof Meaning)[]): string[] {
  const only = (word: CalendarWord): boolean =>
    (Object.keys(NOTHING) as (keyof Meaning)[]).every((field) => word[field] === undefined || fields.includes(field));
  return [...words]
    .filter(([, word]) => word !== NOTHING && fields.some((field) => word[field] !== undefined) && only(word))
    .map(([form]) => form);
}

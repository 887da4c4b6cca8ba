import type { Language } from './language.js';
import type { Office, StateCode } from './party.js';
import type { Edtf, Grain, IsoDate, PeriodModifier } from './period.js';
import type { Decimal, Direction, Hedge, Unit } from './quantity.js';
import type { Readout } from './readout.js';
import type { SenseRows } from './sense-sets.js';
import type { SensesAt } from './senses.js';
import type { Span } from './span.js';

export type PartOfSpeech =
  | 'noun'
  | 'adjective'
  | 'verb'
  | 'infinitive'
  | 'participle'
  | 'gerund'
  | 'adverb'
  | 'pronoun'
  | 'numeral'
  | 'preposition'
  | 'conjunction'
  | 'particle'
  | 'interjection'
  | 'other';
export type GrammaticalCase = 'nom' | 'gen' | 'dat' | 'acc' | 'ins' | 'loc';

/** One grammatical reading of a word form. Readings of a form are shared between all its tokens. */
export interface Reading {
  /** Dictionary form: lower case, ё written as е. For Russian participles and gerunds the infinitive of the verb. */
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly case: GrammaticalCase | null;
  readonly number: 'sing' | 'plur' | null;
  readonly gender: 'm' | 'f' | 'n' | null;
  readonly tense: 'past' | 'present' | 'future' | null;
  readonly person: 1 | 2 | 3 | null;
  readonly aspect: 'perfective' | 'imperfective' | null;
  readonly voice: 'active' | 'passive' | null;
  readonly mood: 'indicative' | 'imperative' | null;
  readonly short: boolean;
  readonly comparative: boolean;
  readonly animate: boolean | null;
  /** What kind of name the dictionary says it is. */
  readonly name: 'given' | 'surname' | 'patronymic' | 'place' | 'organisation' | null;
}

/** What is known of a word form, whoever uses it: cached per form. */
export interface Word {
  /** Lower case (by the document's language), ё as е, no soft hyphens. */
  readonly form: string;
  readonly kind: 'word' | 'number' | 'punctuation' | 'symbol';
  /** Best first, by the dictionary's frequencies; at least one for kind `word`, none for others. */
  readonly readings: readonly Reading[];
}

export interface Token {
  /** Position in `Analysed.tokens`. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly word: Word;
  readonly caps: 'lower' | 'title' | 'upper' | 'mixed';
  /** The reading chosen in context; null for numbers and punctuation. */
  readonly reading: Reading | null;
  /** White space before it in the text. */
  readonly spaced: boolean;
}

/** Token positions, half-open. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** A sense of the lexicon met in the text: one word or a phrase. */
export interface SenseHit extends TokenRange {
  readonly sense: string;
}

export interface TimeExpression extends TokenRange, Span {
  readonly kind: 'time';
  /** The interval in EDTF as the record prints it, without the modifier: `2021`, `2022-01/2022-03`. */
  readonly period: Edtf;
  readonly from: IsoDate;
  /** Inclusive. */
  readonly to: IsoDate;
  readonly grain: Grain;
  readonly modifier: PeriodModifier | null;
  /** Told by the calendar itself, or relative to the record's date. */
  readonly anchor: 'absolute' | 'relative';
}

export type AmountKind = 'percent' | 'points' | 'ratio' | 'fraction' | 'money' | 'count' | 'number';

export interface Amount extends TokenRange, Span {
  readonly kind: 'amount';
  readonly of: AmountKind;
  readonly value: Decimal;
  readonly valueTo: Decimal | null;
  readonly unit: Unit;
  readonly hedge: Hedge;
  /** Finer than `hedge`: "at least" and "up to". */
  readonly bound: 'at-least' | 'up-to' | null;
  /** Where the words themselves or their clause say so: «вырос на», "doubled", "down 3.2%". */
  readonly direction: Direction | null;
  /** Token position of the noun counted (`компаний`, `students`); null when there is none. */
  readonly counted: number | null;
  /** "Tens of", "hundreds of thousands": a range by convention, not a number that was said. */
  readonly vague: boolean;
}

interface MentionBase extends TokenRange, Span {
  readonly kind: 'mention';
  /** Grammatical case of the head, where the language has cases. */
  readonly case: GrammaticalCase | null;
  readonly number: 'sing' | 'plur' | null;
}

/** A state by name (`Азербайджаном`). */
export interface StateMention extends MentionBase {
  readonly of: 'state';
  /** Code, or null for entities without one. */
  readonly states: readonly (StateCode | null)[];
  readonly id: string;
  readonly name: string;
}
/** «российский», «российско-азербайджанский», "U.S.-China". */
export interface StateAdjectiveMention extends MentionBase {
  readonly of: 'state-adjective';
  readonly states: readonly (StateCode | null)[];
}
/** «таджикистанцы», "Russians". */
export interface PeopleMention extends MentionBase {
  readonly of: 'people';
  readonly states: readonly (StateCode | null)[];
}
export interface PlaceMention extends MentionBase {
  readonly of: 'place';
  readonly id: string | null;
  /** Nominative, as the text names it. */
  readonly name: string;
  readonly state: StateCode | null;
  readonly place: 'capital' | 'city' | 'region' | 'residence' | 'venue' | 'area';
}
/** `Президентом Азербайджана`, "Russian Foreign Minister": the office with the state printed with it. */
export interface OfficeMention extends MentionBase {
  readonly of: 'office';
  readonly office: Office;
  readonly state: StateCode | null;
  /** It is told whose office it is, though by something without a code: an organisation, a body, South Ossetia. */
  readonly elsewhere: boolean;
  /** A possessive stands with it: «нашего Председателя Правительства», "your ambassador". */
  readonly owner: 'our' | 'your' | null;
}
export interface OrganisationMention extends MentionBase {
  readonly of: 'organisation';
  readonly id: string;
  readonly name: string;
  readonly organisation: 'organisation' | 'format' | 'company' | 'agency' | 'body';
  readonly state: StateCode | null;
}
/** A person by name, with the office printed right before it where there is one. */
export interface PersonMention extends MentionBase {
  readonly of: 'person';
  /** Nominative, as the text names the person: `Ильхам Алиев`, `Эмомали Шарипович`, `Biden`. */
  readonly name: string;
  readonly given: string | null;
  readonly patronymic: string | null;
  readonly surname: string | null;
  readonly initials: string | null;
  /** Wikidata id of the person known under this name and office at the record's date; null when not known or not sure. */
  readonly person: string | null;
  /** The office mention right before or after the name (`Президентом Азербайджана Ильхамом Алиевым`). */
  readonly office: OfficeMention | null;
}
export type Mention =
  | StateMention
  | StateAdjectiveMention
  | PeopleMention
  | PlaceMention
  | OfficeMention
  | OrganisationMention
  | PersonMention;

export interface Sentence extends TokenRange, Span {
  readonly index: number;
  /** Turn it is said in; null in narration. */
  readonly turn: number | null;
  readonly clauses: readonly Clause[];
}

/** The smallest stretch with a predicate of its own that punctuation or a conjunction sets apart. Clauses of a sentence touch and are disjoint. */
export interface Clause extends TokenRange, Span {
  readonly sentence: number;
}

/** A stretch that reports somebody's words: «заверил, что …», `"…", the Russian leader said`. */
export interface Attribution extends Span {
  /** The mention that names whose words they are («китайской стороны» included); null when it is `лидеры`, `стороны` (then `joint`) or a pronoun not resolved. */
  readonly by: PersonMention | OfficeMention | StateMention | StateAdjectiveMention | null;
  readonly joint: boolean;
  /** The verb that reports: said, stressed, assured. */
  readonly verb: Span;
}

/** A readout with its words understood. Everything in text order. */
export interface Analysed {
  readonly readout: Readout;
  readonly lang: Language;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** `senses[i]` begin at token `i`. */
  readonly senses: readonly SensesAt[];
  /** The senses that begin in each sentence, and its marks (`HOLDS_AMOUNT`, `HOLDS_FUTURE`); a row each, by the sentence's index. */
  readonly held: SenseRows;
  readonly times: readonly TimeExpression[];
  readonly amounts: readonly Amount[];
  readonly mentions: readonly Mention[];
  readonly attributions: readonly Attribution[];
  /** What the label of each turn names (`President of Russia Vladimir Putin`); token positions there count from the label's own beginning. */
  readonly labels: readonly (readonly Mention[])[];
  /** The title that came beside the text, read by itself (spans count into the title); null when the title stands in the text or there is none. */
  readonly toldTitle: Analysed | null;
}

import type { LabelParts, SpeakerKind } from '../domain/index.js';
import { anonymousKind, mayBeAnonymous } from './anonymous.js';
import { allCaps } from './caps-label.js';
import { fullName } from './full-name-label.js';
import { withInitials } from './initials-label.js';
import { isLower } from './letters.js';
import { nameBeforeState, nameFirst } from './name-first-label.js';
import { PARTICLES } from './vocabulary.js';
import { type LabelWord, wordsOf } from './words.js';

/** How a candidate was recognised; weaker forms need more around them to be taken for labels. */
export type LabelForm = 'initials' | 'office-and-name' | 'title' | 'name' | 'word' | 'caps' | 'anonymous';

export interface ParsedLabel {
  readonly form: LabelForm;
  readonly kind: SpeakerKind;
  readonly parts: LabelParts;
}

/** What a form of label makes of the words: the person's name and what stands before it. */
export interface Named {
  readonly form: LabelForm;
  readonly name: string | null;
  readonly office: string | null;
}

/** Tells whether a name (or a surname alone) has been met on the page as somebody's name. */
export interface NameEvidence {
  /** Number of words at the end of `run` (folded) that name a person elsewhere on the page; 0 when not met. `before` is the word in front. */
  nameLength(run: readonly string[], before?: string | null): number;
  /** What has been read already on the page, as far as names met elsewhere have no part in it: labels come again and again. */
  readonly read: Map<string, ReadLabel | null>;
}

/** A candidate taken apart; `label` is null where only names met elsewhere can tell whether it is a label. */
export interface ReadLabel {
  readonly body: string;
  readonly words: readonly LabelWord[];
  readonly notes: readonly string[];
  readonly label: ParsedLabel | null;
}

const NOTE = /\s*\(([^()]{2,120})\)\s*$/u;
const MOST_WORDS = 28;

/** What the words before a colon name; null when they are no label. */
export function parseLabel(candidate: string, evidence: NameEvidence): ParsedLabel | null {
  let found = evidence.read.get(candidate);
  if (found === undefined) {
    found = readLabel(candidate);
    evidence.read.set(candidate, found);
  }
  if (found === null) return null;
  if (found.label !== null) return found.label;
  const named = fullName(found.words, found.body, evidence);
  return named && labelOf(named, found.notes);
}

const labelOf = ({ form, name, office }: Named, notes: readonly string[]): ParsedLabel => ({
  form,
  kind: 'named',
  parts: { name, office, notes },
});

/** Notes in brackets at the end are told apart first. */
function readLabel(candidate: string): ReadLabel | null {
  const notes: string[] = [];
  let body = candidate;
  for (let note = NOTE.exec(body); note && notes.length < 3; note = NOTE.exec(body)) {
    notes.unshift((note[1] as string).trim());
    body = body.slice(0, note.index);
  }
  if (!mayEndLabel(body)) return null;
  const words = wordsOf(body);
  if (words.length === 0 || words.length > MOST_WORDS || /[!?;…]/.test(body)) return null;
  const anonymous = anonymousKind(words, notes.length > 0);
  if (anonymous) return { body, words, notes, label: { form: 'anonymous', kind: anonymous, parts: { name: null, office: null, notes } } };
  const named = allCaps(words, body) ?? withInitials(words, body) ?? nameFirst(words, body) ?? nameBeforeState(words, body);
  return { body, words, notes, label: named && labelOf(named, notes) };
}

/** Most colons follow a small word of a sentence; only questions, names with an office after them and particles end so in a label. */
function mayEndLabel(body: string): boolean {
  const trimmed = body.trimEnd();
  const last = trimmed.slice(Math.max(trimmed.lastIndexOf(' '), trimmed.lastIndexOf('\u00a0')) + 1);
  return !isLower(last.charCodeAt(0)) || body.includes(',') || PARTICLES.has(last) || /\p{Lu}/u.test(last) || mayBeAnonymous(trimmed);
}

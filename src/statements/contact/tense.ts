import type { View } from '../../language/index.js';
import type { Room } from './room.js';

export interface Tense {
  readonly past: boolean;
  readonly present: boolean;
  readonly future: boolean;
}

const EN_FUTURE = new Set(['will', 'shall', "we'll", "i'll", "you'll", "he'll", "they'll", "it'll", "won't", "she'll"]);
const EN_PAST = new Set([
  'was',
  'were',
  'did',
  'had',
  'has',
  'have',
  'been',
  "i've",
  "we've",
  "you've",
  "they've",
  "wasn't",
  "weren't",
  "didn't",
]);

/** Verbs whose present looks like a future. */
const BOTH_ASPECTS = /^(считать|приветствовать)$/;

/** Tenses of the verbs in `[first, last)`. */
export function tensesIn({ context }: Room, first: number, last: number): Tense {
  const { view, analysed } = context;
  const out = { past: false, present: false, future: false };
  for (let i = first; i < last; i++) {
    const token = view.token(i);
    const reading = token?.reading;
    if (!token || !reading) continue;
    if (analysed.lang === 'en') {
      const { form } = token.word;
      // the month
      if (form === 'may' && view.times(i, i + 1).length > 0) continue;
      if (EN_FUTURE.has(form) || isAboutTo(view, i)) out.future = true;
      else if (reading.pos === 'verb' && reading.tense === 'past') out.past = true;
      else if (EN_PAST.has(form)) {
        const next = view.token(i + 1)?.reading;
        const after = view.token(i + 2)?.reading;
        if (/^(was|were|did|had|been)/.test(form) || next?.tense === 'past' || after?.tense === 'past') out.past = true;
        else out.present = true;
      } else if (reading.pos === 'verb') out.present = true;
    } else if (reading.pos === 'verb') {
      if (reading.tense === 'past') out.past = true;
      else if (reading.tense === 'future' && !BOTH_ASPECTS.test(reading.lemma)) out.future = true;
      else if (reading.tense === 'present' || reading.tense === 'future') out.present = true;
    } else if (reading.short && reading.pos === 'participle') out.past = true;
  }
  return out;
}

/** "are to meet", "is due to come": what is ahead, told in the present. */
function isAboutTo(view: View, at: number): boolean {
  if (!/^(is|are|am|we're|i'm|he's|she's|they're|you're)$/.test(view.form(at))) return false;
  const to = DUE.test(view.form(at + 1)) ? at + 2 : at + 1;
  return view.form(to) === 'to' && (to > at + 1 || HELD.test(view.form(to + 1)));
}
/** "this visit is to strengthen …" tells of what it is for. */
const HELD =
  /^(meet|hold|visit|pay|come|travel|take|host|convene|arrive|attend|be|sit|see|speak|talk|address|gather|make|go|receive|begin|continue|discuss|sign|fly|return|welcome|chair|lead|join|open)$/;
const DUE = /^(due|set|expected|scheduled|slated|planned|planning|about|going|bound|likely|also|soon|now)$/;

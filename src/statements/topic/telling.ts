import { contains, type Sentence } from '../../domain/index.js';
import type { Context } from '../rule.js';

/**
 * How much a sentence tells: 2 where something is said in it, 1 where words only stand there (a heading, a fragment of narration, a question
 * somebody in the hall asks), 0 where it counts those who attend. In a note of a few sentences a fragment and a question are told for their subject.
 */
export function telling(context: Context, sentence: Sentence, brief: boolean): 0 | 1 | 2 {
  const { analysed, view } = context;
  const { header, turns } = analysed.readout;
  if (sentence.turn === null) {
    if (header.titleSpan && contains(header.titleSpan, sentence)) return 1;
    if (view.has(sentence.first, sentence.last, 'attend') && offices(context, sentence) > 2) return 0;
  } else if (turns[sentence.turn]?.kind === 'anonymous') return brief ? 2 : 1;
  if (brief && isUnreal(context, sentence)) return 0;
  // "And, of course, energy policy.": a speaker names what comes next
  const named = sentence.turn !== null && sentence.last - sentence.first >= NAMED;
  return brief || named || sentence.last - sentence.first >= WHOLE || predicates(context, sentence) ? 2 : 1;
}

/** So many tokens of a speech name a subject. */
const NAMED = 3;
/** So many tokens are a sentence even where no verb was recognised. */
const WHOLE = 10;

/** "Had time permitted, they would …", "if a bridge were ever built, it would …": what did not or will hardly come about is no subject. */
function isUnreal({ view }: Context, { first, last }: Sentence): boolean {
  let at = view.form(first) === 'had' ? first : -1;
  for (let i = first; i < last && at < 0; i++) if (view.form(i) === 'if') at = i;
  if (at < 0) return false;
  let unreal = at === first && view.form(first) === 'had';
  for (let i = at; i < last && !unreal; i++) unreal = view.form(i) === 'were' || view.form(i) === 'had';
  if (!unreal) return false;
  for (let i = first; i < last; i++) if (view.form(i) === 'would') return true;
  return false;
}

function offices({ view }: Context, sentence: Sentence): number {
  return view.mentions(sentence.first, sentence.last).filter(({ of }) => of === 'office' || of === 'person').length;
}

const DASHES = new Set(['–', '—', '-']);

/** A predicate, or the dash that stands for one in Russian. */
function predicates({ analysed, view }: Context, sentence: Sentence): boolean {
  for (let i = sentence.first; i < sentence.last; i++) {
    if (view.isPredicate(i) || (analysed.lang === 'ru' && DASHES.has(view.form(i)))) return true;
  }
  return false;
}

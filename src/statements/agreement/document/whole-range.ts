import type { SenseHit, Sentence, TokenRange } from '../../../domain/index.js';
import type { Context } from '../../rule.js';

/** "The shipbuilding contract": what it is about stands before it as a gerund. */
export const isGerundBefore = (view: Context['view'], { first, sense }: SenseHit): boolean =>
  (sense === 'document-accord' || sense === 'document-treaty') &&
  view.token(first - 1)?.reading?.pos === 'gerund' &&
  /^(the|a|an|our|this|that|their)$/.test(view.form(first - 2));

/** "I expect the agreement to be on our desks": the title ends before what is expected of it. */
export function beforeToBe(view: Context['view'], { last }: SenseHit, range: TokenRange): TokenRange {
  for (let i = last; i < range.last; i++) if (view.form(i) === 'to' && view.form(i + 1) === 'be') return { first: range.first, last: i };
  // "the agreement on visa-free travel works"
  if (view.form(range.last - 1) === 'works' && range.last > last + 2 && /^[.,;]?$/.test(view.form(range.last)))
    return { first: range.first, last: range.last - 1 };
  return range;
}

/** The years of a programme told right after it: "for 2018–2022", «на 2018–2022 годы». */
export const runsFor = ({ view }: Context, sentence: Sentence, { last }: SenseHit): boolean =>
  view.times(last, Math.min(sentence.last, last + 3)).some((time) => time.anchor === 'absolute' && /^\d{4}\/\d{4}$/.test(time.period));

/** How far after a plan its years may stand: «программа сотрудничества в космосе на 2018–2022 годы». */
const YEARS_WITHIN = 12;

/** The phrase with the years of a plan, and without a second document joined to it ("… Framework and the … program"). */
export function wholeRange(
  { view }: Context,
  sentence: Sentence,
  heads: readonly SenseHit[],
  head: SenseHit,
  range: TokenRange,
): TokenRange {
  const next = heads.find((other) => other.first >= head.last && other.last <= range.last);
  for (let i = head.last; next && i < next.first; i++)
    if (/^(and|и)$/.test(view.form(i)) && /^(the|a|an)$/.test(view.form(i + 1))) return { first: range.first, last: i };
  // "a framework agreement and loan protocol"
  const paper = head.sense === 'document-accord' || head.sense === 'document-treaty';
  if (paper && next && /^(and|и)$/.test(view.form(head.last)) && next.first - head.last <= 3)
    return { first: range.first, last: head.last };
  if (head.sense !== 'document-plan' && head.sense !== 'document-plan-kind') return range;
  // "a programme to build small power plants": the clause tells what it is for
  if (view.form(range.last) === 'to' && view.token(range.last + 1)?.reading?.pos === 'infinitive') {
    const end = view.clauseOf(range.last + 1)?.last ?? sentence.last;
    const last = view.form(end - 1) === '.' ? end - 1 : end;
    if (last > range.last + 2) return { first: range.first, last };
  }
  const years = view
    .times(range.last, Math.min(sentence.last, range.last + YEARS_WITHIN))
    .find((time) => time.anchor === 'absolute' && /^\d{4}\/\d{4}$/.test(time.period));
  if (!years || !/^(на|for|in|to)$/.test(view.form(years.first - 1))) return range;
  for (let i = range.last; i < years.first; i++) {
    const token = view.token(i);
    const isComma = token?.word.form === ',' && view.token(i + 1)?.reading?.pos === 'adjective';
    if (
      (token?.word.kind === 'punctuation' && !isComma && !/^[-–—]$/.test(token.word.form)) ||
      token?.reading?.pos === 'verb' ||
      heads.some((other) => other.first === i)
    )
      return range;
  }
  return { first: range.first, last: years.last };
}

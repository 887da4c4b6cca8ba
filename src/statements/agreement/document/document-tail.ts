import type { SenseHit, Sentence, TokenRange } from '../../../domain/index.js';
import { complementsEnd, phraseInNominative } from '../../../language/index.js';
import type { Context } from '../../rule.js';
import type { DocumentPhrase } from './document-phrase.js';
import { headNounAt } from './head-noun.js';

/** What the document is about where the verb stands between: "an agreement was signed on visas", «подписано соглашение сегодня о визах». */
export function tailOf(
  { view }: Context,
  sentence: Sentence,
  range: TokenRange,
  another: (at: number) => boolean,
): (TokenRange & { readonly verb: TokenRange | null }) | null {
  const parted = afterToday(view, sentence, range, another);
  if (parted) return parted;
  const verb = view.sense(range.last, Math.min(sentence.last, range.last + 4), 'document-sign', 'document-adopt');
  if (!verb) return null;
  // "memorandums were signed to expand cooperation in …"
  if (
    view.form(verb.last) === 'to' &&
    view.has(range.first, range.last, 'document-treaty') &&
    view.token(verb.last + 1)?.reading?.pos === 'infinitive'
  ) {
    const end = view.clauseOf(verb.last)?.last ?? sentence.last;
    const stop = view.form(end - 1) === '.' ? end - 1 : end;
    return stop > verb.last + 2 ? { first: verb.last, last: stop, verb } : null;
  }
  // "papers were signed covering, among other things, beekeeping and forestry"
  if (/^(involving|covering)$/.test(view.form(verb.last))) {
    const last = endOfInset(view, verb.last + 1, sentence.last);
    return last > verb.last + 1 ? { first: verb.last, last, verb } : null;
  }
  if (view.token(verb.last)?.reading?.pos !== 'preposition' || OCCASION.test(view.form(verb.last + 1))) return null;
  // «будет подписан до конца года», "was signed in May": when, and no subject
  if (view.times(verb.last, verb.last + 2).some((time) => time.first === verb.last || time.first === verb.last + 1)) return null;
  const last = complementsEnd(view, verb.last, { first: sentence.first, last: sentence.last, another });
  return last > verb.last + 1 ? { first: verb.last, last, verb } : null;
}

/** "We signed an agreement today on health", «соглашение сегодня о визах»: a word for the day between the noun and what it is about. */
function afterToday(
  view: Context['view'],
  sentence: Sentence,
  { last }: TokenRange,
  another: (at: number) => boolean,
): (TokenRange & { readonly verb: null }) | null {
  // "a contract last month for the purchase of …"
  const time = view.times(last, last + 1).find((told) => told.first === last && told.modifier === null);
  const about = time?.last ?? last + 1;
  if (!time && !DAY.test(view.form(last))) return null;
  if (!(ABOUT.test(view.form(about)) || (time && view.form(about) === 'for')) || view.times(about, about + 2).length > 0) return null;
  const end = complementsEnd(view, about, { first: sentence.first, last: sentence.last, another });
  return end > about + 1 ? { first: about, last: end, verb: null } : null;
}
const DAY = /^(today|yesterday|here|recently|сегодня|вчера|здесь|недавно)$/;

/** Where a long inset about the subject ends: at the full stop or semicolon, or when it grows too long for a title. */
export function endOfInset(view: Context['view'], from: number, end: number): number {
  let last = from;
  while (last < Math.min(end, from + 16) && !/^[.;:()]$/.test(view.form(last))) last++;
  return last;
}

/** «Принятая по итогам саммита»: when, and no subject. */
const OCCASION = /^(итогам|результатам|завершении|окончании|случаю|инициативе)$/;

/** How far behind the first subject the next may stand. */
const NEXT_WITHIN = 16;
const ABOUT = /^(on|о|об|обо)$/;

/** «соглашения о визах и о пенсиях»: the subject of the first of several, up to the conjunction before the next. */
export function firstSubjectEnd(view: Context['view'], head: SenseHit, last: number): number {
  if (view.token(headNounAt(view, head))?.reading?.number !== 'plur' || !ABOUT.test(view.form(head.last))) return last;
  for (let i = head.last + 2; i < last; i++)
    if (ABOUT.test(view.form(i)) && /^(,|and|и)$/.test(view.form(i - 1)) && view.times(i, i + 3).length === 0) return i - 1;
  return last;
}

/** "agreements on trade, on visas and on readmission": one document for each further subject. */
export function siblingsOf(
  context: Context,
  sentence: Sentence,
  { head, last, first, identifiedBy, verb }: DocumentPhrase,
  range: TokenRange,
  another: (at: number) => boolean,
): DocumentPhrase[] {
  const { view } = context;
  const out: DocumentPhrase[] = [];
  if (identifiedBy !== 'subject' || view.token(headNounAt(view, head))?.reading?.number === 'sing') return out;
  const about = verb ? verb.last : head.last;
  if (!ABOUT.test(view.form(about)) || about >= last || about < first) return out;
  for (let i = last, end = Math.min(sentence.last, last + NEXT_WITHIN); i < end; i++) {
    if (another(i)) break;
    if (!ABOUT.test(view.form(i)) || !/^(,|;|and|и)$/.test(view.form(i - 1)) || view.times(i, i + 3).length > 0) continue;
    const to = beforeNext(i + 2, complementsEnd(view, i, { first: sentence.first, last: sentence.last, another }));
    if (to <= i + 1) continue;
    const title = `${phraseInNominative(view, { first: range.first, last: head.last })} ${view.words(i, to)}`;
    out.push({ first: i, last: to, head, title, identifiedBy, verb: null });
    i = to - 1;
    end = Math.min(sentence.last, to + NEXT_WITHIN);
  }
  return out;

  /** "on visas and on readmission" is two subjects. */
  function beforeNext(from: number, to: number): number {
    for (let i = from; i < to; i++) if (ABOUT.test(view.form(i)) && /^(and|и)$/.test(view.form(i - 1))) return i - 1;
    return to;
  }
}

import type { SenseHit, Sentence, Token, TokenRange } from '../../domain/index.js';
import type { Context } from '../rule.js';
import { isBetweenNamed, isLoose, isNotThere, isPaper } from './no-paper.js';
import { SAYINGS } from './status-by-saying.js';
import { yearsItRuns } from './term.js';

/** How a document is told from others: by a name of its own, by what it is about, by its kind, or by until when it runs. */
export type IdentifiedBy = 'name' | 'subject' | 'kind' | 'horizon';

/** Senses that stand for a document, the most telling first: the triggers of the rules. */
export const DOCUMENTS = [
  'document-named',
  'document-joint',
  'document-treaty',
  'document-accord',
  'document-plan-kind',
  'document-plan',
  'document-decision',
  'document-papers',
  'document-initiative.en',
  'document-partnership.en',
] as const;

/** «Прошлогодний контракт», "the 2022 contract". */
const YEAR_BEFORE = /^((?:19|20)\d\d|прошлогодн.+|позапрошлогодн.+)$/;

/** How far after the title its term may still be told: "the programme we adopted, which runs until 2030". */
export const TERM_WITHIN = 12;

const ACTS = [
  'document-sign',
  'document-adopt',
  'document-in-force',
  'document-prepare',
  'document-implement',
  'document-expire',
  'document-progress',
  ...SAYINGS,
] as const;

/** How a noun phrase is told from others of its kind; null when nothing identifies it. */
export function identify(
  context: Context,
  sentence: Sentence,
  head: SenseHit,
  range: TokenRange,
  tail: TokenRange | null,
): IdentifiedBy | null {
  const { view } = context;
  const { sense } = head;
  const noun = view.token(head.last - 1) as Token;
  const plural = noun.reading?.number === 'plur';
  if (isNotThere(context, head, range, sentence)) return null;
  if (sense === 'document-named') return 'name';
  // "our agreements and commitments": another noun joined tells nothing of them
  const complement = (range.last > head.last && !(plural && /^(and|or|и|или)$/.test(view.form(head.last)))) || tail !== null;
  const named = hasOwnName(context, head, range);
  const clause = view.clauseOf(head.first) ?? sentence;
  const acted = view.has(clause.first, clause.last, ...ACTS);
  // "the 2022 contract", «прошлогодний контракт»: the year before the noun tells it as well as one behind
  const dated = view.times(head.last, range.last).length > 0 || (!plural && YEAR_BEFORE.test(view.form(head.first - 1)));
  switch (sense) {
    case 'document-joint':
      return plural && (!complement || /^intent(ion)?$/.test(view.form(head.last + 1))) ? null : 'kind';
    case 'document-treaty':
      if (named) return 'name';
      // "our stand on the peace treaty": nothing is done about it
      if (!complement && !acted && /^(peace|мирн\p{L}+)$/u.test(view.form(head.first - 1)))
        return view.has(clause.first, head.first, 'document-discussed') ? 'subject' : null;
      if (complement || view.has(range.first, head.first, 'document-subject')) return 'subject';
      // "a mutual legal assistance treaty"
      if (acted && !plural && range.first < head.first && view.token(head.first - 1)?.reading?.pos === 'noun') return 'subject';
      if (dated) return 'horizon';
      return !plural && view.has(clause.first, clause.last, 'document-sign', 'document-adopt', 'document-in-force', 'document-anniversary')
        ? 'kind'
        : null;
    case 'document-accord':
      if (named) return 'name';
      // a common word: "closed the deal on a stake", "an arrangement on the ceasefire", «контракты исполняются»
      if (isLoose(context, head) && !isPaper(context, head, clause) && !isBetweenNamed(context, head, range)) return null;
      if (isAbstract(context, head, clause)) return null;
      if (!plural && isSignedInRelative(context, sentence, range)) return 'horizon';
      // "a number of agreements between regions": sides alone do not tell which, unless "normalization agreements" says what they are on
      if (
        plural &&
        !tail &&
        view.senseAtToken(head.last, 'document-between') !== null &&
        !dated &&
        !SAYS_WHAT.test(view.form(head.first - 1))
      )
        return null;
      if (complement) return 'subject';
      // «принято соглашение, которое учитывает …»: what it does is told
      if (!plural && isToldWhat(context, head, clause)) return 'subject';
      if (!plural && (dated || isValidUntil(context, sentence, range) || yearsItRuns(context, sentence, head))) return 'horizon';
      if (plural || range.first === head.first) return null;
      // "ceasefire agreement", "pension agreement": the noun before it says what it is about
      return view.has(range.first, head.first, 'document-subject') ||
        // "a bilateral agreement is pencilled in"
        (acted && view.has(range.first, head.first, 'document-between-states')) ||
        /^(noun|gerund)$/.test(view.token(head.first - 1)?.reading?.pos ?? '') ||
        /building$/.test(view.form(head.first - 1))
        ? 'subject'
        : null;
    case 'document-plan-kind':
    case 'document-plan': {
      if (horizonNear(context, sentence, range, plural) || (!plural && yearsItRuns(context, sentence, head))) return 'horizon';
      if (!plural && isSignedInRelative(context, sentence, range)) return 'horizon';
      if (named && complement && view.token(head.last)?.caps !== 'upper' && view.form(head.last) !== '«' && view.form(head.last) !== '“')
        return 'name';
      // «продление Программы создания коридора», "a new Framework for Trade"
      if (complement && (acted || view.analysed.lang === 'en') && view.token(head.first)?.caps === 'title' && head.first > sentence.first)
        return 'name';
      // "Vaccine Action Program": a name of capitals alone
      if (capitals(context, head, range) >= 2) return 'name';
      if (view.has(range.first, Math.min(sentence.last, range.last + 2), 'document-cross-year')) return 'subject';
      if (sense === 'document-plan-kind' && plural)
        return view.has(clause.first, clause.last, 'document-adopt', 'document-sign') ? 'kind' : null;
      if (sense === 'document-plan-kind')
        return acted ||
          view.has(clause.first, sentence.last, 'document-propose') ||
          view.has(range.first, range.last, 'document-between-states')
          ? 'kind'
          : null;
      // "a comprehensive strategy to prevent that": what one means to do
      if (/^strateg/.test(view.form(head.first)) && view.token(head.first)?.caps === 'lower')
        return view.has(range.first, head.first, 'joint-thing') || /(^| )(joint|bilateral)( |$)/.test(view.words(range.first, head.first))
          ? 'subject'
          : null;
      // «утвердили план, который …»: what it does is told
      if (!complement || isToDo(context, head))
        return !plural && ((acted && isToDo(context, head)) || isToldWhat(context, head, clause)) ? 'kind' : null;
      return view.has(range.first, head.first, 'document-between-states') ||
        (!plural && acted && view.has(head.last, range.last, 'joint-thing', 'our', 'document-between-states'))
        ? 'subject'
        : null;
    }
    // "documents on cooperation in space were signed": what they are about tells which
    case 'document-papers':
      return complement && isSigned(context, sentence, clause) ? 'subject' : null;
    // "the Initiative on Critical Minerals": a name by its capitals
    case 'document-partnership.en':
    case 'document-initiative.en':
      return 'name';
    case 'document-decision':
      if (plural && view.has(range.first, head.first, 'document-relevant')) return null;
      // "the UN resolutions": which, only their numbers tell
      if (
        plural &&
        /^(resolution|резолюц)/.test(view.form(head.first)) &&
        !/\d/.test(view.words(range.first, Math.min(sentence.last, range.last + 3)))
      )
        return null;
      // "they must comply with the resolution": a demand, and no number
      if (
        /^(resolution|резолюц)/.test(view.form(head.first)) &&
        !/\d/.test(view.words(range.first, range.last)) &&
        view.has(clause.first, clause.last, 'document-must')
      )
        return null;
      return view.has(range.first, range.last, 'document-conference') ||
        view.has(range.first, range.last, 'document-number') ||
        // «решения, принятые в Душанбе 9 декабря 2023 года»
        (head.last - head.first > 2 && view.times(head.last, Math.min(sentence.last, head.last + 6)).some(({ grain }) => grain === 'day'))
        ? 'subject'
        : null;
    default:
      return null;
  }
}

const SAYS_WHAT = /^(normali[sz]ation|peace|ceasefire|trade|visa-free|readmission|extradition|мирн\p{L}+|торгов\p{L}+|безвизов\p{L}+)$/u;

/** Signed or adopted as its clause says, or in a list of what was. */
function isSigned({ view, analysed }: Context, sentence: Sentence, clause: TokenRange): boolean {
  if (view.has(clause.first, clause.last, 'document-sign', 'document-adopt')) return true;
  const before = analysed.sentences[sentence.index - 1];
  return (
    before !== undefined &&
    view.has(sentence.first, sentence.first + 5, 'document-among') &&
    view.has(before.first, before.last, 'document-sign')
  );
}

/** A proper name among its modifiers: "Union Treaty", «Парижское соглашение», a title in quotes. */
function hasOwnName({ view }: Context, head: SenseHit, range: TokenRange): boolean {
  for (let i = range.first; i < head.first; i++) {
    const token = view.token(i) as Token;
    if (token.caps !== 'lower' && i > (view.sentenceOf(i)?.first ?? 0) && token.word.kind === 'word') return true;
  }
  // "the Power of Siberia 2 agreement"
  if (/^\d{1,2}$/.test(view.form(head.first - 1)) && view.token(head.first - 2)?.caps === 'title') return true;
  // "the 123 Agreement"
  if (/^\d{3}$/.test(view.form(head.first - 1)) && view.token(head.first)?.caps === 'title') return true;
  if (view.mentions(range.first, head.first, 'place').length > 0 || view.has(range.first, head.first, 'document-of-many')) return true;
  const after = view.form(head.last);
  return range.last > head.last && (after === '«' || after === '“' || view.token(head.last)?.caps === 'upper');
}

/** How many capitalised words stand right before a head that is capitalised itself or follows them: "Maritime Domain Awareness program". */
function capitals({ view }: Context, head: SenseHit, range: TokenRange): number {
  let count = 0;
  for (let i = head.first - 1; i >= range.first && i > (view.sentenceOf(i)?.first ?? 0); i--) {
    const token = view.token(i) as Token;
    if (token.word.form === '-' && !token.spaced) continue;
    if (token.word.kind !== 'word' || token.caps === 'lower') break;
    count += token.word.form.includes('-') ? 2 : 1;
  }
  return view.analysed.lang === 'en' ? count : 0;
}

/** "reached agreement on", "agreement to continue": a common mind, no document. */
function isAbstract({ view }: Context, head: SenseHit, clause: TokenRange): boolean {
  // «соблюдать договорённости о …», "uphold the agreement on …": what is kept is a paper or as good as one
  if (view.has(Math.max(clause.first, head.first - 9), head.first, 'document-kept')) return false;
  // "Agreement has been reached on …"
  const opens = BARE.test(view.form(head.first - 1)) || view.sentenceOf(head.first)?.first === head.first;
  if (view.form(head.first) === 'agreement' && opens && /^(was|is|has|have)$/.test(view.form(head.last))) return true;
  if (view.has(clause.first, clause.last, 'document-sign', 'document-in-force')) return false;
  if (view.token(head.first)?.caps === 'title' && head.first > clause.first) return false;
  if (view.has(Math.max(clause.first, head.first - 3), head.first, 'document-subject')) return false;
  return view
    .senses(Math.max(clause.first, head.first - 7), clause.last, 'document-abstract')
    .some((hit) => hit.first < head.last && head.first < hit.last);
}

/** Whether the phrase, or for one plan what is said of it within the sentence, tells until when it runs. */
function horizonNear({ view }: Context, sentence: Sentence, range: TokenRange, plural: boolean): boolean {
  for (const time of view.times(range.first, range.last)) {
    if (time.modifier === 'until' || time.modifier === 'until-inclusive' || time.modifier === 'by' || time.period.includes('/'))
      return true;
  }
  if (plural) return false;
  const to = Math.min(sentence.last, range.last + TERM_WITHIN);
  return (
    view
      .times(range.last, to)
      .some((time) => time.anchor === 'absolute' && (time.modifier === 'until' || time.modifier === 'until-inclusive')) &&
    !view.has(range.last, to, ...DOCUMENTS)
  );
}

/** Nothing that tells which stands before it. */
const BARE = /^([.!?:,–—]|that|and|)$/;

/** "A programme to build …": what it is for is told by a verb. */
const isToDo = ({ view }: Context, { last }: SenseHit): boolean =>
  view.form(last) === 'to' && view.token(last + 1)?.reading?.pos === 'infinitive';

/** "Our contract is valid until 2028", «контракт продлён до осени»: told of one paper by until when it runs. */
const isValidUntil = ({ view }: Context, { last: end }: Sentence, { last }: TokenRange): boolean => {
  const to = Math.min(end, last + TERM_WITHIN);
  if (view.times(last, to).some(({ modifier }) => modifier === 'until' || modifier === 'until-inclusive'))
    return view.has(last, to, 'document-in-force', 'document-expire', 'document-renew');
  // «контракт, срок которого истекает в этом году»
  const ends = view.sense(last, to, 'document-expire');
  return ends !== null && !view.has(last, ends.first, ...DOCUMENTS) && view.times(ends.last, ends.last + 3).length > 0;
};

/** «Контракт, подписанный сегодня», "the contract that was signed this morning": when it was signed tells which. */
function isSignedInRelative({ view }: Context, { last: end }: Sentence, { last }: TokenRange): boolean {
  const comma = view.form(last) === ',';
  const participle = view.token(last)?.reading?.pos === 'participle' || /^(signed|concluded)$/.test(view.form(last));
  if (!comma && !participle && !/^(that|which)$/.test(view.form(last))) return false;
  const signed = view.sense(last, Math.min(end, last + 7), 'document-sign', 'document-adopt');
  if (signed === null || signed.first - last > 4) return false;
  const to = Math.min(end, signed.last + (participle || comma ? 12 : 4));
  return view.has(signed.first, to, 'document-today') || view.times(signed.last, to).length > 0;
}

/** Signed or adopted in this clause, and a relative clause follows that tells what it does. */
function isToldWhat({ view }: Context, { last }: SenseHit, { first }: TokenRange): boolean {
  const relative = view.form(last) === ',' ? view.form(last + 1) : view.form(last);
  return (
    (/^(котор(ое|ый|ая|ую)|which|that)$/.test(relative) ||
      (relative === 'under' && view.form(last + 1) === 'which') ||
      (relative === 'по' && /^котор(ому|ой)$/.test(view.form(last + 2)))) &&
    view
      .senses(first, last, 'document-sign', 'document-adopt', 'document-prepare')
      .some((hit) => view.token(hit.first)?.reading?.pos !== 'infinitive')
  );
}

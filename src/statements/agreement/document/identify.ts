import type { SenseHit, Sentence, Token, TokenRange } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import { SAYINGS } from '../status/status-by-saying.js';
import { yearsItRuns } from '../term.js';
import { headNounAt } from './head-noun.js';
import { identifyPlan } from './identify-plan.js';
import { isAbstract, isBetweenNamed, isLoose, isNotThere, isPaper } from './no-paper.js';
import { hasOwnName } from './own-name.js';
import { isSignedBy, isSignedInRelative, isToldWhat, isValidUntil } from './told-which.js';

/** How a document is told from others: by a name of its own, by what it is about, by its kind, or by until when it runs. */
export type IdentifiedBy = 'name' | 'subject' | 'kind' | 'horizon';

/** «Прошлогодний контракт», "the 2022 contract". */
const YEAR_BEFORE = /^((?:19|20)\d\d|прошлогодн.+|позапрошлогодн.+)$/;

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

/** What stands right before a paper by which something is done, and one announced. */
const ACTED_BEFORE = ['document-in-accordance', 'document-owed', 'document-announce'] as const;
const ACTED_WITHIN = 6;

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
  const noun = view.token(headNounAt(view, head)) as Token;
  const plural = noun.reading?.number === 'plur';
  if (isNotThere(context, head, range, sentence)) return null;
  if (sense === 'document-named') return 'name';
  // "our agreements and commitments": another noun joined tells nothing of them
  const complement = (range.last > head.last && !(plural && /^(and|or|и|или)$/.test(view.form(head.last)))) || tail !== null;
  const named = hasOwnName(context, head, range);
  const clause = view.clauseOf(head.first) ?? sentence;
  const acted =
    view.has(clause.first, clause.last, ...ACTS) ||
    view.has(Math.max(clause.first, range.first - ACTED_WITHIN), range.first, ...ACTED_BEFORE);
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
      if (!plural && isSignedBy(context, sentence, range)) return 'horizon';
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
    case 'document-plan':
      return identifyPlan(context, sentence, head, range, { plural, named, complement, acted, clause });
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
        (head.last - head.first > 2 &&
          !/^(agreements|understandings|договор)/.test(view.form(head.first)) &&
          view.times(head.last, Math.min(sentence.last, head.last + 6)).some(({ grain }) => grain === 'day'))
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

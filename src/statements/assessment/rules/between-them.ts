import type { Assessment, Clause, SenseHit, TokenRange } from '../../../domain/index.js';
import { nounPhraseAt } from '../../../language/index.js';
import { statesNamed } from '../../frame.js';
import type { Context, Rule } from '../../rule.js';
import { firstJudged, type Judged } from '../judgement.js';

const NAME = 'assessment/between-them';
/** How far around it those may be named who have it. */
const WITHIN = 8;
const PAST_WITHIN = 9;
/** How far behind the history what it is a history of may stand. */
const OF_WITHIN = 6;
/** How far behind the feeling those may be named whom it is for. */
const FOR_WITHIN = 6;

/** "We have mutual trust", «У нас давние традиции добрых отношений», "Our people have great affection for the Norwegian people". */
export const betweenThem: Rule<Assessment> = {
  name: NAME,
  finds: 'trust, a long history of friendship or warm feelings said to be there between the two',
  triggers: ['long-history', 'feelings-for', 'mutual-trust'],
  find(context, sentence) {
    const judge = (hit: SenseHit, clause: Clause): Judged | null =>
      hit.sense === 'mutual-trust'
        ? trust(context, hit, clause)
        : hit.sense === 'long-history'
          ? past(context, hit, clause)
          : feeling(context, hit, clause);
    return firstJudged(context, sentence, NAME, ['long-history', 'feelings-for', 'mutual-trust'], judge);
  },
};

function past(context: Context, hit: SenseHit, clause: Clause): Judged | null {
  const { view } = context;
  let had = false;
  for (let i = Math.max(clause.first, hit.first - PAST_WITHIN); i < hit.first && !had; i++) had = SHARED.test(view.form(i));
  const of = view.sense(hit.last, Math.min(clause.last, hit.last + OF_WITHIN), 'relations', 'close-ties', 'good-neighbours');
  const pair = pairIn(context, Math.max(clause.first, hit.first - PAST_WITHIN), Math.min(clause.last, hit.last + PAST_WITHIN), 'our');
  if (!had || !of || !pair || view.has(clause.first, hit.first, 'not')) return null;
  return { stretch: clause, subject: of, predicate: hit, polarity: 'positive' };
}

/** What one people feels for the other, by name. */
function feeling(context: Context, hit: SenseHit, clause: Clause): Judged | null {
  const { view } = context;
  if (view.has(Math.max(clause.first, hit.first - FOR_WITHIN), hit.first, 'not')) return null;
  let people = false;
  for (let i = clause.first; i < clause.last && !people; i++) people = PEOPLE.test(view.form(i));
  const toward = view.mentions(hit.first, Math.min(clause.last, hit.last + FOR_WITHIN)).length > 0;
  const own = statesNamed(context, clause.first, hit.first).length > 0 || view.has(clause.first, hit.first, 'we', 'our');
  return people && toward && own ? { stretch: clause, subject: hit, predicate: hit, polarity: 'positive', limits: null } : null;
}

function trust(context: Context, hit: SenseHit, clause: Clause): Judged | null {
  const { view, analysed } = context;
  const phrase = nounPhraseAt(view, hit, { first: clause.first, last: clause.last, another: () => false });
  const first = Math.min(phrase.first, hit.first);
  const pair =
    pairIn(context, Math.max(clause.first, first - WITHIN), first, 'relations') ??
    pairIn(context, hit.last, Math.min(clause.last, hit.last + WITHIN), 'relations');
  if (!pair || !(analysed.lang === 'en' ? isHadEnglish() : isHadRussian())) return null;
  const not = view.has(Math.max(clause.first, first - 4), hit.last, 'not');
  return { stretch: clause, subject: pair, predicate: hit, polarity: not ? 'negative' : 'positive' };

  /** "have", "is marked by": right before the noun phrase, adverbs aside. */
  function isHadEnglish(): boolean {
    let before = first - 1;
    while (before > clause.first && (view.token(before)?.reading?.pos === 'adverb' || ARTICLE.test(view.form(before)))) before--;
    return HAVE.test(view.form(before)) && !/^(to|should|must|will|would)$/.test(view.form(before - 1));
  }
  /** «У нас полное взаимопонимание», «сложилось взаимное доверие»: the nominative. */
  function isHadRussian(): boolean {
    const reading = view.token(hit.last - 1)?.reading;
    if (reading?.case !== 'nom' && reading?.case !== 'acc') return false;
    let start = hit.last - 1;
    while (start > clause.first && view.token(start - 1)?.reading?.pos === 'adjective') start--;
    if (/^(на|в|за|через|про)$/.test(view.form(start - 1))) return false;
    if (/^(у|между)$/.test(view.form(clause.first)) || /^(у|между)$/.test(view.form(clause.first + 1))) return true;
    return view.has(clause.first, clause.last, 'have-relations');
  }
}

/** The two countries, by name or not; with what else may stand for them. */
function pairIn(context: Context, from: number, to: number, other: string): TokenRange | null {
  if (to <= from) return null;
  return (
    context.view.sense(from, to, 'both-countries', 'we', 'between-countries', other) ??
    (statesNamed(context, from, to).length >= 2 ? { first: from, last: to } : null)
  );
}

const ARTICLE = /^(a|an|the|such|this|that|full|complete|great|deep|high|strong|real|genuine|true|both|much|total|deal|lot|plenty|of)$/;
const HAVE = /^(have|has|had|'ve|enjoy|enjoys|share|shares|is|are|exists|developed|established|built|maintain|reached|achieved)$/;
const SHARED =
  /^(have|has|share|shares|enjoy|enjoys|['’]ve|there|у|есть|имеют|имеем|связывают|связывает|объединяют|объединяет|между|сложились|существуют)$/;
const PEOPLE = /^(people|peoples|nation|citizens|народ|народа|народы|народов|граждане|люди)$/;

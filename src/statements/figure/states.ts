import type { Amount, Clause, Indicator, Sentence, StateCode, Voice } from '../../domain/index.js';
import { townOfAdjective } from '../../language/index.js';
import { bothSides, statesNamed } from '../frame.js';
import type { Context } from '../rule.js';
import { atHome } from './at-home.js';
import { ofOnePlace } from './at-place.js';
import { betweenTwo } from './between-two.js';
import { elsewhere } from './elsewhere.js';
import { isBilateral } from './indicator-senses.js';
import { behindReport, namedAt, namedOutside } from './named-at.js';
import { jobsOf, owedBy, shareWithin, withSpeakers } from './of-whom.js';
import { ownDoing } from './own-doing.js';
import { spokenOf } from './spoken-of.js';
import { whoseTold } from './whose.js';
import { withWhom } from './with-whom.js';

/** Where an amount stands, for the words around it. */
export type Place = Pick<Amount, 'first' | 'last'>;

/** The states that the figure concerns. What lies between two states is of both sides unless the clause names others. */
export function statesOf(
  context: Context,
  voice: Voice,
  sentence: Sentence,
  clause: Clause,
  indicator: Indicator,
  amount: Place,
  share = false,
): StateCode[] {
  const { view, scene } = context;
  const sides = bothSides(voice);
  const { own, others } = voice;
  const named = namedAt(context, sentence, clause, amount, indicator);
  const told = whoseTold(context, voice, sentence, clause, indicator, amount, named, share);
  if (told) return [...told];
  const doing = ownDoing(context, voice, sentence, clause, indicator, amount, named, share);
  if (doing) return [...doing];
  const worded =
    atHome(context, voice, sentence, clause, indicator, amount, named, share) ??
    betweenTwo(context, voice, clause, indicator, named) ??
    (named.length === 0 ? ofOnePlace(context, voice, sentence, clause, indicator, amount) : null) ??
    withSpeakers(context, sentence, indicator, named) ??
    (indicator === 'people' ? jobsOf(context, clause, amount, own) : null) ??
    (share && shareWithin(context, clause, indicator, named) ? named : null) ??
    (named.length === 0 && isBilateral(indicator) ? owedBy(context, sentence, clause, own) : null);
  if (worded) return worded;
  const spoken = named.length === 0 ? spokenOf(context, voice, sentence, clause, indicator) : null;
  if (spoken) return spoken;
  const { own: mineOnly } = voice;
  const foreign = named.some((state) => state !== mineOnly);
  if (
    mineOnly !== null &&
    !foreign &&
    (!isBilateral(indicator) || indicator === 'regions') &&
    view.has(clause.first, clause.last, 'own-land')
  )
    return [mineOnly];
  // «направим к вам пять тысяч строителей»: they are of the one and with the other
  if (indicator === 'people' && scene.states.length === 2 && !foreign && isSent(context, clause)) return sides;
  const outsiders = named.filter((state) => !scene.states.includes(state));
  const our = view.has(clause.first, clause.last, 'our', 'we');
  // «республика приняла …», said by the host
  const mine = named.length === 0 || (named.length === 1 && named[0] === own);
  const republic = mine && !our && others.length === 1 && view.has(clause.first, clause.last, 'the-republic');
  const your = republic || view.has(clause.first, clause.last, 'your', 'you-one');
  const both = view.has(clause.first, clause.last, 'both-countries', 'mutual') || (our && your);
  // "a tenth of Norland's product": of the one told right after the share
  const whole = share && INWARD.has(indicator) ? statesNamed(context, amount.last, Math.min(clause.last, amount.last + 5)) : [];
  if (whole.length === 1) return whole;
  if (outsiders.length > 0) {
    // «при нашей поддержке Ливия может принять миллион человек»: it is the one who does
    if (named.length === 1 && !isBilateral(indicator) && isSubject(context, clause, amount)) return named;
    // "you have taken in 9,000 of them", "thank you for sending forty trucks to Norland"
    const theirs = !our && others.length === 1 && (your || isThanked(context, sentence, clause));
    if (theirs && !isBilateral(indicator) && named.length === 1) return [...others, ...outsiders];
    // a third state is compared with, or dealt with by the one who speaks
    if (named.length > 1 || (!our && !isBilateral(indicator))) return named;
    return own !== null ? [own, ...outsiders] : [...outsiders];
  }
  if (named.length >= 2) return named;
  if (named.length === 1 && !both && !your && isOwnOutput(context, sentence, clause)) return named;
  if (!both && isBilateral(indicator) && elsewhere(context, clause, named)) return named.length > 0 ? named : own !== null ? [own] : sides;
  const shared = withWhom(context, clause, indicator, named, sides);
  if (shared) return shared;
  const inward = INWARD.has(indicator);
  // «у вас лечатся и работают сорок наших врачей», "our citizens own homes there": they are of one and with the other
  const deed =
    indicator === 'people' && scene.states.length === 2 && named.length <= 1 ? view.sense(clause.first, clause.last, 'abroad-deed') : null;
  if (deed) {
    const ours = view
      .mentions(clause.first, clause.last)
      .some((mention) => (mention.of === 'people' || mention.of === 'state-adjective') && own !== null && mention.states.includes(own));
    if (
      your ||
      elsewhereNamed(context, clause) ||
      (ours && (!LIVES.test(view.form(deed.first)) || view.has(clause.first, clause.last, 'over-there')))
    )
      return sides;
  }
  // what is given is of him who gives and of those who get it
  const given = indicator === 'humanitarian-aid' || (indicator === 'military' && AIDED.test(view.words(clause.first, clause.last)));
  if (named.length === 1 && given && scene.states.length === 2) return sides;
  // cuts agreed by several producers name none of them
  if (named.length === 0 && own === null && !our && !both && scene.states.length > 2 && indicator === 'energy-supply') return [];
  if (named.length === 1) {
    const only = named[0] as StateCode;
    const together = both || our || your || view.has(sentence.first, sentence.last, 'we', 'both-countries', 'you-one');
    // «из Узбекистана ушло полтора миллиона человек»: they are its own, whoever speaks of them
    const alone = !statesNamed(context, sentence.first, sentence.last).some((state) => state !== only && scene.states.includes(state));
    // «на него приходится половина нашей торговли»: he is the other side
    if (share && only === own && view.senses(clause.first, amount.first, 'they-told').length > 0) return sides;
    const ofIt = share && statesNamed(context, amount.last, Math.min(clause.last, amount.last + 5)).length === 1;
    // what is farmed and sold lies between two as all trade does
    const traded = isBilateral(indicator) || (indicator === 'agriculture' && view.has(clause.first, clause.last, 'exports', 'imports'));
    const abroad = !ofIt && own !== null && scene.states.length === 2 && isByAdjective(context, clause, only);
    if (abroad && (only === own ? indicator !== 'gdp' && indicator !== 'casualties' : indicator === 'military')) return sides;
    const theirs = (ofIt || !traded) && !together && (ofIt || own === null || only === own || (alone && OF_ITS_OWN.has(indicator)));
    if (inward || theirs) return named;
    return sides.length > 0 ? sides : named;
  }
  if ((inward || share || OF_ITS_OWN.has(indicator)) && !isBilateral(indicator) && !both && your && !our && others.length > 0)
    return [...others];
  if (((inward && !both) || (share && indicator === 'military' && our && !your)) && own !== null) return [own];
  if (!isBilateral(indicator) && !both && !our && !your) {
    const around = namedOutside(context, behindReport(context, sentence, amount), sentence.last);
    if (around.length > 0 && (around.length === 1 ? around[0] === own : around.some((state) => !scene.states.includes(state))))
      return around;
  }
  const many = scene.states.length > (isBilateral(indicator) || indicator === 'cargo' ? MANY_SIDES : TWO_SIDES);
  return many && own !== null && !both ? [own] : sides;
}

/** «Российские врачи приняли сто больных», said by who would call them ours at home: they are at the other side's; and the other's ships are here. */
function isByAdjective({ view }: Context, clause: Clause, own: StateCode): boolean {
  const told = view.mentions(clause.first, clause.last).filter((mention) => mention.of !== 'place' && mention.of !== 'organisation');
  return told.length > 0 && told.every((mention) => mention.of === 'state-adjective' && mention.states.includes(own));
}

/** What one is thanked for, one has done. */
const isThanked = ({ view }: Context, sentence: Sentence, { last }: Clause): boolean =>
  view.has(sentence.first, last, 'gratitude') && view.has(sentence.first, last, 'you-one');

const isSent = ({ view }: Context, { first, last }: Clause): boolean =>
  view.has(first, last, 'you-one', 'your') && view.has(first, last, 'give-deed', 'arrived');

/** Where a people lives is its own land unless another is told. */
const LIVES = /^(жив|жил|прожив|liv)/;

/** Whether the state told before the amount is the subject. */
const isSubject = ({ view }: Context, clause: Clause, { first }: Place): boolean =>
  view.mentions(clause.first, first, 'state').some((mention) => mention.of === 'state' && mention.case === 'nom');

/** A town of one of the two sides: «в ташкентских клиниках», "in Astana". */
function elsewhereNamed({ view, scene, analysed }: Context, clause: Clause): boolean {
  if (view.mentions(clause.first, clause.last, 'place').some(({ state }) => state !== null && scene.states.includes(state))) return true;
  if (analysed.lang !== 'ru') return false;
  for (let i = clause.first; i < clause.last; i++) {
    const reading = view.token(i)?.reading;
    const town = reading?.pos === 'adjective' ? townOfAdjective(reading.lemma) : null;
    if (town && town.state !== null && scene.states.includes(town.state)) return true;
  }
  return false;
}

/** «Россия добывает 10 миллионов баррелей»: what one state brings forth is its own, unless the sentence says for whom. */
function isOwnOutput(context: Context, sentence: Sentence, clause: Clause): boolean {
  const { view } = context;
  const verb = view.sense(clause.first, clause.last, 'produces', 'sells-out');
  if (!verb || view.has(clause.first, clause.last, 'we', 'our', 'the-republic', 'one-country')) return false;
  if (
    (verb.sense === 'produces' ? statesNamed(context, sentence.first, sentence.last) : statesNamed(context, clause.first, clause.last))
      .length !== 1
  )
    return false;
  return view
    .mentions(clause.first, verb.first, 'state')
    .some(({ case: told, last }) => (told === null || told === 'nom') && verb.first - last <= 4);
}

const AIDED = /(^| )(security|military|defen[sc]e) (assistance|aid|package|support)( |$)|военн\S+ помощ/i;
const INWARD: ReadonlySet<Indicator> = new Set(['gdp', 'casualties', 'territory']);
const OF_ITS_OWN: ReadonlySet<Indicator> = new Set(['people', 'casualties', 'military', 'territory', 'gdp']);
/** At larger tables a speaker tells figures of the own country. */
const MANY_SIDES = 3;
const TWO_SIDES = 2;

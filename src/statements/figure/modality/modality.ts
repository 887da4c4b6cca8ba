import type { Amount, Clause, Figure, SenseHit, Sentence, TimeExpression } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import { isRelative } from '../subject.js';
import { isBeingMade } from './being-made.js';
import { isEffect, isUnderWay, neededAs } from './effect.js';
import { futureOf } from './future.js';
import { ABLE_NOW, isPast, TO_BE } from './past.js';
import { isPromised } from './promised.js';

type Modality = Figure['modality'];

/** Fact, goal or expectation. */
export function modalityOf(context: Context, sentence: Sentence, clause: Clause, amount: Amount, time: TimeExpression | null): Modality {
  const { view, scene } = context;
  if (isPresentOne(context, clause, amount)) return 'actual';
  if (time !== null && scene.date !== null && time.to < scene.date) return wasAimedAt(context, clause, amount) ? 'target' : 'actual';
  if (isOfWhatIs(context, sentence, clause, amount)) return 'actual';
  const lead = view.words(Math.max(sentence.first, amount.first - LEAD), amount.first).toLowerCase();
  if ((IN_TIME.has(amount.unit) && TERM.test(lead)) || DONE_BY.test(lead)) return 'actual';
  if (amount.of === 'count' && ONE_OF.test(lead)) return 'actual';
  if (amount.of === 'count' && (ORDERED.test(lead) || (amount.unit === 'units' && ORDERED_PIECES.test(lead)))) return 'target';
  if (view.has(Math.max(clause.first, amount.first - 6), amount.first, 'design-capacity', 'designed-for')) return 'target';
  if (isEffect(context, clause, amount)) return 'forecast';
  // "it is going to help them make nine megawatts": what comes of it
  if (OUTCOME_AHEAD.test(lead)) return 'forecast';
  if (ANNOUNCED.test(lead) || BEGINS_WITH.test(lead)) return 'target';
  const needed = neededAs(context, clause, amount);
  if (needed) return needed;
  const from = reach(context, sentence, clause);
  // "I would like to stress" is no goal
  const goal =
    view.senses(from, amount.first, 'target').findLast(
      (hit) =>
        !view.senseAtToken(hit.last, 'say') &&
        view.form(hit.first) !== 'planes' &&
        // "it should be said"
        !(view.form(hit.last) === 'be' && view.senseAtToken(hit.last + 1, 'say')) &&
        !isDone(context, hit.first) &&
        !isPurpose(context, hit) &&
        !view.words(hit.last, amount.first).match(AND_THAT),
    ) ?? null;
  const forecast = view.senses(from, clause.last, 'forecast').findLast((hit) => !isOfNext(context, amount, hit)) ?? null;
  // «довести до 10 миллиардов, а пока это 4,5»
  if (goal && view.has(goal.last, amount.first, 'so-far') && view.amounts(goal.last, amount.first).length > 0) return 'actual';
  if (goal && !isPast(context, goal.last, amount.first))
    return forecast && (forecast.first >= goal.first || forecast.last > goal.first) && forecast.last <= amount.first
      ? 'forecast'
      : 'target';
  if (isPromised(context, clause, amount) || isUnderWay(context, clause, amount)) return 'target';
  if (amount.of === 'count' && TALKED_OF.test(lead) && !/(^| )(ход|реализаци\S+|progress)( |$)/.test(lead)) return 'target';
  if (isAsked(context, from, amount) || isAimItself(context, sentence, clause, amount)) return 'target';
  if (forecast && !isPast(context, clause.first, clause.last) && !ABLE_NOW.test(view.words(clause.first, clause.last))) return 'forecast';
  // «три компании намерены войти в проект»: those who intend are there
  const whoIntends = amount.of === 'count' && INTENDS.test(view.words(amount.last, Math.min(clause.last, amount.last + 4)));
  if (
    !whoIntends &&
    view.has(amount.last, Math.min(clause.last, amount.last + 4), 'goal-noun') &&
    !isPast(context, clause.first, clause.last)
  )
    return 'target';
  if (view.has(clause.first, clause.last, 'considered')) return 'target';
  if (isMeant(context, from, amount)) return 'target';
  if (isBeingMade(context, sentence, clause, amount)) return 'target';
  const future = futureOf(context, clause);
  // «протяжённость составит 300 километров»: as it is designed
  if (future) return amount.of === 'count' && DESIGNED_IN.has(amount.unit) && isToBe(context, clause) ? 'target' : future;
  return time !== null && scene.date !== null && time.from > scene.date ? 'target' : 'actual';
}

const DESIGNED_IN: ReadonlySet<string> = new Set(['km', 'm', 'mm', 'MW', 'GW', 'hectares']);
const isToBe = ({ view }: Context, { first, last }: Clause): boolean =>
  /(^| )(составит|составят|будет|будут|will be|will have)( |$)/.test(view.words(first, last));

/** «начать можно с двух миллионов тонн», "we can start with": not begun yet. */
const BEGINS_WITH =
  /(^| )((можно|могли бы|можем|готовы|предлагаем) (начать|стартовать)|начать (можно|можем|могли бы)|(can|could|may|might|ready to|propose to) (start|begin)) (с|со|with|at|from)( (объ[её]м\S*|поставок|a volume of|volumes of|some))?$/;

const IN_TIME: ReadonlySet<string> = new Set(['days', 'weeks', 'months', 'years']);
/** «заключён на 10 лет», "valid for 30 days": for how long a paper or a rule holds. */
const TERM =
  /(^| )(сроком( действия)?|заключ[её]н\S*|подписан\S*|действу\S+) (на|до)$|(^| )на срок( до)?$|(^| )(valid|concluded|signed|for a (term|period) of|with a (term|duration) of)( for)?$/;
/** «число мест увеличено до 290», "the quota has been raised to 290": done, though it is for a time to come. */
const DONE_BY =
  /(?<!будет|будут|быть) (увеличен|сокращ[её]н|снижен|повышен|удвоен|утроен|выделен|расширен)[оаы]?( \S+)? (до|на)$|(^| )(has|have)( already)? been (increased|raised|expanded|cut|reduced|lowered|extended)( \S+){0,2} (to|by)$/;

/** «ни один из 55 проектов», "each of the nine plants": those there are. */
const ONE_OF =
  /(^| )(один|одна|одно|одного|одной|каждый|каждая|каждое|любой|one|none|each|any|many|most|some) (из|of)( the| these| those| our| their)?$/;

/** «контракт на поставку семи судов», "an order for nine ferries": what is under contract is yet to come. */
const ORDERED =
  /(^| )(контракт|договор|соглашени|заказ)\S* (о|об|на) (поставк|закупк|строительств|приобретени|производств|постройк|продаж)\S*( (ещё|еще|новых|новые|для \S+))?$|(^| )(contract|deal|agreement|order|tender)s?( (has|have|had|was|were|been|is|being|signed|concluded|awarded|reached))* (for|to|on) (the )?(supply|delivery|purchase|construction|sale|deliver|build|buy|sell)( of| another| some)?$/;
const ORDERED_PIECES = /(^| )(orders?|tenders?) for( another| some)?$|(^| )(контракт|заказ|тендер)\S* на( ещё| еще)?$/;

/** "Thank you for the million vaccines to save lives"; «электрифицируют участок длиной 300 километров»: what is there already. */
function isOfWhatIs(context: Context, sentence: Sentence, clause: Clause, { first }: Amount): boolean {
  const { view } = context;
  // "thanks for your call and for sending the tents": what is thanked for may stand in a clause of its own
  const goesOn = view.form(clause.first) === 'and' && /^(for|dispatching|sending|giving|providing)$/.test(view.form(clause.first + 1));
  const from = goesOn ? sentence.first : clause.first;
  if (view.senses(from, first, 'gratitude').some((hit) => !view.has(hit.last, first, 'ready-word'))) return true;
  return (
    view.has(Math.max(clause.first, first - 3), first, 'length-of') &&
    !view.has(clause.first, first, 'thing-built', 'considered', 'target', 'forecast') &&
    !isToBe(context, clause)
  );
}

/** The goal may stand in the clause before: «поставили задачу, чтобы товарооборот …». */
function reach(context: Context, sentence: Sentence, clause: Clause): number {
  if (isRelative(context, clause)) return clause.first;
  const { view } = context;
  // "schools must open, and they have nine teachers": a claim of its own
  // «договорились поделить залив, а это сорок тысяч километров»
  if (/^(а|и|but|and)$/.test(view.form(clause.first)) && /^(это|that|this)$/.test(view.form(clause.first + 1))) return clause.first;
  if (/^(and|but|while|и|но|а)$/.test(view.form(clause.first)) && view.token(clause.first + 1)?.reading?.case !== undefined) {
    const subject = view.token(clause.first + 1)?.reading;
    if (subject?.pos === 'pronoun' && (subject.case === 'nom' || THEY.test(view.form(clause.first + 1)))) return clause.first;
  }
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1];
  return before && view.amounts(before.first, before.last).length === 0 ? before.first : clause.first;
}

/** «кредит на эти цели», "a loan for these purposes": what a sum is for is no goal that it has to reach. */
const isPurpose = ({ view }: Context, { first }: SenseHit): boolean =>
  /^(эти|указанные|данные|такие|те|иные|другие|мирных|военных|these|such|peaceful|this)$/.test(view.form(first - 1)) &&
  /^(на|в|для|for)$/.test(view.form(first - 2));

/** «до тысячи вместо нынешних двухсот», "up from the current 200": what there is now, beside what is aimed at. */
export const isPresentOne = ({ view }: Context, clause: Clause, { first }: Pick<Amount, 'first'>): boolean =>
  PRESENT_ONE.test(view.words(Math.max(clause.first, first - 4), first + 1));
const INTENDS = /(^| )(намерены|планируют|стремятся)( |$)/;
/** «…, а это сорок тысяч километров»: what the thing aimed at is. */
const AND_THAT = /, (а|и|but|and) (это|that|this)( |$)/;
const PRESENT_ONE =
  /(против|вместо|сравнении с|с|от|from|against|than|of) (the |its |our )?(нынешн\p{L}+|сегодняшн\p{L}+|current|present|today['’]s)( |$)/u;

/** «уровень доведён до 42 процентов»: what was brought so far is there. */
function isDone({ view }: Context, at: number): boolean {
  return /^дов(ед[её]н|[её]л)/.test(view.form(at)) && !TO_BE.test(view.form(at - 1));
}

/** "Nine million tonnes go through it now, with its capacity set to double": what is told of another thing behind the amount. */
const isOfNext = ({ view }: Context, { last }: Amount, hit: SenseHit): boolean =>
  hit.first >= last && /, (with|while|whereas|а|тогда) /.test(view.words(last, hit.first));

/** "We ask you to send forty teachers", «просим прислать …». */
function isAsked({ view }: Context, first: number, amount: Amount): boolean {
  const asked = view.senses(first, amount.first, 'asks').at(-1);
  if (!asked || view.token(asked.first)?.reading?.tense === 'past') return false;
  for (let i = asked.last; i < amount.first; i++) if (view.token(i)?.reading?.pos === 'infinitive' || view.form(i) === 'to') return true;
  return false;
}

/** «Цель, которую мы поставили, – девять миллиардов», "the goal that we set is nine billion". */
function isAimItself({ view, analysed }: Context, { first }: Sentence, clause: Clause, amount: Amount): boolean {
  const aim = view.sense(first, Math.min(first + 4, amount.first), 'goal-noun');
  if (!aim || (analysed.lang === 'ru' && view.token(aim.first)?.reading?.case !== 'nom')) return false;
  const before = view.form(amount.first - 1);
  return /^[–—-]$/.test(before) || /^(is|составля\p{L}+|это|–)$/u.test(before) || amount.first - clause.first < 3;
}

const OUTCOME_AHEAD = /(^| )(it|this|that|which)( is|['’]s) going to (help|bring|allow|give|save|add|generate|support|create)( |$)/;
const ANNOUNCED = /announc\S+( that)? there( will be|['’]ll be|['’]s| is)( \S+){0,2}$/;

/** «Ускорить проработку строительства трёх станций», "they discussed the delivery of nine ferries": what is still talked of. */
const TALKED_OF =
  /(проработк\S+|рассмотрен\S*|рассмотрели|обсужден\S*|обсудили|discussed|considered|explored)( \S+){0,5} (строительств\S*|сооружени\S*|поставк\S*|создани\S*|закупк\S*|открыти\S*|construction|delivery|supply|purchase|creation)( \S+){0,4}$/;

/** Tokens before an amount that say what it is told of. */
const LEAD = 10;

const THEY = /^(they|it|we|he|she|i|you)$/;

/** "Agreed to increase trade to …", «нужно нарастить на …»: an infinitive of growth, but not of what one managed or went on to do. */
function isMeant({ view, analysed }: Context, first: number, amount: Amount): boolean {
  if (view.has(first, amount.first, 'managed')) return false;
  // «решение направить 40 тонн», "the commitment to put 200 million": what was resolved is ahead
  if (view.senses(first, amount.first, 'decided').some((hit) => isToDo(view, hit.last, amount))) return true;
  // "to double"
  if (
    amount.of === 'ratio' &&
    (view.senseAtToken(amount.first - 1, 'to-do.en') || (analysed.lang === 'ru' && view.token(amount.first)?.reading?.pos === 'infinitive'))
  )
    return true;
  return view
    .senses(first, amount.first, 'goes-up', 'goes-down')
    .some((hit) =>
      analysed.lang === 'ru' ? view.token(hit.first)?.reading?.pos === 'infinitive' : view.senseAtToken(hit.first - 1, 'to-do.en') !== null,
    );
}

/** "The task for that year was to plant nine million trees": an aim of the past is an aim. */
function wasAimedAt({ view }: Context, clause: Clause, { first }: Amount): boolean {
  const aim = view.senses(clause.first, first, 'goal-noun').at(-1);
  if (!aim) return false;
  for (let i = aim.last; i < first; i++) if (view.token(i)?.reading?.pos === 'infinitive' || view.form(i) === 'to') return true;
  return false;
}

/** Whether the infinitive of a deed follows, with at most who is to do it between, and the amount is its object. */
function isToDo(view: Context['view'], from: number, { first }: Amount): boolean {
  let deed = -1;
  for (let i = from; i < first && i < from + WHO && deed < 0; i++) {
    const { pos } = view.token(i)?.reading ?? {};
    if (pos === 'infinitive' || view.form(i) === 'to') deed = i;
    else if (view.token(i)?.word.kind === 'punctuation') return false;
  }
  if (deed < 0 || first - deed > OBJECT) return false;
  for (let i = deed; i < first; i++) if (view.token(i)?.word.kind === 'punctuation' || view.form(i).endsWith('ing')) return false;
  return true;
}
const WHO = 6;
const OBJECT = 9;

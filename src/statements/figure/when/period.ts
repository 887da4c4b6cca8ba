import type { Amount, Clause, Edtf, Indicator, Sentence, TimeExpression } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import { wasOnce } from '../aside.js';
import { isDuration } from '../claims.js';
import { ABLE_NOW } from '../modality/past.js';
import { isRelative } from '../subject.js';
import { isNow } from './meant-time.js';
import { nearestTime } from './nearest-time.js';
import { brokenTime, openingTime, timeBehind } from './set-apart.js';
import { sinceWhen } from './since.js';
import { spanUpToNow, yearOfAdjective, yearUpTo } from './span.js';

export interface FoundPeriod {
  readonly period: Edtf;
  readonly time: TimeExpression | null;
}

/** The time the figure speaks about: told in its clause, or in the clause before when that makes the same claim. */
export function periodOf(
  context: Context,
  sentence: Sentence,
  clause: Clause,
  amount: Amount,
  indicator: Indicator,
  elliptic: boolean,
): FoundPeriod | null {
  if (wasOnce(context, sentence, amount) || ABLE_NOW.test(context.view.words(clause.first, clause.last))) return null;
  const own = nearestTime(context, clause, amount);
  if (!own && !isDuration(amount.unit)) {
    const within = spanUpToNow(context, clause, amount);
    if (within) return within;
  }
  // «в прошлом году – на 12 процентов, а за пять лет – на 40»
  const later = own !== null && own.last <= amount.first ? spanUpToNow(context, clause, amount, own.last) : null;
  if (later) return later;
  // "we have now lived with it for two years": how long, up to now
  if (own && isDuration(amount.unit) && isNow(context, { period: own.period, time: own })) return null;
  // «после 31-летнего перерыва», "a contract for ten years": when it began or runs out is no time of how long it lasts
  if (own && LONG.has(amount.unit) && !own.period.includes('/')) return null;
  if (own) return told(context, clause, own, indicator, amount);
  // "the loss of nine sailors who were on board the ship that sank on May 5"
  if (indicator === 'casualties' && context.scene.date !== null) {
    const [only, ...others] = context.view.times(amount.last, sentence.last);
    if (only && others.length === 0 && only.grain === 'day' && only.to < context.scene.date) return { period: only.period, time: only };
  }
  const behind = timeBehind(context, sentence, clause);
  if (behind) return told(context, clause, behind, indicator, amount);
  const year = own ? null : yearOfAdjective(context, clause, amount);
  if (year) return { period: year, time: null };
  if (signedHere(context, sentence, clause, indicator) && context.scene.date) return { period: context.scene.date, time: null };
  const now =
    context.view.has(clause.first, asWeSpeak(context, sentence, clause), 'currently.en') ||
    (amount.of !== 'ratio' && isPresentNow(context, amount));
  if (context.scene.date && !isDuration(amount.unit) && now) return { period: context.scene.date.slice(0, 4), time: null };
  const compared = sinceLastYear(context, clause, amount);
  // "in five months trade reached 32 billion, which is up 26 percent on last year": of those months
  if (compared) return (isRelative(context, clause) ? ofClauseBefore(context, sentence, clause, amount, indicator) : null) ?? compared;
  // «весной был рекорд: собрали сорок тонн»
  const explains =
    context.view.form(clause.first - 1) === ':' && !isPresent(context, clause)
      ? ofClauseBefore(context, sentence, clause, amount, indicator)
      : null;
  if (explains) return explains;
  // «уже проходит 300 машин в сутки»: now, not when the clause before was
  const when = /^(when|когда)$/.test(context.view.form(clause.first));
  const opening = openingTime(context, sentence, clause) ?? brokenTime(context, sentence, clause);
  if (opening) return told(context, clause, opening, indicator, amount);
  if ((!when && !elliptic) || context.view.has(clause.first, amount.first, 'so-far')) return null;
  if (amount.of === 'count' && context.view.has(clause.first, clause.last, 'already')) return null;
  // a clause without a subject of its own goes on in the time of the one before
  return ofClauseBefore(context, sentence, clause, amount, indicator);
}

/** "They are building four roads | as we speak": the clause with the words behind it. */
const asWeSpeak = ({ view }: Context, { last }: Sentence, clause: Clause): number =>
  view.form(clause.last) === 'as' ? Math.min(last, clause.last + 3) : clause.last;

/** «теперь экспорт – 9 миллионов» */
const isPresentNow = ({ view }: Context, { first }: Amount): boolean => {
  const hit = view.senses(Math.max(0, first - 5), first, 'currently.ru').at(-1);
  return hit !== undefined && !/[,;:]/.test(view.words(hit.last, first));
};

const LONG: ReadonlySet<string> = new Set(['years', 'months', 'decades', 'centuries']);

function isPresent({ view }: Context, { first, last }: Clause): boolean {
  for (let i = first; i < last; i++) if (view.token(i)?.reading?.pos === 'verb' && view.token(i)?.reading?.tense === 'present') return true;
  return false;
}

function ofClauseBefore(context: Context, sentence: Sentence, clause: Clause, amount: Amount, indicator: Indicator): FoundPeriod | null {
  const at = sentence.clauses.indexOf(clause);
  // «… прибавила 9 процентов, а в стране работает сорок фирм»: how many there are is no part of the growth
  const beside = /^(а|while|whereas)$/.test(context.view.form(clause.first)) && (amount.of === 'count' || isPresent(context, clause));
  for (let i = at - 1; !beside && i >= 0 && i >= at - 2; i--) {
    const before = sentence.clauses[i] as Clause;
    const time = nearestTime(context, before, amount);
    // «программа до 2030 года, и бизнес готов вложить …»: the term of a thing
    if (time?.modifier === 'until') continue;
    if (time) return told(context, before, time, indicator, amount);
  }
  return null;
}

/** "Up 18 percent on last year": this year. */
function sinceLastYear({ view, scene }: Context, clause: Clause, { of }: Amount): FoundPeriod | null {
  if (scene.date === null) return null;
  const year = Number(scene.date.slice(0, 4));
  // "ten opened, seven of them last year": a count is no growth
  const against =
    of !== 'count' &&
    of !== 'number' &&
    view.times(clause.first, clause.last).some((time) => time.grain === 'year' && time.period === String(year - 1));
  const level = view.sense(clause.first, clause.last, 'against-level');
  const stated =
    level !== null && (view.form(level.last) === String(year - 1) || /^(прошл|last$|предыдущ|previous$)/.test(view.form(level.last)));
  return against || stated ? { period: String(year), time: null } : null;
}

function told(context: Context, clause: Clause, time: TimeExpression, indicator: Indicator, { unit }: Amount): FoundPeriod {
  const { scene } = context;
  // "today" about a running total is the year
  if (time.grain === 'day' && time.period === scene.date && time.anchor === 'relative') {
    const deed = indicator === 'agreements' && context.view.has(clause.first, clause.last, 'papers-signed');
    // «сегодня беседовали три часа»
    return { period: deed || isDuration(unit) ? time.period : time.period.slice(0, 4), time };
  }
  const year12 = yearUpTo(context, clause, time);
  if (year12) return { period: year12, time };
  if (time.period.includes('/')) return { period: time.period, time };
  const since = sinceWhen(context, time, isPresent(context, clause));
  if (since) return { period: since, time };
  // «до конца ноября», «до середины августа»: at any time before; what is reached by the end of a year is of that year
  if (
    time.grain !== 'year' &&
    UNTIL.test(context.view.words(Math.max(clause.first, time.first - 2), time.first + 2)) &&
    time.from.slice(0, 7) >= (scene.date?.slice(0, 4) ?? '')
  )
    return { period: `../${time.period}`, time };
  return { period: time.period, time };
}

const UNTIL = /(^| )до (конца|середины|начала|исхода)( |$)/i;

/** What was signed at the talks the record is of was signed on its day. */
function signedHere({ view }: Context, sentence: Sentence, clause: Clause, indicator: Indicator): boolean {
  if (indicator !== 'agreements' || !view.has(clause.first, clause.last, 'papers-signed')) return false;
  if (view.has(sentence.first, sentence.last, 'here-today')) return true;
  // "The council met earlier today. Over twenty documents were signed"
  const before = view.sentences[sentence.index - 1];
  return (
    before !== undefined &&
    before.turn === sentence.turn &&
    view.times(sentence.first, sentence.last).length === 0 &&
    view.has(before.first, before.last, 'here-today')
  );
}

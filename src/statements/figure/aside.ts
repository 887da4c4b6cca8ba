import type { Amount, Clause, Sentence, TimeExpression } from '../../domain/index.js';
import type { Context } from '../rule.js';

type View = Context['view'];

/**
 * Whether a time told within the clause is of something else than the amount: in brackets, of a thing that the clause only names ("the road
 * that we opened last May carries …", «по открытому в мае заводу …»), or of what is told behind a conjunction.
 */
export function isAside({ view }: Context, clause: Clause, time: TimeExpression, amount: Amount): boolean {
  if (inBrackets(view, clause, time.first) && !inBrackets(view, clause, amount.first)) return true;
  if (isOfPaper(view, time) || isOfNamed(view, clause, time, amount)) return true;
  // they died when what they were in came down
  if (isOfDescribed(view, clause, time, amount) && !view.has(clause.first, clause.last, 'casualties', 'loss-of')) return true;
  if (time.first === amount.last && isRate(view, time)) return true;
  if (isStarting(view, time, amount) || isOfStart(view, clause, time, amount)) return true;
  if (time.last > amount.first) return isToldBehind(view, time, amount);
  if (isToldBefore(view, time, amount)) return true;
  if (view.has(Math.max(clause.first, amount.first - 2), amount.first, 'length-of', 'capacity-of')) return isDeedBefore(view, time, amount);
  const relative = view.senses(Math.max(clause.first, time.first - 8), time.first, 'which').at(-1);
  if (!relative || view.token(relative.first - 1)?.reading?.pos !== 'noun') return false;
  let verb = false;
  for (let i = relative.last; i < time.first; i++) verb ||= view.isPredicate(i);
  for (let i = time.last; verb && i < amount.first; i++) if (view.isPredicate(i)) return true;
  return false;
}

/** «раньше их было сорок», "at one time": no time that could be told. */
export function wasOnce({ view }: Context, sentence: Sentence, amount: Amount): boolean {
  const once = view.senses(Math.max(sentence.first, amount.first - ONCE), amount.first, 'once-upon').at(-1);
  return once !== undefined && view.times(once.last, amount.first).length === 0 && view.amounts(once.last, amount.first).length === 0;
}

const ONCE = 14;

/** «договор 1998 года», "the 1998 treaty": the year is the paper's. */
function isOfPaper(view: View, { first, last, grain, modifier }: TimeExpression): boolean {
  if (grain === 'span' || modifier !== null) return false;
  if (/^(of|от)$/.test(view.form(first - 1)) && view.senseAtToken(first - 2, 'agreements')) return true;
  const year = /^(года|год|г)$/.test(view.form(last - 1)) && /^\d{4}$/.test(view.form(first)) && last - first <= 3;
  if (year && view.senseAtToken(first - 1, 'agreements')) return true;
  return last - first <= 2 && /^\d{4}$/.test(view.form(last - 1)) && view.senseAtToken(last, 'agreements') !== null;
}

/** «открытым в мае заводом»: a participle that describes a thing, with the time of that deed. */
function isOfNamed(view: View, clause: Clause, time: TimeExpression, amount: Amount): boolean {
  for (let i = time.first - 1; i >= clause.first && i >= time.first - 3; i--) {
    const reading = view.token(i)?.reading;
    if (!reading?.case || !isParticiple(view, i)) continue;
    for (let k = time.last; k < clause.last && k < time.last + 4; k++) {
      const noun = view.token(k)?.reading;
      if (k >= amount.first && k < amount.last) return false;
      if (noun?.pos === 'noun' && noun.case === reading.case) return view.senseAtToken(k, ...THINGS) !== null;
    }
  }
  return false;
}
const THINGS = ['agreements', 'plant-built', 'companies', 'decided', 'thing-made'];

/** «заказ на 30 вагонов, размещённый весной»: a phrase between marks that describes a noun. */
function isOfDescribed(view: View, clause: Clause, time: TimeExpression, amount: Amount): boolean {
  let open = -1;
  for (let i = time.first - 1; i >= clause.first && i >= time.first - DESCRIBED; i--) {
    if (view.isPredicate(i) && view.token(i)?.reading?.pos === 'verb') return false;
    if (view.form(i) !== ',') continue;
    open = i;
    break;
  }
  if (open < 0) return false;
  if (!isParticiple(view, open + 1)) return false;
  if (amount.last <= open) return true;
  for (let i = time.last; i < amount.first; i++) if (/^[,–—]$/.test(view.form(i))) return true;
  return false;
}
const DESCRIBED = 10;

/** A participle that describes a noun; some are adjectives to the dictionary. */
function isParticiple(view: View, at: number): boolean {
  const reading = view.token(at)?.reading;
  if (!reading?.case || reading.short) return false;
  return (
    reading.pos === 'participle' ||
    ((reading.pos === 'adjective' || reading.pos === 'noun') &&
      /(нн|вш|ющ|ущ|ащ|ящ)(ый|ий|ая|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ой|ей|ую|ых|их|ыми|ими)$/.test(view.form(at)))
  );
}

/** «завод даёт 40 машин, а строить его начали в 2014 году»: what comes behind the conjunction has a verb and a time of its own. */
function isToldBehind(view: View, time: TimeExpression, amount: Amount): boolean {
  for (let i = amount.last; i < time.first - 1; i++) {
    if (view.form(i) !== ',' || !/^(и|а|но|and|but)$/.test(view.form(i + 1))) continue;
    // «учатся 97 человек, и на будущий год квоту поднимут»
    if (time.first - i <= 3) return view.token(time.last)?.word.kind === 'punctuation' || view.isPredicate(time.last + 1);
    for (let k = i + 2; k < time.first; k++) if (view.token(k)?.reading?.pos === 'verb') return true;
  }
  return false;
}

/** «в этом году получили 7 миллионов, а в целом покрываем 85 процентов»: what is so at large is not of the time of the deed before it. */
function isToldBefore(view: View, time: TimeExpression, amount: Amount): boolean {
  if (amount.of === 'money' || amount.of === 'ratio') return false;
  for (let i = time.last; i < amount.first - 1; i++) {
    // «в вузах, а также в филиалах, учатся»: no claim of its own
    if (view.form(i) !== ',' || !/^(а|while|whereas)$/.test(view.form(i + 1)) || view.form(i + 2) === 'также') continue;
    for (let k = i + 2; k < amount.first; k++) {
      const reading = view.token(k)?.reading;
      if (reading?.pos === 'verb' && reading.tense === 'present') return true;
    }
  }
  return false;
}

/** «прошлой осенью пущена станция мощностью 300 мегаватт»: when it was done, not how long the station has been so large. */
function isDeedBefore(view: View, time: TimeExpression, amount: Amount): boolean {
  for (let i = time.last; i < amount.first; i++) if (view.isPredicate(i)) return true;
  return false;
}

/** "A system starting in 2017, and three billion for others": when the thing before the comma starts. */
function isStarting(view: View, { first, last }: TimeExpression, amount: Amount): boolean {
  return last <= amount.first && view.form(last) === ',' && /^(starting|beginning)$/.test(view.form(first - 2));
}

/** "From 11 billion in 2010 to 23 billion by 2015": the time of where it started. */
function isOfStart(view: View, clause: Clause, time: TimeExpression, amount: Amount): boolean {
  const start = view.amounts(clause.first, time.first).at(-1);
  if (!start || start.first === amount.first || time.first - start.last > 2 || !/^(from|с|со)$/.test(view.form(start.first - 1)))
    return false;
  return /^(to|до)$/.test(view.form(time.last)) && view.times(time.last, clause.last).length > 0;
}

function inBrackets(view: View, { first }: Clause, at: number): boolean {
  for (let i = at - 1; i >= first && i >= at - BRACKETED; i--) {
    const form = view.form(i);
    if (form === '(') return true;
    if (form === ')') return false;
  }
  return false;
}
const BRACKETED = 12;

/** "Nine pages in a day": how fast. */
const isRate = (view: View, { first, last }: TimeExpression): boolean =>
  /^(in|within)$/.test(view.form(first)) && /^(a|one)$/.test(view.form(first + 1)) && /^(day|week|month|year)$/.test(view.form(last - 1));

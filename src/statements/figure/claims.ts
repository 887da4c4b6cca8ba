import type { Amount, Clause, Sentence } from '../../domain/index.js';
import type { Context } from '../rule.js';
import { areServed } from './are-served.js';
import { goesOnCounting } from './goes-on.js';
import { isHowLong, isSinceMet } from './how-long.js';

const DURATIONS = new Set(['years', 'months', 'weeks', 'days', 'hours', 'minutes', 'seconds', 'decades', 'centuries']);
export const isDuration = (unit: string): boolean => DURATIONS.has(unit);
const OTHER_UNITS = new Set(['degrees']);

/** Whether an amount claims something that could be a figure; ages, anniversaries, those in the room and figures of speech do not. */
export function isClaim(context: Context, sentence: Sentence, clause: Clause, amount: Amount): boolean {
  const { view } = context;
  // "[$3.3 billion]" is the editor's conversion, "one in four" no number of something
  if (amount.of === 'money' && view.form(amount.first - 1) === '[' && view.amounts(Math.max(0, amount.first - 6), amount.first).length > 0)
    return false;
  if (view.form(amount.first - 1) === 'in' && view.form(amount.first - 2) === 'one') return false;
  // "all three of our countries": those who talk; "the 30 by 30 criteria" are a name
  if (amount.of !== 'money' && OF_US.test(view.words(amount.last - 1, Math.min(sentence.last, amount.last + 3)))) return false;
  if (amount.of !== 'money' && (isByItself(view, amount.first) || isByItself(view, amount.first - 2))) return false;
  if ((amount.of === 'number' || amount.of === 'count') && onlyNames(context, sentence, amount)) return false;
  // «двадцать девятое заседание»: the tens of an ordinal
  if ((amount.of === 'number' || amount.of === 'count') && TENS.has(amount.value) && hasOnes(view, amount)) return false;
  // «девять мостов»: a name in quotation marks
  if (
    amount.of === 'count' &&
    /^[«“"]$/.test(view.form(amount.first - 1)) &&
    /^[^«»“”"]*[»”"]/.test(view.words(amount.last, amount.last + 4))
  )
    return false;
  if (amount.vague || OTHER_UNITS.has(amount.unit)) return false;
  const value = Number(amount.value);
  if (value === 0) return false;
  if (
    amount.of === 'ratio' &&
    (view.senseAtToken(amount.first, 'double-down.en') || AS_LONG.test(view.words(amount.last, amount.last + 2)))
  )
    return false;
  // "half of them are": of nobody counted before
  if (amount.of === 'fraction' && view.senseAtToken(amount.last, 'of-them') !== null && !isCountedBefore(context, sentence, amount))
    return false;
  if (amount.of === 'percent' || amount.of === 'ratio') {
    const figureOfSpeech = value === 100 || value === 1000 || (amount.of === 'percent' && value === 110);
    return !(figureOfSpeech && (amount.of === 'ratio' || view.has(clause.first, clause.last, 'sure') || amount.direction === null));
  }
  if (amount.of === 'fraction')
    return (
      // "half past two"
      view.form(amount.last) !== 'past' &&
      !isOneSex(context, amount) &&
      // "half of Europe says so"
      !view.mentions(amount.last, amount.last + 2, 'place').some((mention) => mention.of === 'place' && mention.place === 'area') &&
      !view.senseAtToken(Math.max(0, amount.first - 2), 'and-a-half.en') &&
      !view.senseAtToken(Math.max(0, amount.last - 3), 'and-a-half.en')
    );
  if (amount.of === 'money') return value > 1;
  // a small bare number counts something that is not said
  if (view.senseAtToken(amount.last, 'year-long.en')) return false;
  // "I'll say this 5,000 times"
  if (/^(times|раз)$/.test(view.form(amount.last - 1)) && SAID.test(view.words(Math.max(clause.first, amount.first - 4), amount.first)))
    return false;
  // how often somebody met is counted, how often something was said is not
  if (view.senseAtToken(amount.last - 1, 'occasions'))
    return (
      (value >= 1000 && !ROUND.has(amount.value)) ||
      OFTEN.test(view.words(amount.last, Math.min(sentence.last, amount.last + 2))) ||
      view.has(clause.first, clause.last, 'meet-deed')
    );
  // «семь из них», «ещё четыре»: of what was counted before
  if (amount.of === 'number' && amount.counted === null && goesOnCounting(context, amount)) return true;
  if (amount.of !== 'count')
    return amount.hedge !== 'exact' || value >= 10 || amount.value.includes('.') || /^(все|all)$/.test(view.form(amount.first - 1));
  if (value === 2 && (view.senseAtToken(amount.first - 1, 'definite') || view.senseAtToken(amount.first, 'definite'))) return false;
  // "the two Koreas"
  if (value === 2 && view.mentions(amount.first, amount.first + 2, 'state').length > 0) return false;
  if (value === 1 || isMeasure(context, amount) || isOfThoseHere(context, amount)) return false;
  if (DURATIONS.has(amount.unit))
    return (
      isSinceMet(context, amount) ||
      // "fifty years after we signed", "nine months a year"
      (!AFTERWARDS.test(view.words(amount.last, Math.min(sentence.last, amount.last + 2))) &&
        !view.has(clause.first, clause.last, 'anniversary') &&
        (view.has(sentence.first, sentence.last, 'kept-duration') || isHowLong(context, clause, amount)))
    );
  if (value <= 12 && apart(context, amount) && !areServed(context, clause, amount)) return false;
  return true;
}

/** "The three of us"; "15 percent of US imports" is written with capitals. */
const OF_US = /(^| )of (us|our (countries|nations|peoples|governments))( |$)/;
const isByItself = (view: Context['view'], at: number): boolean => view.form(at + 1) === 'by' && view.form(at) === view.form(at + 2);
const AS_LONG = /^as (long|good|nice|funny|tall)/;

/** Whether anything was counted earlier in the sentence or in the one before. */
function isCountedBefore({ view }: Context, { first, index }: Sentence, amount: Amount): boolean {
  return view.amounts(view.sentences[index - 1]?.first ?? first, amount.first).length > 0;
}
const SAID = /(^|\s)(say|said|saying|repeat|repeated|tell|told|heard|говорил\p{L}*|повторял\p{L}*|сказал\p{L}*|слышал\p{L}*)(\s|$)/iu;

/** "The male half of humanity", «прекрасная половина человечества»: men, women. */
const isOneSex = ({ view }: Context, { first, last }: Amount): boolean =>
  /^(male|female|fair|fairer|stronger|weaker|мужск|женск|прекрасн|сильн|слаб)/.test(view.form(first - 1)) &&
  /^(of )?(the )?(humanity|humankind|mankind|population|человечеств|населени)/.test(view.words(last, last + 3));

const AFTERWARDS = /^(after|later|before|since|each|every|спустя|каждый)( |$)|^(a|per) (year|month|week|day)/;

const TENS: ReadonlySet<string> = new Set(['20', '30', '40', '50', '60', '70', '80', '90', '100']);
const ONES = /^(перв|втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят)(ый|ой|ая|ое|ого|ому|ым|ом|ую|ий|ья|ье|ьего|ьей|ьем|ьим|ью)$/;

/** «тысячу раз объяснял»: a figure of speech. */
const ROUND: ReadonlySet<string> = new Set(['1000', '1000000']);

const hasOnes = (view: Context['view'], { first, last }: Amount): boolean => {
  for (let i = first + 1; i <= last; i++) if (ONES.test(view.form(i))) return true;
  return false;
};

/** «дважды в неделю», "three times a week". */
const OFTEN = /^(в (день|неделю|месяц|год|сутки)|(a|per|every) (day|week|month|year))/;

/** "The three advisers" of three sides, «мы, четыре участника»: those who talk. */
function isOfThoseHere({ view, scene }: Context, { first, value, unit, counted }: Amount): boolean {
  if (/^(мы|we|us|нас|нам)$/.test(view.form(first - 2)) && view.form(first - 1) === ',') return true;
  if (
    Number(value) !== scene.states.length ||
    counted === null ||
    !(view.senseAtToken(first - 1, 'definite') || view.senseAtToken(first, 'definite'))
  )
    return false;
  return unit === 'people' || view.token(counted)?.caps === 'upper' || /^[A-Z]{2,}s$/.test(view.words(counted, counted + 1));
}

/** Clock times, years of games, numbers of resolutions and of models, ages, and what a rate is told for. */
function onlyNames({ view, analysed }: Context, sentence: Sentence, { first, last, value, counted }: Amount): boolean {
  const number = view.form(first);
  const before = view.token(first - 1);
  const lead = first > sentence.first ? view.form(first - 1) : '';
  if (/^\d{1,2}[.:]\d\d$/.test(number) && /^(at|в|до|с|by|until)$/.test(lead) && counted === null) return true;
  // "since World War Two"
  if (/^(war|мировой|мировая|мировую)$/.test(lead) && before?.caps === 'title') return true;
  const next = view.token(last - 1 > first ? first + 1 : last);
  if (/^(19|20)\d\d$/.test(number) && next?.caps === 'title') return true;
  if (/^\d+$/.test(number) && isOfResolution(view, first)) return true;
  if (
    analysed.lang === 'en' &&
    /^\d+$/.test(number) &&
    before?.caps === 'title' &&
    first - 1 > sentence.first &&
    before.word.kind === 'word'
  )
    if (
      // "Boeing 787 airliners" are of a model, "in Norland 40 people" are counted
      view.mentions(first - 1, first).every(({ of }) => of === 'organisation') &&
      view.times(first - 1, first).length === 0
    )
      return true;
  // "the class of '85"
  if (/^['’‘]$/.test(view.text.slice((view.token(first)?.start ?? 1) - 1, view.token(first)?.start)) || /^['’‘]\d\d$/.test(number))
    return true;
  // "24 out of every 100 pupils in grade 9 through 12"
  if (
    (/^(every|grades?|ages?|aged|class|category)$/.test(lead) || (lead === 'of' && view.form(first - 2) === 'class')) &&
    Number(value) <= 100
  )
    return true;
  // "most of them are under 35"
  if (counted === null && Number(value) < 100 && /^(under|over|below)$/.test(number) && /^(are|is|aged|were)$/.test(lead)) return true;
  // "everybody of 65 or over"
  const older = view.form(first + 1) === 'or' ? first + 2 : view.form(last) === 'or' ? last + 1 : -1;
  if (older > 0 && counted === null && Number(value) < 120 && /^(over|older|above)$/.test(view.form(older))) return true;
  return BASES.has(value) && /^(на|per)$/.test(lead) && view.amounts(Math.max(sentence.first, first - 4), first - 1).length > 0;
}
const BASES: ReadonlySet<string> = new Set(['100', '1000', '10000', '100000', '1000000']);

/** «резолюций 242, 338 и 425» */
function isOfResolution(view: Context['view'], at: number): boolean {
  for (let i = at - 1; i >= at - 6; i--) {
    const form = view.form(i);
    if (/^(resolutions?|резолюци\p{L}*)$/u.test(form)) return true;
    if (!/^(,|and|и|no|№|\d+)$/.test(form)) return false;
  }
  return false;
}

/** "$150 for 1000 cubic metres" is a price. */
function isMeasure({ view }: Context, amount: Amount): boolean {
  if (amount.value !== '1000' && amount.value !== '100') return false;
  const before = view.amounts(Math.max(0, amount.first - 4), amount.first).at(-1);
  return before?.of === 'money' && view.senseAtToken(amount.first - 1, 'per') !== null;
}

/** "Two countries", «три вопроса»: those who talk and the parts of a speech. */
function apart(context: Context, amount: Amount): boolean {
  const from = amount.counted ?? amount.last - 1;
  // "two power units" are no two powers: the noun counted decides
  return context.view
    .senses(Math.min(from, amount.first + 1), Math.max(from + 1, amount.last), 'told-apart')
    .some((hit) => hit.last > from || context.analysed.lang === 'ru');
}

import type { Amount, Language, TimeExpression, Token } from '../../domain/index.js';
import { AMOUNT, AMOUNT_NEXT, AMOUNT_OPENER, type Cues } from '../cues.js';
import type { AmountWords, HedgePhrase } from './amount-words.js';
import { type Context, directionOf, hedgeAfter, hedgeOf } from './context.js';
import { amountWordsOf } from './cues.js';
import type { Draft } from './draft.js';
import { indexPhrases, type PhraseIndex } from './phrase-index.js';
import { readDraft } from './read-draft.js';
import { isRejected } from './rejected.js';

interface Equipment {
  readonly words: AmountWords;
  readonly before: PhraseIndex;
  readonly after: PhraseIndex;
}
const equip = (words: AmountWords): Equipment => ({
  words,
  before: indexPhrases(words.hedgesBefore, 'last'),
  after: indexPhrases(words.hedgesAfter, 'first'),
});
const EQUIPMENT: Readonly<Record<Language, Equipment>> = { ru: equip(amountWordsOf('ru')), en: equip(amountWordsOf('en')) };

/**
 * The amounts of one sentence `[first, last)` in text order, none overlapping a time of `times` or another amount. Ordinals, dates, clock
 * times and numbers that only name something are left out. The range of an amount takes in its hedges and the noun counted.
 */
export function findAmounts(
  tokens: readonly Token[],
  first: number,
  last: number,
  lang: Language,
  times: readonly TimeExpression[],
  cues: readonly Cues[],
): Amount[] {
  const { words, before, after } = EQUIPMENT[lang];
  const out: Amount[] = [];
  let t = 0;
  let from = first;
  for (let i = first; i < last; i++) {
    while (t < times.length && (times[t] as TimeExpression).last <= i) t++;
    const time = times[t];
    if (time && i >= time.first) {
      i = time.last - 1;
      from = time.last;
      continue;
    }
    if (!mayBegin(cues, i, last)) continue;
    const limit = time && time.first < last ? time.first : last;
    const context: Context = { tokens, first, last: limit, from, words, before, after };
    const read = readDraft(context, i);
    if (!read) continue;
    if (isRejected({ ...context, last }, read.draft)) {
      i = read.draft.numberEnd - 1;
      continue;
    }
    const amount = assemble(context, inverted(context, read.draft), read.tail, time ?? null, last);
    out.push(amount);
    i = Math.max(amount.last, read.draft.last) - 1;
    from = amount.last;
  }
  return out;
}

function mayBegin(cues: readonly Cues[], i: number, last: number): boolean {
  const cue = cues[i] as Cues;
  return (cue & AMOUNT) !== 0 || ((cue & AMOUNT_OPENER) !== 0 && i + 1 < last && ((cues[i + 1] as Cues) & AMOUNT_NEXT) !== 0);
}

/** «процентов пять», «человек двадцать», «раза в два»: the unit before its number makes it a rough one. */
function inverted(context: Context, draft: Draft): Draft {
  if (context.words.lang !== 'ru' || draft.of !== 'number') return draft;
  const { tokens, words } = context;
  let at = draft.first - 1;
  if (/^(в|на|с|до)$/.test(tokens[at]?.word.form ?? '')) at--;
  if (at < context.from) return draft;
  const form = tokens[at]?.word.form ?? '';
  if (
    !/^(процентов|процента|человек|лет|месяцев|дней|тонн|рублей|долларов|евро|раз|раза|километров|миллионов|миллиардов|тысяч)$/.test(form)
  )
    return draft;
  const scale = words.numbers.words.get(form);
  if (scale?.role === 'scale') return draft;
  const measure = form === 'человек' ? ({ of: 'count', unit: 'people' } as const) : words.measureOf(form);
  return measure
    ? { ...draft, first: at, of: measure.of, unit: measure.unit, counted: measure.of === 'count' ? at : null, inverted: true }
    : draft;
}

function assemble(context: Context, draft: Draft, tail: HedgePhrase | null, time: TimeExpression | null, last: number): Amount {
  let hedged = hedgeOf(context, draft, tail);
  // "By 14 percent last year, I think": the hedge may come after the time.
  if (hedged.hedge === 'exact' && time && time.first === draft.last) {
    const late = hedgeAfter({ ...context, last }, time.last);
    if (late) hedged = { ...hedged, hedge: late.hedge, bound: late.bound };
  }
  const whole = { ...context, last };
  const times = draft.of === 'ratio' && draft.unit === 'times' ? occurrences(whole, draft) : false;
  const direction = times ? null : directionOf(whole, draft, hedged);
  const start = hedged.first;
  const end = Math.max(hedged.last, draft.last);
  return {
    kind: 'amount',
    first: start,
    last: end,
    start: (context.tokens[start] as Token).start,
    end: (context.tokens[end - 1] as Token).end,
    of: times ? 'count' : draft.of,
    value: draft.value,
    valueTo: draft.valueTo,
    unit: times ? 'units' : draft.unit,
    hedge: hedged.hedge,
    bound: hedged.bound,
    direction,
    counted: draft.counted,
    vague: draft.vague,
  };
}

const TIME_WITHIN = /^(the|these|those|this|a|two|three|four|five|six|seven|eight|nine|ten|\d+)$/;

/** «встречались три раза», "we met three times": how often, not how many times as much. */
function occurrences(context: Context, draft: Draft): boolean {
  const { tokens, words } = context;
  const unit = tokens[draft.last - 1]?.word.form ?? '';
  if (words.lang === 'ru') {
    if (!/^раз/.test(unit) || draft.inverted) return false;
    let at = draft.first - 1;
    for (let n = 0; n < 4 && at >= context.first; n++, at--) {
      if (/^(в|во)$/.test(tokens[at]?.word.form ?? '')) return false;
      // «в этом году виделись пять раз»
      const pos = tokens[at]?.reading?.pos;
      if (pos === 'verb' || (pos === 'noun' && words.numbers.words.get(tokens[at]?.word.form ?? '') === undefined)) break;
    }
    return true;
  }
  if (unit !== 'times') return false;
  const next = tokens[draft.last]?.word.form ?? '';
  // "eight times over two years": how often, within a time
  const within =
    next === 'over' &&
    !draft.value.includes('.') &&
    !/^(up|down)$/.test(tokens[draft.first - 1]?.word.form ?? '') &&
    draft.last + 1 < context.last &&
    TIME_WITHIN.test(tokens[draft.last + 1]?.word.form ?? '');
  if (!within && /^(more|higher|larger|as|bigger|greater|the|less|lower|faster|over)$/.test(next)) return false;
  for (let k = draft.first - 1, n = 0; k >= context.first && n < 6; k--, n++) {
    const change = words.changeOf(tokens[k]?.word.form ?? '');
    if (change && change.as !== 'degree') return false;
  }
  return true;
}

import type { Amount, Clause, Sentence } from '../../domain/index.js';
import type { Context } from '../rule.js';
import { areFirstOnes } from './goes-on.js';
import { isOfPeople } from './indicator/indicator-senses.js';
import type { FoundIndicator } from './indicator/nearest.js';
import type { Memory } from './memory.js';
import { isWeighed } from './value.js';

/** «До цели осталось полмиллиарда», "half a billion short of it": how far it is, not how much there is. */
export function isMissing({ view }: Context, sentence: Sentence, clause: Clause, { first, last }: Amount): boolean {
  const before = view.senses(Math.max(clause.first, first - NEXT_TO), first, 'still-missing').at(-1);
  // «цель в 50 миллиардов остаётся в силе»
  const aim = view.has(Math.max(clause.first, first - 3), first, 'goal-noun');
  const after = aim ? undefined : view.senses(last, Math.min(clause.last, last + NEXT_TO), 'still-missing')[0];
  if (!(before && first - before.last < 2) && !(after && after.first - last < 2)) return false;
  // «до цели, которую мы ставили, осталось …»: the goal may stand before a clause that hangs on it
  return AIMED.test(view.words(sentence.first, clause.last)) || view.has(sentence.first, clause.last, 'goal-noun');
}
const NEXT_TO = 4;
const AIMED = /(^| )(до|для|не хвата\p{L}+|недоста\p{L}+|of|from|to|below|under)( |$)/u;

const OF_THEM = /^(of them|of these|of those|из них|из этих)(?!\p{L})/u;
const THEY = /^(these|those|they|it|этот|эта|это|эти|они|она|он|оно)$/;

/** «из них пять тысяч»: a number without a noun counts what was counted before it in the sentence, unless it tells its own. */
export function inherited(context: Context, sentence: Sentence, clause: Clause, amount: Amount, memory: Memory): FoundIndicator | null {
  const { view } = context;
  // "three quarters of them at our expense"
  const part =
    (amount.of === 'fraction' || amount.of === 'percent') &&
    memory.count !== null &&
    OF_THEM.test(view.words(amount.last, amount.last + 2));
  if (part && memory.count && sentence.index - memory.count.sentence <= 1)
    return { indicator: memory.count.indicator, hit: null, carried: true };
  if (amount.of !== 'number' || amount.counted !== null || !memory.count) return null;
  // «Склад вмещал 900 тонн. Теперь он рассчитан на 1200»
  const goesOn =
    memory.count.sentence === sentence.index - 1 &&
    ((isWeighed(memory.count.unit) && THEY.test(view.form(clause.first))) || areFirstOnes(context, amount));
  if (memory.count.sentence !== sentence.index && !goesOn) return null;
  // "and some 80,000 of our compatriots": they are told anew
  if (/^(of|из)$/.test(view.form(amount.last)) && view.has(amount.last, Math.min(clause.last, amount.last + 5), 'people')) return null;
  // «клиентов – почти четыре миллиона»
  if (/^[–—-]$/.test(view.form(amount.first - 1)) && view.token(amount.first - 2)?.reading?.case === 'gen') return null;
  const lost = isOfPeople(memory.count.indicator)
    ? (view.sense(amount.last, Math.min(clause.last, amount.last + 4), 'casualties') ??
      // «погибли 40»
      view.sense(Math.max(clause.first, amount.first - 2), amount.first, 'casualties'))
    : null;
  if (lost) return { indicator: 'casualties', hit: lost, carried: false };
  return { indicator: memory.count.indicator, hit: null, carried: true };
}

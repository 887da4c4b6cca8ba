import type { Amount, Clause, Edtf, Indicator, SenseHit, Sentence } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import { periodOf } from './period.js';

/** «По итогам 2022 года заняли первое место», "now in second place": the time told with it; "since then" tells none. */
export function heldWhen(
  context: Context,
  sentence: Sentence,
  clause: Clause,
  { first, last }: SenseHit,
  indicator: Indicator,
): Edtf | null {
  const { start } = context.view.token(first) ?? sentence;
  const place: Amount = {
    kind: 'amount',
    of: 'number',
    first,
    last,
    start,
    end: context.view.token(last - 1)?.end ?? start,
    value: '1',
    valueTo: null,
    unit: 'rank',
    hedge: 'exact',
    bound: null,
    direction: null,
    counted: null,
    vague: false,
  };
  // "Now, Norland is one of our top ten partners"
  if (context.scene.date !== null && /^(now|today|currently|сейчас|сегодня)$/.test(context.view.form(sentence.first)))
    return context.scene.date.slice(0, 4);
  const found = periodOf(context, sentence, clause, place, indicator, false);
  // «она на четвёртом месте, оборот в прошлом году – …»: the time of what is told next
  const { time } = found ?? {};
  if (time)
    for (let i = Math.min(last, time.last); i < Math.max(first, time.first); i++) if (/^[,;–—:]$/.test(context.view.form(i))) return null;
  return found && !found.period.includes('..') ? found.period : null;
}

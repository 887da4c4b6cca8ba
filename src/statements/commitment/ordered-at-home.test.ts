import { describe, expect, it } from 'vitest';
import { contextFor } from '../../../test/support/context-for.js';
import { commitment } from './index.js';

/** `states due` of each instruction in words of Russia's president (`П:`) or of the one he talks to (`А:`). */
function found(text: string, guest: 'minister' | 'president'): string[] {
  const title =
    guest === 'minister'
      ? 'Встреча с Министром иностранных дел Азербайджана Джейхуном Байрамовым'
      : 'Встреча с Президентом Азербайджана Ильхамом Алиевым';
  const label = guest === 'minister' ? 'Д.Байрамов' : 'И.Алиев';
  const [mine, his] = text.startsWith('П:') ? [text.slice(2).trim(), 'Спасибо.'] : ['Добрый день!', text.slice(2).trim()];
  const context = contextFor(`${title}\n\nВ.Путин: ${mine}\n${label}: ${his}\n`, { title, date: '2022-06-29', place: 'Москва, Кремль' });
  return commitment
    .find(context, [])
    .flatMap(({ fields, rule }) =>
      fields.kind === 'commitment' && rule === 'commitment/instructed' ? `${fields.states.join(' ')} ${fields.due}` : [],
    );
}

describe('what a government was told to do', () => {
  it.each([
    ['AZ 2022-08-01', 'А: Президент поручил правительству погасить задолженность до 1 августа.', 'minister'],
    ['RU 2022-08-01', 'П: Я поручил правительству построить школу до 1 августа.', 'president'],
    ['RU 2023-05-01', 'П: Я поручил правительству построить школу до 1 мая.', 'president'],
    ['RU null', 'П: Я поручил правительству построить школу.', 'president'],
  ] as const)('%s: %s', (expected, words, guest) => expect(found(words, guest)).toEqual([expected]));

  it.each([
    // which of the two presidents is not told
    ['А: Президент поручил правительству построить школу до 1 августа.', 'president'],
    ['А: Директор поручил отделу построить сарай.', 'minister'],
  ] as const)('nothing: %s', (words, guest) => expect(found(words, guest)).toEqual([]));
});

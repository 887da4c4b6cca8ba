import { describe, expect, it } from 'vitest';
import { contextFor } from '../../../test/support/context-for.js';
import { commitment } from './index.js';

/** What the rules find in words of Russia's president to Azerbaijan's. */
const found = (words: string): string[] =>
  commitment
    .find(contextFor(page(words)), [])
    .filter(({ rule }) => /done-as-promised|debt-paid|works-stopped/.test(rule))
    .map(({ fields, rule }) =>
      fields.kind === 'commitment' ? `${rule.slice('commitment/'.length)} ${fields.states.join(' ')} ${fields.state_of_play}` : '',
    );

const page = (words: string): string =>
  /[а-я]/.test(words)
    ? `Встреча с Президентом Азербайджана Ильхамом Алиевым\n\nВ.Путин: ${words}\nИ.Алиев: Спасибо.`
    : `Meeting with President of Azerbaijan Ilham Aliyev\n\nVladimir Putin: ${words}\nIlham Aliyev: Thank you.`;

describe('what is reported of undertakings', () => {
  it.each([
    ['done-as-promised AZ fulfilled', 'Школа в Гяндже построена, как вы и обещали.'],
    ['done-as-promised RU fulfilled', 'Дорога к границе открыта, как мы обещали.'],
    ['done-as-promised AZ fulfilled', 'The school has been built, as you promised.'],
    ['done-as-promised RU fulfilled', 'The road was opened in May, as we had promised.'],
    ['debt-paid AZ fulfilled', 'Азербайджан погасил весь долг.'],
    ['debt-paid AZ fulfilled', 'We are grateful to Azerbaijan, which has repaid its debt in full.'],
    ['works-stopped RU AZ stalled', 'Моста пока нет: работы стоят с весны.'],
    ['works-stopped RU AZ stalled', 'Construction of the bridge has stopped this spring.'],
  ])('finds %s in: %s', (expected, words) => expect(found(words)).toEqual([expected]));

  it.each([
    'Школа будет построена, как вы и обещали.',
    'Школа не построена, как вы обещали.',
    'Построена ли школа, как вы обещали?',
    'Вы обещали приехать, как и все.',
    'Компания погасила долг перед банком.',
    'The company has repaid its debt to the bank.',
    'Has Azerbaijan repaid its debt?',
    'Рабочие стоят у ворот.',
    'The work goes on.',
  ])('finds nothing in: %s', (words) => expect(found(words)).toEqual([]));
});

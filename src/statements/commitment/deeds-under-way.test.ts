import { describe, expect, it } from 'vitest';
import { contextFor } from '../../../test/support/context-for.js';
import type { Commitment } from '../../domain/index.js';
import { commitment } from './index.js';

/** `rule|force|state of play|states|due` of each commitment Russia's president tells Uzbekistan's. */
function told(words: string): string[] {
  const ru = /[а-яё]/i.test(words);
  const title = ru ? 'Встреча с Президентом Узбекистана Шавкатом Мирзиёевым' : 'Meeting with President of Uzbekistan Shavkat Mirziyoyev';
  const text = ru
    ? `${title}\n\nВ.Путин: Добрый день!\nШ.Мирзиёев: Добрый день!\nВ.Путин: ${words}\n`
    : `${title}\n\nVladimir Putin: Good afternoon.\n\nShavkat Mirziyoyev: Good afternoon.\n\nVladimir Putin: ${words}\n`;
  const context = contextFor(text, { title, publisher: 'kremlin.ru', date: '2022-06-15', place: ru ? 'Москва' : 'Moscow' });
  return commitment.find(context, []).map(({ rule, fields }) => {
    const { force, state_of_play, states, due } = fields as Commitment;
    return [rule.slice('commitment/'.length), force, state_of_play, states.join(' '), due].map((value) => value || '-').join('|');
  });
}

const CASES: readonly (readonly [expected: readonly string[], ...phrasings: string[]])[] = [
  [
    ['projects-alive|agreement|in-progress|RU UZ|-'],
    'We have large projects underway, some of them in energy.',
    'This project appears to be moving forward at last.',
  ],
  [
    ['talks-under-way|intention|in-progress|RU UZ|-'],
    'Идут переговоры о зоне свободной торговли с Союзом.',
    'Заявка сейчас рассматривается нашими ведомствами.',
    'Negotiations on a free trade zone are underway.',
  ],
  [['hoped|expectation|new|RU UZ|-'], 'Мы надеемся построить с вами новую железную дорогу.', 'We hope to build a new railway with you.'],
  [['wished|proposal|new|RU UZ|-'], 'I would like to open a new route to your ports.', 'Хотели бы создать с вами совместный фонд.'],
  [
    ['counted-on|expectation|new|RU UZ|-'],
    'Рассчитываем, что и здесь будет построен новый завод.',
    'We expect that representatives of business will be involved in the programme.',
  ],
  [
    ['launched|agreement|in-progress|RU UZ|-'],
    'Запущен проект по сборке вагонов.',
    'In January, a Cross Year of Music was launched.',
    'Construction of the plant has begun.',
  ],
  [['projects-alive|agreement|in-progress|RU|-'], 'Our companies have become involved in some new infrastructure projects.'],
  [['under-way|agreement|in-progress|RU UZ|-'], 'Совместные проекты активно развиваются.'],
  [['priority-set|intention|in-progress|RU|-'], 'We prioritise work that lowers the danger of conflicts.'],
  [['going-on|intention|in-progress|RU|-'], 'We continue to provide assistance to your hospitals.'],
  [['intended|intention|new|RU|-'], 'Планируем эту квоту увеличить.'],
  [
    ['proposed|proposal|new|RU UZ|-'],
    'Хорошим шагом стало бы создание у вас общей инфраструктуры.',
    'Считаем важным создать соответствующие центры.',
  ],
  // no deeds
  [
    [],
    'I would like to thank you for the project.',
    'We hope to see you again.',
    'Надеемся на лучшее.',
    'Talks are useful.',
    'There were many projects in the world.',
  ],
];

describe('deeds under way, hoped for and counted on', () => {
  for (const [expected, ...phrasings] of CASES) for (const words of phrasings) it(words, () => expect(told(words)).toEqual(expected));
});

import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../domain/index.js';
import { judged } from './said.fixture.js';

const CASES: readonly (readonly [polarity: Assessment['polarity'], rule: string, ...speeches: string[]])[] = [
  [
    'positive',
    'troubles',
    'There are no insurmountable problems between our countries.',
    'Our relations are free of disagreements.',
    'В наших отношениях нет нерешённых вопросов.',
  ],
  [
    'positive',
    'good-period',
    'This year was very productive for our relations.',
    'Прошедший год оказался для наших отношений весьма насыщенным.',
  ],
  ['positive', 'as-for-relations', 'The news is excellent when it comes to our ties.'],
  ['positive', 'named-as-good', 'We are building very pragmatic and still very close relations.'],
  ['positive', 'partnership', 'Serbia is a generous and committed partner.', 'Важным партнёром России на Балканах является Сербия.'],
  ['positive', 'in-a-phrase', 'Мы не только соседи, но и крупные партнёры.'],
  ['positive', 'relations-are', 'Наши отношения вышли на качественно новую ступень.'],
  ['negative', 'drift-apart', 'Сербия и Россия за эти годы отдалились друг от друга.'],
  [
    'positive',
    'partnership',
    'Serbia is among our key partners in the Balkans.',
    'Сербия выступает одним из ключевых партнёров России.',
    'Хочу подчеркнуть: Сербия – важный и надёжный партнёр.',
  ],
  [
    'positive',
    'good-partner',
    'We thank you for being such a reliable friend.',
    'It is easier to work with good partners like you.',
    'The minister praised Serbia, a stalwart ally.',
  ],
  [
    'positive',
    'momentum',
    'Here is the fresh impetus which we have given to our relations.',
    'Our relations are old. They got a strong boost in the last year.',
    'Новый импульс был придан за этот год и нашим отношениям.',
  ],
  [
    'positive',
    'they-cooperate',
    'We are cooperating at every level and in every field.',
    'Наши страны активно взаимодействуют по всем направлениям.',
  ],
  [
    'positive',
    'achievements',
    'In our relations we have achieved remarkable results.',
    'Список наших общих достижений длинный.',
    'За эти годы в отношениях сделано очень много.',
  ],
  ['positive', 'attested', 'We are pleased to note a steady development of our relations.', 'Рад отметить укрепление наших отношений.'],
  [
    'positive',
    'held-by-values',
    'Russia and Serbia are united by a common history and shared values.',
    'Наши страны объединяет общая история.',
  ],
  ['positive', 'attested', 'This visit is one more sign of our special relationship.'],
  ['positive', 'named-as-good', 'Визит состоялся в духе традиционно дружественных отношений.'],
  ['positive', 'valued', 'We met here to reconfirm the old bond of this alliance.'],
  ['positive', 'changed', 'This has only strengthened our friendship.', 'Это только укрепило нашу дружбу.'],
  ['positive', 'accumulated', 'The potential we have accumulated together is good.', 'Нами накоплен солидный опыт сотрудничества.'],
  ['positive', 'compared', 'Our alliance has never been stronger.', 'Наши отношения крепки как никогда.'],
  ['positive', 'priority', 'Relations with Serbia remain a foreign policy priority for us.'],
  ['positive', 'relations-are', 'We have had calm and predictable relations.', 'He said our relations "are in very good shape".'],
  [
    'mixed',
    'troubles',
    'There were not so good moments in our relations.',
    'That does not mean our relations face no issues.',
    'В наших отношениях были и непростые моменты.',
  ],
  [
    'negative',
    'troubles',
    'Relations between our countries are at their lowest point.',
    'Наши отношения не соответствуют потенциалу.',
    'Отношения переживают не лучшие времена.',
    'Our relations are going through a difficult period.',
    'Наши отношения переживают непростой период.',
  ],
  [
    'positive',
    'attested',
    'In recent years we have seen dynamic growth in our bilateral relations.',
    'The steady development of our relations was noted.',
  ],
  ['positive', 'achievements', 'A great deal has been achieved for the full-scale development of our relations.'],
  [
    'positive',
    'course',
    'I see positive momentum in the ties of our two states in every field.',
    'В отношениях между нашими странами наблюдается позитивная динамика.',
  ],
  ['positive', 'regarded-as', 'We have always considered our relationship with Serbia as a strategic partnership.'],
  ['negative', 'relations-are', 'Unfortunately, relations between our countries have declined of late, as falling trade shows.'],
  ['positive', 'changed', 'That makes the relationship of our peoples ever stronger.'],
  ['positive', 'priority', 'Мы дорожим отношениями с Сербией.'],
];

describe('families of assessments', () => {
  for (const [polarity, rule, ...speeches] of CASES)
    it.each(speeches)(`${polarity}, ${rule}: %s`, (speech) => {
      expect(judged(speech)).toContainEqual([polarity, rule]);
    });
});

describe('what only looks like one of them', () => {
  it.each([
    // of one sphere or of many states
    'We cooperate closely within the UN and the G20.',
    'We have achieved considerable progress in postal services.',
    'This port project is a priority for both countries.',
    'Effective cooperation mechanisms are needed here.',
    'The main items on our bilateral agenda were discussed.',
    'Our relations with the churches are very good.',
    'Тесно взаимодействуем в рамках ООН.',
    'Проект порта для нас приоритетный.',
    'Serbia is our foremost strategic partner in working on the southern corridor.',
    'In investment we are big partners, and in trade too.',
    'Мы крупные партнёры в торговле.',
    'This year we mark an important anniversary in the history of our relations.',
    'The relations between our countries were the chief subject of the afternoon, the growth of trade above all.',
    'Обсудили ключевые вопросы двусторонней повестки дня.',
    // hoped for, asked, aimed at
    'This visit will give a new impetus to our relations.',
    'I will spare no effort to ensure that this partnership grows stronger.',
    'Are you satisfied with our relations?',
    'Визит придаст новый импульс нашим отношениям.',
    'Мы обсудили, какие есть проблемы.',
  ])('%s', (speech) => {
    expect(judged(speech)).toEqual([]);
  });
});

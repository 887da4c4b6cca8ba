import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../domain/index.js';
import { judged } from './said.fixture.js';

describe('the two countries judged together', () => {
  it.each<[polarity: Assessment['polarity'], rule: string, speeches: readonly string[]]>([
    [
      'positive',
      'between-them',
      [
        'We enjoy mutual understanding.',
        'There is great trust between our peoples.',
        'У нас полное взаимопонимание.',
        'Между Россией и Сербией сложилось взаимное доверие.',
      ],
    ],
    [
      'positive',
      'common-ground',
      [
        'We have learned to come to terms.',
        'Our countries respect each other.',
        'Мы научились слышать друг друга.',
        'Нам всегда удавалось находить общий язык.',
        'Мы доверяем друг другу.',
      ],
    ],
    [
      'positive',
      'base-and-prospects',
      [
        'Our partnership has enormous potential.',
        'Our countries have a firm basis for cooperation.',
        'У наших отношений широкие перспективы.',
        'У России и Сербии прочный фундамент для добрососедства.',
      ],
    ],
    ['positive', 'compared', ['Our countries are stronger when they act together.', 'Вместе наши страны сильнее.']],
    ['positive', 'course', ['Our countries are back on the road to friendship.', 'Наши отношения возвращаются в прежнее русло.']],
    [
      'positive',
      'moved-forward',
      ['Мы заметно продвинулись в строительстве наших отношений.', 'We have moved far ahead in our bilateral relations.'],
    ],
    ['positive', 'compared', ['Our friendship is second to none.', 'Наше партнёрство не имеет себе равных.']],
    ['positive', 'good-example', ['По-моему, это отличный пример добрососедства.', 'I think this is a good example of our cooperation.']],
    ['positive', 'valued', ['Мы очень ценим нашу дружбу.', 'Ценим наши отношения.']],
    ['positive', 'partnership', ['Serbia is one of the most reliable partners of Russia.']],
    ['positive', 'compared', ['Наши отношения крепче, чем когда-либо.', 'Our friendship is warmer than it has ever been.']],
    ['positive', 'satisfied-with-relations', ['Мы дали высокую оценку этому году с точки зрения двусторонних отношений.']],
    ['positive', 'relations-are', ['Наши отношения многогранны: это и торговля, и наука.', 'Наши отношения неизменно тёплые.']],
    ['positive', 'held-by-values', ['We are united by our markets, our roads, our rivers, our schools, and our history.']],
    [
      'mixed',
      'troubles',
      [
        "We haven't always been good neighbours, but that is behind us.",
        'Препятствий на пути к новым отношениям было немало, но мы их прошли.',
      ],
    ],
    ['mixed', 'relations-are', ['Наш диалог непростой, но деловой.']],
    ['positive', 'attested', ['We have seen steady development in our relations in culture, defence, agriculture and in the economy.']],
  ])('%s: %s', (polarity, rule, speeches) => {
    for (const speech of speeches) expect([speech, ...judged(speech)]).toEqual([speech, [polarity, rule]]);
  });
});

describe('what only looks like it', () => {
  it.each([
    // trust in somebody, asked for, or still to be won
    'We have confidence in the coach of the team.',
    'We need to restore mutual trust.',
    'Нужно восстановить взаимное доверие.',
    'I hope that we will understand each other.',
    'Мы должны научиться слышать друг друга.',
    'We always find compromises on the budget.',
    // a base of one matter, potential that is to be used
    'Our trade has enormous potential.',
    'We want to tap the great potential of our cooperation.',
    'Надо использовать огромный потенциал наших отношений.',
    'Это хорошая основа для переговоров.',
    // together, but only a deed or a wish
    'We will be stronger if we work together.',
    'Together with you we want a stronger team.',
    'Мы вернулись на путь переговоров о тарифах.',
    'I returned to the path through the park.',
    'The new plant is a good example for the industry.',
    'Завод стал хорошим примером для отрасли.',
    'We value your advice.',
    'We value our relations, respect them and look forward to doing more.',
    'Мы высоко оценили двустороннее взаимодействие на площадках ООН, ШОС и БРИКС.',
    'Ценим ваши усилия по развитию отношений.',
    // courtesies and what was said of relations
    'Рад был услышать то, что вы сказали о развитии наших отношений.',
    'Our last meeting gave a strong impetus to our relations.',
    'I will name Serbia a major ally.',
    'You are a dear friend of President Lukashenko.',
    'The parties stressed the importance of maintaining close ties.',
    'Обсуждались состояние и перспективы высокого партнёрства.',
    'Примите искренние соболезнования в связи с гибелью людей.',
    'We support Serbia as it advances its reforms in our partnership.',
    'We spoke of our ties. Our trade is modest, but it is growing.',
    'Our relations are improving in the economy most of all.',
  ])('%s', (speech) => expect(judged(speech)).toEqual([]));
});

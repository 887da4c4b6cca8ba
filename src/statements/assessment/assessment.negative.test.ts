import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.js';

const quotes = said((_fields, _draft, quote) => quote);

describe('what is no assessment of relations', () => {
  it.each([
    // wishes and plans
    'Надеюсь, наши отношения будут развиваться.',
    'Хотели бы укреплять наши отношения.',
    'The relations between our two countries are at an important juncture.',
    'I hope our relations will grow stronger.',
    // what they stand on, what they do not hang on, and the efforts for them
    'The war formed the foundation of our relations.',
    'This treaty is only the foundation that our relations were built on.',
    'Our relations do not depend on the guilt of some politicians.',
    'Your efforts to strengthen our partnership are highly appreciated.',
    'They are trying to drive a wedge between the two of us.',
    'We want to develop good relations with Serbia.',
    // what is not said, and what others say
    'I cannot say that our relations are good.',
    'It would be wrong to say that our relations are bad.',
    'Some say our relations are bad.',
    'Не могу сказать, что наши отношения хорошие.',
    'Нельзя сказать, что наши отношения плохие.',
    'Некоторые говорят, что наши отношения плохие.',
    'Кулинарные связи у нас тоже продвигаются неплохо.',
    'We have long had good relations with BASF and Gazprom.',
    'We agreed to continue our close cooperation.',
    // what is still to be brought about
    'We must bring our relations back to normal.',
    'Надо вернуть наши отношения в нормальное русло.',
    // those who fought or marched
    'Парадный расчёт Сербии прошёл перед нами плечом к плечу с нашими военнослужащими.',
    // one sphere
    'Торгово-экономические отношения развиваются хорошо.',
    'Our economic ties are developing well.',
    'Our cooperation in the field of energy is excellent.',
    'Serbia is our important trade partner.',
    'Our personal relationship is special.',
    // relations only spoken about
    'Обсудим двусторонние отношения.',
    'We will discuss bilateral relations.',
    'They exchanged views on current issues of bilateral relations.',
    'We attach great weight to the growth of our relations.',
    'Our strategic partnership was not even mentioned in those papers.',
    'No unresolved issues of the budget remain.',
    'Нерешённых вопросов по смете нет.',
    'The main event of the season in our relations is your visit.',
    // friends sought, friends in the room
    'Сербии нужны друзья.',
    'I hope to see close ties between the two capitals.',
    'Рады видеть наших друзей.',
    'We are glad to meet our friends here in Moscow.',
    'Dear friends, thank you.',
  ])('%s', (speech) => {
    expect(quotes(speech)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { contextFor } from '../../../test/support/context-for.js';
import { assessment } from './index.js';

function quotes(speech: string): string[] {
  const russian = /[а-я]/.test(speech);
  const title = russian ? 'Беседа с Президентом Сербии Александром Вучичем' : 'Meeting with President of Serbia Aleksandar Vucic';
  const text = russian
    ? `${title}\n\nВ.Путин: ${speech}\n\nА.Вучич: Благодарю.\n`
    : `${title}\n\nPresident of Russia Vladimir Putin: ${speech}\n\nPresident of Serbia Aleksandar Vucic: Thank you.\n`;
  const context = contextFor(text, { title, date: '2021-11-25' });
  return assessment.find(context, []).map(({ span }) => context.text.slice(span.start, span.end));
}

describe('what is no assessment of relations', () => {
  it.each([
    // wishes and plans
    'Надеюсь, наши отношения будут развиваться.',
    'Хотели бы укреплять наши отношения.',
    'The relations between our two countries are at an important juncture.',
    'I hope our relations will grow stronger.',
    'We want to develop good relations with Serbia.',
    'We agreed to continue our close cooperation.',
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

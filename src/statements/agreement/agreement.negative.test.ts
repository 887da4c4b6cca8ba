import { describe, expect, it } from 'vitest';
import { contextFor } from '../../../test/support/context-for.js';
import { agreement } from './index.js';
import { papersIn } from './said.fixture.js';

const titlesIn = (speech: string): string[] => papersIn(speech).map(({ title }) => title);

describe('what is not an agreement', () => {
  it.each([
    // papers that nothing identifies
    'Сегодня подписан пакет документов.',
    'Подписаны важные соглашения.',
    'Все достигнутые договорённости выполняются.',
    'A package of documents has been signed.',
    'Important agreements were signed.',
    'Several bilateral agreements and a few contracts were signed.',
    // a common mind, no paper
    'Мы пришли к соглашению о том, что надо встречаться чаще.',
    'The leaders reached an agreement to continue their contacts.',
    'They expressed their agreement that the war must end.',
    'Our teams came to an agreement on these issues.',
    // plans and programmes that are no papers between states
    'По плану у нас сегодня ещё одна встреча, а вечером культурная программа.',
    'Обсудили иранскую ядерную программу.',
    'У нас большие планы на будущее.',
    'В торговом плане всё развивается хорошо.',
    'We have a busy programme today and plans for the future.',
    'They discussed the nuclear programme and the mood of the markets.',
    'We plan to meet again.',
    // words that only look alike
    'We deal with these issues every day.',
    'This is a new start for both countries.',
    'They want a peaceful resolution of the conflict.',
    'The treaty obligations of others do not concern us.',
    'Договорились продолжить работу.',
    'О делах Организации Североатлантического договора судить её членам.',
  ])('%s', (speech) => {
    expect(titlesIn(speech)).toEqual([]);
  });

  it('leaves out a paper of one state alone', () => {
    const text = 'Встреча с губернатором Тульской области\n\nВ.Путин: Подписано соглашение с застройщиками.\n';
    expect(agreement.find(contextFor(text, { title: 'Встреча с губернатором Тульской области', date: '2021-11-25' }), [])).toEqual([]);
  });
});

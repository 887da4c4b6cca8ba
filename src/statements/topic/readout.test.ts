import { describe, expect, it } from 'vitest';
import { contextFor } from '../../../test/support/context-for.js';
import { findTopics } from './index.js';

/** Topics of a note about a call, as press offices write them. */
const note = (said: string): string[] =>
  findTopics(
    contextFor(
      /[а-я]/.test(said)
        ? `Телефонный разговор с Президентом Сербии Александром Вучичем\n\nВладимир Путин поговорил с Президентом Сербии Александром Вучичем. ${said}`
        : `Telephone talk with President of Serbia Otto Kranz\n\nVladimir Putin spoke with President of Serbia Otto Kranz. ${said}`,
    ),
  ).map(({ topic }) => topic);

describe('what a note tells of', () => {
  it.each<[expected: string, said: string]>([
    ['sanctions', 'They agreed to go on imposing costs on those who broke the truce.'],
    ['sanctions', 'Both spoke of holding the regime accountable for its aggression.'],
    ['defence', 'The President restated a firm commitment to Jordan’s security.'],
    ['defence', 'The President will name Serbia a major non-NATO ally.'],
    ['elections-politics', 'She welcomed his efforts to support democratic institutions.'],
    ['elections-politics', 'They spoke of the vote on amending the constitution.'],
    ['migration', 'A wave of refugees has reached the coast.'],
    ['migration', 'They spoke of a flood of refugees.'],
    ['migration', 'В порт хлынул поток беженцев.'],
    ['elections-politics', 'The President congratulated him on his election.'],
    ['energy', 'They reviewed the outcome of the meeting of oil-producing countries.'],
    ['regional-security', 'They spoke of what keeps regional peace, stability, and security alive.'],
    ['counter-terrorism', 'They spoke of criminal organizations and the trafficking of fentanyl.'],
    ['agriculture', 'They compared notes on food security.'],
    ['consular', 'Подписан указ о помиловании этой женщины.'],
    ['energy', 'Начнём строить нефтепродуктопровод.'],
    ['finance', 'Есть интерес к исламскому банкингу.'],
    ['elections-politics', 'Приняты поправки в Конституцию.'],
    ['history-memory', 'They will mark the anniversary of the liberation of Belgrade.'],
  ])('%s: %s', (expected, said) => expect(note(said)).toContain(expected));

  it.each<[other: string, said: string]>([
    ['science-education', 'They spoke of efforts to stem violence.'],
    ['culture', 'They spoke of the riots at the Temple Mount compound.'],
    ['culture', 'He thanked leaders of the Arab and Muslim world.'],
    ['culture', 'Обсуждались связи в политической, экономической и гуманитарной областях.'],
    ['culture', 'They discussed economic, political and humanitarian ties.'],
    ['humanitarian', 'В порт хлынул поток беженцев.'],
    ['multilateral', 'They favour a political process under UN auspices.'],
    ['multilateral', 'Идут переговоры о зоне свободной торговли Сербии с Евразийским экономическим союзом.'],
    ['elections-politics', 'They noted their opposition to the ruling of the court.'],
    ['finance', 'He thanked those who give us credit for the truce.'],
    ['energy', 'Their talk was fueled by old friendship.'],
    ['sport', 'They spoke of the major players of that region.'],
    ['defence', 'They spoke of laying a submarine cable.'],
    ['investment', 'They called for more defense investments.'],
    ['finance', 'They hailed the enduring people-to-people bonds.'],
    ['finance', 'They look forward to depositing the instruments of ratification.'],
    ['health', 'They spoke of criminal organizations and the trafficking of fentanyl.'],
    ['defence', 'The storage tanks are full of gas.'],
    ['consular', 'He is respected among his compatriots.'],
    ['industry', 'В операции участвовал самолёт МЧС.'],
    ['environment', 'Изменился международный климат.'],
    ['trade', 'The years brought lasting social, economic and cultural achievements.'],
  ])('no %s: %s', (other, said) => expect(note(said)).not.toContain(other));
});

describe('what a speaker names', () => {
  const padding = 'Мы с Вами хорошо поговорили и обо всём условились, а завтра продолжим эту беседу в более широком кругу. '.repeat(12);
  const speech = (said: string): string[] =>
    findTopics(contextFor(`Встреча с Президентом Сербии Александром Вучичем\n\nВ.Путин: ${padding}${said}`)).map(({ topic }) => topic);
  it('counts though it is no sentence', () => {
    expect(speech('И, конечно, миграционная политика. Понимаем, насколько это чувствительный вопрос.')).toContain('migration');
  });
});

import { describe, expect, it } from 'vitest';
import { contextFor } from '../../../test/support/context-for.js';
import { phraseInNominative } from '../index.js';

/** The phrase after the frame's own words, in the nominative. */
function nominative(frame: string, phrase: string): string {
  const { view } = contextFor(`${frame} ${phrase}.`);
  return phraseInNominative(view, { first: frame.split(' ').length, last: view.tokens.length - 1 });
}

const CASES: readonly (readonly [nominative: string, frame: string, phrase: string])[] = [
  ['совместный план российско-сербского сотрудничества', 'Идёт реализация', 'совместного плана [российско-сербского сотрудничества]'],
  ['Договор о дружбе', 'Отметили годовщину', 'Договора о дружбе'],
  ['договор о дружбе', 'Стороны руководствуются', 'договором о дружбе'],
  ['новое совместное заявление', 'Говорится в', 'новом совместном заявлении'],
  ['Московская декларация', 'Подписали', 'Московскую декларацию'],
  ['третья программа обменов', 'Работаем над', 'третьей программой обменов'],
  ['Минские соглашения', 'Идёт выполнение', 'Минских соглашений'],
  ['программы обменов', 'Работаем над', 'программами обменов'],
  ['протоколы к договору', 'Ссылаемся на положения', 'протоколов к договору'],
  ['межправительственная комиссия', 'Заседание', 'межправительственной комиссии'],
  ['план действий до 2030 года', 'Работаем по', 'плану действий до 2030 года'],
];

describe('noun phrases in the nominative', () => {
  it.each(CASES)('%s ← %s %s', (expected, frame, phrase) => {
    expect(nominative(frame, phrase)).toBe(expected);
  });
});

import { describe, expect, test } from 'vitest';
import { figuresSaid } from './said.fixture.js';

/** Amounts that are no figures: ages, anniversaries, hours, places in a row, turns of speech. */
const NO_FIGURES: readonly string[] = [
  'Скоро отметим 30 лет дипломатических отношений.',
  'Недавно Вам исполнилось 66 лет.',
  'Отношения между двумя странами развиваются.',
  'Наши две страны и оба народа связывает дружба.',
  'Хотел бы затронуть три вопроса.',
  'Скажу буквально два слова.',
  'Я с Вами согласен на сто процентов.',
  'Это в сто раз важнее.',
  'Речь идёт о десятках миллиардов долларов.',
  'Мы начали в 11 часов утра.',
  'На первое место я бы поставил железные дороги.',
  'Это один из наших крупнейших торговых партнёров.',
  'Я приехал в двух качествах.',
  'Это поможет сотрудничеству между двумя Кореями.',
  'It will help the two Koreas.',
  'Математику углублённо изучают в 5–9 классах.',
  'Россия – ведущий торговый партнёр Узбекистана.',
  'It has been in place since World War Two.',
  'It’s been a great two days.',
  'All three of our countries gain from it.',
  'This year we mark 30 years of diplomatic relations.',
  'The two countries and both peoples are close.',
  'Let me raise three issues.',
  'I agree with you one hundred percent.',
  'There are tens of thousands of such people.',
  'We began at 11 a.m.',
  'It is one of our largest trading partners.',
  'Russia is a leading trading partner of Uzbekistan.',
  'It is a university with a 25 year-long history.',
  'We are doubling down on our cooperation.',
  'Why did they come in the first place?',
  'Number one, the fleet must be mended.',
  'This is number one.',
  'Первое место занимает вопрос номер один.',
  'I will say this 5,000 times in my career.',
  'Я повторял это уже двести раз.',
  'We will speak for the male half of humanity.',
  'Поздравляю прекрасную половину человечества.',
];

describe('no figures', () => {
  for (const words of NO_FIGURES) test(words, () => expect(figuresSaid(words)).toEqual([]));
});

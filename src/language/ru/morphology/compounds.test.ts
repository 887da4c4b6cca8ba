import { describe, expect, it } from 'vitest';
import { russianMorphology } from './index.js';

const best = (form: string) => russianMorphology().word(form).readings[0];

describe('words the dictionary does not have', () => {
  const LEMMAS: readonly (readonly [lemma: string, forms: string])[] = [
    ['премьер-министр', 'премьер-министр премьер-министра премьер-министром'],
    ['российско-азербайджанский', 'российско-азербайджанский российско-азербайджанских российско-азербайджанскому'],
    ['страна-партнер', 'страны-партнера страной-партнером'],
    ['торгово-экономический', 'торгово-экономического торгово-экономические'],
    ['5-летний', '5-летнего 5-летняя'],
    ['2010-й', '2010-х 2010-е'],
    ['35-й', '35-го 35-му 35-й'],
    ['межправкомиссия', 'межправкомиссии межправкомиссию межправкомиссией'],
    ['межправсоглашение', 'межправсоглашения межправсоглашению'],
    ['цифровизация', 'цифровизация цифровизации цифровизацией'],
    ['токаев', 'токаев токаева токаевым'],
    ['пашинян', 'пашинян пашиняна пашиняном'],
    ['эрдоган', 'эрдоган эрдогану эрдоганом'],
    ['рахмон', 'рахмона рахмоном'],
    ['лукашенко', 'лукашенко'],
    ['росатом', 'росатом росатома росатомом'],
    ['еаэс', 'еаэс'],
    ['одкб', 'одкб'],
    ['беспилотник', 'беспилотники беспилотников'],
    ['многополярность', 'многополярность многополярности'],
  ];
  for (const [lemma, forms] of LEMMAS) {
    for (const form of forms.split(' ')) it(`${form} is of ${lemma}`, () => expect(best(form)?.lemma).toBe(lemma));
  }

  it('gives ordinals in figures their cases', () => {
    const cases = russianMorphology()
      .word('1990-х')
      .readings.map((reading) => reading.case);
    expect(cases).toEqual(['gen', 'loc']);
  });

  it('takes «по-…» for an adverb', () => {
    expect(best('по-особому')?.pos).toBe('adverb');
  });

  it('leaves what is not Cyrillic as it is', () => {
    expect(best('boeing')).toMatchObject({ lemma: 'boeing', pos: 'noun', case: null });
  });

  it('does not take new surnames apart by their endings', () => {
    expect(best('пашиняном')?.pos).toBe('noun');
    expect(best('асеан')?.pos).toBe('noun');
  });
});

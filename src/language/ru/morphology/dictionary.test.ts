import { describe, expect, it } from 'vitest';
import { russianMorphology } from './index.js';

const best = (form: string) => russianMorphology().word(form).readings[0];
const lemmas = (form: string) =>
  new Set(
    russianMorphology()
      .word(form)
      .readings.map((reading) => reading.lemma),
  );

describe('the dictionary form', () => {
  const LEMMAS: readonly (readonly [lemma: string, forms: string])[] = [
    ['месяц', 'месяц месяца месяцев месяцами'],
    ['первый', 'первый первого первыми'],
    ['второй', 'второй второго вторым'],
    ['год', 'год года году лет годами'],
    ['человек', 'человек людей людьми'],
    ['договоренность', 'договоренность договоренности договоренностями'],
    ['обсудить', 'обсудить обсудили обсудим обсужденный обсудив обсуждены'],
    ['строить', 'строить строит строящий строили'],
    ['готовый', 'готов готовы готова готовый'],
    ['крупный', 'крупный крупнее крупнейший'],
    ['россия', 'россия россии россией'],
    ['объем', 'объем объема объемом'],
    ['подъем', 'подъем подъема'],
    ['который', 'который которого которых'],
    ['алиев', 'алиев алиеву алиевым'],
  ];
  for (const [lemma, forms] of LEMMAS) {
    for (const form of forms.split(' ')) it(`${form} is of ${lemma}`, () => expect(best(form)?.lemma).toBe(lemma));
  }

  it('is not the head of a paradigm that merely links words', () => {
    expect(lemmas('месяца')).not.toContain('мес');
    expect(lemmas('первого')).not.toContain('один');
    expect(lemmas('второго')).not.toContain('два');
  });

  it('of a woman by her surname is the feminine', () => {
    expect(best('алиевой')?.lemma).toBe('алиева');
  });
});

describe('what a form tells', () => {
  it('tells participles and gerunds from finite verbs', () => {
    expect(best('обсудившие')).toMatchObject({ pos: 'participle', voice: 'active', tense: 'past', number: 'plur' });
    expect(best('подписаны')).toMatchObject({ pos: 'participle', voice: 'passive', short: true, number: 'plur' });
    expect(best('обсуждая')).toMatchObject({ pos: 'gerund', aspect: 'imperfective' });
    expect(best('договорились')).toMatchObject({ pos: 'verb', tense: 'past', number: 'plur', aspect: 'perfective', mood: 'indicative' });
    expect(best('увеличим')).toMatchObject({ pos: 'verb', tense: 'future', person: 1, number: 'plur' });
    expect(best('развивать')).toMatchObject({ pos: 'infinitive', lemma: 'развивать' });
  });

  it('maps second cases to the six', () => {
    expect(best('году')).toMatchObject({ case: 'loc', number: 'sing' });
  });

  it('tells names', () => {
    expect(best('ильхаму')).toMatchObject({ name: 'given', case: 'dat', gender: 'm', animate: true });
    expect(best('россией')).toMatchObject({ name: 'place', case: 'ins' });
    expect(best('гейдаровича')).toMatchObject({ name: 'patronymic' });
  });

  it('marks comparatives', () => {
    expect(best('быстрее')).toMatchObject({ comparative: true, lemma: 'быстрый' });
  });
});

describe('a word object', () => {
  it('is one a form', () => {
    const morphology = russianMorphology();
    expect(morphology.word('встреча')).toBe(morphology.word('встреча'));
  });

  it('has a reading whatever the form', () => {
    for (const form of ['ё', 'ъъъ', '-', 'a', 'тrу', '1-ый', 'х'.repeat(500), "д'артаньян", '日本']) {
      expect(russianMorphology().word(form).readings.length).toBeGreaterThan(0);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { englishMorphology } from './index.js';

const readings = (form: string) => englishMorphology().word(form).readings;

describe('the dictionary form', () => {
  const LEMMAS: readonly (readonly [lemma: string, forms: string])[] = [
    ['visit', 'visit visits visited visiting'],
    ['create', 'creates created creating'],
    ['plan', 'plan plans planned'],
    ['travel', 'travelled traveled travelling'],
    ['agree', 'agree agrees agreed agreeing'],
    ['ratify', 'ratify ratifies ratified ratifying'],
    ['grow', 'grow grew grown growing grows'],
    ['meet', 'met meets'],
    ['hold', 'held holds'],
    ['be', 'be is are was were been being'],
    ['oversee', 'oversaw overseen overseeing'],
    ['reopen', 'reopened reopening'],
    ['overestimate', 'overestimated'],
    ['find', 'found finds'],
    ['country', 'country countries'],
    ['process', 'process processes'],
    ['crisis', 'crisis crises'],
    ['initiative', 'initiatives'],
    ['tie', 'ties'],
    ['cargo', 'cargoes'],
    ['approach', 'approaches'],
    ['businessman', 'businessmen'],
    ['good', 'better best good'],
    ['large', 'larger largest'],
    ['big', 'bigger biggest'],
    ['easy', 'easier easiest'],
    ['we', 'we us'],
    ['this', 'this these'],
    ['do', "don't didn't doesn't"],
    ['can', "can can't cannot"],
  ];
  for (const [lemma, forms] of LEMMAS) {
    for (const form of forms.split(' ')) it(`${form} is of ${lemma}`, () => expect(readings(form)[0]?.lemma).toBe(lemma));
  }

  it('spells an unknown verb by rule', () => {
    expect(readings('containerized')[0]?.lemma).toBe('containerize');
    expect(readings('mentored')[0]?.lemma).toBe('mentor');
  });

  it('does not cut what is no ending', () => {
    for (const form of ['news', 'politics', 'series', 'gas', 'progress', 'consensus', 'president', 'hundred', 'thing', 'need']) {
      expect(readings(form)[0]?.lemma).toBe(form);
    }
  });
});

describe('a word object', () => {
  it('is one a form', () => expect(englishMorphology().word('meeting')).toBe(englishMorphology().word('meeting')));

  it('keeps both halves of a contraction', () => {
    expect(readings("we've").map((reading) => reading.lemma)).toEqual(['we', 'have']);
    expect(readings("it's").map((reading) => reading.lemma)).toEqual(['it', 'be']);
  });

  it('has a reading whatever the form', () => {
    for (const form of ['s', 'ed', 'ing', "'s", 'москва', '1990s', 'x'.repeat(500), 'u.s.', "'"])
      expect(readings(form).length).toBeGreaterThan(0);
  });
});

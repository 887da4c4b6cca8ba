import { describe, expect, it } from 'vitest';
import type { Reading, Word } from '../../../../domain/index.js';
import type { MutableToken } from '../../../morphology.js';
import { normaliseForm } from '../../../normalise.js';
import { russianMorphology } from '../index.js';

/** The reading of the word marked `*` in a sentence whose tokens are set apart by spaces. */
function marked(sentence: string): Reading | null | undefined {
  const surfaces = sentence.split(' ');
  const at = surfaces.findIndex((surface) => surface.startsWith('*'));
  const tokens = surfaces.map((raw, index): MutableToken => {
    const surface = raw.replace('*', '');
    const kind: Word['kind'] = /^\d+$/.test(surface) ? 'number' : /\p{L}/u.test(surface) ? 'word' : 'punctuation';
    const word: Word = kind === 'word' ? russianMorphology().word(normaliseForm(surface, 'ru')) : { form: surface, kind, readings: [] };
    const lower = surface.toLowerCase();
    const caps = surface === lower ? 'lower' : surface === surface.toUpperCase() && surface.length > 1 ? 'upper' : 'title';
    return { index, start: 0, end: 0, word, caps, reading: null, spaced: true };
  });
  russianMorphology().disambiguate(tokens, 0, tokens.length);
  return tokens[at]?.reading;
}

const CASES: readonly (readonly [rule: string, expected: Partial<Reading>, sentences: readonly string[]])[] = [
  ['government: loc', { case: 'loc' }, ['Встреча прошла в *области', 'Мы договорились об этом в прошлом *году', 'Речь шла о *культуре']],
  ['government: gen', { case: 'gen' }, ['Работа идет с начала *года', 'Это важно для нашей *страны', 'после *встречи стороны уехали']],
  ['government: ins', { case: 'ins' }, ['Торговля с вашей *страной растет', 'между *Россией и Арменией']],
  ['government: dat', { case: 'dat' }, ['Мы вернемся к этой *теме', 'благодаря *усилиям сторон', 'комиссия по *торговле']],
  ['government: a counted noun', { case: 'gen', lemma: 'год' }, ['за последние пять *лет', 'за 10 *лет выросло втрое']],
  ['government: a year', { case: 'loc', lemma: 'год' }, ['в 2021 *году', 'в прошлом *году']],
  ['agreement', { case: 'acc', number: 'plur' }, ['Мы обсудили *важные вопросы', 'Мы обсудили важные *вопросы']],
  ['agreement of a determiner', { pos: 'pronoun', lemma: 'этот' }, ['Мы поддерживаем *это решение']],
  ['counting', { case: 'gen', number: 'plur' }, ['подписано 15 *документов', 'построено несколько *заводов', 'открыто 11 *школ']],
  ['counting from two to four', { case: 'gen', number: 'sing' }, ['подписано 3 *соглашения', 'открыты две *линии']],
  ['names', { case: 'ins', name: 'surname' }, ['Встреча с Президентом Ильхамом *Алиевым', 'разговор с Никола *Пашиняном']],
  ['names in the genitive', { case: 'gen', name: 'surname' }, ['визит Ильхама *Алиева', 'по приглашению Владимира *Путина']],
  ['genitive', { case: 'gen' }, ['Продолжается развитие *отношений', 'рост *торговли заметен', 'вопросы *безопасности']],
  ['object', { case: 'acc' }, ['Стороны обсудили *вопросы', 'Мы намерены укреплять *связи', 'подписав *соглашения']],
  ['subject after an intransitive verb', { case: 'nom' }, ['Состоялись *переговоры', 'Растут *поставки', 'Подписаны *документы']],
  ['subject', { pos: 'verb' }, ['мы *стали ближе', 'они *начали работу']],
  ['opening', { case: 'nom' }, ['*Отношения развиваются', '*Связи крепнут']],
  ['participles', { pos: 'participle' }, ['вопросы , *связанные с энергетикой', 'завод *открыт', 'люди , *погибшие в годы войны']],
  ['coordination', { case: 'ins' }, ['торговля с Арменией и *Грузией', 'связи с Россией , *Казахстаном и Киргизией']],
  ['capitals', { name: 'place' }, ['переговоры в *Орле', 'он прибыл в *Казань']],
  ['capitals: an adjective is no name', { pos: 'adjective' }, ['парад на *Красной площади']],
  ['capitals: an unknown abbreviation', { pos: 'noun', lemma: 'гтлк', name: 'organisation' }, ['решение *ГТЛК принято']],
  ['function words', { pos: 'conjunction' }, ['Президент заявил , *что стороны договорились']],
];

describe('readings in context', () => {
  for (const [rule, expected, sentences] of CASES) {
    for (const sentence of sentences) it(`${rule}: ${sentence}`, () => expect(marked(sentence)).toMatchObject(expected));
  }
});

const NOT: readonly (readonly [why: string, wrong: Partial<Reading>, sentence: string])[] = [
  ['a frequent verb stays a verb', { pos: 'noun' }, 'переговоры *были полезными'],
  ['a verb after a noun is no genitive', { case: 'gen' }, 'страны *стали партнерами'],
  ['no prepositional case without a preposition', { case: 'loc' }, 'представители *области приехали'],
  ['a lower-case word is no name', { name: 'place' }, 'над городом летел *орел'],
  ['a surname after a relation is not in apposition', { case: 'nom' }, 'Приехал сын *Иванова'],
];

describe('readings that context rules out', () => {
  for (const [why, wrong, sentence] of NOT) it(why, () => expect(marked(sentence)).not.toMatchObject(wrong));

  it('never leaves a word without a reading', () => {
    expect(marked('в *обсудили')).toBeTruthy();
    expect(marked('*в')).toBeTruthy();
  });
});

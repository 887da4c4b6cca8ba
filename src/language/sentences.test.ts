import { describe, expect, it } from 'vitest';
import { clauseStarts } from './clauses.js';
import type { Cues } from './cues.js';
import { englishMorphology } from './en/morphology/index.js';
import type { MutableToken } from './morphology.js';
import { russianMorphology } from './ru/morphology/index.js';
import { isHardWrapped, sentenceStarts } from './sentences.js';
import { tokenise } from './tokens.js';

type Lang = 'ru' | 'en';
function read(text: string, lang: Lang): { readonly tokens: readonly MutableToken[]; readonly cues: readonly Cues[] } {
  const tokens: MutableToken[] = [];
  const cues: Cues[] = [];
  const morphology = lang === 'ru' ? russianMorphology() : englishMorphology();
  tokenise(text, 0, text.length, lang, morphology, tokens, cues);
  morphology.disambiguate(tokens, 0, tokens.length);
  return { tokens, cues };
}
function pieces(text: string, tokens: readonly MutableToken[], starts: readonly number[]): string[] {
  const edges = [0, ...starts, tokens.length];
  return edges.slice(0, -1).map((from, i) => text.slice(tokens[from]?.start, tokens[(edges[i + 1] as number) - 1]?.end));
}
const sentences = (text: string, lang: Lang): string[] => {
  const { tokens, cues } = read(text, lang);
  return pieces(text, tokens, sentenceStarts(tokens, cues, 0, tokens.length, lang, isHardWrapped(text)));
};
const clauses = (text: string, lang: Lang): string[] => {
  const { tokens, cues } = read(text, lang);
  return pieces(text, tokens, clauseStarts(tokens, cues, 0, tokens.length, lang));
};

describe('sentences', () => {
  it.each<[string[], string, Lang]>([
    [['Приехал В. В. Орлов.', 'Он доволен.'], 'Приехал В. В. Орлов. Он доволен.', 'ru'],
    [['Это было в 2022 г.', 'Оборот вырос до 5 млрд долл. США.'], 'Это было в 2022 г. Оборот вырос до 5 млрд долл. США.', 'ru'],
    [['«Мы рады!»', '– сказал он.'].slice(0, 0).concat(['«Мы рады!» – сказал он.']), '«Мы рады!» – сказал он.', 'ru'],
    [['Спасибо.', '[Наши связи] крепнут.'], 'Спасибо. [Наши связи] крепнут.', 'ru'],
    [['Заголовок', 'Первая строка.'], 'Заголовок\nПервая строка.', 'ru'],
    [['Mr. Hall met Gen. Reed.', 'They spoke.'], 'Mr. Hall met Gen. Reed. They spoke.', 'en'],
    [['The U.S. Senate met.', 'It is in the U.S.', 'We agreed.'], 'The U.S. Senate met. It is in the U.S. We agreed.', 'en'],
    [['Today it is $35.5.', 'This is a lot.'], 'Today it is $35.5. This is a lot.', 'en'],
    [['We left at 5 p.m.', 'They stayed.'], 'We left at 5 p.m. They stayed.', 'en'],
  ])('%j', (expected, text, lang) => expect(sentences(text, lang)).toEqual(expected));

  it('goes on over the line breaks of hard-wrapped text, not over its empty lines', () => {
    const text =
      'The two delegations spoke at length about the railway that will run\nalong the coast and about the ferries that carry its wagons over the\nstrait in summer, and they promised to come back to the matter before\nwinter.\n\nThe next round will be held in the hills where the old mill stands and\nthe road ends.';
    expect(sentences(text, 'en')).toHaveLength(2);
  });
});

describe('clauses', () => {
  it.each<[number, string, Lang]>([
    [1, 'Товарооборот, по нашей статистике, в прошлом году вырос.', 'ru'],
    [2, 'Оборот вырос на треть, и мы этим довольны.', 'ru'],
    [1, 'Мы обсудили торговлю, транспорт и энергетику.', 'ru'],
    [2, 'Мы уверены, что договор будет подписан.', 'ru'],
    [2, 'Trade has grown by a third, and we are pleased with it.', 'en'],
    [1, 'We discussed trade, transport, and energy.', 'en'],
  ])('%i in «%s»', (count, text, lang) => expect(clauses(text, lang)).toHaveLength(count));
});

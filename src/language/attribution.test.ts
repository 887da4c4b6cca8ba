import { describe, expect, it } from 'vitest';
import { contextFor } from '../../test/support/context-for.js';

/** `whose: verb: stretch` of each attribution. */
function attributions(text: string): string[] {
  const { analysed, text: all } = contextFor(text);
  return analysed.attributions.map(({ by, joint, verb, start, end }) => {
    const whose = joint ? 'both' : by ? all.slice(by.start, by.end) : 'nobody';
    return `${whose}: ${all.slice(verb.start, verb.end)}: ${all.slice(start, end)}`;
  });
}
const EN = 'Meeting with President of Turkmenistan Serdar Berdimuhamedov\n\nVladimir Putin met with Serdar Berdimuhamedov.\n';
const RU = 'Телефонный разговор с Премьер-министром Индии Нарендрой Моди\n\nСостоялся телефонный разговор с Нарендрой Моди.\n';

describe('attributions', () => {
  it.each<[expected: string, text: string]>([
    ['Vladimir Putin: stressed: Vladimir Putin stressed that gas flows.', `${EN}Vladimir Putin stressed that gas flows.`],
    ['Vladimir Putin: According to: According to Vladimir Putin, gas flows.', `${EN}According to Vladimir Putin, gas flows.`],
    ['both: noted: Vladimir Putin and Serdar Berdimuhamedov noted it.', `${EN}Vladimir Putin and Serdar Berdimuhamedov noted it.`],
    ['both: agreed: leaders agreed to call again.', `${EN}The leaders agreed to call again.`],
    ['Нарендра Моди: заверил: Нарендра Моди заверил, что поможет.', `${RU}Нарендра Моди заверил, что поможет.`],
    ['Нарендры Моди: По словам: По словам Нарендры Моди, рис уродился.', `${RU}По словам Нарендры Моди, рис уродился.`],
    ['индийской: выражена: С индийской стороны выражена поддержка.', `${RU}С индийской стороны выражена поддержка.`],
    ['both: подчеркнули: Лидеры подчеркнули важность контактов.', `${RU}Лидеры подчеркнули важность контактов.`],
    ['both: подчеркнули: Стороны подчеркнули важность контактов.', `${RU}Стороны подчеркнули важность контактов.`],
    ['both: noted: The President and the Foreign Minister noted it.', `${EN}The President and the Foreign Minister noted it.`],
    ['both: отметили: Президент и Премьер-министр отметили пользу встречи.', `${RU}Президент и Премьер-министр отметили пользу встречи.`],
  ])('%s', (expected, text) => expect(attributions(text)).toEqual([expected]));

  it('takes a pronoun for the one who spoke last', () =>
    expect(attributions(`${EN}Vladimir Putin stressed that gas flows. He added that oil does too.`)[1]).toBe(
      'Vladimir Putin: added: He added that oil does too.',
    ));
  it.each<[expected: string, text: string]>([
    // not the one who is told or thanked, and the one named before "who"
    ['Serdar Berdimuhamedov: promised', 'Vladimir Putin listened to Serdar Berdimuhamedov, who promised that gas would flow.'],
    ['Serdar Berdimuhamedov: thanked', 'Serdar Berdimuhamedov thanked Vladimir Putin for the melons and said that he would send gas.'],
  ])('%s', (expected, text) =>
    expect(attributions(`${EN}${text}`).map((line) => line.split(': ').slice(0, 2).join(': '))).toEqual([expected]),
  );
  it('of a passive nobody is made the speaker who is told', () =>
    expect(attributions(`${EN}Vladimir Putin was told by Serdar Berdimuhamedov that gas would flow.`)).toEqual([]));
  it('and for an office that spoke last, not for the last one who was named', () =>
    expect(
      attributions(
        `${EN}The President of Russia spoke with Serdar Berdimuhamedov. The President stressed that gas flows. He said more.`,
      ).at(-1),
    ).toBe('President: said: He said more.'));

  it.each([
    'Vladimir Putin thanked Mr Berdimuhamedov for the melons and promised that oil would flow.',
    'Vladimir Putin received Mr Berdimuhamedov at home and promised that oil would flow.',
  ])('does not take the object of a verb for the one who speaks on: %s', (text) =>
    expect(new Set(attributions(`${EN}${text}`).map((line) => line.slice(0, line.indexOf(':'))))).toEqual(new Set(['Vladimir Putin'])),
  );

  it('goes back over all sentences of a quotation', () =>
    expect(attributions('News\n\n"Rice has grown. Wheat has grown," President of Turkmenistan Serdar Berdimuhamedov said.')).toEqual([
      'Serdar Berdimuhamedov: said: "Rice has grown. Wheat has grown," President of Turkmenistan Serdar Berdimuhamedov said.',
    ]));
});

describe('no attribution', () => {
  it.each([
    // what speakers tell in their turns is theirs
    'Встреча\n\nВ.Путин: Президент сказал, что всё хорошо.',
    // nobody said it
    'News\n\nGas flows.',
    // an object is no subject
    'News\n\nA spokesman spoke of a call with President of Turkmenistan Serdar Berdimuhamedov.',
  ])('%s', (text) => expect(attributions(text)).toEqual([]));
});

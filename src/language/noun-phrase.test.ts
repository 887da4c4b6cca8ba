import { describe, expect, it } from 'vitest';
import { contextFor } from '../../test/support/context-for.js';
import { nounPhraseAt } from './index.js';

/** The whole noun phrase around the word marked by an asterisk. */
function phraseAround(marked: string): string {
  const at = marked.indexOf('*');
  const { view } = contextFor(marked.replace('*', ''));
  const head = view.tokens.findIndex((token) => token.start === at);
  const sentence = view.sentenceOf(head);
  const another = (i: number): boolean => /^(план|договор|plan|treaty)/.test(view.form(i)) && i !== head;
  const { first, last } = nounPhraseAt(
    view,
    { first: head, last: head + 1 },
    { first: sentence?.first ?? 0, last: sentence?.last ?? 0, another },
  );
  return view.words(first, last);
}

const CASES: readonly (readonly [phrase: string, text: string])[] = [
  ['соглашение о взаимном признании дипломов', 'Подписано *соглашение о взаимном признании дипломов, которое давно ждали.'],
  ['Договор о дружбе, добрососедстве и взаимной помощи', 'Действует *Договор о дружбе, добрососедстве и взаимной помощи.'],
  ['договор о дружбе', 'Подписаны *договор о дружбе и план мероприятий.'],
  ['комплексный план развития до 2030 года', 'Утверждён комплексный *план развития до 2030 года.'],
  ['соглашение с Ираном', 'Заключим *соглашение с Ираном в ближайшее время.'],
  ['меморандум о взаимопонимании в области энергетики', 'Подписан *меморандум о взаимопонимании в области энергетики в Белграде.'],
  ['Договор по ПРО 1972 года', 'Соблюдается *Договор по ПРО 1972 года.'],
  ['протокол о внесении изменений', 'Готов *протокол о внесении изменений, подписанный вчера.'],
  ['agreement on visa-free travel', 'We signed an *agreement on visa-free travel in Moscow.'],
  [
    'Treaty on Friendship, Cooperation and Mutual Assistance',
    'The *Treaty on Friendship, Cooperation and Mutual Assistance came into force.',
  ],
  ['joint action plan until 2027', 'We adopted a joint action *plan until 2027.'],
  ['peace agreement between Armenia and Azerbaijan', 'The peace *agreement between Armenia and Azerbaijan will be signed.'],
  ['agreement on trade', 'We have an *agreement on trade and Serbia will ratify it.'],
  ['memorandum on culture', 'They signed a *memorandum on culture and a plan of exchanges.'],
  ['cooperation agreement in the field of energy', 'They signed a cooperation *agreement in the field of energy on May 5.'],
];

describe('whole noun phrases', () => {
  it.each(CASES)('%s', (phrase, text) => {
    expect(phraseAround(text)).toBe(phrase);
  });
});

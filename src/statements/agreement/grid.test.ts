import { describe, expect, it } from 'vitest';
import { papersIn, standingsIn } from './said.fixture.js';

/** One construction a row: what stands of it, and the title, status, date and horizon that are read. */
type Row = readonly [words: string, ...expected: string[]];
function table(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    for (const [words, ...expected] of rows) it(words, () => expect(standingsIn(words)).toEqual(expected));
  });
}

table('the noun that a paper is called by', [
  ['A package of measures on trade in timber was signed.', 'package of measures on trade in timber | signed | - | -'],
  ['The Russian-Serbian strategy on beekeeping has entered into force.', 'Russian-Serbian strategy on beekeeping | in-force | - | -'],
  ['We are implementing a programme of exchanges in music.', 'programme of exchanges | in-implementation | - | -'],
  ['The deal between our two countries on ferries has entered into force.', 'deal between our two countries on ferries | in-force | - | -'],
  ['We have a roadmap to increase trade.', 'roadmap to increase trade | - | - | -'],
  ['Готовится пакет мер по развитию взаимной торговли.', 'пакет мер по развитию взаимной торговли | in-preparation | - | -'],
  ['Реализуется комплекс мер по сопряжению дорог.', 'комплекс мер по сопряжению дорог | in-implementation | - | -'],
  // until when it runs, and until when it is to be signed
  ['Контракт на транзит подписан до 2030 года.', 'Контракт на транзит до 2030 года | signed | - | 2030'],
  ['Соглашение о визах будет подписано до конца 2022 года.', 'Соглашение о визах | to-be-signed | 2022 | -'],
  ['Российско-сербский план мероприятий вступил в силу.', 'Российско-сербский план мероприятий | in-force | - | -'],
  ['Мы подписали стратегию в сфере садоводства.', 'стратегия в сфере садоводства | signed | - | -'],
  ['Действие хартии о судоходстве приостановлено.', 'хартия о судоходстве | expired | - | -'],
]);

table('what it is about, to the end', [
  ['We have signed a memorandum on cooperation in fisheries.', 'memorandum on cooperation in fisheries | signed | - | -'],
  ['We have signed a memorandum on cooperation in Belgrade.', 'memorandum on cooperation | signed | - | -'],
  ['We signed a contract last month for the purchase of trams.', 'contract for the purchase of trams | signed | 2021-10 | -'],
  ['Подписан протокол о борьбе с браконьерством.', 'протокол о борьбе с браконьерством | signed | - | -'],
  ['Подписан протокол о сотрудничестве в космосе.', 'протокол о сотрудничестве в космосе | signed | - | -'],
  ['Подписан протокол о сотрудничестве в Белграде.', 'протокол о сотрудничестве | signed | - | -'],
  ['Готовится «дорожная карта» по лесному делу.', '«дорожная карта» по лесному делу | in-preparation | - | -'],
]);

table('how it stands', [
  ['I am pleased that we were able to sign a protocol on ferries.', 'protocol on ferries | signed | - | -'],
  ['Thank you for signing the protocol on ferries.', 'protocol on ferries | signed | - | -'],
  ['I propose that we sign a protocol on ferries.', 'protocol on ferries | in-preparation | - | -'],
  ['The protocol on ferries is close to completion.', 'protocol on ferries | in-preparation | - | -'],
  ['Cooperation is developing on the basis of the protocol on ferries.', 'protocol on ferries | in-force | - | -'],
  ['Under the programme of cultural cooperation, choirs travel.', 'programme of cultural cooperation | in-implementation | - | -'],
  ['Рад, что нам удалось подписать протокол о паромах.', 'протокол о паромах | signed | - | -'],
  ['Хочу поблагодарить Вас за подписание протокола о паромах.', 'протокол о паромах | signed | - | -'],
  ['Протокол о паромах находится в высокой степени готовности.', 'Протокол о паромах | in-preparation | - | -'],
  ['По соглашению о паромах наши верфи работают вместе.', 'соглашение о паромах | in-force | - | -'],
  ['В рамках соглашения о паромах строятся верфи.', 'соглашение о паромах | in-force | - | -'],
]);

table('when it is to be signed, and when it ends', [
  ['Проект соглашения о паромах готов и будет подписан до конца года.', 'соглашение о паромах | to-be-signed | 2021 | -'],
  ['Новый контракт будет подписан до конца года.', 'Новый контракт | to-be-signed | 2021 | -'],
  ['Прошу, чтобы новый контракт был подписан до зимы.', 'новый контракт | in-preparation | - | -'],
  ['Действующий пятилетний контракт заканчивается 31 мая.', 'Действующий пятилетний контракт | in-force | - | 2022-05-31'],
  ['90 процентов текста соглашения о паромах уже согласовано.', 'соглашение о паромах | in-preparation | - | -'],
  ['The agreement on ferries will be signed by the end of the year.', 'agreement on ferries | to-be-signed | 2021 | -'],
]);

describe('whose it is', () => {
  it.each([
    ['RU KZ', 'Мы заключили с Казахстаном договор о рыболовстве.'],
    ['RU KZ', 'We have concluded with Kazakhstan a treaty on fisheries.'],
    ['RU TR IR', 'Подписано соглашение между Россией, Турцией и Ираном о транзите.'],
    ['AU GB US', 'They signed an agreement between Australia, the United Kingdom and the United States on submarines.'],
    ['RS', 'Готовится соглашение о торговле между Евразийским экономическим союзом и Сербией.'],
    ['RU RS', 'Our convention on fisheries has entered into force.'],
  ])('%s: %s', (states, words) => expect(papersIn(words)[0]?.states.join(' ')).toBe(states));
  it('a newspaper whose name holds an apostrophe is named to the end', () =>
    expect(papersIn('A cooperation agreement with the newspaper Sailor’s Herald was signed.')[0]?.title).toBe(
      'cooperation agreement with the newspaper Sailor’s Herald',
    ));
});

table('what is no paper between states', [
  ['We have adopted a plan to modernise our economy.'],
  ['Принят пакет мер поддержки бизнеса.'],
  ['Комплекс мер по борьбе с засухой дал результат.'],
  ['We drew up all our strategic plans for cooperation.'],
  ['Under the programme of your stay you will see Kazan.'],
  ['In the framework of the visit we will meet.'],
  ['По договорённости мы продолжим работу.'],
]);

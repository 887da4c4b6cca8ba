import { describe, expect, it } from 'vitest';
import { contactsIn } from './contact.cases.js';

describe('contacts told in few words', () => {
  it.each<[string, string[]]>([
    ['П: Месяц назад Баку навестил мой помощник.', ['visit held 2022-05 Баку RU/other > AZ']],
    ['П: Ваш Премьер наведывался в Москву в апреле.', ['visit held 2022-04 Москва AZ/prime-minister > RU']],
    ['П: Вашего Министра обороны мы принимаем в июле.', ['visit planned 2022-07 null AZ/minister > RU']],
    ['П: Наш Министр культуры сейчас находится в Баку.', ['visit ongoing 2022-06-29 Баку RU/minister > AZ']],
    ['П: В Баку сейчас находится наш Министр культуры.', ['visit ongoing 2022-06-29 Баку RU/minister > AZ']],
    ['П: Мы с Вами буквально на днях общались в Ашхабаде.', ['meeting held null Ашхабад RU/president AZ/president > AZ']],
    ['А: В последний раз мы сидели за одним столом в Сочи в ноябре.', ['meeting held 2021-11 Сочи AZ/president RU/president > RU']],
    ['П: После Сочи, где мы собирались вместе, ситуация изменилась.', ['meeting held null Сочи RU/president AZ/president > AZ']],
    ['Намечена встреча секретарей советов безопасности двух стран.', ['meeting planned null null RU/other AZ/other > AZ']],
    [
      'Министрам иностранных дел поручено провести встречу до конца июля.',
      ['meeting planned 2022-07 null RU/foreign-minister AZ/foreign-minister > AZ'],
    ],
    [
      'Поручено сопредседателям межправкомиссии провести заседание в июле.',
      ['commission planned 2022-07 null RU/delegation AZ/delegation > AZ'],
    ],
    ['П: Получил Ваше письмо, внимательно его изучил.', ['letter held null null AZ/president > RU']],
    ['П: Вы ставили этот вопрос в письме.', ['letter held null null AZ/president > RU']],
    ['П: Недавно мы с Вами обменялись посланиями.', ['letter held null null RU/president AZ/president > AZ']],
    [
      'П: Заседание межправительственной комиссии дважды переносилось.',
      ['commission cancelled null null RU/delegation AZ/delegation > AZ'],
    ],
    [
      'П: Очередной раунд в формате «два плюс два» пройдёт в Баку в ноябре.',
      ['consultations planned 2022-11 Баку RU/delegation AZ/delegation > AZ'],
    ],
    ['П: Делегации министерств встретились в Баку в мае.', ['meeting held 2022-05 Баку RU/delegation AZ/delegation > AZ']],
    [
      'А: Визит российского Премьера, планировавшийся на май, перенесён на осень.',
      ['visit planned 2022-09/2022-11 null RU/prime-minister > AZ'],
    ],
    ['П: Это обсуждалось в ходе визита Председателя Государственной Думы в Баку.', ['visit held null Баку RU/parliament-speaker > AZ']],
    // and what tells of none
    ['П: Мой помощник сейчас подготовит справку.', []],
    ['П: Завод сейчас находится в Баку.', []],
    ['П: Мы общались с молодёжью.', []],
    ['П: Министрам поручено доработать соглашение до конца июля.', []],
    ['П: Получил Ваше приветствие, спасибо.', []],
    ['П: Вопрос перенесён на осень.', []],
    ['П: Мы принимаем решения вместе.', []],
    ['П: Делегации работают в духе доверия.', []],
  ])('%s', (phrasing, expected) => expect(contactsIn(phrasing)).toEqual(expected));

  it.each<[string, string[]]>([
    ['Договорились созвониться вновь в ближайшие дни.', ['call planned null null RU/president AZ/president > AZ']],
    ['Намечено провести новый телефонный разговор.', ['call planned null null RU/president AZ/president > AZ']],
    ['Телефонный разговор прошёл в деловом ключе.', []],
  ])('in a call: %s', (phrasing, expected) => expect(contactsIn(phrasing, { call: true })).toEqual(expected));
});

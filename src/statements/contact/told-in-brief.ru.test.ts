import { describe, expect, it } from 'vitest';
import { contactsIn } from './contact.cases.js';

describe('contacts told by the way', () => {
  it.each<[string, string[]]>([
    ['П: Потом мы были в Сингапуре, там виделись и подробно поговорили.', ['meeting held null Сингапур RU/president AZ/president > AZ']],
    ['П: За десять лет мы с Вами встречались больше тридцати раз.', ['meeting held null null RU/president AZ/president > AZ']],
    ['П: Завтра у нас с Вами Евразийский межправительственный совет.', ['summit planned 2022-06-30 null RU/president AZ/president > AZ']],
    ['П: Скоро разошлют приглашения на конференцию, которая пройдёт в Берлине.', ['other planned null Берлин  > ']],
    [
      'П: Учреждён Совет сотрудничества, и сегодня прошло его первое заседание.',
      ['commission held 2022-06-29 null RU/delegation AZ/delegation > AZ'],
    ],
    [
      'А: На следующей неделе мой первый заместитель приедет продолжать разговор.',
      ['visit planned 2022-07-04/2022-07-10 null AZ/other > RU'],
    ],
    ['П: В мае у вас с большой программой работал Секретарь нашего Совета Безопасности.', ['visit held 2022-05 null RU/other > AZ']],
    ['П: Наш вице-премьер в январе работал в Баку.', ['visit held 2022-01 Баку RU/deputy-prime-minister > AZ']],
    ['П: Делегация Татарстана работала в Баку в начале июня.', ['visit held 2022-06 Баку RU/delegation > AZ']],
    ['П: Наши министры три раза за месяц садились за один стол.', ['meeting held null null RU/minister AZ/minister > AZ']],
    ['П: В октябре наши договорённости в Казани касались газа.', ['meeting held 2021-10 Казань RU/president AZ/president > AZ']],
    ['П: Спасибо за вчерашний ужин.', ['meeting held 2022-06-28 null RU/president AZ/president > AZ']],
    ['П: У вас в Шуше открылся музей, я туда обязательно приеду.', ['visit planned null Шуша RU/president > AZ']],
    ['Владимир Путин принял приглашение посетить Баку, сроки визита будут согласованы.', ['visit planned null Баку RU/president > AZ']],
    ['А: К вам уже выехала наша делегация во главе с министром экономики.', ['visit held null null AZ/minister > RU']],
    ['П: Мы направим в Баку делегацию во главе с Министром спорта.', ['visit planned null Баку RU/minister > AZ']],
    ['А: Ваш приезд в Шушу мы до сих пор вспоминаем.', ['visit held null Шуша RU/president > AZ']],
    ['Днём ранее Ильхам Алиев встретился с Министром обороны России.', ['meeting held 2022-06-28 null AZ/president RU/minister > RU']],
    // and what tells of none
    ['П: Наш вице-премьер много лет работал в Баку.', []],
    ['П: Я работал в Баку.', []],
    ['П: Цены выросли в несколько раз.', []],
    ['П: Наши договорённости в области энергетики выполняются.', []],
    ['П: Спасибо за ужин.', []],
    ['П: Надо собраться с силами.', []],
    ['П: Инвестор приедет, если будут условия.', []],
    ['П: Решение принял Совет, и его заседание было закрытым.', []],
  ])('%s', (phrasing, expected) => expect(contactsIn(phrasing)).toEqual(expected));
});

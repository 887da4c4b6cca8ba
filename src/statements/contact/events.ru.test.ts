import { describe, expect, it } from 'vitest';
import { contactsIn } from './contact.cases.js';

describe.each<[readonly string[], readonly string[]]>([
  [['summit planned 2022-10 Астана RU/president AZ/president > AZ'], ['П: В октябре мы примем участие в саммите СНГ в Астане.']],
  [['visit planned null Баку RU/president > AZ'], ['А: Вы собираетесь приехать в Баку на форум.']],
  [['summit planned null Ташкент AZ/president > UZ'], ['П: Вы отправляетесь на саммит в Ташкент.']],
  [['visit held 2021 null RU/president > AZ'], ['А: В прошлом году Вы участвовали в Петербургском международном экономическом форуме.']],
  [
    ['meeting held 2022-05 Сочи RU/president AZ/president > AZ'],
    ['П: В прошлом месяце мы обсуждали это в Сочи с Президентом Азербайджана.'],
  ],
  [
    ['meeting held null Сочи RU/president AZ/president > AZ'],
    ['П: Как мы договорились в Сочи, работа идёт.', 'П: В Сочи мы с Вами говорили об этом.'],
  ],
  [['meeting planned null Самарканд RU/president AZ/president > AZ'], ['П: Подробнее поговорим об этом в Самарканде.']],
  [['visit invited null null RU/president > AZ'], ['А: Приедете к нам с визитом – покажем.']],
  [['visit held null null AZ/president > RU'], ['П: Недавно вы посетили выставку в нашем музее.']],
  [['visit held 2022-06-29 null AZ/president > RU'], ['А: Сегодня я посетил ваш музей.']],
  [
    ['visit held 2021 Самара AZ/president > RU'],
    ['А: У меня остались яркие впечатления от поездки, которую я совершил в прошлом году в Самару.'],
  ],
  [
    ['summit planned 2022-09 Самарканд AZ/president RU/president > RU'],
    ['А: Хочу сказать о тематике саммита ШОС, который состоится в сентябре в Самарканде.'],
  ],
  [
    ['meeting planned 2022-06-30 null RU/president AZ/prime-minister > AZ'],
    ['П: Завтрашняя встреча с Премьер-министром Азербайджана даст новый импульс.'],
  ],
  [
    ['commission ongoing null null RU/delegation AZ/delegation > AZ'],
    [
      'П: Активно работает Комиссия по научному и спортивному сотрудничеству России и Азербайджана.',
      'П: У нас начинает работать совместный совет по безопасности.',
    ],
  ],
  [['visit invited null Баку RU/president > AZ'], ['А: Подтверждаю приглашение посетить Баку.']],
  [['meeting held 2022 null RU/president AZ/president > AZ'], ['П: В этом году мы встречались целых четыре раза.']],
  [['meeting proposed null null RU/president AZ/president > AZ'], ['П: Надеюсь, что мы скоро снова встретимся.']],
  [
    ['meeting held null Сочи RU/president AZ/president > AZ', 'meeting held null Ашхабад RU/president AZ/president > AZ'],
    ['П: Мы встречались в Сочи, а затем в Ашхабаде.'],
  ],
  [['call held null null RU/president AZ/president > AZ'], ['П: Благодарю за возможность обсуждать дела по телефону.']],
  [['visit planned 2022-07 null AZ/president > RU'], ['В начале июля Ильхам Алиев посетит Россию с официальным визитом.']],
  [['visit ongoing 2022-06-29 null AZ/president > RU'], ['П: В ходе рабочего визита господина Президента прошли переговоры.']],
  [
    ['other planned 2022-11 Баку RU/president AZ/president > AZ'],
    ['П: В ноябре в Баку пройдёт семинар по транспорту с участием наших экспертов.'],
  ],
])('%j', (expected, phrasings) => {
  it.each(phrasings)('%s', (phrasing) => expect(contactsIn(phrasing)).toEqual(expected));
});

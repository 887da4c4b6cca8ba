import { describe, expect, it } from 'vitest';
import { contactsIn } from '../contact.cases.js';

describe('what those who talk did side by side', () => {
  it.each<[readonly string[], string]>([
    [['meeting held 2022-06-28 null RU/president AZ/president > AZ'], 'П: Вчера мы вместе ужинали.'],
    [['meeting held 2022-06-28 null AZ/president RU/president > RU'], 'А: Вчера мы ели шашлык в Вашей резиденции.'],
    [
      ['other held 2022-06-28 null RU/president AZ/president > AZ'],
      'П: Вчера мы с Вами посетили мечеть, которую построили азербайджанские мастера.',
    ],
    [['other held 2022-06-29 null RU/president AZ/president > AZ'], 'П: Утром мы с Вами открыли новый центр.'],
    [['other held 2022-06-29 null RU/president AZ/president > AZ'], 'П: Мы с Вами заложили сегодня первый камень в основание школы.'],
    [['other held 2022-06-29 null RU/president AZ/president > AZ'], 'П: Сегодня мы вместе возложили венок к памятнику Ивану Петрову.'],
    [
      ['other held null Баку AZ/president RU/president > RU'],
      'А: Памятник, который мы открывали вместе с Вами в Баку, стал местом встреч горожан.',
    ],
    [['other planned 2022-06-30 null RU/president AZ/president > AZ'], 'П: Завтра мы с Вами поднимемся на борт ледокола.'],
    [['other planned 2022-06-29 null RU/president AZ/president > AZ'], 'П: Сегодня вечером посетим с Вами выставку.'],
  ])('%j: %s', (expected, phrasing) => expect(contactsIn(phrasing)).toEqual(expected));

  it.each([
    'П: Мы с Вами сегодня открыли новую страницу отношений.',
    'П: Мы вместе построили завод в Астрахани.',
    'П: В прошлом году мы открыли новый завод в Гяндже.',
    'П: Вместе мы открыли новые возможности для бизнеса.',
    'П: Вчера мы открыли прямой рейс в Гянджу.',
    'П: Скоро мы откроем новый мост.',
    'П: Сегодня мы с Вами посмотрели на весь объём связей.',
    'П: Мы думаем быть вместе до конца.',
    'П: Министры собираются быть на связи в июле.',
  ])('not in: %s', (phrasing) => expect(contactsIn(phrasing)).toEqual([]));
});

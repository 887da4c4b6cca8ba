import { describe, expect, it } from 'vitest';
import { contactsIn } from './contact.cases.js';

/** One row a way of saying it: channel, status, time, place, who > with whom. */
describe('contacts told by company, number or the one who travels', () => {
  it.each<[readonly string[], string]>([
    // spent together
    [['meeting held 2021-12 Баку RU/president AZ/president > AZ'], 'П: Полгода назад мы с Вами сидели в Баку за одним столом.'],
    [['meeting held 2022-06-28 null AZ/president RU/president > RU'], 'А: Вчера мы с Вами два часа просидели вдвоём.'],
    [['meeting held 2022-03 Ташкент RU/president AZ/president > AZ'], 'П: В марте в Ташкенте мы с Вами долго разговаривали наедине.'],
    [[], 'П: Мы с Вами всегда разговаривали откровенно.'],
    [[], 'П: Мы с Вами сидели сложа руки слишком долго.'],
    [['other held 2022-06-29 null RU/president AZ/president > AZ'], 'П: Сегодня мы вместе возложили цветы к Вечному огню.'],
    [[], 'П: Вместе мы открыли новую страницу.'],
    // exercises of both
    [['other planned 2022-09 null RU/other AZ/other > AZ'], 'П: В сентябре на Каспии пройдут совместные учения наших флотов.'],
    [['other held 2022-05 null RU/other AZ/other > AZ'], 'П: В мае наши военные провели первые совместные учения.'],
    [[], 'П: В мае наша армия провела большие учения.'],
    [['other planned 2022-09 null RU/other AZ/other > AZ'], 'П: Our navies will hold joint exercises in September.'],
    [[], 'П: Our army will hold exercises in September.'],
    [['meeting held 2022-05 Baku RU/president AZ/president > AZ'], 'П: In May you and I sat in Baku for two hours.'],
    // whose minister nobody has heard of
    [['visit held 2022-05 Казань AZ/minister > RU'], 'П: В мае министр энергетики Джафар Гасымов побывал в Казани.'],
    [['visit planned 2022-07-06 Москва AZ/minister > RU'], 'П: Через неделю в Москву прилетит министр господин Байрамлы.'],
    // the visit that goes on
    [['visit ongoing 2022-06-29 null AZ/president > RU'], 'А: Для нас это первый официальный визит в Россию.'],
    [['visit ongoing 2022-06-29 Москва AZ/president > RU'], 'П: Если не ошибаюсь, это Ваш первый визит в Москву.'],
    [
      ['visit ongoing 2022-06-29 null AZ/president > RU'],
      'П: Горячо приветствую Президента Азербайджана в России с государственным визитом.',
    ],
    [['visit ongoing 2022-06-29 null AZ/president > RU'], 'В ходе официального визита главы Азербайджана подписана декларация.'],
    [
      ['visit held 2022-05-11 Москва AZ/prime-minister > RU'],
      'В ходе рабочего визита главы азербайджанского правительства в Москву 11 мая этот вопрос обсуждался.',
    ],
    // sessions
    [['commission held 2022-05-12 null RU/delegation AZ/delegation > AZ'], 'П: На межправкомиссии 12 мая этот вопрос подняли.'],
    [['commission planned 2022-10 null RU/delegation AZ/delegation > AZ'], 'П: Комиссия работает. Девятое заседание состоится в октябре.'],
    [['other planned null Казань RU/other AZ/other > AZ'], 'П: Форум регионов прошёл успешно. Следующий примет у себя Казань.'],
    [[], 'П: Комиссия сделала своё дело. Второй раз так не будет.'],
    [
      ['consultations planned 2022-07 Москва RU/minister AZ/minister > AZ'],
      'П: Через месяц министры обороны проведут в Москве консультации.',
    ],
    [
      ['commission held 2022-05 Гянджа RU/deputy-prime-minister AZ/deputy-prime-minister > AZ'],
      'П: В мае вице-премьеры провели в Гяндже очередное заседание межправкомиссии.',
    ],
    // bidden and met
    [
      ['visit invited 2023-03/2023-05 Казань AZ/president > RU'],
      'П: Будущей весной буду рад, уважаемый Ильхам Гейдарович, увидеть Вас в Казани.',
    ],
    [
      ['meeting held 2022-05 Ашхабад RU/president AZ/president > AZ'],
      'П: Месяц назад мы с Вами виделись в Ашхабаде, правда, поговорить подробно не удалось.',
    ],
    [['visit held 2022-04 Анкара AZ/president > TR'], 'А: В апреле я слетал в Анкару.'],
  ])('%j: %s', (expected, text) => expect(contactsIn(text)).toEqual(expected));
});

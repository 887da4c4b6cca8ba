import { describe, expect, it } from 'vitest';
import { contactsIn } from './contact.cases.js';

/** One row a way of saying it: channel, status, time, place, who > with whom. */
describe('meetings, calls and events around the talks', () => {
  it.each<[readonly string[], string, { readonly call?: boolean }]>([
    [
      ['meeting planned 2022-06-30 null RU/president AZ/president > AZ'],
      'Затронуты вопросы, которые войдут в повестку завтрашних российско-азербайджанских переговоров.',
      {},
    ],
    [['meeting planned null null RU/president AZ/president > AZ'], 'Условились провести личную встречу в ближайшее время.', { call: true }],
    [['meeting planned 2022-07 null RU/president AZ/president > AZ'], 'Лидеры условились о личной встрече в июле.', { call: true }],
    [
      ['meeting planned null null RU/president AZ/president > AZ'],
      'Лидеры подтвердили намерение провести в скором времени двустороннюю встречу.',
      {},
    ],
    [['meeting planned 2022-09/2022-11 Ашхабад RU/president AZ/president > AZ'], 'П: Осенью мы снова увидимся в Ашхабаде.', {}],
    [['meeting planned 2022-06-30 null AZ/president RU/prime-minister > RU'], 'П: Завтра у Вас встреча с Председателем Правительства.', {}],
    [['meeting planned 2022-09 Самарканд RU/president AZ/president > AZ'], 'П: До встречи в Самарканде в сентябре!', {}],
    [
      ['meeting planned 2022-07-04/2022-07-10 Баку RU/foreign-minister AZ/foreign-minister > AZ'],
      'П: На следующей неделе в Баку встретятся наши министры иностранных дел.',
      {},
    ],
    [['meeting planned null null RU/president AZ/president > AZ'], 'П: В ближайшие месяцы нам предстоит несколько личных встреч.', {}],
    [['meeting planned 2022-07-06 null RU/president TR/president > TR'], 'П: Через неделю у меня встреча с Президентом Эрдоганом.', {}],
    [['meeting planned 2022-06-30 null AZ/president FR/president > FR'], 'А: Завтра планирую встретиться с Президентом Франции.', {}],
    [['meeting proposed null null RU/minister AZ/minister > AZ'], 'П: Предлагаю, чтобы наши министры встретились в ближайшее время.', {}],
    [['meeting cancelled 2022-03 null RU/president AZ/president > AZ'], 'П: Нашу мартовскую встречу пришлось отложить.', {}],
    [['call held null null RU/president DE/prime-minister > DE'], 'П: Мы с Канцлером Германии уже дважды говорили по телефону.', {}],
    [['call held null null RU/president AZ/president > AZ'], 'П: В недавнем телефонном разговоре Вы поднимали этот вопрос.', {}],
    [['call held 2022-03 null AZ/president RU/president > RU'], 'А: Когда я звонил Вам в марте, мы об этом договорились.', {}],
    [['call held null null AZ/president RU/president > RU'], 'А: Вы мне звонили в день рождения.', {}],
    [['call held 2022-06-28 null RU/president FR/president > FR'], 'П: Вчера по телефону разговаривал с Президентом Макроном.', {}],
    [['call held null null RU/president AZ/president > AZ'], 'П: Мы начали это обсуждать по телефону.', {}],
    [['call held null null RU/president SA/monarch > SA'], 'П: Недавно состоялся телефонный разговор с Королём Саудовской Аравии.', {}],
    [
      ['call held null null RU/president FR/president > FR'],
      'Кроме того, Владимир Путин поговорил по телефону с Президентом Франции Эммануэлем Макроном.',
      { call: true },
    ],
    [
      ['call held 2022-06-20 null FR/other > '],
      'Обсуждены итоги видеоконференции, организованной Францией 20 июня в поддержку Ливана.',
      { call: true },
    ],
    [
      ['call planned 2022-07-04/2022-07-10 null RU/president AZ/president > AZ'],
      'Лидеры условились созвониться на следующей неделе.',
      { call: true },
    ],
    [['call planned 2022-06-30 null RU/president TR/president > TR'], 'П: Завтра созвонюсь с Президентом Эрдоганом.', {}],
    [['summit planned null null RU/president AZ/president > AZ'], 'П: По традиции проведём там и встречу лидеров БРИКС.', {}],
    [['summit planned 2022-10 null RU/president AZ/president > AZ'], 'П: Увидимся на саммите СНГ в октябре.', {}],
    [
      ['summit planned null Бишкек RU/president AZ/president > AZ'],
      'Затронута и тема предстоящего в Бишкеке саммита ЕАЭС.',
      { call: true },
    ],
    [['summit planned 2022-07 null RU/president AZ/president > AZ'], 'П: Казахстан в июле примет саммит ШОС.', {}],
    [['summit planned null Тегеран RU/president AZ/president > AZ'], 'П: Готовимся к Каспийскому саммиту в Тегеране.', {}],
    [['summit held null null RU/president AZ/president > AZ'], 'П: Поздравляю Вас с успешным проведением Каспийского саммита.', {}],
    [['summit held null Ашхабад RU/president AZ/president > AZ'], 'П: На саммите в Ашхабаде приняли важные решения.', {}],
    [['summit held null Сочи RU/president AZ/president > AZ'], 'П: Как условились на трёхстороннем саммите в Сочи, дорога откроется.', {}],
    [
      ['summit held 2019-12-09 Париж RU/president AZ/president > AZ'],
      'Надо выполнять решения саммита в «нормандском формате» в Париже 9 декабря 2019 года.',
      { call: true },
    ],
    [
      ['summit held null null RU/president AZ/president > AZ'],
      'Лидеры обменялись мнениями об итогах саммита «Группы двадцати».',
      { call: true },
    ],
    [
      ['other planned 2022-10-12 Баку RU/other AZ/other > AZ'],
      'В Баку 12 октября состоится XII Российско-Азербайджанский межрегиональный форум.',
      { call: true },
    ],
    [['other held null Баку RU/president AZ/president > AZ'], 'П: Совсем недавно в Баку прошёл второй медиафорум наших стран.', {}],
    [
      ['other ongoing 2022-06-29 Москва RU/other AZ/other > AZ'],
      'П: В Москве сейчас проходит третий российско-азербайджанский молодёжный форум.',
      {},
    ],
    [
      ['other planned null Берлин  > '],
      'Говорилось об успехе международной конференции по Ливии, которая пройдёт в Берлине.',
      { call: true },
    ],
    [
      ['other held 2022-01-19 Берлин  > '],
      'Обсуждено выполнение решений международной конференции, состоявшейся в Берлине 19 января.',
      { call: true },
    ],
    [['other held null Сочи  > '], 'Обсуждены результаты Конгресса сирийского национального диалога в Сочи.', { call: true }],
    [['other planned 2022-06-30 null AZ/president > RU'], '30 июня Ильхам Алиев примет участие в открытии памятника.', {}],
    [
      ['other held 2022-06-29 null RU/president AZ/president > AZ'],
      'П: Мы с Вами только что побывали на церемонии закрытия Года культуры.',
      {},
    ],
    [['commission ongoing null null RU/delegation AZ/delegation > AZ'], 'П: Хорошо работает межправительственная комиссия.', {}],
    [['commission held 2022-03 Баку RU/delegation AZ/delegation > AZ'], 'П: В марте в Баку прошло заседание межправкомиссии.', {}],
    [
      ['commission planned 2022-09/2022-11 Баку RU/delegation AZ/delegation > AZ'],
      'П: Очередное заседание межправкомиссии пройдёт в Баку осенью этого года.',
      {},
    ],
    [
      ['commission planned null null RU/delegation AZ/delegation > AZ'],
      'П: Рассчитываем на результаты предстоящего заседания смешанной комиссии.',
      {},
    ],
    [['commission held 2022-06-28 null RU/delegation AZ/delegation > AZ'], 'П: Только вчера собиралась межправительственная комиссия.', {}],
    [
      ['consultations held 2022-06-27 Баку RU/delegation AZ/delegation > AZ'],
      'П: Позавчера в Баку прошёл очередной раунд консультаций.',
      {},
    ],
    [
      ['consultations planned 2022-07 Баку RU/delegation AZ/delegation > AZ'],
      'П: Следующий, двенадцатый раунд консультаций состоится в Баку в конце июля.',
      {},
    ],
    [
      ['consultations ongoing null null RU/delegation AZ/delegation > AZ'],
      'П: Между нашими внешнеполитическими ведомствами регулярно проводятся консультации.',
      {},
    ],
    [
      ['consultations ongoing null null RU/delegation AZ/delegation > AZ'],
      'П: Налажен стратегический диалог между нашими советами безопасности.',
      {},
    ],
    [['letter held 2022-05 null RU/president AZ/president > AZ'], 'П: В мае я получил Ваше письмо.', {}],
    [['letter held null null RU/envoy AZ/president > AZ'], 'Спецпосланник передал послание Президента Азербайджана.', {}],
    [['visit held 2021-09 Баку RU/president > AZ'], 'П: С теплотой вспоминаю своё пребывание в Баку в прошлом сентябре.', {}],
    [['visit held null null RU/president > AZ'], 'А: В ходе Вашего государственного визита в Азербайджан мы подписали декларацию.', {}],
    [['visit held 2022-02 null AZ/president > RU'], 'А: Именно во время моего визита сюда в феврале мы приняли декларацию.', {}],
  ])('%j: %s', (expected, phrasing, how) => expect(contactsIn(phrasing, how)).toEqual(expected));
});

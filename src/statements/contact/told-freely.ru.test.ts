import { describe, expect, it } from 'vitest';
import { contactsIn } from './contact.cases.js';

/** Ways of telling a visit, a meeting or a session that do without the word, and what looks like them. */
describe('contacts in Russian told freely', () => {
  it.each<[readonly string[], string]>([
    // guests, days and work at the other's
    [['visit held 2021-09 null AZ/president > RU'], 'П: В прошлом сентябре Вы были почётным гостем нашего форума.'],
    [['visit held 2022-05 null RU/deputy-prime-minister > AZ'], 'П: В мае у вас три дня работал наш вице-премьер.'],
    [[], 'П: Вы всегда почётный гость в нашем доме.'],
    [[], 'П: Наши инженеры работают у вас на станции много лет.'],
    // the way home
    [['visit held null null AZ/delegation > RU'], 'А: Наша делегация недавно улетела от вас довольной.'],
    // whom one hosts, told before the verb
    [['visit planned 2022-09 null AZ/delegation > RU'], 'П: Вашу делегацию мы примем в сентябре.'],
    [['visit held null Сочи AZ/president > RU'], 'П: С радостью вспоминаю, как мы принимали Вас в Сочи.'],
    // invitations both ways, answered, owed
    [['visit invited null null RU/president AZ/president > AZ'], 'Президенты пригласили друг друга с визитами.'],
    [['visit planned null null AZ/president > RU'], 'А: За приглашение спасибо, с удовольствием прилечу.'],
    [['visit planned null Баку RU/president > AZ'], 'П: Ответный визит в Баку за мной.'],
    [[], 'А: За внимание спасибо, с удовольствием отвечу.'],
    [['visit invited null Казань AZ/president > RU'], 'П: Мы сочтём за честь принять Вас в Казани.'],
    // the first journey
    [['visit ongoing 2022-06-29 null AZ/president > RU'], 'П: Вы избрали Россию для своей первой зарубежной поездки.'],
    [[], 'П: Вы избрали для завода Россию.'],
    // put on the calendar
    [['visit planned 2022-10 null RU/president > AZ'], 'П: Мой визит в Азербайджан назначен на октябрь.'],
    [['visit planned 2022-09 Баку RU/prime-minister > AZ'], 'П: Поездка Премьер-министра в Баку намечена на сентябрь.'],
    [['visit held 2022-03 null RU/president > AZ'], 'Ильхам Алиев напомнил о мартовском визите российского лидера.'],
    [[], 'П: Мартовские цифры по торговле хорошие.'],
    // cut short, told to go
    [['visit held 2022-05 null AZ/president > RU'], 'П: В мае Вам пришлось прервать визит из-за событий дома.'],
    [['visit planned null Баку RU/minister > AZ'], 'П: Дам поручение Министру здравоохранения съездить к вам в Баку.'],
    // tea, and talks told behind the name
    [['meeting held null Сочи AZ/president RU/president > RU'], 'А: Помню, как мы с Вами пили чай в Сочи.'],
    [['meeting held null Ашхабад RU/president AZ/president > AZ'], 'П: Потом мы были в Ашхабаде, там виделись.'],
    [[], 'П: Наши интересы здесь пересекаются.'],
    // bodies
    [['commission ongoing null null RU/delegation AZ/delegation > AZ'], 'П: Комиссия по экономике у нас собирается два раза в год.'],
    [
      ['commission planned null Баку RU/delegation AZ/delegation > AZ'],
      'П: Скоро в Баку соберётся комитет по вопросам экономического сотрудничества.',
    ],
    [[], 'П: Комитет Государственной Думы рассматривает закон.'],
    // letters
    [['letter held null null AZ/president > RU'], 'П: Благодарю Вас за письмо, которое я получил.'],
    [[], 'П: Благодарю Вас за слова, которые я услышал.'],
  ])('%j: %s', (expected, text) => {
    expect(contactsIn(text)).toEqual(expected);
  });
});

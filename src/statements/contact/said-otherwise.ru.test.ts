import { describe, expect, it } from 'vitest';
import { contactsIn } from './contact.cases.js';

/** One row a way of saying it: channel, status, time, place, who > with whom. */
describe('contacts told by the way', () => {
  it.each<[readonly string[], string, { readonly call?: boolean }]>([
    [
      ['summit planned 2022-06-30 null RU/president AZ/president > AZ'],
      'П: Завтра мы примем участие в заседании Высшего Евразийского экономического совета.',
      {},
    ],
    [
      ['summit planned 2022-10 null RU/president AZ/president > AZ'],
      'Рассмотрены вопросы подготовки октябрьского саммита СНГ.',
      { call: true },
    ],
    [['other held 2022-05 Баку RU/president AZ/president > AZ'], 'П: В мае в Баку прошёл деловой форум с участием сотен компаний.', {}],
    [['other planned 2022-06-30 null RU/president AZ/president > AZ'], 'П: Завтра мы будем присутствовать на открытии Игр.', {}],
    [['other planned null null AZ/president > RU'], 'Ильхам Алиев примет участие в Петербургском международном экономическом форуме.', {}],
    [
      ['other held 2022-06-29 null RU/president AZ/president > AZ'],
      'Ранее в тот же день лидеры приняли участие в церемонии открытия выставки.',
      {},
    ],
    [
      ['commission ongoing null null RU/delegation AZ/delegation > AZ'],
      'П: Активно действует межправительственная комиссия, которую возглавляют вице-премьеры.',
      {},
    ],
    [
      ['commission held 2022-05 null RU/delegation AZ/delegation > AZ'],
      'П: В прошлом месяце состоялось очередное заседание межправительственной комиссии.',
      {},
    ],
    [
      ['commission held 2022-05-20 Баку RU/delegation AZ/delegation > AZ'],
      'Отмечены результаты заседания межправительственной комиссии, прошедшего в Баку 20 мая.',
      { call: true },
    ],
    [['commission planned 2022-07 null RU/delegation AZ/delegation > AZ'], 'П: В июле соберётся межправительственная комиссия.', {}],
    [['commission ongoing null null RU/delegation AZ/delegation > AZ'], 'П: Активно работает Деловой совет наших стран.', {}],
    [
      ['commission planned 2022 null RU/delegation AZ/delegation > AZ'],
      'Условлено провести до конца года очередное заседание межправкомиссии.',
      { call: true },
    ],
    [
      ['consultations ongoing null null RU/delegation AZ/delegation > AZ'],
      'П: Советы безопасности двух стран поддерживают регулярные консультации.',
      {},
    ],
    [
      ['consultations planned 2022-07 null RU/delegation AZ/delegation > AZ'],
      'Договорились провести в июле консультации на уровне экспертов.',
      { call: true },
    ],
    [
      ['consultations held 2022-05 Баку RU/delegation AZ/delegation > AZ'],
      'П: В мае в Баку прошли консультации внешнеполитических ведомств.',
      {},
    ],
    [[], 'П: К концу года мы выйдем на эти показатели.', {}],
    [[], 'П: Рад, что Вы нашли время и приехали.', {}],
    [[], 'П: Надеюсь, наши сегодняшние переговоры будут полезными.', {}],
    [[], 'П: Туристы из Азербайджана в прошлом году чаще посещали Сочи.', {}],
    [[], 'П: Наши контакты на всех уровнях носят регулярный характер.', {}],
    [[], 'П: На прошлой неделе встречался с губернаторами.', {}],
    [[], 'П: Призвали все стороны проявить сдержанность.', {}],
    [[], 'П: Конференц-зал построен в 2012 году.', {}],
    [
      ['visit ongoing 2022-06-29 null AZ/president > RU'],
      'Ильхам Алиев, находящийся в России с рабочим визитом, осмотрел новый корпус.',
      {},
    ],
    [['visit held null null RU/president > AZ'], 'А: С удовольствием вспоминаю Ваш визит в Азербайджан и нашу поездку в Гянджу.', {}],
    [['visit held null null RU/minister > AZ'], 'П: Наш Министр сельского хозяйства недавно вернулся из вашей страны.', {}],
    [['visit held 2022-04 Баку RU/minister > AZ'], 'П: Денис Мантуров в апреле посетил Баку во главе представительной делегации.', {}],
    [
      ['commission held 2022-05 null RU/delegation AZ/delegation > AZ'],
      'П: В конце мая сопредседатели провели заседание межправкомиссии.',
      {},
    ],
    [['visit planned 2022-07 Баку RU/foreign-minister > AZ'], 'П: В начале июля в Баку будет Сергей Лавров.', {}],
    [['meeting held 2022-05 Ашхабад RU/president AZ/president > AZ'], 'П: До этого мы встречались в мае в Ашхабаде.', {}],
    [['visit planned 2022-08 Сочи AZ/president > RU'], 'П: Напомню, Вы обещали приехать в Сочи в августе.', {}],
    [
      ['summit held 2022-05-27 Бишкек RU/president AZ/president > AZ'],
      'П: Как Вы знаете, 27 мая в Бишкеке состоялось заседание Высшего Евразийского экономического совета.',
      {},
    ],
    [['summit planned 2022-09/2022-11 Астана RU/president AZ/president > AZ'], 'П: Осенью в Астане состоится саммит СНГ.', {}],
    [
      ['other planned 2022-10 Москва RU/president AZ/president > AZ'],
      'П: В октябре в Москве пройдёт пятый Каспийский экономический форум.',
      {},
    ],
    [['visit ongoing 2022-06-29 Москва AZ/president > RU'], 'П: Коллеги, господин Алиев прибыл в Москву с официальным визитом.', {}],
    [
      ['commission planned 2022-09 Казань RU/delegation AZ/delegation > AZ'],
      'П: Сопредседатели комиссии встретятся в Казани в сентябре.',
      {},
    ],
    [['meeting held null null RU/president AZ/delegation > AZ'], 'П: Не так давно встречался с делегацией Милли Меджлиса.', {}],
    [
      ['call held 2022-06-20 null RU/president AZ/president > AZ'],
      'Беседа стала продолжением телефонного разговора двух президентов 20 июня.',
      {},
    ],
    [
      ['visit held 2022-06-23/2022-06-24 Баку RU/foreign-minister > AZ'],
      'Обсуждены итоги визита Министра иностранных дел России в Баку 23–24 июня.',
      { call: true },
    ],
    [
      ['meeting planned null Самарканд RU/president AZ/president > AZ'],
      'Владимир Путин и Ильхам Алиев условились провести двустороннюю встречу в ходе предстоящего саммита в Самарканде.',
      { call: true },
    ],
    [
      ['visit held 2022-06-10 Баку RU/envoy > AZ'],
      'Спецпредставитель Президента по Сирии Александр Лаврентьев посетил Баку 10 июня.',
      { call: true },
    ],
    [['visit planned 2022 Баку RU/president > AZ'], 'Лидеры условились о визите Владимира Путина в Баку до конца года.', { call: true }],
    [
      ['visit invited 2022-09 null RU/president > AZ'],
      'Ильхам Алиев пригласил Владимира Путина на юбилейные мероприятия в сентябре.',
      { call: true },
    ],
    [['meeting held 2022-06-28 null AZ/president RU/minister > RU'], 'П: Вы вчера провели переговоры с нашим Министром обороны.', {}],
    [
      ['meeting held null null AZ/president RU/parliament-speaker > RU'],
      'П: Хорошо, что у Вас была возможность встретиться с Председателем Совета Федерации.',
      {},
    ],
    [['visit held 2020-12 null AZ/president > RU'], 'А: Полтора года назад я был здесь с официальным визитом.', {}],
    [
      ['visit held 2021/2022 Москва AZ/president > RU'],
      'А: Это уже мой третий визит в Москву за последний год: я был здесь в январе и в апреле.',
      {},
    ],
    [['meeting held null Баку RU/president AZ/president > AZ'], 'П: Вспоминаю нашу недавнюю беседу в Баку.', {}],
    [['call held null null RU/president AZ/president > AZ'], 'П: Мы с Вами на днях созванивались.', {}],
    [['summit held 2022-06-28 Ташкент RU/president AZ/president > AZ'], 'П: Вчера завершился саммит ШОС в Ташкенте.', {}],
    [['meeting planned 2022-06-30 Ашхабад RU/president AZ/president > AZ'], 'П: Завтра продолжим общение в Ашхабаде.', {}],
    [['visit planned 2022-09 Баку RU/president > AZ'], 'А: Надеюсь, что в сентябре Вы сможете посетить Баку.', {}],
    [['visit invited null Баку RU/president > AZ'], 'А: Надеемся увидеть Вас в Баку на открытии завода.', {}],
    [
      ['visit held null null AZ/delegation > RU'],
      'П: Благодарю Вас за то, что направили на парад в Москву представительную делегацию.',
      {},
    ],
    [
      ['meeting held 2022-06-28 Сочи RU/president AZ/president > AZ'],
      'Накануне встречи Владимир Путин провёл в Сочи переговоры с Ильхамом Алиевым.',
      {},
    ],
  ])('%j: %s', (expected, phrasing, how) => expect(contactsIn(phrasing, how)).toEqual(expected));
});

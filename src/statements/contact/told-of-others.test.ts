import { describe, expect, it } from 'vitest';
import { contactsIn } from './contact.cases.js';

describe('letters handed over', () => {
  it.each<[readonly string[], string]>([
    [['letter held 2022-06-29 null TR/president > RU'], 'А: Я привёз Вам послание от Президента Турции.'],
    [['letter held 2022-06-29 null TR/president > RU'], 'Ильхам Алиев передал послание Президента Турции.'],
    [['letter held 2022-06-29 null TR/other > RU'], 'Ильхам Алиев передал послание руководства Турции.'],
    [
      ['visit invited null Анкара RU/president > TR', 'letter held 2022-06-29 null TR/president > RU'],
      'Ильхам Алиев вручил Владимиру Путину письмо Президента Турции с приглашением посетить Анкару.',
    ],
  ])('%j: %s', (expected, phrasing) => expect(contactsIn(phrasing)).toEqual(expected));
});

describe('the guest’s country, those who came along, and whose turn it is', () => {
  it.each<[readonly string[], string]>([
    [['visit ongoing 2022-06-29 null AZ/president > RU'], 'П: Россия – первая страна, которую Вы посещаете в новом качестве.'],
    [['visit ongoing 2022-06-29 null AZ/president > RU'], 'П: Россия стала первой страной, куда Вы приехали после избрания.'],
    [['visit ongoing 2022-06-29 null AZ/president > RU'], 'А: Ваша страна – первое государство, которое я посещаю.'],
    [['visit ongoing 2022-06-29 null AZ/president > RU'], 'А: Russia is the first country I am visiting as President.'],
    [['visit ongoing 2022-06-29 Москва AZ/delegation > RU'], 'А: Вместе со мной в Москву приехала большая делегация.'],
    [['visit ongoing 2022-06-29 null AZ/delegation > RU'], 'П: Вместе с Вами приехали члены правительства.'],
    [['visit ongoing 2022-06-29 null AZ/delegation > RU'], 'А: With me there came a large delegation of businessmen.'],
    [['visit invited null null AZ/president > RU'], 'П: Теперь Ваша очередь приехать к нам.'],
    [['visit invited null Баку RU/president > AZ'], 'А: Теперь моя очередь принимать Вас в Баку.'],
    [['visit proposed null Москва AZ/president > RU'], 'А: Теперь мой черёд навестить Москву.'],
    [['visit planned 2022-07-12 Казань AZ/president > RU'], 'А: 12 июля я рассчитываю быть в Казани.'],
    [['visit planned null Санкт-Петербург AZ/president > RU'], 'Ильхам Алиев принял приглашение посетить Санкт-Петербург.'],
  ])('%j: %s', (expected, phrasing) => expect(contactsIn(phrasing)).toEqual(expected));

  it.each([
    'П: Азербайджан был первой страной, которая признала новое правительство.',
    'П: В первую очередь хочу поблагодарить Вас за то, что приехали к нам.',
    'П: В свою очередь мы готовы приехать.',
    'П: Теперь Ваш черёд.',
  ])('not in: %s', (phrasing) => expect(contactsIn(phrasing)).toEqual([]));
});

describe('what is to be signed, and bodies that meet', () => {
  it.each<[readonly string[], string]>([
    [['meeting planned 2022-07 Баку RU/minister AZ/minister > AZ'], 'П: В следующем месяце министры подпишут соглашение в Баку.'],
    [['meeting planned 2022-07-08 Прага RU/president AZ/president > AZ'], 'Президенты условились подписать договор 8 июля в Праге.'],
    [['meeting planned 2022-06 null RU/minister AZ/minister > AZ'], 'Министры поручили своим заместителям встретиться в июне.'],
    [['commission planned 2022-09 null RU/delegation AZ/delegation > AZ'], 'П: В сентябре пройдёт первое заседание комиссии.'],
    [
      [
        'commission cancelled 2021-12 null RU/delegation AZ/delegation > AZ',
        'commission planned 2023-03 null RU/delegation AZ/delegation > AZ',
      ],
      'П: В декабре заседание комиссии не состоялось, проведём его в марте.',
    ],
    [['commission proposed 2022-09/2022-11 null RU/delegation AZ/delegation > AZ'], 'П: Давайте проведём межправкомиссию осенью.'],
    [['consultations planned 2023-03 null RU/other AZ/other > AZ'], 'Решено в марте начать консультации экспертов.'],
    [['consultations planned null null RU/delegation AZ/delegation > AZ'], 'Условились о дальнейших консультациях между министерствами.'],
    [
      ['consultations planned null Баку RU/delegation AZ/delegation > AZ'],
      'Очередной раунд консультаций предполагается организовать в Баку.',
    ],
  ])('%j: %s', (expected, phrasing) => expect(contactsIn(phrasing)).toEqual(expected));

  it.each([
    'П: Мы подпишем соглашение в этом году.',
    'П: Министры подписали соглашение в Баку в мае.',
    'П: На заседании Центральной избирательной комиссии утвердили итоги.',
    'П: Комиссия ООН вынесла решение.',
    'П: Решения комиссии выполняются.',
    'В Москве прошли консультации Владимира Путина с Ильхамом Алиевым.',
  ])('not in: %s', (phrasing) => expect(contactsIn(phrasing)).toEqual([]));
});

describe('told by the publisher beside the talks', () => {
  it.each<[readonly string[], string]>([
    [
      ['meeting held 2022-06-29 null RU/foreign-minister AZ/foreign-minister > AZ'],
      'До этого прошли переговоры министров иностранных дел двух стран.',
    ],
    [
      ['meeting held 2022-06-29 null AZ/president RU/foreign-minister > RU'],
      'До этого в течение пяти часов продолжались переговоры Ильхама Алиева с Сергеем Лавровым.',
    ],
    [
      ['meeting held 2022-06-29 null RU/parliament-speaker AZ/president > AZ'],
      'В тот же день Ильхам Алиев был принят Председателем Государственной Думы Вячеславом Володиным.',
    ],
    [
      ['meeting planned 2022-06-30 null RU/parliament-speaker AZ/president > AZ'],
      'Завтра Ильхама Алиева примет Председатель Государственной Думы Вячеслав Володин.',
    ],
    [['meeting held 2022-06-28 null AZ/president RU/foreign-minister > RU'], 'Вчера Ильхам Алиев беседовал и с Сергеем Лавровым.'],
    [['meeting held 2022-06-28 null AZ/president RU/foreign-minister > RU'], 'Вчера азербайджанский гость беседовал с Сергеем Лавровым.'],
    [['meeting planned null null AZ/president RU/prime-minister > RU'], 'Ильхам Алиев встретится также с Михаилом Мишустиным.'],
    [['visit held null Баку RU/foreign-minister > AZ'], 'Стороны высоко оценили итоги визита Сергея Лаврова в Баку.'],
    [['meeting proposed null Баку RU/president AZ/president > AZ'], 'П: Надеюсь, что следующая встреча состоится в Баку.'],
    [['meeting proposed null Baku RU/president AZ/president > AZ'], 'П: I hope our next meeting will take place in Baku.'],
  ])('%j: %s', (expected, phrasing) => expect(contactsIn(phrasing)).toEqual(expected));

  it.each([
    'Владимир Путин принял Ильхама Алиева в Кремле.',
    'После переговоров президенты сделали заявления для прессы.',
    'После этого переговоры продолжились в расширенном составе.',
    'Затем Владимир Путин и Ильхам Алиев беседовали с глазу на глаз.',
    'Ранее стороны обсуждали этот вопрос.',
    'Гость осмотрел город.',
    'Обсуждались итоги визита в Москву.',
    'П: Мы приняли решение вчера.',
    'П: Надеюсь, что наша сегодняшняя встреча будет полезной.',
  ])('not in: %s', (phrasing) => expect(contactsIn(phrasing)).toEqual([]));
});

describe('told with fewer words', () => {
  it.each<[readonly string[], string]>([
    [['meeting held null Ашхабад RU/president AZ/president > AZ'], 'П: Рад нашей встрече. В последний раз виделись в Ашхабаде.'],
    [['meeting held 2022-05 Ашхабад RU/president AZ/president > AZ'], 'П: Мы расстались с Вами месяц назад в Ашхабаде.'],
    [['meeting held 2019 Сочи RU/president AZ/president > AZ'], 'П: Мы с Вами познакомились в 2019 году в Сочи.'],
    [['call planned null null RU/president AZ/president > AZ'], 'П: Буду ждать Вашего звонка.'],
    [['call held 2022-04 null RU/president AZ/president > AZ'], 'П: До сих пор мы с Вами говорили только по видеосвязи – в апреле.'],
    [['other held 2022-06-28 null AZ/president > RU'], 'П: Вчера Вы выступили на пленарном заседании форума.'],
    [['summit planned null Казань AZ/president > RU'], 'П: Вы подтвердили своё участие в саммите в Казани.'],
    [
      ['summit planned 2022-07-01 Ашхабад RU/president AZ/president > AZ'],
      'П: Через два дня в Ашхабаде соберутся лидеры каспийской пятёрки.',
    ],
    [['meeting planned null null RU/minister AZ/minister > AZ'], 'П: Мы договорились, что министры встретятся в ближайшее время.'],
    [['meeting planned 2022-07 null RU/minister AZ/minister > AZ'], 'П: Пусть министры соберутся в июле и всё решат.'],
    [['meeting proposed 2022-07 null RU/minister AZ/minister > AZ'], 'П: Предлагаю, чтобы наши министры встретились в июле.'],
    [['meeting proposed 2022-09 Сочи RU/president AZ/president > AZ'], 'П: Предлагаю встретиться в сентябре в Сочи.'],
    [['visit proposed null Баку RU/president > AZ'], 'П: Готов приехать в Баку в любое удобное время.'],
    [['visit planned 2023-05 Баку RU/president > AZ'], 'П: Намерен в мае побывать в Баку.'],
    [['visit planned null null AZ/president > RU'], 'А: Спасибо за приглашение. Обязательно приеду.'],
  ])('%j: %s', (expected, phrasing) => expect(contactsIn(phrasing)).toEqual(expected));

  it.each(['П: Придаём большое значение Вашему приезду.', 'П: С удовольствием приеду.', 'П: Готов ответить на Ваши вопросы.'])(
    'not in: %s',
    (phrasing) => expect(contactsIn(phrasing)).toEqual([]),
  );
});

describe('what is settled and looked back at in a report', () => {
  it.each<[readonly string[], string]>([
    [['visit planned null Баку RU/president > AZ'], 'Владимир Путин с благодарностью принял приглашение посетить Баку.'],
    [['visit planned null Баку RU/president > AZ'], 'Достигнута договорённость о визите Владимира Путина в Баку.'],
    [['visit planned null null RU/president > AZ'], 'Рассмотрены вопросы организации визита российского Президента.'],
    [['visit planned null Казань AZ/president > RU'], 'В рамках визита Ильхам Алиев посетит Казань.'],
    [['meeting planned null Астана RU/president AZ/president > AZ'], 'Стороны условились продолжить разговор в Астане.'],
    [
      ['meeting planned 2022-07 null RU/foreign-minister AZ/foreign-minister > AZ'],
      'Министрам иностранных дел поручено встретиться в июле.',
    ],
    [
      ['meeting held 2022-05 Ашхабад RU/president AZ/president > AZ'],
      'С учётом итогов состоявшихся в мае переговоров в Ашхабаде обсуждены вопросы транспорта.',
    ],
    [
      ['visit planned null Баку RU/president > AZ'],
      'П: Президент Азербайджана передал мне приглашение посетить Баку, и я его с благодарностью принял.',
    ],
  ])('%j: %s', (expected, phrasing) => expect(contactsIn(phrasing)).toEqual(expected));

  it.each([
    'The leaders agreed to support the joint efforts of the experts in order to resume the peace talks in Geneva.',
    'Стороны условились продолжить диалог.',
    'В составе делегации – министры и представители бизнеса.',
  ])('not in: %s', (phrasing) => expect(contactsIn(phrasing)).toEqual([]));
});

import { describe, expect, it } from 'vitest';
import { contactsIn } from './contact.cases.js';

const government = 'AZ/president RU/delegation > RU';
const bodies = 'RU/delegation AZ/delegation > AZ';
const both = 'RU/president AZ/president > AZ';

/** One row a way of saying it: channel, status, time, place, who > with whom. */
describe('talks with the host’s government, bodies spoken of again, what is held beside the talks', () => {
  it.each<[readonly string[], string]>([
    [[`meeting planned null null ${government}`], 'П: Ваши переговоры с Правительством России создадут хорошие условия.'],
    [[`meeting planned null null ${government}`], 'П: Впереди у Вас встреча в Правительстве.'],
    [[`meeting planned 2022-06-29 null ${government}`], 'А: Сегодня у меня встреча с Правительством России.'],
    [[`meeting planned null null ${government}`], 'П: Your talks with the Russian Government will be useful.'],
    [[], 'П: Компания ведёт переговоры с Правительством.'],
    // the commission of the sentence before
    [
      [`commission proposed 2023-01/2023-03 Гянджа ${bodies}`],
      'П: Межправительственная комиссия давно не собиралась. Предлагаю провести её в Гяндже в первом квартале следующего года.',
    ],
    [[`commission planned null null ${bodies}`], 'П: Комиссию обязательно проведём, договорились.'],
    [[`commission proposed 2022-09 null ${bodies}`], 'П: Давайте проведём комиссию в сентябре.'],
    [
      [`commission planned 2022 null ${bodies}`],
      'П: An intergovernmental commission on fisheries is being set up. It will hold its opening session before the end of the year.',
    ],
    [[], 'П: Мы работаем над проектом. Предлагаю провести его в Гяндже.'],
    [[`commission planned null Баку ${bodies}`], 'П: Следующее заседание нашей совместной экономической комиссии пройдёт в Баку.'],
    [[`commission ongoing null null ${bodies}`], 'Признано целесообразным активнее задействовать совместную комиссию по рыболовству.'],
    [[`consultations planned 2022-07 Баку ${bodies}`], 'Стороны условились о проведении в июле в Баку консультаций по тематике Каспия.'],
    [[`consultations proposed null null ${bodies}`], 'Подтверждена востребованность двусторонних консультаций по этой проблематике.'],
    // beside what is about to begin
    [[`summit planned 2022-06-29 Астана ${both}`], 'Перед началом саммита СНГ в Астане Владимир Путин провёл встречу с Ильхамом Алиевым.'],
    [[], 'П: Перед началом саммита хочу сказать несколько слов.'],
    [
      ['summit planned 2022-10-13/2022-10-14 Астана AZ/president > KZ'],
      'Ильхам Алиев подтвердил своё участие в саммите СНГ в Астане 13–14 октября.',
    ],
    [['summit planned null null AZ/foreign-minister > RU'], 'А: На саммит приедет наш министр иностранных дел.'],
    [
      ['visit planned 2022-09/2022-11 Баку RU/president > AZ'],
      'Обсуждена подготовка к предстоящему осенью визиту Президента России в Баку.',
    ],
    [['other planned 2022-08 null RU/other AZ/other > AZ'], 'П: Военные ведомства в августе проведут совместное учение «Залив».'],
    // others
    [['meeting held null null AZ/president RU/foreign-minister > RU'], 'Сергей Лавров принят Президентом Азербайджана Ильхамом Алиевым.'],
    [['meeting held 2022-06-28 null AZ/president RU/minister > RU'], 'А: С Министром обороны у нас вчера был подробный разговор.'],
    [['visit proposed null null AZ/prime-minister > RU'], 'А: Наш Премьер-министр также выразил желание посетить Россию.'],
    [
      ['meeting held null Москва RU/president AM/president > AM'],
      'П: Совсем недавно имел удовольствие принимать в Москве Президента Армении.',
    ],
    [[`meeting held 2022-06-28 null ${both}`], 'П: Мы с Вами накануне вечером уже говорили об этом.'],
    [
      ['visit ongoing 2022-06-29 null AZ/president > RU'],
      'П: Вы приехали с кратким, но очень содержательным, я бы сказал, рабочим визитом.',
    ],
    [[`summit planned 2022-06-29 Москва ${both}`], 'П: Рад приветствовать всех вас в Москве на трёхсторонней встрече по Каспию.'],
    [['summit planned 2022-06-29 null AZ/president RU/president > RU'], 'А: Надеюсь, что на нашем саммите мы сделаем новые шаги.'],
    [[`summit planned null Астана ${both}`], 'Договорились поддерживать контакты, в том числе «на полях» саммита СНГ в Астане.'],
    [
      ['other planned 2022-10 Казань AZ/delegation > RU'],
      'П: Важным событием станет участие Азербайджана в выставке «Агропром» в Казани в октябре.',
    ],
    [['summit held null Баку RU/president > AZ'], 'А: Благодарю Вас за участие в саммите в Баку.'],
    [['visit planned 2022-06-30 Казань AZ/president > RU'], 'П: Завтра у Вас поездка в Казань.'],
    [['visit planned null Казань AZ/president > RU'], 'П: Сегодня Вы посетите Казань.'],
    [[`call held null null ${both}`], 'П: Мы с Вами в постоянном контакте, недавно говорили по телефону.'],
    // what is no contact
    [[], 'П: Недавно при участии Азербайджана прошло открытие завода.'],
    [[], 'П: Хочу Вас на обед пригласить.'],
    [[], 'А: Все наши предыдущие визиты и встречи говорят о дружбе.'],
    [[], 'А: Благодарен за возможность всё это время обмениваться с Вами мнениями по телефону.'],
    [[], 'А: Thank you for the chance to exchange views by telephone all this time.'],
  ])('%j: %s', (expected, phrasing) => expect(contactsIn(phrasing)).toEqual(expected));

  it('takes those who hold the summit from where all are told', () => {
    const found = contactsIn(
      'П: Сегодня пройдёт трёхсторонний саммит России, Азербайджана и Ирана.\nИ.Алиев: Надеюсь, что на нашем саммите мы сделаем новые шаги.',
    );
    expect(found).toContain('summit planned 2022-06-29 null AZ/president RU/president IR/other > RU IR');
  });

  it('gives an answer the time of the invitation', () => {
    const found = contactsIn('П: Ждём Вас в ноябре в Казани с государственным визитом.\nИ.Алиев: Спасибо. Обязательно приеду.');
    expect(found).toContain('visit planned 2022-11 null AZ/president > RU');
  });
});

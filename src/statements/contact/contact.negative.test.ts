import { describe, expect, it } from 'vitest';
import { contactsIn } from './contact.cases.js';

describe('the talks themselves, welcomes and habits are no contacts', () => {
  it.each([
    'П: Очень рад Вас видеть.',
    'П: Добро пожаловать в Москву!',
    'П: Спасибо, что нашли время приехать.',
    'П: Рад нашей новой встрече.',
    'П: Мы регулярно встречаемся и обсуждаем все вопросы.',
    'П: Мы находимся в постоянном контакте.',
    'П: Мы с Вами уже говорили об этом.',
    'П: Наши министры постоянно общаются.',
    'П: Сегодня у нас будет возможность поговорить в расширенном составе.',
    'А: Спасибо за приглашение и за тёплый приём.',
    'А: Уверен, что мой визит придаст импульс нашим отношениям.',
    'А: Встретиться с Вами всегда приятно.',
    'Переговоры начались в узком составе, а затем продолжились с участием делегаций.',
    'На полях Каспийского саммита прошла отдельная беседа.',
    'По окончании переговоров лидеры сделали заявления для прессы.',
    'П: На прошлой неделе я встречался с губернатором Калужской области.',
    'П: Число туристов, посетивших страну, выросло.',
    'П: Вам бы стоило посмотреть этот фильм.',
    'П: It is a joy to see you.',
    'П: Welcome to Moscow, Mr President.',
    'П: Thank you for coming.',
    'П: I am happy to have such an opportunity to meet you.',
    'П: We meet regularly and discuss everything.',
    'П: We are in constant contact.',
    'П: We have spoken about it already.',
    'А: Thank you for your invitation and your hospitality.',
    'А: I am sure that my visit will give a boost to our relations.',
    'А: It is always nice to meet with you.',
    'The talks began one-on-one and then continued with the delegations.',
    'On the sidelines of the Caspian summit the two leaders spoke privately.',
    'Following the talks the leaders made press statements.',
    'П: More tourists are visiting the country.',
    'П: When you visit us, we are always glad.',
  ])('%s', (phrasing) => expect(contactsIn(phrasing)).toEqual([]));

  it.each([
    'Состоялся обстоятельный обмен мнениями по двусторонней повестке.',
    'Разговор состоялся по инициативе азербайджанской стороны.',
    'Лидеры договорились продолжить контакты.',
    'Условлено поддерживать связь.',
    'The conversation took place at the initiative of the Azerbaijani side.',
    'The leaders agreed to stay in touch.',
    'The presidents agreed to keep up contacts of every kind.',
  ])('in a call: %s', (phrasing) => expect(contactsIn(phrasing, { call: true })).toEqual([]));
});

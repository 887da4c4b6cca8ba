import type { Language, Token } from '../../../domain/index.js';

// Grammar of nouns of action: their endings, those without such an ending, and words that only look like them.
const DEED_RU = /(ние|тие|ция|ство|тво|сия)$/;
const DEED_RU_MORE = new Set(
  'разведка активизация выход ввоз вывоз вылов отбор подбор набор сбор отвод заход наем сброс полив расшивка расчистка закладка загрузка разгрузка погрузка выгрузка отгрузка уборка заготовка очистка подпитка скидка увязка стыковка отладка наладка содействие отсрочка рассрочка доставка установка застройка поставка разработка подготовка закупка отправка постройка перевозка обработка переработка стройка прокладка выработка проработка запуск ввод выпуск переход обмен вывод пуск отказ доступ помощь поддержка защита борьба реформа охрана отмена перевод контроль остановка выдача передача продажа покупка выплата оплата раздел возврат экспорт импорт рост подъем запрет ремонт снос демаркация восстановление работа прогресс'.split(
    ' ',
  ),
);
const NOT_DEED_RU = new Set(
  'отношение мнение внимание решение соглашение значение положение понимание условие предложение поручение заявление государство правительство министерство ведомство производство руководство позиция ситуация делегация организация федерация комиссия нация традиция декларация концепция агентство общество качество количество средство хозяйство посольство пространство удовольствие соболезнование впечатление направление событие наследие население здание задание знание издание учение удовлетворение мероприятие действие препятствие отсутствие наличие участок представительство председательство настроение множество большинство меньшинство человечество чувство искусство свойство агентство представление сообщение выражение выступление благодарение сомнение сожаление станция информация функция акция экспедиция революция конституция лекция позиция полиция традиция коалиция администрация дискуссия сессия миссия версия имение мгновение поколение учреждение предприятие достояние состояние расстояние событие понятие доверие присутствие путешествие соответствие'.split(
    ' ',
  ),
);
const DEED_EN = /(ment|tion|sion|ing|ance|sal|val)$/;
const DEED_EN_MORE = new Set(
  'progress effort launch supply support help exchange defense defence transfer release cooperation work withdrawal delivery increase ceasefire recovery construction peace security return entry accession repair reform sale purchase export import upgrade closure handover transit rollout drawdown safety access'.split(
    ' ',
  ),
);
const NOT_DEED_EN = new Set(
  'including france government parliament statement agreement nation question situation region organisation organization delegation federation session mission document monument moment position opinion condition meeting morning evening during following concerning regarding being having something anything nothing everything thing according department information commission population occasion religion tradition instrument environment region king spring importance instance chance distance balance circumstance finance sentiment treatment dimension attention intention tension appreciation admiration satisfaction relation aggression invasion'.split(
    ' ',
  ),
);

const COUNTRIES = /^(россия|белоруссия|франция|греция|турция|швеция|швейцария|индонезия|малайзия|тунисия|венеция)$/;

/** A noun of action: «создание», «запуск», "construction", "the opening", "defending". */
export function isDeedNoun({ reading, word }: Token, lang: Language): boolean {
  if (!reading || (reading.pos !== 'noun' && reading.pos !== 'gerund')) return false;
  const { lemma } = reading;
  // «Франция», «Россия» end like deeds
  if (reading.name !== null || COUNTRIES.test(lemma)) return false;
  if (lang === 'ru') return !NOT_DEED_RU.has(lemma) && (DEED_RU_MORE.has(lemma) || DEED_RU.test(lemma));
  if (NOT_DEED_EN.has(lemma) || NOT_DEED_EN.has(word.form)) return false;
  return reading.pos === 'gerund' || DEED_EN_MORE.has(lemma) || DEED_EN.test(word.form);
}

/** "Defending", not "including". */
export const isDeedGerund = ({ reading, word }: Token): boolean => reading?.pos === 'gerund' && !NOT_DEED_EN.has(word.form);

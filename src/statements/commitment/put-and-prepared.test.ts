import { inFull, table, told } from './said.fixture.js';

const { enTurn, ruCall, ruTurn } = told(inFull);

table('Russian turns: what is due, what is under way and how far', ruTurn, [
  [
    ['we-must|proposal|new|RU TJ|-'],
    'Полагаю, нам следует использовать эту базу для расширения обменов.',
    'Эти события показывают, что нам нужно работать сообща и теснее координировать усилия в борьбе с наркоторговлей.',
  ],
  [['agreed-level|agreement|in-progress|RU TJ|-'], 'Мы договаривались о десяти миллиардах, но уже подходим к семи.'],
  [['project-is|agreement|in-progress|RU TJ|-'], 'Ещё один важный проект – это строительство моста через Пяндж.'],
  [
    ['projects-alive|agreement|in-progress|RU TJ|-'],
    'Есть хорошие, очень перспективные, масштабные проекты.',
    'Работаем по крупным совместным проектам в связи.',
  ],
  [['fulfilled|agreement|fulfilled|RU TJ|-'], 'Мы довели до конца сделку по комбайнам.'],
  [['agreed|agreement|new|RU TJ|2030'], 'Министры договорились, что за пять лет мы могли бы её удвоить.'],
  [['expected|expectation|new|TJ|-'], 'Рассчитываем на помощь таджикских друзей в подготовке форума.'],
  [
    ['talks-under-way|intention|in-progress|RU TJ|-'],
    'Идут переговоры о зоне свободной торговли между Таджикистаном и Евразийской комиссией.',
  ],
  [
    ['proposed|proposal|new|TJ|-'],
    'Приглашаем таджикские компании участвовать в строительстве тоннелей.',
    'Прошу вас посмотреть насчёт полисов.',
  ],
  [
    [],
    'Надеюсь, Вы расскажете, как идёт подготовка к чемпионату по борьбе.',
    'Вы знаете, какие проекты там осуществляются.',
    'Благодарны Вам за инициативы по развитию связи.',
    'Комиссию обязательно проведём.',
    'Комиссия давно не собиралась. Предлагаю провести её в Душанбе в мае.',
    'Надеюсь, что Ваш визит создаст хорошие условия для открытия центра.',
    'Нам надо работать сообща.',
  ],
]);

table('Russian readouts: found useful, hastened, prepared', ruCall, [
  [['proposed|proposal|new|RU TJ|-'], 'Признано целесообразным активнее задействовать совместную комиссию по водным ресурсам.'],
  [
    ['agreed|agreement|new|RU TJ|-'],
    'Условлено ускорить согласование проекта электростанций.',
    'Условлено интенсифицировать подготовку к пятому заседанию комиссии.',
  ],
]);

table('English turns: levels', enTurn, [
  [['agreed-level|agreement|in-progress|RU TJ|-'], 'We agreed on 10 billion but we are only approaching seven.'],
  [[], 'We agree on 10 points.', 'We were agreed on principles.'],
]);

import { table, told } from './said.fixture.js';

/** `force|state of play|states|due` of each commitment found. */
const { ruCall, ruTurn, enCall, enTurn } = told(({ force, state_of_play, states, due }) =>
  [force, state_of_play, states.join(' '), due].map((value) => value || '-').join('|'),
);

table('Russian readouts', ruCall, [
  [
    ['agreement|new|RU TJ|-'],
    'Договорились продолжить контакты на различных уровнях.',
    'Условлено поддерживать регулярное общение.',
    'Достигнута договорённость об интенсификации контактов между ведомствами двух стран.',
    'Решено создать совместную рабочую группу.',
  ],
  [['pledge|new|RU|-'], 'Владимир Путин подтвердил готовность российской стороны оказывать содействие восстановлению дорог.'],
  [['pledge|new|TJ|-'], 'Эмомали Рахмон заверил, что Таджикистан будет создавать удобные условия для российского бизнеса.'],
  [['intention|in-progress|RU TJ|-'], 'Выражена взаимная готовность к продолжению совместной работы в энергетике.'],
  [
    ['instruction|new|RU TJ|-'],
    'Лидеры дали поручения профильным ведомствам проработать детали этих шагов.',
    'Необходимые указания будут даны министерствам.',
  ],
  [['agreement|in-progress|RU TJ|-'], 'Обсуждён ход реализации договорённостей, достигнутых на переговорах в Москве.'],
  [['intention|new|RU TJ|2026'], 'Планируется открытие логистического центра до конца 2026 года.'],
  [['proposal|new|-|-'], 'Владимир Путин высказался за скорейшее прекращение огня.'],
]);

table('Russian turns', ruTurn, [
  [['pledge|new|RU|-'], 'Мы готовы поставлять дополнительные объёмы газа.', 'Заверяю Вас, что мы выполним все взятые обязательства.'],
  [
    ['pledge|in-progress|RU|-'],
    'Россия готова и дальше помогать друзьям в укреплении границы.',
    'Россия будет и впредь содействовать обучению врачей.',
  ],
  [
    ['agreement|in-progress|RU TJ|-'],
    'Реализуются совместные проекты в энергетике.',
    'Все наши договорённости выполняются.',
    'Ведётся строительство новой больницы.',
  ],
  [['agreement|stalled|RU TJ|-'], 'К сожалению, эти договорённости пока не выполнены.', 'Договорённости, увы, не выполнены.'],
  [
    ['intention|in-progress|RU TJ|-'],
    'Прорабатываем возможность создания торгового дома.',
    'Этот маршрут и другие направления прорабатываются нашими коллегами.',
  ],
  [['intention|new|RU TJ|-', 'intention|new|RU TJ|-'], 'На повестке дня – открытие филиала вуза, а также строительство больницы.'],
  [['intention|new|RU|-', 'intention|new|RU|-'], 'Планируем открыть генеральные консульства в Худжанде и в Душанбе.'],
  [['intention|new|RU|2027'], 'В 2027 году планируем запустить вторую очередь завода.'],
  [
    ['proposal|new|RU TJ|-'],
    'Предлагаем создать совместный инвестиционный фонд.',
    'Считаем целесообразным упростить таможенные процедуры.',
  ],
  [['proposal|in-progress|TJ|-'], 'Мы предложили таджикской стороне ускорить согласование проекта.'],
  [['agreement|new|RU TJ|2025-05'], 'Мы договорились о том, что министры в мае представят расчёты.'],
  [['expectation|new|TJ|-'], 'Надеюсь, что Вы поддержите эту инициативу.'],
]);

table('English readouts', enCall, [
  [
    ['agreement|new|US JP|-'],
    'The two leaders agreed to stay in regular touch.',
    'They decided to launch a working group on semiconductors.',
    'It was agreed to maintain regular contacts at various levels.',
    'Agreement was reached to intensify exchanges between coast guards.',
  ],
  [['agreement|-|US JP|-'], 'The leaders reiterated their agreement that such weapons should never be used.'],
  [
    ['pledge|-|US|-'],
    'President Biden reaffirmed his commitment to the security of Japan.',
    'President Biden again stated the commitment of the American side to deterring pirates.',
  ],
  [['pledge|-|US JP|-'], 'The leaders underlined their common commitment to the security of the Arctic.'],
  [['pledge|in-progress|US|2026'], 'President Biden said his country would continue to provide equipment to its partners through 2026.'],
  [['intention|new|US JP|-'], 'The leaders expressed their readiness to develop cooperation in nuclear energy.'],
  [['intention|new|JP|2027'], 'President Biden welcomed Japan’s plans to double its defense budget by 2027.'],
  [['instruction|new|US JP|2025'], 'The leaders directed both embassies to draft a plan before the end of the year.'],
  [['proposal|new|JP|-'], 'President Biden urged Prime Minister Kishida to ease export controls.'],
  [['proposal|-|US JP|-'], 'President Biden stressed that the United States and Japan must work together to secure supply chains.'],
]);

table('English turns', enTurn, [
  [['agreement|new|RU TJ|2027'], 'We have agreed to build a gas pipeline by 2027.'],
  [['agreement|in-progress|RU TJ|-'], 'Joint projects in energy are being implemented.'],
  [['agreement|stalled|RU TJ|-'], 'Unfortunately, we have failed to implement the provisions of this treaty.'],
  [
    ['pledge|new|RU|-'],
    'We are ready to help you in the fight against terrorism.',
    'I assure you that Russia will fulfil all its obligations.',
  ],
  [['intention|in-progress|RU TJ|-'], 'Another common goal of ours is creating a single market.'],
  [['intention|new|RU|-'], 'We intend to increase the number of scholarships.'],
  [['expectation|-|TJ|-'], 'I hope you can influence the rebel commanders.'],
]);

import { table, told } from './said.fixture.js';

/** `force|state of play|states` of each commitment found. */
const { ruCall, ruTurn, enCall, enTurn } = told(
  ({ force, state_of_play, states }) => `${force}|${state_of_play ?? '-'}|${states.join(' ') || '-'}`,
);

table('the same undertaking in other words: Russian turns', ruTurn, [
  [
    'pledge|new|RU',
    'Мы возьмём на себя расходы по ремонту школы.',
    'Пострадавшие районы получат от России всю необходимую помощь.',
    'Вашим студентам будет оказано содействие с жильём.',
    'Будем всячески поддерживать ваши предложения.',
  ],
  ['pledge|new|TJ', 'Таджикские коллеги готовы построить завод.'],
  ['intention|new|RU', 'Хотим до конца года запустить второй рейс.', 'Думаем расширить сеть русских школ.'],
  [
    'proposal|new|RU TJ',
    'Стоило бы открыть пункт пропуска на перевале.',
    'Хорошо бы наладить прямые рейсы из Казани.',
    'Для этого нужно вместе развивать транспортную инфраструктуру.',
  ],
  ['expectation|in-progress|RU TJ', 'Уверен, что мост скоро будет достроен.'],
  ['expectation|new|RU TJ', 'Осталось утвердить график поставок.'],
  ['proposal|in-progress|TJ', 'Хотелось бы, чтобы таджикская сторона ускорила строительство моста.'],
  ['instruction|new|RU TJ', 'Коллегам дано задание просчитать стоимость моста.'],
  ['intention|new|RU TJ', 'Имеется в виду создать общий центр подготовки спасателей.'],
  ['instruction|new|RU TJ', 'Наши ведомства получили указание убрать барьеры на границе.'],
  ['agreement|in-progress|RU TJ', 'Строительство моста продвигается успешно.', 'Продолжаем совместное освоение месторождения.'],
  ['agreement|in-progress|RU TJ', 'Мы строго придерживаемся наших договорённостей.'],
  [
    null,
    'Прошу передать самые добрые пожелания Вашей семье.',
    'Прошу прощения, нужно было согласовать последние детали.',
    'Будем продолжать в том же духе.',
    'Стараемся делать это вместе.',
    'Наша общая задача – вернуть отношения в нормальное русло.',
    'Достигнутое соглашение позволит сохранить движение поездов.',
    'Надо отдать должное строителям.',
    'Нужно понимать, какие проекты нам выгодны.',
    'Рад, что ты настроен наладить сотрудничество по многим направлениям.',
    'Главное, что у нас есть доверие.',
    'Главное – вкладывать и зарабатывать.',
    'Самое главное – сохранить мир в регионе.',
  ],
]);

table('the same undertaking in other words: Russian news', ruCall, [
  ['pledge|-|TJ', 'Таджикский лидер дал гарантии безопасности сотрудникам посольства.'],
  ['pledge|-|RU', 'Российской стороной даны гарантии поставок топлива.'],
  ['intention|new|RU TJ', 'Планируется, что в мае откроется новое торгпредство.'],
  ['instruction|in-progress|RU TJ', 'Главам ведомств предписано ускорить строительство дороги.'],
  ['agreement|new|RU TJ', 'Стороны уговорились возобновить подготовку офицеров.'],
  [null, 'Выражена озабоченность отсутствием прогресса в выполнении соглашений.'],
]);

table('the same undertaking in other words: English turns', enTurn, [
  [
    'pledge|new|RU',
    'We, for our part, shall do all we can to help your engineers.',
    'We are going to make sure that your students have housing.',
    'Russia will bear the cost of the repairs.',
    'We would be happy to prepare a list of projects for your regions.',
    'We are ready, if you ask, to send our geologists.',
  ],
  [
    'intention|new|RU',
    'We want to open a school before the end of my term.',
    'We are thinking of expanding the network of Russian schools.',
  ],
  ['intention|new|RU TJ', 'It is planned that a new trade mission will open in May.'],
  ['proposal|new|RU TJ', 'It might be worth setting up a joint fund.', 'My proposal is to establish a fund for farmers.'],
  ['expectation|new|RU TJ', 'We still have to agree on tariffs.'],
  ['agreement|in-progress|RU TJ', 'We continue working together in pharmaceuticals.', 'We strictly abide by our agreements.'],
  ['agreement|in-progress|RU', 'We are buying cotton from you.'],
  [
    null,
    'We shall continue working in the same manner.',
    'Together we will achieve new successes.',
    'We will act in the same way in the future.',
    'Our common task is to make our relations normal again.',
    'We will resume this discussion after lunch.',
    'We will be seeking solutions to the issues our countries face.',
    'We have an agreement on economic cooperation.',
    'I would be happy to see you in Moscow.',
    'We very much need to focus on passing our exams.',
    'You want to organise cooperation in many areas.',
    'Forty states want to join a free trade zone with us.',
    'We still need to discuss this subject.',
    'People have been told to work from home.',
    'Thank you for the moments we are going to share.',
  ],
]);

table('the same undertaking in other words: English news', enCall, [
  ['pledge|new|US', 'The United States will be providing Japan with additional interceptors.'],
  ['proposal|new|US', 'President Biden offered to send a shipment of masks to Japan.'],
  ['intention|in-progress|US', 'The President reiterated the United States government’s focus on facilitating the export of rice.'],
  [
    'agreement|new|US JP',
    'The two sides settled on a schedule for deliveries of missiles.',
    'They were in agreement that coast guards would patrol together.',
  ],
  ['instruction|new|US JP', 'The leaders asked their teams to draft a joint plan for shipyards.'],
  [null, 'The leaders discussed bilateral relations with a focus on economic cooperation.'],
]);

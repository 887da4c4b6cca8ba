import { inFull, table, told } from './said.fixture.js';

const { enCall, enTurn, ruCall, ruTurn } = told(inFull);

const WORKS_EN = 'works-discussed|agreement|in-progress|US JP|-';
const WORKS_RU = 'works-discussed|agreement|in-progress|RU TJ|-';

table('readouts: works that were talked of', enCall, [
  [
    [WORKS_EN],
    'Special attention was given to the implementation of joint projects, above all the construction of the Seagull power plant.',
    'Special attention was given to carrying out strategic shipbuilding projects.',
    'They discussed the construction of a high-speed railway in Texas.',
  ],
  [[WORKS_EN, WORKS_EN], 'They reviewed the building of the Osaka power plant and the creation of a Japanese industrial zone in Ohio.'],
  [
    ['in-line-with|agreement|in-progress|US JP|-'],
    'They exchanged views on carrying out the arrangements reached at the spring forum in Osaka.',
  ],
  [['under-way|agreement|in-progress|US JP|-'], 'They noted that the agreements reached in Tokyo were being successfully implemented.'],
  [
    ['agreed|agreement|new|US JP|-'],
    'They agreed to continue exchanging opinions on quotas.',
    'They discussed the typhoon, with agreement reached to continue daily contacts.',
  ],
  [[], 'They discussed the prospects for the construction of a railway in Texas.', 'They discussed the creation of jobs.'],
]);

table('Russian readouts: works that were talked of', ruCall, [
  [
    [WORKS_RU],
    'Особое внимание уделено реализации совместных проектов, прежде всего строительству станции «Рогун».',
    'Затронуты вопросы реализации крупных совместных проектов в энергетике.',
    'Рассмотрена прокладка железной дороги через Пяндж.',
  ],
  [
    [WORKS_RU, WORKS_RU],
    'Обсуждены стратегические проекты, в том числе ход сооружения станции «Рогун» и создание в Душанбе медицинского центра.',
  ],
  [
    [],
    'Обсуждены перспективы строительства моста.',
    'Подчёркнута важность строительства станции «Рогун».',
    'Обсуждено создание условий для торговли.',
  ],
]);

table('what is said in turns is no topic of a readout', ruTurn, [[[], 'Мы обсудили создание в Душанбе медицинского центра?']]);
table('the same in English', enTurn, [[[], 'Did we discuss the construction of a railway in Dushanbe?']]);

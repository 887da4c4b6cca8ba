import { inFull, table, told } from './said.fixture.js';

const { enCall, ruCall } = told(inFull);

table('whose support it is, and what is planned to begin', enCall, [
  [['support-voiced|pledge|-|US|-'], 'The President voiced the United States’ support for the right of the islands to be free.'],
  [['support-voiced|pledge|-|JP|-'], 'The leaders discussed Japan’s support for the fund.'],
  [['committed|pledge|-|US JP|-'], 'It will name the ongoing commitment that the U.S. has to the islands.'],
  [
    ['planned-start|intention|new|US JP|-'],
    'The planned resumption of direct flights between Osaka and Boston was noted with satisfaction.',
    'They discussed the upcoming launch of the second reactor.',
  ],
  [
    [],
    'The President thanked Mr. Kishida for Japan’s support for Ukraine.',
    'The leaders discussed Canada’s support for Ukraine.',
    'The leaders discussed support for Ukraine.',
    'They discussed the upcoming opening of the summit.',
  ],
]);

table('the same in Russian', ruCall, [
  [['planned-start|intention|new|RU TJ|-'], 'Обсуждено предстоящее открытие в Душанбе медицинского центра.'],
  [[], 'Отмечено предстоящее открытие сезона.', 'Особо отмечена важность скорейшего возобновления работы дороги.'],
]);

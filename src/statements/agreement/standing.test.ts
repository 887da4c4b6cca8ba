import { describe, expect, test } from 'vitest';
import { standingsIn } from './said.fixture.js';

const PAPERS: readonly (readonly [string, ...string[]])[] = [
  // for how long
  ['Milk is delivered under a contract that runs for three years.', 'contract | in-force | - | 2024'],
  ['The Agreement on Fisheries, valid for five years, was signed in 2019.', 'Agreement on Fisheries | signed | 2019 | 2024'],
  ['Контракт на поставку чая рассчитан на восемь лет.', 'Контракт на поставку чая | - | - | 2029'],
  // behind the title
  ['The readmission agreement, which came into force in May, is useful.', 'readmission agreement | in-force | - | -'],
  ['The readmission agreement will enter into force in May.', 'readmission agreement | signed | - | -'],
  ['Соглашение о рыболовстве вступит в силу весной.', 'Соглашение о рыболовстве | signed | - | -'],
  // how near it is
  ['The agreement on fisheries is ready.', 'agreement on fisheries | to-be-signed | - | -'],
  ['The agreement on fisheries should be concluded soon.', 'agreement on fisheries | in-preparation | - | -'],
  ['The agreement on fisheries has practically been finalised.', 'agreement on fisheries | in-preparation | - | -'],
  ['Соглашение о рыболовстве тоже готово.', 'Соглашение о рыболовстве | to-be-signed | - | -'],
  ['I expect a discussion on signing the agreement on fisheries.', 'agreement on fisheries | in-preparation | - | -'],
  ['Предлагаю заключить соглашение о рыболовстве.', 'соглашение о рыболовстве | in-preparation | - | -'],
  // what is done by it, with it, or about it
  ['Under the Agreement on Fisheries, our boats may call at your ports.', 'Agreement on Fisheries | in-force | - | -'],
  ['We launched negotiations on an agreement on fisheries.', 'agreement on fisheries | in-preparation | - | -'],
  ['Соглашение о рыболовстве подписано и ратифицировано.', 'Соглашение о рыболовстве | in-force | - | -'],
  ['Соглашение о рыболовстве проходит процедуру ратификации.', 'Соглашение о рыболовстве | signed | - | -'],
  ['Соглашение о рыболовстве требует поправок.', 'Соглашение о рыболовстве | in-force | - | -'],
  // not there, asked about, or nothing done with it
  ['The absence of a peace treaty hampers everything.'],
  ['What about the agreement on fisheries?'],
  ['Agreement has been reached on building a bridge.'],
  ['They closed the deal on a stake in the mill.'],
  ['Отсутствие мирного договора всем мешает.'],
  ['Договорённости о встречах выполняются.'],
];

describe('how a paper stands, how long it runs, and where there is none', () => {
  test.each(PAPERS)('%s', (speech, ...papers) => {
    expect(standingsIn(speech)).toEqual(papers);
  });
});

import { describe, expect, test } from 'vitest';
import { standingsIn } from './said.fixture.js';

const PAPERS: readonly (readonly [string, ...string[]])[] = [
  // sayings
  ['The ink is barely dry on the agreement on fisheries.', 'agreement on fisheries | signed | - | -'],
  ['The agreement on fisheries awaits signature.', 'agreement on fisheries | to-be-signed | - | -'],
  ['An investment agreement is within reach.', 'investment agreement | in-preparation | - | -'],
  ['We are close to an agreement on satellites.', 'agreement on satellites | in-preparation | - | -'],
  ['The readmission agreement is up and running.', 'readmission agreement | in-force | - | -'],
  ['The contract for the ferry is on schedule.', 'contract for the ferry | in-implementation | - | -'],
  ['The readmission agreement is no longer in force.', 'readmission agreement | expired | - | -'],
  ['Соглашение о рыболовстве ждёт подписания.', 'Соглашение о рыболовстве | to-be-signed | - | -'],
  ['Мы близки к соглашению о рыболовстве.', 'соглашение о рыболовстве | in-preparation | - | -'],
  ['Соглашение о рыболовстве прошло проверку временем.', 'Соглашение о рыболовстве | in-force | - | -'],
  ['Контракт на постройку парома идёт по графику.', 'Контракт на постройку парома | in-implementation | - | -'],
  ['Соглашение о рыболовстве больше не действует.', 'Соглашение о рыболовстве | expired | - | -'],
  // what a paper does, and what is owed to it
  ['The Agreement on Fisheries gives our boats equal rights.', 'Agreement on Fisheries | in-force | - | -'],
  ['Our ties rest on the 1998 Treaty of Friendship.', 'Treaty of Friendship | in-force | 1998 | -'],
  ['Благодаря соглашению о рыболовстве улов вырос.', 'соглашение о рыболовстве | in-force | - | -'],
  ['Действующее соглашение о рыболовстве нас устраивает.', 'действующее соглашение о рыболовстве | in-force | - | -'],
  // a plan that is followed is carried out, a treaty holds
  ['Действуем по плану сотрудничества до 2025 года.', 'план сотрудничества до 2025 года | in-implementation | - | 2025'],
  ['Живём по соглашению о рыболовстве 2008 года.', 'соглашение о рыболовстве 2008 года | in-force | 2008 | -'],
  // the talks are launched, not the paper; words put in between
  ['Negotiations on an agreement on fisheries were launched.', 'agreement on fisheries | in-preparation | - | -'],
  ['We will sign, I hope, an agreement on fisheries.', 'agreement on fisheries | to-be-signed | - | -'],
  ['Сегодня подписываем соглашение о рыболовстве.', 'соглашение о рыболовстве | to-be-signed | 2021-11-25 | -'],
  // when it was signed only tells which
  ['The agreement on fisheries signed in 2019 is being implemented.', 'agreement on fisheries | in-implementation | 2019 | -'],
  // what it is about
  ['We should start drafting a treaty on allied relations.', 'treaty on allied relations | in-preparation | - | -'],
  ['The shipbuilding contract will be carried through to the end.', 'shipbuilding contract | in-implementation | - | -'],
  // talks, and what is not there yet
  ['A deal on drones is being negotiated.', 'deal on drones | in-preparation | - | -'],
  ['We have no agreement on fisheries yet.', 'agreement on fisheries | in-preparation | - | -'],
  ['Соглашения о рыболовстве пока нет.', 'Соглашения о рыболовстве | in-preparation | - | -'],
  ['The agreement on fisheries has been submitted to parliament for ratification.', 'agreement on fisheries | signed | - | -'],
  ['The agreement on gas ran out in December.', 'agreement on gas | expired | - | 2020-12'],
  // sayings where no paper is, or of something else
  ['Our goals are within reach.'],
  ['The deal of the century was on everyone’s lips.'],
  ['We are close to an understanding.'],
  ['Everything is up and running.'],
  ['Наши планы близки к завершению.'],
  ['Всё идёт по графику.'],
  ['We agreed to speak more often.'],
];

describe('what is said of papers', () => {
  test.each(PAPERS)('%s', (speech, ...papers) => {
    expect(standingsIn(speech).map((line) => line.toLowerCase())).toEqual(papers.map((line) => line.toLowerCase()));
  });
});

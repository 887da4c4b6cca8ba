import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../domain/index.js';
import { said } from './said.fixture.js';

const polarities = said(({ polarity }) => polarity);
/** Polarity of what is said; null where nothing is judged. */
const judged = (speech: string): Assessment['polarity'] | null => polarities(speech)[0] ?? null;

const CASES: readonly (readonly [polarity: Assessment['polarity'] | null, ...speeches: string[]])[] = [
  // rated, valued
  [
    'positive',
    'Both sides gave high marks to the cooperation of Russia and Serbia.',
    'Стороны дали высокую оценку сотрудничеству России и Сербии.',
  ],
  ['positive', 'Moscow values the level of partnership between the two nations.', 'Мы ценим тот уровень партнёрства, к которому пришли.'],
  [
    null,
    'They praised the cooperation of the two states in fighting forest fires.',
    'Высокую оценку получило взаимодействие в сфере туризма.',
  ],
  // going on, and up
  ['positive', 'Whatever the weather, our ties continue to develop.', 'Our friendship has reached a whole new height.'],
  [null, 'We will continue to develop our ties.', 'I ask you to continue to develop our ties.'],
  ['positive', 'We are broadening and deepening our partnership.'],
  [null, 'Here are the rooms where our clerks are tightening bonds.'],
  // a frame, roots, a record
  ['positive', 'Over the years a dependable system of relations has emerged.', 'За эти годы возникла прочная система отношений.'],
  ['positive', 'The friendship of our nations has rich traditions.', 'Our bonds go very deep.', 'У этих отношений богатые традиции.'],
  ['positive', 'Serbia and Russia have never been closer.', 'Наши отношения ещё не знали такого расцвета.'],
  ['positive', 'Our alliance is as close as it has ever been.'],
  // partners
  ['positive', 'Serbia is a generous, faithful and patient friend.', 'Your nation is one of the closest allies of Russia.'],
  // harm
  ['negative', 'Those sanctions damaged our relations.', 'Эта история омрачила наши отношения.'],
  [null, 'Nothing will damage our relations.', 'Это не испортило наших отношений.', 'To damage our relations would be foolish.'],
  // together
  ['positive', 'Serbia and Russia stand together.'],
  [null, 'Serbia and Russia stand together against the flood.', 'We stood together to rebuild the bridge.'],
  // a step, a page
  ['positive', 'This bridge is another milestone in our relations.', 'Это новая страница в наших отношениях.'],
  [null, 'I would like to open a new chapter in our relations.'],
  // the trust is political, the ties are whole
  ['positive', 'Удовлетворены высоким уровнем политического доверия между нашими странами.'],
  // thanks to a person is no limit to one sphere
  ['positive', 'Thanks to your personal effort, our relations have become stronger.'],
  [null, 'Our personal relations are excellent.'],
];

describe('further ways of judging relations', () => {
  for (const [polarity, ...speeches] of CASES) for (const speech of speeches) it(speech, () => expect(judged(speech)).toBe(polarity));
});

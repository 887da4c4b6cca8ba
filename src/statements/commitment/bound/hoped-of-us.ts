import type { Clause, SenseHit } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import type { Future } from '../future.js';

/** «Уверен, мы до конца года всё закроем», "I hope that we will finish it in May". */
export const isHopedOfUs = ({ view, scene }: Context, doubt: SenseHit, clause: Clause, { at, first }: Future): boolean =>
  scene.states.length > 1 &&
  HOPED.test(view.form(doubt.first)) &&
  (first || /^(we|we'll|мы)$/.test(view.form(at)) || [1, 2].some((i) => /^(we|мы)$/.test(view.form(at - i)))) &&
  view.times(clause.first, clause.last).some(({ to }) => scene.date !== null && to > scene.date);
const HOPED = /^(confident|certain|sure|convinced|hope|hopeful|уверена?|убежден[аы]?|уверены|надеюсь|надеемся)$/;

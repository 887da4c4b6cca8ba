import { tells } from '../told.js';

/** «Моста нет: работы стоят», "construction of the road has been suspended": work under way that is said to have stopped. */
export const worksStopped = tells({
  name: 'works-stopped',
  finds: 'work on something that is said to have stopped',
  marks: ['works-stopped'],
  force: 'agreement',
  play: 'stalled',
  usual: 'both',
  denied: true,
  deed: (_, mark, { sentence }) => ({ head: mark.first, first: sentence.first }),
});

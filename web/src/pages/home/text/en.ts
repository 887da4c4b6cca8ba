import type { HomeTexts } from './messages.js';

export const TEXTS: HomeTexts = {
  title: 'Talks',
  lead: 'Who met, what was said, and the words it rests on.',
  kept: (records, from, to) => `${records}, ${from} – ${to}`,
  state: 'State that takes part',
  everyState: 'Every state',
  clear: 'Show all',
  earlier: 'Earlier talks',
  nothing: 'No talks match',
  nothingMore: 'No record that is kept here has this state among those who met.',
  undated: 'Date not told',
  readouts: 'Told by',
  empty: {
    title: 'Nothing is kept here yet',
    lead: 'Add pages of talks as governments publish them: transcripts, readouts of calls, press statements. Readout finds who met, who said what, and which figures, visits, promises and documents were named.',
    demo: 'To look around first, read the demo corpus: twenty short records of talks between invented states.',
    demoMore: 'Read the demo corpus',
    add: 'Add pages',
  },
  due: { title: 'Due soon', asOf: (day) => `seen from ${day}, the newest day kept`, none: 'Nothing with a date lies ahead.' },
  differ: {
    title: 'Claims that differ',
    lead: 'Of one quantity and time, leaving no room for each other. Which holds is not said here.',
    none: 'None found.',
    said: (by, day) => (by === '' ? day : `${by}, ${day}`),
  },
  side: 'Across the records',
  unavailable: 'This could not be loaded.',
};

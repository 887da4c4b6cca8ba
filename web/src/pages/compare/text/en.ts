import type { CompareTexts } from './messages.js';

export const TEXTS: CompareTexts = {
  title: 'Side by side',
  lead: 'Two records of one meeting, as two publishers or in two languages tell of it, turn by turn.',
  first: 'First record',
  second: 'Second record',
  choose: 'Choose a record',
  others: 'Choose others',
  narration: 'What the publisher tells',
  show: 'Set side by side',
  suggested: 'Meetings that several records tell of',
  none: 'No meeting here is told of by more than one record.',
  nothing: 'no turn of this speaker here',
  swap: 'Swap sides',
  unknownSpeaker: 'Not named on the page',
  same: 'Choose two different records.',
};

import type { LeanWords } from '../calendar/calendar-words.js';

export const ENGLISH_LEAN: LeanWords = {
  past: new Set(
    (
      'was were had did been met held took gave went came saw said spoke made grew rose fell began became sent led left won brought reached built ' +
      'got told knew thought found felt kept showed shook sat stood ran drew wrote recently earlier previously signed visited ago'
    ).split(' '),
  ),
  future: new Set(
    'will shall ll expires expire expiring upcoming forthcoming tomorrow going would hope hopes plan plans intend intends intention due forward soon scheduled expect expects expected propose'.split(
      ' ',
    ),
  ),
  prospect: ['invit', 'planned', 'planning', 'agree', 'schedul', 'propos', 'prepar', 'upcoming', 'arrang'],
  pastEndings: ['ed'],
  auxiliaries: new Set(['will', 'shall', 'would', 'll', 'be', 'to']),
  notPast: new Set(
    'united hundred indeed need speed exceed proceed succeed sacred detailed related limited developed advanced armed integrated'.split(
      ' ',
    ),
  ),
  dating: new Set(['dated']),
  reason: { stem: 'invitation', behind: new Set(['at', 'upon']) },
  ofSaying: new Set(['frank', 'honest', 'remind', 'reiterate', 'stress', 'mention']),
};

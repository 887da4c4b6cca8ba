import type { SenseWords } from '../../lexicon.js';

/** Acts of speech that a report names: who said, stressed, invited, assured. And the words for those who take part. */
export const speech = {
  say: [
    'say:verb', 'state:verb', 'note:verb', 'stress:verb', 'emphasize', 'emphasise', 'underscore', 'underline', 'highlight:verb', 'tell', 'add:verb', 'explain', 'remark:verb', 'recall:verb',
    'reiterate', 'reaffirm', 'affirm', 'confirm', 'express:verb', 'voice:verb', 'convey', 'raise:verb', 'assure', 'promise:verb', 'pledge:verb', 'propose', 'suggest', 'invite:verb', 'urge:verb',
    'call:verb =for|on|upon', 'inform', 'brief:verb', 'update:verb', 'thank:verb', 'congratulate', 'welcome:verb', 'commend', 'praise:verb', 'applaud', 'support:verb', 'agree', 'announce', 'declare', 'report:verb', 'outline:verb',
    'share:verb', 'mention:verb', 'point:verb =out', 'draw =attention', 'acknowledge', 'condemn', 'warn', 'ask:verb', 'request:verb', 'lay:verb =out', 'encourage', 'discuss', 'speak:verb =in', 'offer:verb', 'oppose', 'reject',
  ],
  'according-to': ['=according =to', '=in =the =words =of'],
  side: ['side:noun', '=delegation'],
  leaders: ['leader:noun', '=presidents', '=sides', '=parties', '=ministers', '=both =sides|leaders|presidents|countries', '=they', 'head:noun =of =state|government', '=interlocutors'],
} satisfies SenseWords;

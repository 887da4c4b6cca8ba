import type { SenseWords } from '../../lexicon.js';
import { askedFor } from './commitment-asks.js';
import { atWork } from './commitment-at-work.js';
import { deeds } from './commitment-deeds.js';
import { progress } from './commitment-progress.js';
import { promised } from './commitment-promised.js';
import { onlyTalk } from './commitment-talk.js';
import { thingsDone } from './commitment-things.js';
import { undertaken } from './commitment-undertaken.js';
import { work } from './commitment-work.js';

/** Words parted by commas, over lines. */
const words = (list: string): string[] => list.trim().split(/,\s+/);

/** Words of the commitment rules, by family; here those that say with whom, since when and how surely. */
export const commitment = {
  ...undertaken,
  ...promised,
  ...askedFor,
  ...deeds,
  ...onlyTalk,
  ...thingsDone,
  ...progress,
  ...work,
  ...atWork,
  continuing: [
    ...words(`
      continue, =continuing, =continued, keep:verb, =ongoing, =already, =enduring, complete:verb
    `),
    'wind =up',
    'go =on =with',
    'go|carry =on =acting|working|supporting|helping|supplying|building|providing|training|developing|buying|discussing|cooperating|negotiating|talking',
    'redouble|sustain|prolong|preserve',
    'maintain|uphold ?* ?* ?* ?* ?* ?* =support|assistance|presence|commitment|deployment|level|pressure|sanctions|aid|troops',
    '=carried =through',
    'double:verb =our|its|their|his =support|assistance|efforts|aid|help',
    '=remain|stay =a|an|the|in|open|committed|reliable|guarantor',
    '=see ?* ?* ?* ?* =through',
    '=further =development|progress|deepening|expansion|strengthening|improvement|cooperation',
    '=become =operational',
    '=been =committed',
  ],
  together: ['=together', '=jointly', '=both', 'joint', '=the =two', '=the =sides', '=their =shared', '=our =shared', '=each =other'],
  'done-together.en': ['=together|jointly|shoulder-to-shoulder', '=as =two =nations|countries|partners|allies'],
  'sure-of': words(`
    =confident|convinced|certain|sure|hopeful|optimistic|hopefully, =confidence, =hope|hopes|hoped|hoping,
    =pray|prays|praying, =believe|believes|think|thinks|guess|suppose, =want|wants|wanted|wish|like, =may|might|maybe|perhaps|probably|possibly,
    =if|when|whether|unless|until|once|how|what|why, =let|may
  `),
  'courtesy-before': words(`
    thank:verb, =thanks, =thanked, commend, praise:verb, applaud, appreciate, appreciation, gratitude, grateful, congratulate,
    =thanking
  `),
  'discussed-before': [
    ...words(`
      =importance|need|necessity, discuss, discussion, review:verb, exchange:verb, =exchanged, brief:verb, inform
    `),
    '=will|would =discuss',
  ],
  'own-cost': ['=at =the =expense =of', '=with =funding =from', '=funded|financed =by'],
  'if-when': words(`
    =if, =when, =which|who|whom, =unless, =whether, =why, =what
  `),
  'earlier-than-now': ['=earlier', '=previously', '=already'],
  'along-with': ['=together|jointly|along =with', '=in =cooperation|partnership|collaboration|tandem =with'],
  purpose: ['=in =order =to', '=with =a =view =to', '=aimed =at', '=for =the', '=so =as =to'],
  'this-day': ['=today|now|tonight|tomorrow|here', '=this =morning|afternoon|evening', '=over|at|during =lunch|dinner|breakfast'],
} satisfies SenseWords;

import type { SenseWords } from '../../lexicon.js';

const words = (list: string): string[] => list.split(', ');

/** How long something lasts, and what is so now. */
export const times = {
  'kept-duration': words(
    '=runs|run|lasts|lasted|lasting ?=for ?=almost ?=nearly ?* =years|months|weeks|days|hours, =designed|valid|signed|concluded =for, =runs|run|running =for, last:verb, negotiation =lasted|took|went, =took|take|takes =us ?* ?* =years|months|weeks|days, ceasefire, cease-fire, truce, moratorium, extend:verb, extension, =pause, contract, visa-free, visa, =takes|take|took ?* ?* =days|hours|weeks, armistice, =lull, =deadline, =humanitarian =pause, =halt, suspend, suspension, =quarantine, prolong',
  ),
  // it lasts as long as an adjective tells: "a 30-day visa"
  'lasting-thing': words(
    'visa, visa-free, hiatus, break:noun, pause:noun, ceasefire, cease-fire, truce, moratorium, stay:noun, =tax =holiday, =holiday, quarantine, visit:noun, talks, negotiation, siege, blockade, war, =free =visa, =visa-free',
  ),
  'spend-time': words(
    'spend:verb, =talked|talking|spoke|spoken|met, =conversation, =travelled|traveled =together|in, =talks|meeting|conversation|discussion|negotiations =lasted|took|went|ran',
  ),
  'need-of': words('=need|needs|require|requires, =is|are needed|required'),
  'estimate-of': words('estimate, calculation, expert, calculate'),
  // those who are on their way, and what is ordered, are still to come
  'sets-out': words('=is|are =leaving|heading|travelling|traveling|flying ?=out ?* =for|to'),
  'order-deed': words('=is|are =ordering'),
} satisfies SenseWords;

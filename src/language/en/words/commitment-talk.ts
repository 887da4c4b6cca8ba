import type { SenseWords } from '../../lexicon.js';

/** Words parted by commas, over lines. */
const words = (list: string): string[] => list.trim().split(/,\s+/);

/** What only looks like a deed: talk, visits, wishes for relations, levels to be reached. */
export const onlyTalk = {
  'empty-deed': [
    ...words(`
      overcome, prevail, succeed:verb, win:verb, survive, stay:verb, remain, live:verb, endure, stand:verb, =see, know:verb,
      represent
    `),
    'lead:verb =to',
    'write|open|turn|begin|start ?* ?* ?* =chapter|page|history',
    'bring:verb ?* ?* ?* =benefit|benefits|prosperity|joy|happiness|peace|results|success|fruit',
  ],
  /** How a meeting with the press goes on. */
  'floor-given.en': [
    '=get =moving|started|going',
    '=hand|turn =it|this =over',
    '=give|pass|yield =the =floor',
    '=take ?* ?* =question|questions',
    '=recognize|recognise|call ?=on ?* ?* =someone|somebody|question|questions|reporter',
    '=make =sure =i =get|have|say|got',
  ],
  'talk-deed': [
    ...words(`
      discuss, discussing, talk:verb, talking, speak, speaking, say, tell, exchange:verb, consider, touch:verb, accept, note:verb,
      mention:verb, stress:verb, emphasise, emphasize, thank:verb, congratulate, wish:verb, greet, express:verb, convey,
      report:verb, inform, answer:verb, reply:verb, recall:verb, repeat, review:verb, hear, hearing, listen, listening, look,
      ask:verb, propose, invite:verb, know, understand, believe, be, become, have, celebrate, mark:verb, acknowledge, learn, turn,
      let, go, come, yield, brief:verb, reaffirm, reiterate, see, seeing, think, call, agree, spend, like, update:verb, do, try,
      leave, read, quote, add
    `),
    'resume|continue|return|go =this|our|the|these|to|back ?=to ?=this|our =discussion|discussions|conversation|conversations|talk|talks|topic|issue',
    'pass:verb =on',
    'sign|signing ?* ?* ?* ?* =documents',
    'begin =our|by|with|the',
    'start =our|by|with|the',
    'continue =our|this|the|these =conversation|discussion|discussions|talks|dialogue|talk|conversations',
    'raise:verb ?* =issue|issues|question|matter|concerns',
    'give =the =floor',
    'honour:verb =the =memory',
    'get =to =work|know',
    'take =questions|a|this|your|the =opportunity|questions|look',
    'move =on',
    'make =sure =that|we',
    '=keep ?* ?* =updated|informed|posted',
    'use =this|the =opportunity',
    'compare =notes',
    '=share ?our|their|your =views|opinions|assessments',
    '=roll =out =the =red',
  ],
  'contact-deed': [
    ...words(`
      meet:verb, meeting, visit:verb, visit:noun, visiting, travel:verb, host:verb, hosting, welcome:verb, welcoming, attend:verb,
      summit, convene, call:noun, receive:verb, gather
    `),
    'prepare ?* ?* =visit|visits|meeting|meetings|summit|trip',
    'see ?* =again',
    'participate|participating ?=, ?* ?* ?* ?* ?* ?* ?* ?* ?=, =in ?* ?* ?* =summit|conference|forum|congress|session|cop|cop26|cop27|cop28|cop29|cop30|ceremony|parade',
    'make:verb =your|his|her|their =acquaintance',
    'hold:verb ?* ?* ?* ?* ?* =meeting|meetings|summit|talks|call|consultations|session|conference|negotiations|round|forum|dialogue',
    '=holding ?* ?* ?* ?* ?* =meeting|meetings|summit|talks|call|consultations|session|conference|negotiations',
    'organise|organize|schedule|arrange ?* ?* ?* =meeting|meetings|summit|talks|visit|call',
    'speak =again|soon',
    'talk =again|soon',
    '=schedule =of',
    '=personal =contacts|meetings',
  ],
  'contacts-kept': [
    '=continue|continuing|maintain|maintaining|keep|keeping ?* ?* ?* =contacts|contact|dialogue|consultations|communication|consulting|touch|coordination|communicating|coordinating',
    '=continue|continuing ?=the ?=their ?=this =exchange|exchanging ?=of =views|opinions',
    '=continue|continuing =to =consult|coordinate|engage|communicate|confer =closely|regularly|on|with|together',
    '=stay|remain|remaining|staying ?=in ?* ?* =touch|contact',
    '=close|regular|constant =contact|touch|coordination|communication',
    '=in =touch',
    '=open =lines',
    '=continue|continuing|resume =their|our =conversation|discussions|discussion|talks|dialogue|consultations',
    '=speak|meet =regularly',
    '=continued|continuing|ongoing|regular|constant|frequent ?* ?* =consultation|consultations|coordination|communication|communications|contact|contacts|dialogue|engagement',
    '=resuming|resume =dialogue|contacts',
  ],
  'loose-deed': [
    ...words(`
      foster, develop, development, developing, strengthen, strengthening, deepen, deepening, expand, expanding, expansion, improve,
      improving, improvement, enhance, enhancing, maintain, maintaining, build, building, cooperate, cooperation, interact, work,
      working, act, acting, continue, continuing, strive, advance, advancing, move, moving, go, boost, boosting, further:verb, grow,
      growing, dialogue, partnership, alliance, relationship, friendship, relations, ties, preserve, elevate, broaden, promote,
      consolidate, reinforce, reinvigorate, diversify, keep, intensify
    `),
    'contribute =to =improving|relations',
  ],
  'abstract-deed': [
    ...words(`
      focus:verb, emphasize, emphasise, overcome, act:verb, fight:verb, remain, do:verb, keep:verb, stop:verb, lead:verb, strive,
      seek, preserve, respond:verb, hold:verb, stand:verb, push:verb
    `),
    '=lay ?=a ?* =emphasis',
    'continue =in|on|this',
  ],
  'level-deed': [
    ...words(`
      reach:verb, double:verb, triple:verb, exceed, hit:verb, surpass, grow:verb, rise:verb
    `),
    'bring:verb ?* ?* ?* ?* =to|up',
    'increase:verb ?* ?* ?* ?* =to',
  ],
} satisfies SenseWords;

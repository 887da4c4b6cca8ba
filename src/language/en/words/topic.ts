import type { SenseWords } from '../../lexicon.js';
import { economy } from './topic-economy.js';
import { politics } from './topic-politics.js';
import { society } from './topic-society.js';

/**
 * Words for the senses of the topic rules. `on-energy` names the sphere by itself; `near-energy` only points towards it and counts where
 * it comes back.
 */
export const topic = {
  ...economy,
  ...society,
  ...politics,
  'office-head': [
    'minister',
    'ministry',
    'secretary',
    'department',
    'director',
    'administration:noun',
    'committee',
    'representative',
    'adviser',
    'advisor',
    'deputy',
    'commissioner',
    'agency',
    'chief',
    'undersecretary',
    'chairman',
  ],
  'turn-of-events': [
    'situation',
    'development',
    'event',
    'crisis',
    'conflict',
    'problem',
    'issue',
    'question:noun',
    'track',
    'file:noun',
    'escalation',
    'war',
    'unrest',
    'violence',
    'instability',
  ],
  'on-the-margins': [
    '=on =the =sidelines',
    '=on =the =margins',
    '=on =the =fringes',
    '=sidelines =of',
    '=ahead =of =the ?=meeting|summit',
    '=prior =to =the =summit|meeting',
    '=in =town|bali|rome =for',
    '=at =the =beijing|bali|rome|hiroshima|madrid =summit',
  ],
  'diplomatic-anniversary': [
    '=establishment =of ?our ?=diplomatic relation|tie',
    '=years|anniversary =of ?our ?=bilateral diplomatic relation|tie',
    '=establishing ?our ?=diplomatic relation|tie',
    'diplomatic relation|tie',
  ],
  'long-ago': [
    '=soviet =union',
    '=ussr',
    '=soviet =era|times|period|specialists',
    '=gained|gaining ?=our ?=their =independence',
    'century',
    '=russian =empire',
    'ancestor',
    'colonial',
    'congress =of =vienna',
  ],
} satisfies SenseWords;

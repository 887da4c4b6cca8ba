import type { SenseWords } from '../../lexicon.js';

/** One side called the partner, the ally, the friend of the other. */
export const assessmentPartners = {
  partner: [
    ...'=brother|brothers|sister|sisters partner:noun ally:noun friend:noun neighbour:noun neighbor:noun partners allies friends'.split(
      ' ',
    ),
    '=strategic =partners',
  ],
  'partner-sphere': [...'trade trading economic commercial business investment investor'.split(' ')],
  'welcome-partner': ['welcome:verb', 'receive:verb', 'regard:verb', 'view:verb', 'see:verb'],
  'as-partner': ['=as', '=such'],
  'one-of': ['=one =of ?=the|our|its|their ?=most ?=very', '=among ?=the|our|its|their ?=most ?=very'],
  'towards-partner': [
    ...(
      'consider:verb regard:verb =considered|regarded|considering thank:verb grateful =being congratulate:verb praise:verb ' +
      'commend:verb call:verb describe:verb =as welcome:verb appreciate:verb see:verb treat:verb view:verb count:verb'
    ).split(' '),
    '=for =being',
    '=like =you',
  ],
  'friends-needed': ['need:verb', '=needs', 'seek:verb', 'look:verb =for'],
} satisfies SenseWords;

import type { SenseWords } from '../../lexicon.js';

/** What the two have done together. */
export const assessmentDeeds = {
  /** Achievements of the relations themselves: what the sides have done together. */
  achievement: [
    ...(
      'result:noun results achievement success successes progress:noun accomplishment headway strides advances breakthrough milestone ' +
      'gains fruits'
    ).split(' '),
  ],
  achieve: [
    ...(
      'achieve:verb attain accomplish make:verb see:verb yield:verb bring:verb produce:verb have:verb =have =has obtain deliver:verb ' +
      'bear:verb witness:verb score:verb gain:verb record:verb observe:verb list:noun reach:verb demonstrate show:verb enjoy:verb'
    ).split(' '),
    "=we've",
    '=there =is|are|have',
  ],
  'achievement-praise': [
    ...(
      'good excellent great positive exceptional impressive remarkable significant substantial tangible considerable notable ' +
      'noticeable concrete outstanding visible major real solid serious long unprecedented tremendous huge big enormous important ' +
      'practical wonderful many numerous fruitful obvious extraordinary incredible steady specific high useful'
    ).split(' '),
  ],
  'much-done': [
    '=a|great =deal|lot =has ?=already ?=recently =been =done|achieved|accomplished',
    '=great =deal =has ?=already ?=recently =been =done|achieved|accomplished',
    '=a =lot =has|have|was ?=already =been|done ?=done|accomplished|achieved',
    '=much =has|have|was ?=already =been|done ?=done|accomplished|achieved',
    '=achieved|accomplished|done =a =lot|great ?=deal',
    '=achieved|accomplished =much|so',
    '=come =a =long =way',
    '=made =great|giant|huge =strides',
    '=done|did|accomplished|achieved =a =great|good =deal',
    '=much|lot =was|has|have =been ?* =done|accomplished|achieved',
    '=done =much|quite|so',
  ],
  cooperate: [
    'cooperate',
    'collaborate',
    'interact',
    'work:verb =together|closely|well|jointly',
    '=stand|stands|stood|standing =together|united|shoulder',
    '=shoulder =to =shoulder',
    '=side =by =side',
    '=hand =in =hand',
    'trust:verb =each|one =other|another',
    '=understand =each|one =other|another',
    '=get|getting =along',
    '=in =lockstep',
  ],
  'well-together': [
    ...(
      'actively closely successfully effectively fruitfully constructively intensively productively energetically well:adverb ' +
      'extensively efficiently smoothly traditionally fully excellently increasingly sincerely'
    ).split(' '),
    'very =well|closely',
  ],
  accumulated: [
    ...'accumulate:verb amass =created =laid =gained =lay|laid|laying =established =built =formed build:verb'.split(' '),
    '=built|build =up',
    '=being =realised|realized',
  ],
  'potential-noun': [
    ...'potential:noun potential experience:noun capital:noun foundation groundwork basis =foundations =base bedrock =reserve'.split(' '),
    '=track =record',
  ],
  period: [...'year =years decade =period =months =time =day =days =week'.split(' ')],
  'period-was': ['=is|was|are|were|been|be', 'become:verb', 'prove:verb', 'mark:verb', 'turn:verb =out', '=has|have =been', "=it's"],
} satisfies SenseWords;

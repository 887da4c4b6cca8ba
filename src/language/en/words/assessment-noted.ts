import type { SenseWords } from '../../lexicon.js';

/** Satisfaction, regret, what is noted gladly, reaffirmed or held a priority. */
export const assessmentNoted = {
  satisfied: [
    '=spoke =highly =of',

    '=satisfied',
    '=satisfaction',
    '=praised|commended|lauded|hailed|applauded',
    '=rated|assessed|evaluated|appraised|rate|assess|evaluate ?=the ?* ?* ?* ?* ?* ?* =highly|positively|favourably|favorably',
    '=made|make|makes ?=a ?=very =high|positive|good =assessment|appraisal',
    '=high =assessment =of',
    '=high =opinion|praise =of|for',
    '=pleased =with',
    '=happy =with|about',
    '=proud =of',
    '=content =with',
    '=pleased|happy|delighted|glad ?=too|also =with|about|at|by',
    '=highly =appreciated|praised|assessed|rated|commended',
    '=high =assessment|marks|appraisal|praise',
    '=positive =assessment',
    '=gave|given|give ?=a ?=very =high|positive|good =assessment|appraisal|marks',
    '=impressed =with|by',
  ],
  'satisfied-progress': [
    ...'progress:noun pace:noun achievements dynamics =how momentum advances strides =development'.split(' '),
    '=what =we|has =have|been ?=achieved|accomplished|done',
    '=the =way',
    '=where =we',
  ],
  regretted: ['=regret|regrets|regretted', 'deplore:verb'],
  'noted-gladly': [
    '=spoke =highly',

    ...(
      '=seen|witnessed|witnessing|seeing|observed =pleased =glad =happy =delighted =gratified gratifying welcome:verb note:verb ' +
      'commend praise:verb hail:verb applaud appreciate:verb =satisfied =satisfaction =proud encouraging celebrate:verb ' +
      '=testify|testifies|testament|evidence|proof|indicator reflect:verb shows demonstrates symbol illustrates confirms ' +
      'highlight:verb =highlighting underscore:verb =demonstrating =marking mark:verb salute:verb =showcasing showcase:verb =grateful ' +
      '=thankful =impressed =heartened =admire cherish:verb =lauded laud:verb'
    ).split(' '),
    '=gave =a ?=very =high|positive',
    '=made =a =high',
    '=highly =assessed|appreciate|appreciated|values|value|valued',
  ],
  'a-priority': [
    'priority:noun',
    'priorities',
    'priority',
    '=special|important|central|unique|prominent|key ?=and ?* =place =in',
    '=as =a|an ?* =strategic|special|privileged|allied =partnership|relationship|one',
    '=cherish|treasure ?=very ?=highly',
    '=foreign =policy =priority|priorities',
  ],
  reaffirm: [
    '=spoke|spoken|speak ?=very =highly|warmly =of',

    ...(
      '=extolled|extols|lauded|lauds|toasted|saluted extol laud:verb toast:verb cherish:verb prove:verb demonstrate:verb attest:verb ' +
      'testify:verb exemplify:verb reaffirm:verb affirm:verb reconfirm:verb confirm:verb underscore:verb underline:verb ' +
      'emphasise:verb emphasize:verb celebrate:verb honour:verb honor:verb recognise:verb recognize:verb reiterate:verb ' +
      'highlight:verb stress:verb note:verb renew:verb acknowledge:verb praise:verb welcome:verb commend:verb hail:verb applaud:verb ' +
      'reflect:verb =reflecting =appreciation value:verb appreciate:verb =underscoring =reaffirming =affirming =celebrating ' +
      '=highlighting =noting salute:verb'
    ).split(' '),
    '=paid|pay|paying =tribute =to',
    '=testament =to',
    '=gratitude =for',
    '=pride =in',
  ],
} satisfies SenseWords;

import type { SenseWords } from '../../lexicon.js';
import { FAULTED_BY_SAYING, PRAISED_BY_SAYING, UNHARMED } from './assessment-sayings.js';

/** What is said of two countries in set phrases, and of what they have in common. */
export const assessmentIdioms = {
  'saying-good': PRAISED_BY_SAYING,
  'saying-bad': FAULTED_BY_SAYING,
  'pair-good': [
    '=few|no|hardly|not ?=any|many ?=other =relationship|relationships|partnership|partnerships|alliance|alliances|friendship|friendships|bond|bonds ?=in ?=the ?=entire ?=whole ?=world =quite|like|is|are|as|so|stronger|closer|more|deeper',

    ...UNHARMED,
    '=made|meant|destined|born|created =for =each|one =other|another',
    '=not|never =find ?=any ?=many =two ?=other =countries|nations|peoples|states|neighbours|neighbors',
    '=no ?=other closer|stronger|greater|better|warmer|truer =friend|ally|partner|friends|allies|partners|bond|alliance|friendship|partnership|neighbour =than',
    '=could|can =not|hardly|scarcely =be ?=any =better|closer|stronger|warmer|deeper|friendlier|higher',
    '=never ?=before ?=been|stood|felt|had|enjoyed|seen|known ?=so ?=any =closer|nearer|close|better|stronger|warmer',
    '=not|never|neither|nor ?=been ?=our ?=each ?=others ?=your ?=their =enemies|adversaries|rivals|foes|opponents|antagonists',
    '=one|single =family',
    '=kindred =spirits|souls',
    '=go|goes|went =back =a ?=very =long =way|time',
    '=in =a ?=much ?=far =better =place|shape|position|state =than',
    '=always ?=been =there =for =us|each|one',
    '=with|beside|alongside =us =every =step =of =the =way',
    '=not =only|just|merely|simply ?=as neighbours|neighbors|partners|friends|allies ?=, =but|we ?=are ?=we ?=also ?=as ?* =partners|friends|allies|brothers|family',
    '=more =than ?=just ?=good neighbours|neighbors|partners|friends|allies',
    '=as ?=close|good|true|old|real|dear neighbours|neighbors|friends|partners|allies ?=, ?=and ?=as ?=close|good|true|old|real|dear =partners|friends|allies|neighbours ?=, ?=and ?=friends|partners|allies',
    '=partnership|alliance|friendship =of =choice|equals|trust|values',
    '=turning =point =in|for =our|the|russian|russia|u.s.|bilateral',
    '=so|very =much =that ?=which =unites|binds|connects|brings|links|joins',
    '=there =is|are =no =closer|better|truer|older|greater|stronger =friend|ally|partner|neighbour|neighbor|friends|allies|partners|relationship|bond|alliance',
    "=couldn't|can't|cannot|not =ask|hope|wish =for =a ?=any =better|closer|truer|stronger =friend|ally|partner|neighbour|neighbor|relationship",
    '=working|work|cooperating|cooperate|collaborating =together ?=more|better|closer ?=closely|effectively =than =ever|before',
    '=as =strong|close|good|solid|firm =as =can|ever =be',
    '=no =better|closer|truer|older|greater ?=or|and ?=more|greater ?* =friend|ally|partner|neighbour|neighbor ?=in =anywhere|the|our',
    '=have|has =no|few =closer|better|truer|older|greater =friend|ally|partner|neighbour|friends|allies|partners',
    '=new|fresh|promising =chapter|page|era|stage =has|have|is|was ?=been =begun|opened|started|dawned|opening|beginning',
    '=opened|opens|turned|ushered|began|begun|entered|entering|writing|written ?=in ?=together ?=up =a|the ?=whole|entirely =new =chapter|page|era =in|of',
    '=affection|sympathy|love|warmth|respect|regard =for|towards|toward =each|one =other|another',
  ],
  'pair-bad': [
    '=more =thorns|problems|lows|downs|minuses|shadows|clouds|differences =than =roses|solutions|highs|ups|pluses|light|sunshine|agreements',

    '=tension|tensions|strains|friction|frictions =between ?=our|the|both ?=two =us|countries|capitals|nations|states|sides|neighbours|governments',
    '=lack|deficit|shortage|absence|erosion|loss|crisis|collapse|breakdown|decline =of|in ?=mutual ?=the =trust|confidence|understanding',
    '=trust|confidence =deficit|gap|crisis',
    '=drift|erosion|regression|backsliding|rupture|breakdown|unravelling|unraveling|corrosion|backslide =in|of =our|the|this|u.s.-russian|u.s.-russia|bilateral|russian-american|relations|us-russian',
    '=far =from =perfect|ideal|easy|smooth|rosy|cloudless',
  ],
  'pair-mixed': [
    '=never|not|hardly|anything ?=always ?=been ?=but =smooth|plain|easy|clear =sailing|ride',
    '=ups =and =downs',
    '=good =times =and ?=in =bad',
  ],
  'what-binds': [
    '=what|everything|all|much|things|ties|bonds ?=that ?=which ?=truly ?=really ?=still ?=today =binds|bind|bound|unites|unite|united|links|link|linked|connects|connect|connected|joins|join|ties =us|our|russia|the|these|both|them|together',
    '=what|everything|all|things ?=that ?=which ?=truly ?=really =binds|bind|unites|unite|links|link|connects|connect|joins|join',
  ],
  'ours-it': ['=ours', '=this', '=it', "=it's", '=that', "=that's", '=theirs'],
} satisfies SenseWords;

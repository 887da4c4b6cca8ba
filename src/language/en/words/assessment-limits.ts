import type { SenseWords } from '../../lexicon.js';

/** What keeps words of praise from being an appraisal: a wish, one sphere; and what opens the sphere again. */
export const assessmentLimits = {
  wish: [
    ...(
      '=shall hope:verb want:verb wish:verb =will would should must need:verb aim:verb intend plan:verb strive =let =if could ' +
      'can:verb =can potential contribute impetus boost:noun seek expect ensure'
    ).split(' '),
    '=hope|hopes =for|of',
    '=is|are =going =to',
    '=look =forward',
    '=looking =forward',
    "=we'll",
    '=ready =to',
    '=to =develop|strengthen|expand|improve|deepen|build|enhance|boost|promote|advance',
    '=committed =to',
    '=how =to',
    '=to =take|bring|raise|lift|elevate|upgrade|move|lead|restore|normalise|normalize|preserve|maintain|establish',
    '=for =strengthening|developing|expanding',
    '=make|making =sure',
    '=do|doing =my|our|everything',
    '=so =that',
    '=in =order',
    '=would =be',
    '=interested =in',
    '=talking =about',
  ],
  'polite-opening': [
    '=we|you|one|i =can ?=already ?=clearly ?=now =see|note|state|observe|say|confirm|testify',
    '=can|may =be =seen|noted|observed|felt',
    '=want|like =to =reaffirm|reiterate|affirm|underline|underscore|acknowledge|recognize|recognise',
    "=i'd|we'd =like =to ?=also ?=once ?=again ?=first ?=just say|note|stress|emphasise|emphasize|underscore|underline|add|point|remind|mention|reiterate|repeat|recall|state|acknowledge|reaffirm|confirm|assure|highlight|begin|start",
    '=i|we =would|might|may|can ?=even ?=only ?=safely =say|argue|add',
    '=would|should|must|can|could|will ?=also ?=like ?=to ?=once ?=again ?=first ?=of ?=all ?=especially ?=particularly ?=just say|note|stress|emphasise|emphasize|underscore|underline|thank|add|point|express|remind|mention|reiterate|repeat|recall|state|acknowledge|reaffirm|confirm|assure|highlight|admit|begin|start|focus|dwell|mention|touch|draw|open',
    '=i|we =want|wish|hope|need =to ?=also ?=once ?=again ?=first ?=of ?=all ?=especially ?=particularly ?=just say|note|stress|emphasise|emphasize|underscore|underline|thank|add|point|express|remind|mention|reiterate|repeat|recall|state|acknowledge|reaffirm|confirm|assure|highlight|begin|start|focus|dwell|mention|touch|draw|open',
    '=want|wish|like|need|allow|let =me|to ?=to ?=also ?=once ?=again ?=first ?=just say|note|stress|emphasise|emphasize|underscore|underline|thank|add|point|express|remind|mention|reiterate|repeat|recall|state|acknowledge|reaffirm|confirm|assure|highlight|begin|start|focus|dwell|mention|touch|draw|open',
  ],
  'all-spheres': [
    '=in =other =areas|fields|spheres',
    '=in|on =every|all =direction|directions|tracks|track|fronts',
    '=all|every|various|different|many|most|diverse|numerous|wide|other|both ?* ?=of ?=the =area|areas|sphere|spheres|field|fields|sectors|levels',
    '=across =the =board',
    '=at =all|every =level|levels',
    '=in|across =all|almost|virtually|practically|various|most|many ?=all ?=every ?=the ?=very ?=different =areas|fields|spheres|sectors|directions|fronts|domains|dimensions|respects|area|field',
    '=all =areas|fields|spheres|sectors|directions|fronts|aspects',
    '=the =entire|whole|full =spectrum|range|gamut',
    '=wide|broad =range|variety|spectrum =of ?=different =areas|fields|spheres|issues',
    '=every =area|field|sphere|front|way|respect',
  ],
  'sphere-of-relations': [
    '=inter-parliamentary',

    ...(
      '=trade =economic =cultural =humanitarian =military =defence =defense =energy =investment =parliamentary ' +
      '=inter-parliamentary|interparliamentary|inter-governmental|intergovernmental =scientific =educational =industrial =transport ' +
      '=sphere =spheres =area =areas =field =fields =business =financial =people-to-people =interregional =regional =sports =security ' +
      '=technical =trade-and-economic =commercial =health =nuclear =technological =technology =tourism =settlement =regions =services ' +
      '=ministries =companies =banking =agriculture =agricultural =nato =quad =transatlantic =region =gas =oil =un =u.n. =g20 =g7 =g8 ' +
      '=brics =sco =csto =asean =cis =apec =osce =fora =mechanism|mechanisms =format|formats =project|projects =committee =commission ' +
      '=initiative =initiatives =supply =semiconductor =semiconductors =space =counterterrorism =counter-terrorism =science ' +
      '=education =culture =parliamentarians =legislators =agencies =entrepreneurs =students =industries =troops =forces =vaccines ' +
      '=churches =church =him =her =media =editorial =logistics =arms =industry =sector =pharmaceuticals =pharmaceutical ' +
      '=universities =university =railway =aviation =automotive =machine-building =border =youth =medicine =medical =food =coal ' +
      '=mining =culinary =transit public-private'
    ).split(' '),
    '=the =people =of',
    '=personal ?* =relations|relationship|relationships|ties|friendship|contacts|dialogue|rapport|chemistry|bond',
    '=law =enforcement',
    '=international =arena|stage|affairs|organisations|organizations|fora|forums|platforms',
    '=multilateral =fora|forums|formats|organisations|organizations|institutions|platforms|level|arena|issues|venues|frameworks',
    '=working =group|groups',
    '=syria|syrian|ukraine|ukrainian|afghanistan|libya|iran|korea|middle =settlement|crisis|conflict|issue|east',
    '=international =relations',
    '=parties =in',
    '=in|of|for =the =economy',
    '=with =it',
  ],
  chiefly: [
    ...(
      '=primarily =including =especially =particularly =notably =ranging =from =whether =mainly =embracing =encompassing =spanning ' +
      '=covering =extending'
    ).split(' '),
    '=in =particular',
    '=first =of =all',
    '=above =all',
    '=such =as',
    '=first =and =foremost',
    '=both =in',
  ],
  'serves-purpose': [
    '=serves|serve|contributes|contribute',
    '=vital|essential|important|critical|crucial|key|indispensable|central|fundamental|instrumental|beneficial|necessary =to|for|in',
    '=a|an|the ?* =factor|pillar|cornerstone|linchpin|foundation|anchor|bedrock|force',
  ],
} satisfies SenseWords;

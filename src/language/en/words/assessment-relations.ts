import type { SenseWords } from '../../lexicon.js';
import { BONDS, TIES } from './assessment-nouns.js';

/** What two states have with each other, and the verbs of having and being. */
export const assessmentRelations = {
  allow: ['inspire:verb', 'allow', 'enable', 'give:verb =confidence|hope|optimism', 'make:verb =it =possible'],
  relations: [
    ...(
      '=partnerships|alliances|friendships =relations =relationship =relationships =ties =partnership =alliance =friendship =bond ' +
      '=bonds'
    ).split(' '),
    '=trilateral|tripartite|three-way =cooperation|interaction|partnership|dialogue',
    '=our =trilateral =cooperation',
    '=our =work|interaction =together',
    '=trusting|trustful|trust-based =contact|contacts|dialogue',
    '=our =joint|common|shared =work|endeavours|efforts',
    '=bilateral =cooperation|interaction|dialogue|contacts|agenda',
    '=working =relationship|relations',
    '=our =cooperation|partnership|friendship|alliance|contacts|dialogue|interaction|collaboration',
    '=strategic =partnership|cooperation',
    '=political =dialogue',
    '=dialogue|contacts =at =the =highest|top =level|levels',
    '=interstate =dialogue',
    '=political =contacts|ties|relations|cooperation|interaction',
    '=friendly =ties|contacts',
    '=interstate =relations|contacts|ties',
  ],
  'close-ties': ['=cooperation|interaction|contacts|dialogue|collaboration|links'],
  'ties-told': ['=cooperation|interaction|collaboration|dialogue|contacts|links'],
  'bond-noun': [
    '=alliances|friendships|partnerships|relationships|kinship|brotherhood|closeness|solidarity',
    `=${TIES}`,
    '=bilateral =relationship',
  ],
  'relations-in-plural': ['=relations', '=ties', '=bonds'],
  'joint-work': [
    '=joint|common =work|efforts|activities|undertakings',
    '=work =together',
    '=our =joint',
    '=state =of =affairs',
    '=bilateral =agenda',
  ],
  'between-countries': ['=between ?=our|the|both|their ?=two =us|countries|nations|peoples|states|sides|capitals|democracies'],
  'make-relations': [
    ...(
      '=renewing|reviving|rebuilding|cementing build:verb develop:verb strengthen deepen:verb promote:verb improve:verb restore:verb ' +
      'establish:verb establishment maintain:verb preserve:verb continue:verb expand:verb enhance:verb boost:verb discuss:verb ' +
      'development strengthening advance:verb foster:verb anniversary want:verb need:verb contribute help:verb'
    ).split(' '),
  ],
  'have-relations': [
    ...(
      '=extolled|extols|extol|lauded|lauds|laud|toasted|saluted|salutes|celebrated|cherished =share|shares have:verb =have =has =had ' +
      '=having enjoy:verb share:verb maintain:verb boast:verb build:verb develop:verb establish:verb forge:verb value:verb ' +
      'cherish:verb treasure:verb appreciate:verb =experienced maintained praise:verb hail:verb reaffirm:verb celebrate:verb ' +
      '=pursue|pursuing|pursues =nurtured nurture:verb sustain:verb preserve:verb possess keep:verb'
    ).split(' '),
    "=we've|have|has =got",
    "=we've",
    '=there =is|are|exists|exist',
    'linked =by',
    '=linked|united|bound|connected|tied =by',
  ],
  copula: [
    ...'=is =are =was =were =been =be remain:verb become:verb =as =such consider:verb stay:verb =call constitute:verb'.split(' '),
    "=we're",
    "=it's",
    "=you're",
  ],
  'strength-of-relations': [
    '=strength|vigour|vigor|vitality|warmth|depth =and =strength|vigour|vigor|vitality|warmth|depth =of ?=the|our|this|their ?* ?* =relationship|relations|partnership|alliance|friendship|ties|bond|bonds',
    '=importance|strength|force|power|depth|closeness|value|vitality|significance|resilience|durability =of ?=the|our|this|their ?* ?* ?* =relationship|relations|partnership|alliance|friendship|ties|bond|bonds',

    `=strength|vigour|vigor|vitality|warmth|depth|stability|solidity|firmness|reliability|soundness|maturity|robustness|steadiness|resilience|durability|closeness ?=and ?=strength|vigour|vigor|vitality|warmth|depth|resilience|importance =of ?* ?* ?* ?* ?* =${TIES}`,
    `=importance|force|power|value|significance ?=and ?=strength|vitality|depth =of ?* ?* ?* ?* ?* =${BONDS}`,
    "=relationship|relations|partnership|alliance|friendship ='s|’s|’|' =stability|strength|solidity",
  ],
  'level-of-relations': [
    '=state =of ?* =relations',
    'level:noun ?=of ?* ?* =relations|ties|cooperation|partnership|relationship|interaction',
    '=nature|character|quality|level|pace|scale|scope|depth|spirit|intensity ?=and ?=ambition|breadth|depth|quality|scope|intensity|strength|scale =of ?* ?* ?* =relations|relationship|cooperation|partnership|ties|interaction|dialogue|collaboration|friendship|contacts',
    '=amount|volume|intensity|scope|scale|breadth|pace|quality|dynamics|extent =of ?* ?* =relations|ties|cooperation|partnership|relationship|dialogue|interaction|contacts',
    '=nature|character|quality|spirit|state|shape|condition|pace =of ?* ?* =alliance|friendship|bond|bonds|dialogue',
    '=nature =of ?* =relations',
    '=level =of =trust|understanding|confidence',
    '=level =of =political|mutual|bilateral =trust|understanding|confidence',
    '=trajectory|tone|evolution|condition|shape =of ?* ?* ?* =relations|relationship|cooperation|partnership|ties|interaction|dialogue|friendship',

    `=level|levels|nature|character|quality|spirit|state|shape|condition|pace|scale|scope|depth|intensity|trajectory|tone|evolution|amount|volume|breadth|dynamics|extent ?=and ?=ambition|breadth|depth|quality|scope|intensity|strength|scale|dynamics|nature =of ?* ?* ?* ?* =${TIES}`,
    '=structure|system|framework|architecture|fabric =of ?=our|the ?=bilateral ?=interstate ?=mutual =relations|ties|cooperation|partnership|interaction',
    '=level =of ?=political|mutual|bilateral =trust|understanding|confidence',
  ],
  'as-for': [
    '=regarding',
    '=concerning',
    '=as =for|concerns|regards|to',
    '=with =regard|respect =to',
    '=speaking =of|about',
    '=when =it =comes =to',
    '=turning =to',
  ],
} satisfies SenseWords;

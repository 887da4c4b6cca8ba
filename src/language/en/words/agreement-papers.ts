import type { SenseWords } from '../../lexicon.js';

/** What a paper between states is called, by a name of its own or by its kind, and what tells of what it is. */
export const agreementPapers = {
  'document-named': [
    '=un|u.n.|nations =charter',
    '=charter =of =the =united =nations',
    ...'=ceta =cepa =rcep =tpp =ttip =afcfta =usmca =nafta =cptpp =npt =ctbt =jcpoa =aukus'.split(' '),
    '=trans-pacific =partnership',
    '=plan =colombia',
    '=ai =action =plan',
    '=trump =peace =plan',
    '=americas =partnership =for =economic =prosperity',
    '=indo-pacific =economic =framework',
    '=partnership =for =atlantic =cooperation',
    '=minerals =security =partnership',
    '=artemis =accords',
    '=partnership =for =global =infrastructure ?=and ?=investment',
    '=los =angeles =declaration ?=on ?=migration ?=and ?=protection',
    '=new =start ?=treaty',
    '=start =treaty|i|ii|iii',
    '=inf =treaty',
    '=abm =treaty',
    '=cfe =treaty',
    '=joint =comprehensive =plan =of =action',
    '=open =skies =treaty',
    '=grain =deal',
    '=iran ?=nuclear =deal',
    '=iranian ?=nuclear =deal',
    '=black =sea ?=grain =initiative',
    '=minsk|normandy|geneva|istanbul|astana =package =of =measures',
    '=geneva =communique',
    '=abraham =accords',
    '=good =friday =agreement',
    '=belfast =agreement',
    '=windsor =framework',
    '=northern =ireland =protocol',
    '=helsinki =final =act',
    '=asean =outlook ?=on ?=the ?=indo-pacific',
    '=2030 =agenda ?=for ?=sustainable ?=development',
    '=paris =accord|accords',
    '=atlantic =charter',
    '=five-point =consensus',
    '=five =point =consensus',
    '=belfast =/ =good =friday =agreement',
    '=washington|tehran|sochi|prague|budapest|almaty|zagreb =declaration|memorandum|accords|formula',
  ],
  'document-between-powers': ['=inf', '=abm', '=new =start', '=start =treaty|i|ii|iii', '=strategic =offensive'],
  'document-treaty': [
    ...(
      'treaty:noun declaration memorandum =memorandums =memoranda =mou =mous convention charter:noun =charters pact communique ' +
      '=communiqué protocol'
    ).split(' '),
    '=memorandum|memorandums|memoranda =of =understanding',
  ],
  'document-accord': [
    '=exchange =of =notes',

    ...'=arrangement =addendum|addenda =minutes agreement accord:noun =accords contract:noun compact:noun =deal =fta|ftas'.split(' '),
    '=strategic =defense|defence =framework',
  ],
  'document-joint': [
    '=final|political|trilateral =declaration|communique|communiqué|statement',
    '=statement|statements =of =january|february|march|april|may|june|july|august|september|october|november|december',

    '=joint ?=press|leaders|political|final|ministerial =statement|declaration|communique|communiqué',
    '=joint =statements|declarations',
    '=final|outcome|joint|concluding|summary =document|documents|declaration|communique',
  ],
  'document-plan': [
    ...'plan:noun programme:noun program:noun strategy roadmap =framework blueprint concept:noun outlook:noun =vision doctrine'.split(' '),
    '=road =map|maps',
  ],
  'document-plan-kind': [
    'roadmap',
    '=plan|plans =of =action|cooperation|consultations|measures',
    '=action =plan|plans',
    '=road =map|maps',
    '=cooperation =programme|program|plan|strategy|framework|programmes|programs',
    '=programme|program|programmes|plan ?=of ?=for =cooperation|interaction|partnership|exchanges',
    '=peace =plan',
    '=package|packages|set =of =measures',
    '=work =plan',
  ],
  'document-partnership.en': ['=partnership'],
  'document-initiative.en': ['=initiative|partnership|dialogue|framework|agenda'],
  'document-decision': [
    'resolution',
    '=decisions =adopted|taken|made =in|at|during|following',
    '=agreements|understandings =reached =at',
    '=decisions|decision =of =the',
  ],
  'document-conference': [...'conference summit =unsc =un =unscr congress =council'.split(' '), '=security =council', '=general =assembly'],
  'document-number': ['=no', '=number'],
  'document-paper': [
    ...(
      'document:noun agreement treaty:noun declaration plan:noun programme:noun program:noun memorandum convention resolution ' +
      'accord:noun contract:noun roadmap pact =deal'
    ).split(' '),
    '=road =map',
  ],
  'document-papers': ['=notes', '=documents|document'],
  'document-this': ['=this', '=these', '=that', '=said'],
  'document-draft': ['=draft'],
  'document-subject': [
    ...(
      '=intergovernmental =inter-governmental =interstate =peace =framework =nuclear =free =preferential =basic =fundamental =defence ' +
      '=defense =security =economic =visa-free =strategic =long-term =visa =military =climate =association =political =border ' +
      '=extradition =readmission =ceasefire =cease-fire =trade =truce =normalization =normalisation =official =formal =binding ' +
      '=double =pension =investment =fisheries =air =aviation =maritime'
    ).split(' '),
  ],
  /** What only two states can do with each other: a plan on it is theirs. */
  'document-theirs': [
    '=cooperation|interaction|collaboration|partnership|exchanges|readmission|migration|extradition',
    '=mutual|bilateral|reciprocal|joint|cross-border|interregional|inter-regional|military-technical|people-to-people|visa-free',
    '=recognition =of',
    '=double =taxation',
    '=trade ?=and =in|between|with|economic|investment',
    '=trade|ties|relations|links|contacts =between|with',
    '=increase|increasing|expand|expanding|boost|boosting =trade|bilateral|mutual|investment',
  ],
  'document-between-states': [
    ...(
      '=joint =intergovernmental =inter-governmental =bilateral =comprehensive =medium-term =mid-term =long-term =trilateral ' +
      '=five-year =interstate =eight-point =five-point =ten-point =multi-year =two-year =three-year =annual'
    ).split(' '),
  ],
  'document-between': ['=between', '=with', '=among'],
  'document-of-many': [
    ...(
      '=un =unsc =osce =asean =sco =brics =opec =nato =g20 =g7 =conference =summit =paris =minsk =geneva =kyoto =vienna =helsinki ' +
      '=dayton =istanbul =berlin =lisbon =astana =non-proliferation =nonproliferation =npt =ctbt =multilateral convention =jcpoa ' +
      '=grain =abraham =windsor =unesco =wto =biological =belfast =belfast|good =stockholm'
    ).split(' '),
    '=united =nations',
    '=security =council',
    '=global =infrastructure',
    '=international =convention|treaty|agreement|covenant',
    '=iran|iranian ?* ?* =nuclear',
    '=comprehensive =plan =of =action',
    '=nuclear =deal',
    '=collective =security',
    '=open =skies',
    '=black =sea',
    '=iran =nuclear',
    '=2030 =agenda',
    '=chemical =weapons',
    '=law =of =the =sea',
    '=atlantic =charter',
    '=good =friday',
    '=northern =ireland',
    '=rome =statute',
    '=new =york',
    '=global =compact',
    '=arms =trade',
  ],
  /** Years and days of one country in another: what their programme is of. */
  'document-cross-year': [
    '=cross|current|mutual ?=cross =year|years =of',
    '=cross =years|year',
    '=year|years =of =culture|tourism|language|literature|science|education|friendship|youth|regional|interregional',
    '=days|weeks|seasons =of =culture|russian|cinema',
  ],
  'document-relevant': ['=relevant|corresponding|respective|all|numerous'],
  'document-not': [
    '=independence',
    '=programme|program =of ?=his|her|your|the|this ?=state|official|working =visit|stay|trip|meeting|talks|events',
    '=nuclear|missile|space|lunar|training|educational|education|exchange|cultural|business|weapons|television|tv|news|school|busy|extensive|full|rich|ballistic|visit|master’s|fellowship|scholarship|department|waiver|relief|testing|test|election|campaign|reform|federal|state|national|targeted|investment|procurement|social =programme|program|programmes|programs',
    '=plans =for =the =future',
    '=plans =to',
    '=our|your|their|his|her|my|any|no|ambitious|big|great|grand|creative|other|further|future|investment =plans',
    '=in|full|complete|broad|general|mutual|common =agreement =that|with|to|by',
    '=in =agreement',
    '=great|good|big|whole =deal',
    '=deal =with',
    '=north =atlantic =treaty',
    '=treaty =organization|organisation|ally|allies',
    '=defense|defence =strategy',
    '=master =plan',
    '=charter =capital|flight|flights',
    '=peaceful|political|comprehensive|final|conflict|crisis|dispute|early|swift|speedy|just|diplomatic|lasting|peace =resolution',
    '=resolution =to|of =the|this|conflict|conflicts|crisis|disputes',
    '=within|in =the =framework =of',
    '=framework =of',
    '=outlook =for',
    '=current =outlook',
    '=positive|economic|global =outlook',
    '=marshall =plan',
    '=world =food =programme|program',
    '=rescue|jobs|families|recovery =plan',
    '=development|environment =programme',
    '=plan =b',
    '=diplomatic|state|security =protocol',
    '=contract =payments|workers|soldiers',
    '=belt =and =road =initiative',
    '=national =accord|unity|security =accord|strategy',
    '=government =of =national =accord',
    '=contract|contracts|agreements|agreement =with =other|some|several|different|various',
    '=new =vision',
    '=our|your|my|his|their|a|shared|common|this|strategic =vision',
  ],
  'document-abstract': [
    'agreement =to|that|among|with',
    'agreement =for =your|our|this|the =visit|next|future|coming',
    'reach|come|reaching|achieve:verb ?=to ?=into ?=a|an|the|full|this|these|some|certain|important|mutual ?* agreement',
    'express|confirm|reiterate|voice:verb =their|his|its|her|full|agreement ?=agreement',
    'agreement =was|were|has|have ?=been =reached',
    'reach:verb ?* ?* =of agreement',
    'agreement =on =the|this|these|that|all|a ?* =matter|issue|issues|matters|questions|range',
    '=their|his|her|my|your|our|its =agreement =on|to|that|with',
  ],
} satisfies SenseWords;

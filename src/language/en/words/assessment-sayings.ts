/** Set phrases that praise the two countries or their relations: their health, their height, what they have no equal in, what cannot harm them. */
export const PRAISED_BY_SAYING: readonly string[] = [
  '=made|taken|make|take ?=a ?* =leap',
  '=marked|distinguished|characterised|characterized =by ?* =constant|intensive|regular|active|close|intense =dialogue|contacts',
  '=return|returned|restore|restored|bring|brought ?* ?* =relations|ties|relationship =to|back =normal|track',
  '=period =of ?* =development =of ?* ?* =relations|ties|cooperation',

  '=need|needs|require|requires =no =advertising|advertisement|proof|introduction|embellishment|introductions',
  '=turned|opened|opening|opens|turning =the|a|over ?=a ?=new ?* =page|chapter|leaf',
  '=strong|deep|real|genuine|great|special|close|natural|true|profound =affinity|kinship|rapport|camaraderie|closeness|attachment',

  // health and place
  '=in ?* ?* =excellent|good|great|fine|perfect|top|superb|robust|remarkable|outstanding|splendid|rude =shape|health|form|order|condition|hands',
  '=from =strength =to =strength',
  "=isn't|aren't|not|n't =ending|fading|weakening|finished",
  "=isn't|aren't|not|n't =going =anywhere|away",
  '=runs|run|ran ?=very ?=so =deep',
  '=years|decades|centuries|generations =of ?=very =good|close|strong|warm|deep|enduring|unbroken|friendly|fruitful|productive|close-knit ?* =friendship|partnership|alliance|cooperation|ties|relations|neighbourliness',
  '=important|historic|historical|special|landmark|significant|remarkable|major|momentous|defining ?=, ?=historic|historical|important =moment|day|event|step|milestone|stage|chapter|page|year|visit|date =in|for ?=our|the|bilateral',
  '=brought|brings|bring|bringing =out =the =best =in ?=both ?=of =us|our|each',
  '=golden|brightest|finest =age|era|hour|chapter|chapters|period|days|years|pages|page|stage|time|times',
  '=best =chapter|period|page|stage|time|years|era|days|moment =in|of',
  '=on =a|an|the ?* =upswing|upsurge|roll|ascent|ascending|upward|rise',
  '=honeymoon|heyday|renaissance|rebirth|blossoming|flowering|revival|thaw =in|of|for|has|is',
  '=stood|fought|worked ?=always ?=long =together ?=for|through|throughout|in|since|as =for|through|throughout|in|since|as|decades|centuries|generations',
  '=nations|countries|peoples ?=have ?=always ?=long =stood|worked|fought =together',
  '=shoulder =to =shoulder',
  // proof and test
  '=proved|proven|proves|proving|shown|demonstrated|shows|demonstrates ?=itself =its|their|our ?* =worth|strength|resilience|effectiveness|viability|value|reliability|durability|maturity|solidity|stability|vitality|efficiency|relevance',
  '=stood|stands|withstood|survived|weathered|passed|endured|overcame ?* ?* =test|tests|trial|trials|storm|storms|crises|upheavals|shocks|winds',
  // no equal, no better
  "=no|not|never|nor|doesn't|don't|hasn't|haven't|cannot|can't|couldn't|isn't ?=have ?=had ?=is ?=find ?=one ?* ?=any ?=other =better|closer|older|truer|stronger|dearer|nearer|warmer|firmer|greater|friendlier =friend|ally|partner|neighbour|neighbor|friends|allies|partners|relationship|relations|bond|bonds|friendship|partnership|alliance",
  '=all-weather|iron|ironclad|everlasting|lifelong =friend|friends|friendship|partner|partners|ally|partnership|brother|brothers',
  // not harmed, not hanging on anything
  '=undiminished|unaffected|unabated|unscathed|unharmed',
  '=free =of|from ?* ?* ?* =problems|disagreements|disputes|tension|tensions|controversy|irritants|differences|friction|conflict|contradictions',
  '=obstacles|barriers|hurdles|problems ?* ?* ?* ?* =removed|gone|lifted|cleared|overcome|disappeared|behind',
  // things go well
  '=things|everything|matters|work|all =are|is|go|goes|stand|stands|has|have|been ?=been ?=going|gone|developing|moving|proceeding ?* =well|smoothly|fine|right|great|brilliantly|splendidly =between|in|with|for|here',
  '=work|works|worked|working|cooperate|cooperating|collaborate ?=very|really|extremely|extraordinarily|so|quite|exceptionally|remarkably|incredibly =well|closely|effectively|efficiently|productively|harmoniously|smoothly|seamlessly|brilliantly|successfully|fruitfully =together',
  '=work|works|worked|working|act|acting =hand =in =hand|glove',
  // what marks them
  '=has|have|having|with =a|such =depth|strength|warmth|richness|breadth|closeness|intensity =that|which|unlike|rarely|we|few',
  '=cover|covers|covering|embrace|embraces|encompass|encompasses|span|spans|extend|extends|touch|touches ?=to ?=on ?=practically|virtually|nearly|almost|literally =all|every|each ?* =areas|area|spheres|sphere|fields|field|aspect|aspects|walks|domain|domains|sector|sectors',
  '=no|hardly|scarcely|barely ?=an ?=any|a ?=single =area|areas|field|fields|sphere|spheres|sector|sectors ?=left ?=in =where|which|that|untouched',
  '=momentum|dynamic|dynamics|pace|trend|trends|trajectory|quality ?=of|in ?=our|the|this|these ?* ?=relationship|relations|ties|partnership|dialogue|cooperation =is|are|has|remains|look|looks ?=been ?=very|truly|quite|most|really|particularly|extremely =impressive|encouraging|inspiring|remarkable|heartening|positive|gratifying|outstanding|excellent|exceptional',
  // attributes of their state, and what they have come to
  '=excellent|outstanding|splendid|superb|remarkable|wonderful|strong|exceptional|unprecedented|special|good|friendly|allied|close|brotherly|privileged|high|highest|historic =state|level|quality|nature|character|standard|degree =of ?=our|the|these|their|political|bilateral ?* =relations|ties|partnership|dialogue|friendship|relationship|interaction|cooperation|trust',
  '=closest|warmest|best|friendliest|strongest =of =relations|ties|friends|bonds|terms|partners|neighbours|allies',
  '=speaks|speak =for =itself|themselves',
  '=managed|succeeded ?=us =to|in ?=to =bring|bringing|take|taking|raise|raising|lift|lifting|elevate|put|revive|strengthen|deepen|rebuild|normalise|normalize|improve|build|establish ?=our|the|these|bilateral|strong|good|close|truly|genuinely|a ?* ?* ?* =relations|relationship|ties|partnership|cooperation|dialogue|friendship|interaction',
  '=lot|much|deal|plenty|everything =has|have ?=already ?=recently =been =done|achieved|accomplished =to|in|for|lately|recently|over|by|together|between',
  '=our|by|a|an|is|are|enjoy|have|share|of|on|into =deep|strong|sincere|true|genuine|great|real|lasting|enduring|firm|solid|warm =friendship|brotherhood|partnership|alliance',
  '=remarkable|considerable|significant|great|substantial|good|notable|tangible|impressive|major|steady|positive|real|rapid|visible|enormous|solid =progress|advances|advancement|development|improvement|growth|strides|momentum|dynamics|dynamic ?=made|achieved|registered|seen|recorded =in|of|between ?=our|the|russia ?* ?* =relations|ties|partnership|dialogue|friendship|relationship|interaction',
  '=great|much|real|genuine|deep|considerable|enormous|lot|plenty ?=of ?=mutual =warmth|trust|respect|sincerity|affection|goodwill|sympathy =in|between|towards|for',
  '=in =high|highest|great|special =regard|esteem',
  '=how =important|close|dear|valuable|special|significant =russia|our|the|your|this|these|relations|it|you',
  // the deed is done
  "=have|has|we've ?=now ?=already ?=successfully ?=truly ?=really ?=finally =reset|restarted|relaunched|rebooted|rekindled|reinvigorated|revitalized|revitalised|normalised|normalized|mended|repaired|rebuilt|restored|transformed|cemented|strengthened|deepened ?=the|our|this|these|that|their|its ?* ?* ?* =relationship|relations|ties|partnership|alliance|friendship|bond|bonds",
  '=serve|serves|stand|stands|held ?=up ?=as =an|a|as ?=good|shining|excellent|vivid|prime|perfect|a =example|model|benchmark|template',
];

/** Set phrases that find fault with the relations of two countries. */
export const FAULTED_BY_SAYING: readonly string[] = [
  '=would =be =lying|dishonest|untrue|misleading|wrong|untruthful =if|to =i|say|pretend|claim',

  '=at|hit|hitting|reached|reaching|fell|fallen|sunk|sank|sinking|slid|slipped|dropped|plunged|plummeted|descended|down ?=to|at|into|towards ?=a|an|the|their|its|our|all-time ?=very ?=new ?=historic|all-time|record =low|lowest|nadir|bottom|rock-bottom|freezing|zero|ebb',
  '=rock =bottom',
  '=come|came|fallen|sunk|reached =to =this|such',
  '=under ?=a|severe|great|serious|considerable|growing|heavy|enormous|increasing =strain|stress',
  '=deeply|seriously|profoundly|dangerously =troubled|strained|divided|damaged',
  '=could|should =be|have ?=been ?=much|far|a ?=lot ?=so =better|closer|warmer|stronger',
  '=on =the =brink|verge|rocks|decline|wane|slide',
  '=in =tatters|ruins|shambles|trouble|stagnation|disarray|crisis|freefall|jeopardy|limbo|reverse',
  '=wall|gulf|abyss|chasm|rift|divide|barrier =between|of|that',
  '=not =at =their|its =best',
  '=shadow|shadows|cloud|clouds =over|on =our|the|russian-american|bilateral|relations|u.s.-russian',
  '=stuck|bogged|mired =in|down',
  '=severely|badly|seriously|gravely =damaged|strained|undermined|eroded|affected|impaired|tested|harmed',
];

/** What has not befallen them: read before the words that it denies. */
export const UNHARMED: readonly string[] = [
  "=not|never|hardly|didn't|haven't|hasn't|don't|doesn't ?=at ?=been ?=be ?=in ?=any ?=way ?=for ?=a ?=moment|minute|day =weaken|weakened|suffer|suffered|waver|wavered|faded|faltered|diminished|stopped|ceased|stalled|dimmed|waned|deteriorated|cooled|interrupted =with|despite|over|by|in|for|because|,|.|one|at",
];

import type { SenseWords } from '../../lexicon.js';

/** Words parted by commas, over lines. */
const words = (list: string): string[] => list.trim().split(/,\s+/);

/** What deeds are done to or with: projects, things, papers, spheres, and those whose they are. */
export const thingsDone = {
  'home-event': ['election', 'referendum', 'inauguration', 'presidential =vote', '=world =cup', 'championship', '=olympics'],
  'own-values': words(`
    independence, freedom, sovereignty, neutrality, norm:noun, value:noun, principle:noun, democracy, identity, statehood, multilateralism
  `),
  'dream.en': ['=future|prosperity|happiness|dream|dreams|tomorrow', '=relations|relationship'],
  'thing-which.en': ['=which', '=that'],
  'agreed-thing': [
    ...words(`
      agreement, commitment, obligation, arrangement, decision, understandings, provision, treaty, accord
    `),
    '=what =we =agreed',
    '=everything =we =agreed',
    '=everything|what|all ?=that|which =we|they ?=have|had ?=already|earlier =agreed|decided ?=on|upon',
    "=everything|what|all ?=that =we've|they've =agreed|decided ?=on|upon",
    '=what|everything =we|was|were|has|had|have ?=had|been|have =planned|outlined|decided|agreed|envisaged',
    '=plans =we|agreed|outlined|made',
    '=what|everything|all|much|most ?=of ?=what ?=that ?=which ?=we|was|were|they|both ?=have|had|has ?=been =promised|decided|agreed|recorded|laid|wrote|written|planned|outlined|set|undertook|undertaken',
    '=minutes|protocol =of',
    '=contract|contracts =on|for',
    '=schedule|timetable|plan|plans|roadmap|list|projects|tasks|goals|targets ?=that ?=which =we|you|they ?=had|have ?=jointly =approved|agreed|adopted|endorsed|set|outlined|identified',
  ],
  undertaking: [
    ...words(`
      project, programme, program, initiative, construction, building:noun, plant:noun, =npp, =plant|plants, station:noun,
      unit:noun, railway, railroad, road, port, facility, enterprise, centre, center, school, hospital, corridor, pipeline, theatre,
      church, bridge, cluster, park, measure:noun, step:noun, agreement, plan:noun, roadmap, reconstruction, modernisation,
      modernization
    `),
    '=road =map',
    '=industrial|free|economic|trade|processing =zone|zones|hub',
  ],
  'documents-thing': ['=documents', '=document', '=number|several|series|many =of ?* ?* =agreements|contracts|memorandums|memoranda'],
  'relations-thing': words(`
    =relations, =relationship, =relationships, =ties, =friendship, =cooperation, =collaboration, =interaction, =partnership,
    =partnerships, =alliance, =bonds, =bond, =trust, =understanding, =dialogue, =course, =potential, =forward
  `),
  'sphere-word': [
    ...words(`
      =people-to-people, =commercial, =student, =students, =academic, trade:noun, economy, economic, investment, energy, industry, industrial, transport, logistics,
      culture, cultural, humanitarian, education, educational, science, scientific, military, defence, defense, security, terrorism,
      counterterrorism, agriculture, agricultural, health, tourism, space, nuclear, parliamentary, inter-parliamentary, regional,
      interregional, sport, sports, digital, technology, technologies, technological, financial, banking, sphere, area, field,
      export, supply:noun, migration, environment, climate, challenge, problem, settlement, peace, crisis, conflict, project,
      programme, program, plan:noun, agreement, union, threat, issue, war, weapons, sanctions, integration, business, commercial,
      competition, political
    `),
    'supply =chains',
  ],
  'shared-hand': [
    '=our|their =countries|nations|peoples|teams|colleagues|ministers|ministries|governments|experts|specialists|delegations|states|presidents|regions|parliaments|agencies|officials|staffs|shared|joint|common|mutual|two',
    '=governments|ministries|agencies =of =both|our|the',
    '=intergovernmental =commission',
    '=the =leaders|sides|parties|presidents|two',
    '=teams',
  ],
  matter: words(`
    issue, possibility, proposal, initiative, idea, option, route, area, opportunity, prospect, list:noun, plan:noun, programme,
    program, parameter, term:noun, detail:noun, project, =localisation|localization, package, mechanism
  `),
  'opinion-thing': words(`
    importance, need, necessity, value, significance, agenda, view, point, opinion, role, fact, assessment, priority, principle
  `),
  'fulfil-noun': ['=implementing', 'implementation', 'implementing', 'fulfilment', 'fulfillment', '=carrying =out', 'execution'],
  'own-hand': [
    ...words(`
      company, business, enterprise, bank, corporation, military, investor, operator, government, administration, side, country,
      nation, team, army, builder, engineer, doctor, instructor, trainer, soldier, troops, sapper, rescuer, scientist, teacher, coach, firm,
      ministry, agency, airline, navy, ship, serviceman, specialist, colleague, parliament, sailor, geologist, farmer, university,
      force:noun, airman, marine:noun, expert
    `),
    'economic =operators',
  ],
  'papers-many': [
    '=documents',
    '=a|the =package|number|series|range|set =of ?* ?* =documents|agreements|memorandums|memoranda|contracts',
    '=several|many|numerous|various ?* ?* =documents|agreements|memorandums|memoranda|contracts',
  ],
  'goal-thing': words(`
    target:noun, goal, objective, task:noun, benchmark, milestone
  `),
  'binding-paper': [
    ...words(`
      agreement, treaty, contract, memorandum, roadmap, plan:noun, programme, program
    `),
    '=road =map|maps',
  ],
  'concrete-thing': [
    ...words(`
      cotton, food, =arms|weaponry, army, police, railway, railroad, road, highway, line:noun, route, deposit, mine:noun, well:noun,
      refinery, fleet, ship, vessel, aircraft, helicopter, bus, tractor, vehicle, equipment, weapon, system, vaccine, medicine,
      fund:noun, platform, bank, branch, network, satellite, spaceport, book, textbook, film, specialist, doctor, teacher, officer,
      troops, housing, airport, tunnel, canal, dam, laboratory, museum, monument, memorial, production, capacity, infrastructure,
      zone, commission:noun, gas, oil:noun, grain, fertiliser, fertilizer, electricity, fuel, dollar, assistance, aid:noun,
      crossing, checkpoint, terminal, flight, consulate, embassy, ferry, warehouse, hub, stadium, exhibition, service:noun,
      unit:noun, reactor, train:noun, airliner, jet:noun, engine, rocket, icebreaker, framework, mechanism, strategy, =package, gas,
      section:noun, clinic, base:noun, missile, interceptor, submarine, frigate, drone, chip, semiconductor, turbine, grid,
      substation, berth, dock, locomotive, wagon, truck, ambulance, dormitory, campus, library, observatory, greenhouse, mill:noun,
      factory, smelter, greenhouse, scholarship, quota, shelter, irrigation, cable:noun, wheat, rice, coal, uranium, copper,
      lithium, cement, ammunition, radar, depot, harbour, harbor, pier, jetty, runway, elevator, silo, workshop, kindergarten,
      university, college, institute:noun, academy, outpost, antenna, telescope, lab, boat, carrier, tank:noun, howitzer, gun, shell:noun,
      bomb, ventilator, generator, scanner, pump:noun, boiler, transformer, meter, cattle, beef, poultry, meat, fish:noun, fruit,
      vegetable, sugar, flour, timber, steel, aluminium, aluminum, titanium, credit:noun, scanner, engine, turbine, taskforce, helpline,
      hotline
    `),
    '=armed =forces',
    '=strategic|energy|climate|economic|defence|defense ?=and ?* =dialogue|framework|partnership',
    '=strategic =defense|defence =framework',
    '=working =group',
    '=rail =line|lines|link',
    '=trade|cultural =house|houses',
    'field:noun =in|of|on',
    '=working =group|groups',
    '=task =force',
    '=defense|defence|security =architecture',
    'solar =farm|plant',
    'wind =farm|park',
    'power =line|lines',
    'visa =regime|centre|center|office',
    'water =supply',
    'data =centre|center|centers|centres',
    '=air =link|service',
    'metro:noun',
    'subway',
    'tram',
    'tower:noun',
    'skyscraper',
    'motorway',
    'expressway',
    'overpass',
    'interchange',
    'embankment',
    'sapper',
    'instructor',
    'trainer',
    'engineer',
    'brigade',
    'battalion',
    'squadron',
    'regiment',
    'battery',
    'shell:noun',
    'tank:noun',
    'howitzer',
    'rifle',
    'boat',
    'carrier',
    'destroyer',
    'corvette',
    'trawler',
    'beef',
    'meat',
    'fish:noun',
    'fruit',
    'sugar',
    'salt',
    'oil',
    'diesel',
    'kerosene',
    'petrol',
    'antibiotic',
    'insulin',
    'blanket',
    'tent',
    'generator',
    'transformer',
    'pump:noun',
    'filter:noun',
    'seedling',
    'sapling',
    'syllabus',
    'curriculum',
    'archive',
    'painting:noun',
    'manuscript',
    'relic',
    'statue',
    'grave',
    'cemetery',
    'restaurant',
    'hotel',
    'resort',
    'sanatorium',
    'academy',
    'institute',
    'faculty',
    'nursery',
    'orphanage',
    'prison',
    'court:noun',
    'checkpoint',
    'customs',
    'helipad',
    'heliport',
    'ship-yard',
    'shipyard',
    'spaceship',
    'spacecraft',
    'module',
    'telescope',
    'lander',
    'rover',
    'launcher',
    'launchpad',
    'mint:noun',
    'printing:noun',
    'newspaper',
    'channel:noun',
    'website',
    'app:noun',
    'portal',
    'hotline',
    'database',
    'registry',
  ],
  'joint-thing': ['=cooperation', '=collaboration', '=coordination', '=interaction', '=cooperating', '=alliance =with'],
  'bond-thing': words(`
    =relations, =relationship, =relationships, =ties, =bonds, =bond, =friendship, =trust, =understanding
  `),
  'announced-thing': [
    ...words(`
      program, programme, initiative, measure:noun, =support, scholarship, project, =investment, fund:noun, =package, assistance,
      =aid, =funding, =funds, grant:noun, loan:noun, contribution, shipment, tranche, =sanctions, deployment, =doses, =investments,
      =delivery|deliveries, =provision|allocation|donation, =missile|missiles|battery|tanks|vehicles|weapons
    `),
    '=partnership =to|with|on',
    '=launch =of',
    '=creation|establishment =of',
    '=million|billion ?=in|of',
    '=commitment|commitments =of|to',
  ],
  'support-object': ['initiative', 'proposal', 'membership', 'sovereignty', 'integrity'],
  'finish-noun': words(`
    =completion, =launch, =launching, =commissioning, =opening, =delivery, =deliveries, =start, =inauguration, =finish, =entry
  `),
  'public-event': [
    ...words(`
      =cross-year|cross-years, festival, exhibition, parade, concert, =tour|tours, fair:noun, championship, olympiad, competition,
      =games, =troops|units|contingent
    `),
    '=days =of',
    '=year|years =of',
    '=season|seasons =of',
    '=red =square',
  ],
  'event-ahead': [
    '=take|takes =place',
    '=held|organised|organized|staged|hosted|celebrated',
    '=march|parade',
    '=open|opens|begin|start',
    '=host|hold|stage|organise|organize',
  ],
  officials: ['=colleagues|governments|ministries|agencies|experts|ministers|officials|aides|diplomats'],
  'plan-told': words(`
    plan:noun, project, programme, program, initiative, partnership, framework, package, effort, measure:noun, step:noun,
    agreement, roadmap, strategy, =this|these|they|which, cooperation
  `),
  'yet-thing': words(`
    parameter, detail:noun, route, price:noun, term:noun, condition:noun, question:noun, issue:noun, date:noun, text:noun
  `),
  'received-thing': [
    '=status|funding|loan|loans|licence|license|payment|payments|grant|grants|investment|aid|goods|gas|oil|equipment|access|approval|benefits',
  ],
  'joint-project': ['project'],
  'work-on-thing.en': ['=together|jointly|closely =on'],
  'launched-thing': [
    ...words(`
      project, programme, program, construction, production, line:noun, plant:noun, route, implementation, flight, assembly,
      fund:noun, initiative
    `),
    'year =of',
    'cross year',
    'work:noun =on',
    'exchange =program|programme',
  ],
  'opened-thing': ['line:noun', 'plant:noun', 'route', 'flight', 'fund:noun'],
  'same-manner': [
    '=in =the =same =manner|way|spirit|vein|direction',
    '=the =same =way',
    '=new|great|greater =successes|success|heights|achievements|victories',
    '=in =this =spirit|vein',
  ],
  'capacity-thing': [
    '=capacity|quota|quotas|intake|number|output|production|fleet|flights|scholarships|staff|support|aid|assistance|length|throughput',
  ],
  'trade-word': ['=trade|turnover|exports|imports|gdp|tourists|commerce'],
  'later-part': ['=second|third|fourth|remaining|last|final|northern|southern =stage|phase|section|unit|line|leg|tunnel|units|sections'],
  'given-thing': ['support:noun', 'assistance', 'help:noun', 'aid:noun', 'opportunity'],
  possibility: [
    '=possibility|feasibility|option',
    '=the =possibility|feasibility|option',
    '=opening|building|creating|establishing|launching|expanding|increasing|extending|introducing|lifting|supplying',
  ],
  'offered-thing': words(`
    technology, solution, service, loan, financing, funding, experience, expertise, training, product, place:noun, quota
  `),
  'own-body': [
    'government',
    'parliament',
    'cabinet:noun',
    'congress',
    '=state =duma',
    'ministry',
    '=treasury',
    '=knesset|bundestag|diet|senate|lawmakers',
  ],
  'term-of': [
    '=dates|date|time|venue|agenda|schedule ?=of|for ?the|their|a ?* =visit|meeting|summit|talks|session|contacts|visits|meetings',
  ],
} satisfies SenseWords;

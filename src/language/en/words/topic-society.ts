import type { SenseWords } from '../../lexicon.js';

const words = (list: string): string[] => list.split(', ');

/** Spheres in which people meet: education, culture, health, people on the move, nature, the past. */
export const society = {
  'on-science-education': words(
    'universities, research =cooperation|projects|institutions|institutes|centres|centers, joint|scientific research, research =and =education|development, =studying =at|in|here, education, educational, science, scientific, student, academic, scholarship, scientist, fellowship, higher =education, personnel =training, training =of =specialists|personnel, train:verb =specialists|personnel|professionals, schoolchildren, professor, russian =language, youth =exchange|exchanges|education|policy, ' +
      'study:verb =in|at, school =exchange|for|in, cultural =and =educational, fulbright, =stem =education|students|fields|programs|programmes|subjects|training|careers|opportunities|scholarships|disciplines, =in =stem, teacher, academia, curriculum, joint =school',
  ),
  'near-science-education': words(
    'university, research, researcher, school, academy, learning, youth, trainee, cadet, language, training, graduate:noun, institute, expedition',
  ),
  'on-culture': words(
    'culture, cultural, cultural-humanitarian, humanitarian =cooperation|ties|sphere|area|field|exchanges|contacts|relations|links|spheres|areas|interaction|sector|projects, art, theatre, theater, museum, festival, art|photo|cultural exhibition, cinema, concert, people-to-people =contacts|exchanges|exchange|connections, cross =year|years, =year =of =culture, days =of =culture, opera, ballet, church, orthodox, cathedral, patriarch, patriarchate, ' +
      'spiritual =ties|values|heritage|kinship, interfaith, interreligious, religious =leaders|ties|heritage|pilgrimage, film =festival, literature, musician, orchestra, people-to-people =contacts, public =exchanges, civil =society =exchanges, cultural-and-humanitarian',
  ),
  'near-culture': words(
    'heritage, people-to-people, exhibition, humanitarian, religion, religious, temple, mosque, music, artist, writer, film, spiritual, language, folk, film:noun, traditional =values',
  ),
  'on-health': words(
    'health, health =security, healthcare, medical, medicine, pandemic, coronavirus, covid, covid-19, vaccine, vaccination, vaccinate, epidemic, epidemiological, disease, cancer, sputnik =v, virus, infection, quarantine, biosecurity, ebola, doses, hiv, fentanyl, opioid, =astrazeneca, booster',
  ),
  'near-health': words('pharmaceutical, pharmaceuticals, doctor, hospital, drug =overdose, patient:noun, nurse, treatment, clinic'),
  'on-environment': words(
    'climate, environment =protection|conservation|issues, environmentally, ecology, ecological, emission, emissions, carbon, net =zero, net-zero, green =economy|transition|agenda|deal|growth, clean =technologies|technology, decarbonisation, decarbonization, greenhouse, biodiversity, glacier, deforestation, water =resources|management, desertification, paris =agreement, =cop26|cop27|cop28|cop29|cop25|cop30, global =warming, forest =fires, low-carbon, conservation, ocean, wildfire, methane, just =energy =transition',
  ),
  'near-environment': words(
    'environmental, clean =energy, environmental =standard|standards|requirements, water, nature, river, renewable, forest, planet, sustainability, sustainable =development, environment, caspian',
  ),
  'on-sport': words(
    'sport, sports, sporting, olympic, paralympic, =championship|championships, world =cup, athlete, football, soccer, hockey, basketball, universiade, tournament, doping, judo, stadium, spartakiad, fifa, grand =prix, =games =in',
  ),
  'near-sport': words('=olympics, team =won, match:noun, champion, medal, coach:noun, league, race:noun, player'),
  'on-humanitarian': words(
    'global =food security, humanitarian =dimension|component|track|considerations, free =of =charge, =food|medicines =and =medicines|medicine|food, humanitarian =aid|assistance|situation|crisis|catastrophe|consequence|consequences|support|relief|supplies|issue|issues|disaster|corridor|corridors|access|needs|problem|problems|operation|operations|response|pause|truce|law|cargo|cargoes|convoy|convoys|efforts|partners|workers|conditions|suffering|impact|aspect|aspects|demining|mission, refugee, food =aid|crisis|assistance, earthquake, natural =disaster|disasters, flood, hurricane, development =aid|assistance, donor, ' +
      'relief =effort|efforts|operation|operations, demining, mine =action|clearance, prisoner =of =war, prisoners =of =war, =pows, exchange =of =prisoners|detainees|captives, prisoner =exchange|exchanges, displaced =persons|people, =idps, starvation, famine, humanitarian =consequences, missing =persons, adverse =humanitarian, family =reunification, return =of =refugees|children, rescue, red =cross, mines',
  ),
  'near-humanitarian': words('civilian, humanitarian, disaster, aid, relief, suffering, human =rights, hunger, landmine'),
  'on-migration': words(
    'flow|influx|wave|stream|flood|exodus ?=of refugee, ukrainian|syrian|afghan refugees =per, host|hosting|hosted|welcomed|welcoming|taken|taking|accepted ?=in ?* ?* ?* ukrainian|syrian|afghan refugee, migration, migrant, immigration, immigrant, labour =migration|migrants, labor =migration|migrants, illegal =crossings, small =boats, channel =crossings, citizens =working|work, asylum, readmission, guest =workers, migrant =workers, border =crossings, smuggling =gangs, people =smuggling|smugglers, human =trafficking, irregular =migration, deportation, people =working =in',
  ),
  'near-migration': words('diaspora, labour, workforce, border =security, residence =permit, returns =agreement, resettlement, compatriot'),
  'on-consular': words(
    'serve:verb ?* ?* sentence =in, consular, consulate, visa, visas, visa-free, passport, detained, wrongfully =detained, wrongful =detention, detention =of, detainee, exit =ban|bans, hostage, hostages, extradition, imprisoned, diplomatic =property|missions|staff|personnel|presence, dual =nationals|national, prisoner =swap, release =of =citizens|american|the|all|its, embassy =opened|reopened, opening|open|reopen|reopening =of|an|its|our|the =embassy|embassies, pardon:verb, jailed, unjustly',
  ),
  'near-consular': words('embassy, diplomat, prisoner, citizens =abroad, captive, convict:verb, national:noun, release:verb, jail'),
  'on-history-memory': words(
    'anniversary ?=of ?* ?* liberation, liberation =from, great =patriotic =war, world =war ?=ii|two|i|one, second =world =war, first =world =war, =wwii, victory =day|parade, =anniversary =of ?the ?=great =victory, 75th =anniversary =of ?the ?=great =victory, great =victory, victory =over, nazism, nazi, fascism, fascist, holocaust, auschwitz, genocide, d-day, normandy =landings, falsification, falsify, historical =memory|truth|justice|memories, =memory =of, war =memorial, memorial, ' +
      'war =veterans, wwii =veterans, red|soviet =army, commemorate, commemoration, commemorative, remembrance, fallen =soldiers|heroes, victims =of =the =war, siege =of =leningrad, leningrad, stalingrad, liberation =of, anti-hitler, war =graves, immortal =regiment, congress =of =vienna, unknown =soldier, wreath, archival, brotherhood =in =arms, fought =together|side|shoulder',
  ),
  'near-history-memory': words('veteran, sacrifice:noun, =1945, =1941, archives, =wartime, war-time, liberation, victory'),
} satisfies SenseWords;

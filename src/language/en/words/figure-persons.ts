import type { SenseWords } from '../../lexicon.js';

const words = (list: string): string[] => list.split(', ');

/** Who is counted as a person. */
export const persons = {
  'persons-too': words(
    'job, official, countryman, countrymen, drug addict, teacher, worker, unemployed, interpreter, translator, miner, builder, welder, engineer, villager, townsman, executive, delegate, scientist, researcher, nurse, farmer, fisherman, fishermen, inspector, observer, monitor:noun, instructor, adviser, advisor, youth, woman, man, girl, boy, veteran, detainee, journalist, artist, musician, dancer, intern, businessman, businesspeople, entrepreneur, exile, islander, pensioner, civilian, caregiver, nurse, sailor, firefighter, rescuer, academic:noun, believer, orphan, deportee, returnee, diplomat, agronomist, postgraduate, coach, judge, prosecutor, investigator, senator, programmer, civil =servant|servants, =servants,  banker, lawyer, linguist, educator, football =fans, =fans, mercenary, saboteur, sapper, diver, ceo, founder, dependant, dependent:noun, technician, mechanic, airman, airmen, reservist, conscript, seafarer, fellow:noun, scholar, alumnus, alumni, oilman, oilmen, electrician, plumber, driver, cook:noun, waiter, guard:noun, ranger, cosmonaut, astronaut, surgeon, paramedic, anaesthetist, epidemiologist, virologist, geologist, agronomist, veterinarian, economist, auditor, official:noun, mayor, writer, poet, painter, actor, singer, filmmaker, chess =player|players, player, footballer, wrestler, gymnast, skier, boxer, monk, priest, imam, hajji, clergyman, clergymen, nun, councillor, activist, defender, smuggler, trafficker, bandit, gunman, gunmen, bomber =crew, crew =members, sniper, adviser, jihadist, extremist, insurgent, exchange =student|students, returnee, stranded =citizens, homeless, deaf, blind =people, beneficiary',
  ),
  // what only looks like a person to the dictionary
  'no-person': words('satellite, carrier, destroyer, cruiser, tanker, tractor'),
} satisfies SenseWords;

import type { SenseWords } from '../../lexicon.js';

const words = (list: string): string[] => list.split(', ');

/** Words that tell of which land a figure is. */
export const lands = {
  // what every land has of its own, as a rate
  'home-rate': words(
    'unemployment, joblessness, inflation, poverty, literacy, illiteracy, mortality, life =expectancy, birth rate, crime rate, key|interest|policy rate, minimum|average|median wage|salary|pension, foreclosure',
  ),
  // and as what is counted
  'home-thing': words(
    'tree:noun, seedling, sapling, typhoon, hurricane, cyclone, earthquake, wildfire, aftershock, island, tribe, household, =head =of =cattle|livestock|sheep, taxpayer, demonstration, rally:noun, protest:noun, polling =station|stations, pensioner, voter, lawmaker',
  ),
  'home-built': words(
    'school, kindergarten, nursery, hospital, clinic, =homes, =houses, apartment, dwelling, mosque, church, stadium, library, =job, =jobs',
  ),
  'of-world': words(
    "=of =the =world, =of =the =world's, =of =the =world’s, =world, =worldwide, =of =global, =of ?the global, =globally, =on =earth",
  ),
  'of-own-power': words(
    "=of =our|the ?=country's ?=nation's electricity|power|energy ?* need|consumption|demand|generation|mix, =of =our electricity|power|energy, =of =our =needs",
  ),
  'all-abroad': words(
    'non-oil export|exports, non-resource export, non-commodity export, total|overall export|exports, exports =as =a =whole, foreign =investors, foreign =direct =investment|investments, foreign =tourists|visitors, =to =over|more|some|about|around * =countries|markets, =to * =countries|markets',
  ),
  'across-land': words(
    '=across|throughout|around =the|our|my =country|nation|republic|islands, nationwide, =nation-wide, countrywide, =at =home, =in =our|my =own =country, =every =corner =of =the|our =country, =since =i =took =office, =since =taking =office, =under =my =administration|presidency|government',
  ),
  hardship: words(
    'drought, famine, =face|facing|faces|faced =hunger|starvation|famine, =go|going|goes =hungry, =below|under =the =poverty =line, =out =of =poverty, =sanctions =against|imposed =on ?=us, =cost =us, =under =sanctions, =typhoon, =hurricane, =lost =their =homes|jobs|livelihoods, =armed =groups, rebel:noun',
  ),
  jointly: ['=together', '=jointly', '=with =our =partners', '=between =us'],
  'goes-between': words('visa, visa-free, flight, remittance, crossing:noun, =twin'),
  'soviet-people': [
    'soviet =soldiers|soldier|troops|servicemen|citizens|people|specialists',
    '=from =the ?former soviet =union',
    '=red =army',
  ],
  'strip-land': words('gaza, =west =bank, rafah, khan =younis'),
} satisfies SenseWords;

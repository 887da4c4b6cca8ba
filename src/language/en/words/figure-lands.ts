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
  'home-store': words(
    'foreign|currency ?exchange|gold reserve|reserves, national|sovereign ?wealth fund, =proven|proved|gas|oil reserves, =reserves =of, =across|through =our territory, strategic reserve',
  ),
  'brought-home': words('return:verb, resettle, rebuild, restore, liberate, demine, clear:verb'),
  'sent-deed': words(
    'send:verb, dispatch:verb, deploy, host:verb, train:verb, second:verb, post:verb, bring, take:verb =in, welcome:verb, give:verb, donate, hand:verb =over, accept, offer:verb, provide, supply:verb, take:verb =part, participate, contribute',
  ),
  'sells-out': words('export:verb, =exports, =exported, ship:verb =abroad'),
  'green-power': words('solar, wind =power|energy|farms, renewable, renewables, hydropower, dam:noun, =green energy|power'),
  'moved-from': words('move:verb, redeploy, transfer:verb, shift:verb, =additional, relocate'),
  'money-home': words('remittance'),
  emissions: words('emission, methane, greenhouse =gas|gases, =carbon =dioxide, carbon =footprint|emissions'),
  'supplies-told': words('supply:noun, delivery, shipment'),
  'goods-crossed': words('cross:verb, flow:verb, move:verb =across|between, =crossed, =between =our, =back =and =forth'),
  'each-side': ['=each|either =side|party', '=each =of =us', '=both =sides'],
  'parted-land': words('disputed, delimit, demarcate, delimitation, demarcation'),
  'let-land': words('lease:verb, =made =available, =make =available, =set =aside, give:verb, provide, allot, allocate'),
  'asked-for': words('request:verb, ask:verb =congress|parliament|for, =gone =to =congress, =approve =the'),
  'world-bank': words('=imf, international monetary fund, =world =bank, paris club, =the =fund'),
  'own-works': [
    '=our =infrastructure|roads|bridges|industry|schools|hospitals|military|army|armed',
    '=our =own =infrastructure|industry|economy|military',
    '=at =home',
  ],
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
    '=across|throughout|around =the|our|my =country|nation|republic|islands, nationwide, =nation-wide, countrywide, =at =home, =in =our|my =own =country, =every =corner =of =the|our =country, =since =i =took =office, =since =taking =office, =under =my =administration|presidency|government, =my =administration|budget, =our|the =southern =border, =since =i =became =president',
  ),
  hardship: words(
    "=we|we've ?have lost|lose, drought, famine, =face|facing|faces|faced =hunger|starvation|famine, =go|going|goes =hungry, =below|under =the =poverty =line, =out =of =poverty, =sanctions =against|imposed =on ?=us, =cost =us, =under =sanctions, =typhoon, =hurricane, =because =of =the =war|sanctions|drought, =out =of ?extreme poverty, =from =poverty, =displaced, =abroad, =destroyed, homeless, =left * families, earthquake, =forced =from =their =homes, =lost =their =homes|jobs|livelihoods, =armed =groups, rebel:noun",
  ),
  jointly: ['=together', '=jointly', '=with =our =partners', '=between =us'],
  'goes-between': words('visa, visa-free, flight, crossing:noun, =twin'),
  'soviet-people': [
    'soviet =soldiers|soldier|troops|servicemen|citizens|people|specialists',
    '=from =the ?former soviet =union',
    '=red =army',
  ],
  'strip-land': words('gaza, =west =bank, rafah, khan =younis'),
} satisfies SenseWords;

import type { SenseWords } from '../../lexicon.js';

const words = (list: string): string[] => list.split(', ');

/** Words that tell what is done with goods and sums, and what becomes of people. */
export const goods = {
  'machine-sold': words(
    'bus:noun, tractor, harvester, locomotive, =railcars, =wagons, =carriages, excavator, turbine, generator, lorry, trolleybus, tram, =cars, automobile, =ambulances, fire =engines|trucks, =trucks, loader, dump =trucks',
  ),
  'civil-craft': words('airbus, boeing, superjet, passenger =aircraft|planes|jets|plane, airliner, civil|civilian =aircraft|helicopters'),
  'as-gift': words(
    'donate, donation, gift:noun, gift:verb, =free =of =charge, =at =no =cost, humanitarian, hand:verb =over ?* ?* =ambulances, =ambulances, =ambulance, =doses =to =help',
  ),
  'bought-by-us': words('buy:verb, purchase:verb, order:verb, pay:verb =for, =paid =for, acquire, procure'),
  'sold-to-them': words('=in =service, =in =use, =run =on =your, =being =assembled'),
  'event-visited': words('exhibition, =expo, forum, fair:noun, festival, museum, =match, championship, clinic, =for =treatment'),
  'invested-in': words(
    'venture, mine:noun, plant:noun, factory, company, economy, =first|second =stage, infrastructure, offshore, industry, refinery, port, field, deposit',
  ),
  'revenue-noun': words('revenue, income, receipts, =earnings, proceeds'),
  'aid-agency': words(
    'unrwa, unhcr, unicef, =world =food =programme|program, =wfp, red =cross|crescent, =united =nations =appeal, relief =agencies|agency, =refugee =agency, palestinian =authority',
  ),
  'sum-needed': words('need:verb, require:verb, mobilise|mobilize, =would =cost, raise:verb'),
  'puts-together': words('assemble'),
  'higher-school': words('university, college, institute, academy'),
  'teaching-deed': words('teach:verb, lecture:verb, work:verb, employ'),
  'grant-noun': words('grant:noun, funding, subsidy, =funds, =worth =of =support'),
} satisfies SenseWords;

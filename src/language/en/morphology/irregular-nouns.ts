/** Plurals that no rule gives, and nouns in -s that are no plurals. */
const PLURALS = `
men man;women woman;children child;people people;persons person;feet foot;teeth tooth;geese goose;mice mouse;lice louse;oxen ox;lives life;wives wife
knives knife;leaves leaf;halves half;selves self;shelves shelf;thieves thief;loaves loaf;wolves wolf;calves calf;scarves scarf;hooves hoof
crises crisis;analyses analysis;bases basis;theses thesis;hypotheses hypothesis;emphases emphasis;oases oasis;diagnoses diagnosis
syntheses synthesis;parentheses parenthesis;axes axis;criteria criterion;phenomena phenomenon;memoranda memorandum
referenda referendum;addenda addendum;strata stratum;curricula curriculum;bacteria bacterium;consortia consortium;indices index;matrices matrix
appendices appendix;vertices vertex;nuclei nucleus;stimuli stimulus;alumni alumnus;foci focus;fungi fungus;radii radius;formulae formula
businessmen businessman;businesswomen businesswoman;spokesmen spokesman;spokeswomen spokeswoman;congressmen congressman;servicemen serviceman
servicewomen servicewoman;statesmen statesman;countrymen countryman;fishermen fisherman;chairmen chairman;policemen policeman
potatoes potato;tomatoes tomato;heroes hero;echoes echo;vetoes veto;embargoes embargo;cargoes cargo;buses bus;gases gas;viruses virus
statuses status;campuses campus;censuses census;bonuses bonus;focuses focus;processes process;taxes tax;israelis israeli;iraqis iraqi;pakistanis pakistani;saudis saudi;azerbaijanis azerbaijani;bahrainis bahraini;kuwaitis kuwaiti
omanis omani;qataris qatari;emiratis emirati;yemenis yemeni;bangladeshis bangladeshi;somalis somali;hoaxes hoax;quizzes quiz`;

/** Singular, or without a number, though they end in -s. */
const SINGULARS = `
news politics economics physics mathematics statistics logistics ethics athletics series species means headquarters crossroads
status bus gas virus campus census bonus focus consensus process progress congress access success business express press stress
address loss cross class mass glass grass boss process witness illness fitness wellness happiness readiness awareness willingness
effectiveness competitiveness thanks corps chaos christmas analysis basis crisis thesis emphasis diagnosis axis oasis hypothesis lens
covid-19 coronavirus atlas canvas alias surplus apparatus nexus plus minus versus terminus stimulus radius nucleus campus
data media thus always perhaps besides towards afterwards overseas abroad less unless across tennis measles aids
process excess recess abyss caress fortress actress princess duchess hostess mistress harness kindness weakness darkness sickness
goods genius`;

export const IRREGULAR_NOUNS: ReadonlyMap<string, string> = new Map(
  PLURALS.trim()
    .split(/[;\n]/)
    .map((row) => row.split(' ') as [string, string]),
);
export const SINGULARS_IN_S: ReadonlySet<string> = new Set(SINGULARS.trim().split(/\s+/));

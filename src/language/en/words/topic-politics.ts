import type { SenseWords } from '../../lexicon.js';

const words = (list: string): string[] => list.split(', ');

/** Security, and how states and their bodies deal with each other. */
export const politics = {
  'on-defence': words(
    'defence|defense =investment|investments|spending, non-nato =ally|allies, commitment =to ?* ?* security =., military|combat|fighter|transport ?transport aircraft|plane|planes, =f-16|f-15|f-18|f-35|su-30|su-35|mig-29 aircraft|jet|jets|plane|planes|fighter|fighters, jointly =produce|produced|develop|developed ?* armored|armoured|weapons|ammunition|missiles|drones|arms, production|manufacture =of ?* ?* rifles|missiles|ammunition|weapons|arms|tanks|drones|shells, new =start =treaty|extension, north =korean =nuclear, defence|defense|military|arms|weapons industry ?product|capability|complex, arms =manufacturing, defence, defense, defence-related, military =cooperation|technical|ties|contacts|exercise|exercises|assistance|aid|support|equipment|alliance|presence|capabilities|capability|training|personnel|base|bases|relations|links|supplies|drills|education|hardware|communications|communication|interaction|sphere|channels|posture|sales, military-technical, military-to-military, military-political, mil-mil, politico-military, armed =forces, army =group, weapons, weapon, military =technology|technologies, weaponry, armaments, armament, arms =control|race|sales|supplies|deliveries|reduction|embargo, nuclear =weapon|weapons|war|deterrence|deterrent|arsenal|arsenals|use|test|tests|threats, ' +
      'denuclearisation, denuclearization, non-proliferation, nonproliferation, strategic =stability|offensive|arms|weapons, =start =treaty, =inf =treaty, =inf, missile, missiles, aircraft carrier, ballistic, air =defence|defense, deterrence, extended =deterrence, security =assistance, joint =exercises|drills|exercise|patrols, troops =in, servicemen, warship, submarine, submarines, =aukus, mass =destruction, disarmament, interoperability, fighter =jets|aircraft, ammunition, munitions, tanks, howitzers, himars, air-defence, force =posture, national =security =strategy, missile-defence, f-16s, freedom =of =navigation, article =5, article =five, navy, naval',
  ),
  'near-defence': words(
    'maritime =security, chemical =weapons, military, army, troops, soldier, forces, drone, arms, deter, collective =defence|defense, security =cooperation|partnership, rocket, border =guards, burden-sharing, deployment',
  ),
  'on-regional-security': words(
    'regional =peace, peace ?* =security, regional =security|stability|conflict|conflicts|crisis|crises, security =in =the|central|europe|east|asia|northeast, settlement =of ?=the =situation|conflict|crisis|issue|problem|regional|conflicts|crises, settlement =process|in|efforts, peace =settlement|process|talks|negotiations|agreement|plan|initiative|efforts|accord|accords|deal|agenda|conference|formula|summit, peace =and =security|stability, stability =and =security|peace, security =and =stability, peaceful =settlement|resolution|solution|means, ' +
      'political =settlement|solution|resolution, ceasefire, cease-fire, truce, cessation =of, hostilities, conflict, middle =east, middle =eastern, israeli-palestinian, palestinian-israeli, arab-israeli, two-state, nagorno-karabakh, karabakh, transnistria, korean =peninsula, north =korea, =dprk, syrian =crisis|settlement|conflict|issue|problem|track, libyan =settlement|crisis|conflict|issue, afghan =settlement|issue|problem|crisis|track, ukrainian =crisis|settlement|conflict|issue|track|problem|affairs, cyprus =issue|problem|settlement|question, iranian =issue, minsk =agreements|accords|agreement|package, normandy =format|four, ' +
      'special =military =operation, war =in|against|on, war =of =aggression, invasion, aggression, mediation, mediator, mediate, mediating, peacekeeping, peacekeeper, de-escalation, deescalation, de-escalate, escalation, tensions =in|between|around|along|across, reducing =tensions, reduce =tensions, taiwan, south =china =sea, east =china =sea, free =and =open =indo-pacific, indo-pacific =region|security|stability|partners, gaza, west =bank, houthi, houthis, red =sea =attacks|shipping, hamas, hezbollah, airstrikes, combat =operations, military =operation|action|actions|operations|conflict|build-up|buildup, ' +
      "donbas, donbass, crimea, southeast =ukraine, southeastern =ukraine, crisis =in, intra-ukrainian, intra-syrian, intra-afghan, demarcation, delimitation, territorial =integrity =of, security =guarantees|guarantee|architecture|assurances, regional =and =international =security, international =security, global =security, military =coup|regime|junta, coup, nation-building, reconciliation, support =for =ukraine, support =ukraine, ukraine's =sovereignty|territorial, defend =itself|themselves, attack =on|against, russian =aggression, russia's =war|aggression|invasion|attack|brutal|illegal|full-scale|unprovoked, security =issues, regional =threats, conflict =resolution, settle ?=the =situation|conflict|crisis|conflicts|crises",
  ),
  'near-regional-security': words(
    'security, stability, regional =issue|issues|matter|matters|affairs|agenda|problem|problems|topics|challenges|developments, regional =and =global|international, global =and =regional, international =and =regional, ukraine, syria, libya, afghanistan, palestinian, iran, war, peace, crisis, territorial =integrity, tension, threat, provocation, settlement, =rules-based, sovereignty, violence, provocative, peaceful, strait',
  ),
  'on-counter-terrorism': words(
    'trafficking =of|in fentanyl|drugs|narcotics|opioids, fentanyl|drug|opioid =trafficking, transnational =criminal, criminal =violence|organizations|organisations|networks|gangs, terrorism, drug|arms trade, terrorist, counterterrorism, counter-terrorism, anti-terrorist, anti-terrorism, anti-terror, extremism, extremist, isis, =isil, =daesh, al-qaeda, al =qaeda, radicalisation, radicalization, drug =trafficking, narcotics, organised =crime, organized =crime, illicit =drugs, law =enforcement, terror:noun, special =services, islamic =state, money =laundering, transnational =crime, jihadist',
  ),
  'near-counter-terrorism': words('crime, criminal, cartel, corruption, bombing, shooting, gang, secret =services, intelligence'),
  'on-parliaments': words(
    'parliaments, parliamentary, inter-parliamentary, interparliamentary, parliamentarian, legislator, lawmaker, legislative, legislature, =mps',
  ),
  'near-parliaments': words(
    '=parliament, state =duma, federation =council, senate, u.s.|us|american congress, senator, bundestag, verkhovna, house =of, milli =majlis',
  ),
  'on-regions': words(
    'interregional, inter-regional, cross-border =cooperation|ties, regions =of =russia|our|both|the =two, =russian =regions|region, between =the =regions|our =regions, between =regions, regional =cooperation =between, interregional =cooperation|ties|contacts|forum, twin =cities|towns, sister =cities, constituent =entities|entity, federal =subjects, governors, regional =authorities|governors|ties|contacts, tatarstan, bashkortostan, dagestan, chechnya, forum =of =regions, russian =far =east, border =regions|region|areas, =regions =are|maintain|have|cooperate|participate, region-to-region, subnational',
  ),
  'near-regions': words('=regions, province, governor, territory, oblast, cities, mayor, municipal, astrakhan, siberia, far =east'),
  'on-multilateral': words(
    'multilateral, multilateralism, multilaterally, international =organisations|organizations|platforms|forums|organisation|formats|structures|institutions|associations, integration =associations|organisations|processes|process|association|projects|structures|organisation|organisations, integrational, eurasian =integration|economic, shanghai =cooperation, =sco, =brics, =cis, =csto, =eaeu, =asean, =apec, =osce, =at|in|within =the =un, =at|in|within =the =united =nations, framework =of =the =un, framework =of =the =united =nations, un =platform|reform, =g20, =g-20, =g7, =g-7, =g8, group =of =seven|twenty|eight, ' +
      'customs =union, common =economic, single =economic, eurasec, union =state, quad, multipolar, multi-polar, chairmanship, presidency =of|in, chairs =the, global =governance, global =south, summit =of|for, caspian =five|summit, african =union, arab =league, russia-africa, russia–africa, organization =of =turkic, non-aligned, world =trade =organization, c5+1, summit =for =democracy, commonwealth, pacific =islands',
  ),
  'near-multilateral': words(
    'multilateral =talks|negotiations, international =arena|stage, summit =between|with|in|meetings|meeting, european =union, =eu, un, u.n., united =nations, general =assembly, security =council, trilateral, international =law, integration, international =issues|affairs|agenda|problems|matters, chair:verb, nato, global =agenda, forum',
  ),
  'on-elections-politics': words(
    'amend:verb =the constitution, amending =the constitution, constitutional amendment, strengthen|support|bolster|promote|defend|restore ?* =democracy, strengthen|support|bolster|promote|defend|restore ?* =democratic =institutions|governance|values, democratic =backsliding, democracy =delivers, parliamentary =election|elections, election, electoral, elected, re-elected, reelected, re-election, reelection, presidential inauguration, inauguration =as|day, inaugural =address, referendum, voters, presidential =campaign|race|vote, win:verb =elections, constitutional =reform|referendum, ballot, vote =count, campaign =trail, domestic =politics|political, internal =political, opposition =leader|party, forming =a|the|new =government, coalition =government, political =transition, democratic =transition, swearing-in, sworn =in, democratic =elections, victory =in =the =election|elections|presidential',
  ),
  'near-elections-politics': words(
    'election =interference, party =won, ruling =party, political =party|parties, parliamentary =majority, new =government, constitution, inauguration, reform, vote:noun, win:noun',
  ),
  'on-sanctions': words(
    'impose:verb ?=significant|further|severe|additional|real =cost|costs =on, holding|hold ?* ?* accountable =for ?* ?* aggression|actions|war|invasion, economic|illegal|illegitimate|us|american|decades-long blockade, sanction, sanctions, anti-russian =measures, restrictive =measure|measures, unilateral =restrictions|coercive, embargo, sanctioned, countersanctions, anti-sanctions, illegitimate =restrictions, price =cap, frozen =assets, asset =freeze',
  ),
  'near-sanctions': words('unilateral =measures, restriction, blockade, freeze:verb, external =pressure, assets, export =ban'),
} satisfies SenseWords;

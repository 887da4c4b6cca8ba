import type { SenseWords } from '../../lexicon.js';

const words = (list: string): string[] => list.split(', ');

/**
 * Of what people keep safe and how bodies of states deal with each other: words that tell their sphere by themselves in a note of a few sentences, where every sentence is a subject;
 * longer texts name such things in passing, and they are not asked for there.
 */
export const briefPolitics = {
  'soon-defence': words(
    "commitment =to =israel|poland|ukraine|lithuania|their|its ?='s =security, " +
      'sailors|ships|frigates|destroyers|fleet ?* ?* call|calls|called, ships|pilots|sailors|soldiers|troops|forces|crews|armies|navies ?* ?* train|trained|exercise|drill|patrol ?=together|jointly, exercise|patrol|drill|training =together|jointly, train|training|trained =ukrainian|afghan|iraqi|your|our|their|somali soldiers|pilots|troops|forces|officers|army, carrier =will|call|group, port =call|calls, naval =visit, iron =dome, warheads, arsenal, trainers =to, military =trainers, ' +
      'ground =forces, strike =group, ausmin, chemical =agents|weapons, su-30mki, su-30, su-35, mig-29, supplying =arms, ' +
      '=su-30mki|su-30|mig-29 =planes|jets|aircraft, soldiers ?* ?* ?* ?* =moved|leaving|deployed|stationed, article =5, ' +
      'stay =in =afghanistan, escort =ships, naval =exercise, nuclear =power =status, defence|defense =ministers|ministries|chiefs, ' +
      'general =staff, chief =of =staff, chiefs =of =staff, naval =base, air =base|bases, =base =at|in, contingent, brigade, ' +
      'regiment, jets, squadron, patrol, interceptors, arms, drills, exercises, conscripts, submarine, gunboats, marines, fleet, ' +
      'garrison, ammunition, war =games, bomber, bombers, =two =plus =two, =2+2, troops, militaries, military, army, soldier, ' +
      'drawdown, special =forces, security =cooperation|partnership|guarantees, =s-400, =s-400s, =s-300, =f-16, =f-16s, =f-35, ' +
      'fighter, combat =aircraft, black =hawks, =tucanos, armored|armoured =vehicles, warplane, pilots ?* ?* =fly =with, =raf, ' +
      'coastal =radar, radar, reciprocal =access, logistics =support, start =which =expires, replace =start, treaty =to =replace, ' +
      '=start =treaty, eastern =flank, =nato, alliance =members|commitment, come =to =the =other|others|each, collective =defence, ' +
      'unexploded, ordnance, frigate, destroyer, warship, patrol =boats|boat|vessels, anti-ballistic, missile, drones, artillery, ' +
      'howitzer, battalion, deployment =of, security =services, ground =operation, offensive =weapons, pentagon, service members, ' +
      'men and women in uniform, servicewomen, infantry, paratrooper, corvette, cruiser, torpedo, minesweeper, coast guard, mistral, ' +
      'air forces, airmen, drone, uavs, apache, apach, chinook, f-15, f-18, f-22, f-35s, eurofighter, gripen, rafale, sukhoi, su-57, ' +
      'mig-35, mig-31, mi-17, mi-35, ka-52, abrams, challenger 2, t-90, t-72, armoured, armored, stryker, shells, atacms, ' +
      'storm shadow, taurus, javelin, stinger, nlaws, patriot, iris-t, nasams, anti-missile, interceptor, abm, abm treaty, thaad, ' +
      'early warning, iskander, oreshnik, hypersonic, icbm, intercontinental, medium-range, intermediate-range, warhead, ' +
      'nuclear posture, nuclear umbrella, nuclear-armed, nuclear-weapon-free, test ban, ctbt, comprehensive test, npt review, opcw, ' +
      'wmd, disarm, proliferation, cfe, cfe treaty, open skies treaty, vienna document, cluster bombs, shells production, rifle, ' +
      'kalashnikov, machine guns, ak-203, brahmos, military-industrial, 2 percent of gdp, 2% of gdp, burden sharing, ' +
      'host nation support, sofa agreement, status of forces, acsa, logistics exchange, rotational, rotational forces, ' +
      'battlegroup, battle group, airbase, diego garcia, futenma, ramstein, camp lemonnier, withdrawal of forces, ' +
      'wargame, manoeuvres, maneuvers, exercise malabar, malabar, balikatan, cobra gold, zapad, conscription, national service, ' +
      'reservist, joint chiefs, centcom, africom, indopacom, trainers, train and equip, orbital training, interflex, ' +
      'peacekeeping training, deconfliction, mil-to-mil, incidents at sea, interception, intercepts, national guard, ' +
      "state partnership, article v, ukmla, gcap, golden dome, arrow 3, david's sling, intelligence sharing, joint intelligence, " +
      'espionage, spy, spie, spying, reconnaissance, surveillance flights, no-fly zone, boots on the ground',
  ),
  'soon-regional-security': words(
    'heavy weapons|weaponry|arms|armour ?* ?* pulled|withdrawn|withdraw|back, pull|pulled|withdraw|withdrawn|withdrawal|pullback ?* ?* ?* heavy weapons|weaponry|arms, =the =fighting, fighting =in|between|around|continues|has, guerrillas, separatists, rebels, mariupol, =islamic =state, ' +
      'boundary, border =dispute|treaty|demarcation, munich =meeting, militants, religious =minorities, demining, ' +
      'clearing|clear =mines, security =concerns, mediating =role, trans-dniester, transnistria, missile =launches, sahel, taliban, ' +
      'hormuz, golan, donetsk, idlib, aleppo, kurds, kurdish, abkhazia, ossetia, bosnia, dayton, haiti, venezuela, tigray, congo, ' +
      'iraq, hezbollah, hamas, =red =sea, crimea, mali, niger, belarus =border, ceasefire, rockets, shelling, atrocities, massacre, ' +
      'belfast, northern =ireland, =good =friday, peace =process, contact =group, syria, libya, afghanistan, ukraine, balkans, ' +
      'kosovo, =gaza, rafah, palestinian, palestinians, =north =korea, yemen, sudan, somalia, darfur, burma, myanmar, iraq =war, ' +
      'lebanon, kashmir, cyprus =problem|talks, mosul, kurdistan, guns ?* ?* =silent, lull =in =the =fighting, bloodshed, ' +
      'war =crimes, hostage, hostages, draft =resolution, ground =operation|offensive, european =security, arab =initiative, ' +
      'peace =initiative|envoy|plan|talks, worked ?* ?* =for =peace, security =council =resolution, territorial =integrity, ' +
      'war =in|against, calm =holds, trilateral =statement|statements, liberated =territories, maritime =security, unifil, ' +
      'flashpoint, six-country, south =caucasus, aegean, insurgents, insurgency, militia, militias, peace =plan|deal, ' +
      "=the =south =china, region's security, peacemaker, peace keepers, peace treaty between, roadmap for peace, quartet, " +
      'settlement activity, settler, israel and palestine, palestine, fatah, hizballah, saudi-led, gulf crisis, qatar rift, ' +
      'persian gulf, bab al-mandab, kurd, pkk, ypg, assad, damascus, raqqa, homs, astana process, astana format, geneva talks, ' +
      'constitutional committee, haftar, berlin process, horn of africa, al-shabaab, malian, boko haram, lake chad basin, drc, m23, ' +
      'great lakes region, central african, mozambique cabo, cabo delgado, western sahara, helmand, kandahar, haqqani, isaf, ' +
      'resolute support, line of control, lac, galwan, ladakh, border standoff, disengagement, doklam, himalayan, pyongyang, ' +
      'six-party, six-party talks, inter-korean, panmunjom, dmz, cross-strait, one-china, senkaku, scarborough shoal, ' +
      'second thomas, spratly, code of conduct, nine-dash, freedom of navigation, burmese, rohingya, rakhine, junta, thai-cambodian, ' +
      'east timor, aceh, hong kong, tibet, xinjiang, southern kurils, northern territories, territorial dispute, ' +
      'territorial disputes, territorial claims, border talks, border clashes, border incident, maritime dispute, demilitarised, ' +
      'demilitarized, buffer zone, safe zone, cessation, bombardment, air strikes, strikes on, bombings of, invaded, annexation, ' +
      'annexed, aggressor, rebel, mercenary, wagner, warlord, civil war, clashes, ethnic cleansing, genocide in, ' +
      'accountability for crimes, icc warrant, war-torn, frontline, front line, contact line, line of contact, lugansk, luhansk, ' +
      'kherson, kharkiv, zaporizhzhia, bucha, black sea initiative, grain ships, coalition of the willing, ramstein group, ' +
      'indivisible security, helsinki final, suwalki, baltic security, transnistrian, tiraspol, 5+2, lachin, lachin corridor, ' +
      'minsk group, madrid principles, armenian-azerbaijani, normalisation between, normalization between, abraham accords, abkhaz, ' +
      'ossetian, tskhinvali, caucasus, geneva discussions, pankisi, pristina, belgrade-pristina, republika srpska, macedonia name, ' +
      'name dispute, name issue, cyprus, famagusta, eastern mediterranean, stormont, falklands, falkland, gibraltar, chagos, ' +
      "essequibo, maduro, guaido, nicaragua, port-au-prince, colombia's peace, farc, darien, arctic security, piracy off, " +
      'un mission, minusma, monusco, peace-keeping, powder keg, hotspot, hot spot, hot spots, provocation, destabilise, destabilize, ' +
      'destabilizing, destabilisation, instability, unrest, turmoil, violence, mutiny, arab spring, uprising, muslim brotherhood, ' +
      "tahrir, regime change, iran's behaviour, iranian influence, proxies, proxy, maritime attacks, good offices, " +
      'confidence-building, confidence building, national dialogue, roadmap peace, astana =format|process',
  ),
  'soon-counter-terrorism': words(
    'metro|train|airport|subway|market|church|mosque|hotel|embassy bombing|bombings|attack|explosion|blast, bombing|bombings|attack|attacks|explosion|blast|blasts =in|on|at ?=the ?=a metro|subway|train|airport|bus|market|church|mosque|school|theatre|hotel, kidnapping, kidnappings, narcotics, traffickers, explosives, jihadis, bombers, suicide =bomber, poppy, heroin, cocaine, ' +
      'special =forces ?* ?* ?* ?* ?* ?* =afghanistan, war =on =terror, daesh, piracy, pirates, smuggling, cartels, ' +
      'security =services ?* ?* =terror, scam =centers|centres, counter-terror, counterterror, antiterrorism, antiterrorist, ' +
      'suicide attack, bomb blast, blast, explosion, explosive, ied, ieds, bombing, bombings, gunmen, gunman, shooter, ' +
      'mass shooting, hijacker, hijacking, september 11, september 11th, 9/11, 7/7, bali bombing, mumbai attacks, mumbai attack, ' +
      '26/11, pulwama, pahalgam, beslan, nord-ost, dubrovka, crocus, boston marathon, manchester arena, bataclan, charlie hebdo, ' +
      "lockerbie, al qaida, al-qaida, bin laden, da'esh, caliphate, foreign fighters, jihad, jihadi, islamist, radicalise, " +
      'radicalize, radicalised, radicals, deradicalisation, lashkar-e-tayyiba, jaish-e-mohammad, al-nusra, ansar, chechen, ' +
      'chechen rebels, north caucasus, madrassa, drugs, drug lords, drug threat, drug control, illegal drugs, counter-narcotics, ' +
      'anti-drug, anti-narcotics, narco, narco-trafficking, narcotic, opium, opiate, methamphetamine, meth, synthetic drugs, ' +
      'precursor chemicals, precursors, dea, cartel, mafia, gang violence, gangster, criminals, cross-border crime, ' +
      'criminal networks, law-enforcement, police, policing, police cooperation, fbi, interpol, europol, prosecutor, ' +
      'prosecutor general, money-laundering, kleptocracy, bribery, smuggler, contraband, gun trafficking, firearms trafficking, ' +
      'kidnapped, ransom, intelligence agencies, intelligence services, spy agencies, security agencies, guantanamo, ' +
      'merida initiative, modern slavery, drug =lords',
  ),
  'soon-parliaments': words(
    'address ?* =parliament|congress|duma|bundestag|milli|assembly, speakers =of, parliamentary =delegation|friendship, senators, ' +
      'members =of =parliament|congress, lawmakers, member of parliament, senator, senate hearing, congressman, congressmen, ' +
      'congresswoman, congressional, congressional delegation, codel, capitol hill, capitol, speaker of the house, ' +
      'speaker of parliament, deputy speaker, ratified by parliament, advice and consent, filibuster, ' +
      'upper house, lower house, house of commons, house of lords, westminster hall, bundesrat, sejm, mazhilis, oliy majlis, ' +
      "jogorku kenesh, great hural, state great, lok sabha, rajya sabha, national people's congress, assemblies, ipu, " +
      'friendship group, friendship groups, friendship caucus, caucus, meps, mep, joint session, joint meeting of congress',
  ),
  'soon-regions': words(
    'twin =town, sister =city, prefecture, governors, governorate, provincial, provincial premier, canton, länder, bavaria, saxony, oblast, krai, tatar, bashkiria, yakutia, sakha, ' +
      'chuvashia, udmurtia, north ossetia, kalmykia, buryatia, tuva, tyva, khakassia, karelia, mordovia, ingushetia, amur region, ' +
      'sakhalin region, trans-baikal, leningrad region, kaliningrad region, khanty-mansi, volga region, us states, american states, ' +
      'texas governor, quebec, ontario, british columbia, bashkir, mayors, mayoral, city hall, city councils, municipality, ' +
      'local government, local governments, local authorities, local self-government, sister-city, sister states, twinned, twinning, ' +
      'cross-border regions, border provinces, euroregion, regional forum, city diplomacy, guangdong, heilongjiang, jilin, ' +
      'manchuria, volga-yangtze',
  ),
  'soon-multilateral': words(
    '=accession =to, reform =of =the =un|security, united =nations =reform, g20 =agenda|presidency, presidency =of =the, ' +
      'draft =resolution, join|joining|joined ?* =un|nato|eu|sco|brics|wto|cptpp|union, ' +
      'membership =of|in, ticad, eastern =partnership, caspian =sea =working, security =council, general =assembly, ' +
      'what =europe =must, changed =in =europe, reform =of =the =council, cooperation =with =regional, plus =japan, ' +
      'trilateral =meeting|summit|cooperation, plurilateral, minilateral, un, u.n., un secretary-general, ' +
      'secretary-general, unga, permanent member, permanent members, permanent seat, non-permanent seat, non-permanent member, veto, ' +
      'ecosoc, human rights council, unctad, global institutions, bretton woods, pact for the future, outreach session, ' +
      'shanghai five, collective security treaty, eurasian union, eurasian, greater eurasian, supreme eurasian, asean-centred, ' +
      'east asia summit, asem, pacific island, saarc, bimstec, g-8, g77, group of 77, league of arab, gcc, gulf cooperation council, ' +
      'gulf states, organisation of islamic, organization of islamic, oic, organisation of turkic, turkic states, turkic council, ' +
      'sadc, igad, nepad, africa leaders, us-africa, u.s.-africa, focac, russia–africa, celac, mercosur, unasur, ' +
      'organization of american, caricom, pacific alliance, cabei, eu membership, eu accession, eu candidate, candidate status, ' +
      'accession negotiations, accession talks, membership, membership action, eu enlargement, enlargement, european integration, ' +
      'euro-atlantic, euro-atlantic integration, association agreement, european council, european political community, ' +
      'council of europe, helsinki process, nato membership, nato enlargement, nato expansion, nato-russia, transatlantic alliance, ' +
      'atlantic alliance, arctic council, barents euro-arctic, barents council, nordic council, nordic-baltic, bsec, ' +
      'black sea economic, caspian states, caspian convention, cica, aukus partners, i2u2, five eyes, joint expeditionary, ' +
      'weimar triangle, visegrad, bucharest nine, three seas, c5+1, central asia plus, central asian summit, consultative meeting, ' +
      'world trade, oecd, davos, world economic forum, chogm, francophonie, economic summit, quadrilateral, four-way, ' +
      'russia-india-china, ibsa, mikta, rotating presidency, dialogue partner, observer status, observer state, full member, ' +
      'full membership, founding member, global majority, multipolarity, polycentric, unipolar, world order, ' +
      'global agenda, =un, =u.n.',
  ),
  'soon-elections-politics': words(
    'vote|poll|ballot ?* held|postponed|delayed|=on =time, second|first|final =round ?* ?* vote|election|poll, democracy =takes|needs|requires|in, democratic =reforms|choice|process|institutions, talks =on =a =government, ' +
      'forming =the =government, coalition, domestic =policy|matter, referendum =in, your =reforms, reforms, ' +
      'political =crisis|reform|forces|situation, choose ?* ?=own =future|leaders, resignation, party =congress, opposition, ' +
      'midterm, free and fair, run-off, runoff, polls, polling stations, polling day, turnout, voter, votes, electorate, ' +
      'mandate from, sworn-in, took the oath, oath of office, new term, second term, transition of power, ' +
      'transfer of power, transition team, transitional government, transition government, handover of power, interim government, ' +
      'caretaker, government formation, form a government, formed a government, unity government, government of national, ' +
      'political life, internal politics, plebiscite, scottish independence, secession, constitutional amendments, ' +
      'constitutional changes, impeachment, resign, resigned, no-confidence, ruling party, labour party, conservatives, democrats, ' +
      'republicans, party-to-party, political party, political parties, multi-party, multiparty, cabinet reshuffle, new cabinet, ' +
      'democratisation, democratization, democratic backsliding, pro-democracy, freedom of speech, free press, free speech, ' +
      'judicial reform, reform agenda, reformer, protest, protests, protester, demonstrations, demonstrator, crackdown, ' +
      'political opponents, political pluralism, martial law, meddling, meddled, foreign interference, colour revolution, ' +
      'color revolution, orange revolution, rose revolution, velvet revolution, maidan, devolution, decentralisation',
  ),
  'soon-sanctions': words(
    'under ?=a|the blockade, blockade =of, gas|oil|diamond|coal|travel|visa ban, ban =on ?* ?* gas|oil|coal|diamonds|caviar, restrictions =would|will|be|lifted|against|on, section =907, lift ?* restrictions, asset =freezes, oil =price =cap, ' +
      'blacklist, jackson-vanik, trade =restrictions, blockade of cuba, helms-burton, boycott, boycotts, sdn list, ofac, magnitsky, ' +
      'magnitsky act, caatsa, coercive measures, unilateral measures, countermeasures, counter-sanctions, counter-measures, ' +
      'retaliatory measures, freeze assets, immobilised assets, immobilized assets, russian assets, seized assets, seize assets, ' +
      'confiscation, confiscate, circumvention, shadow fleet, cut off from swift, swift cut-off, state sponsor, ' +
      'state sponsors of terrorism, isolate russia, isolation of russia, maximum pressure, economic pressure, extraterritorial',
  ),
} satisfies SenseWords;

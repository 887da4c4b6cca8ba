import type { SenseWords } from '../../lexicon.js';

const words = (list: string): string[] => list.split(', ');

/** Words that tell a sphere by themselves in a note of a few sentences, where every sentence is a subject; in longer texts they only point. */
export const brief = {
  'soon-trade': words(
    'open|opens|opening ?* market =to|for, trans-pacific, readmitted ?* ?* ?* ?* =market, obstacle|obstacles|remove ?* ?* ?* ?* ?* =grain|meat|goods|products, =rupay, export =ban|bans|licence, ban =on ?* exports, commerce =minister|ministers|ministry, =a =free =trade =agreement, economy =agreement, import =duties, market =opening, buying|buy|sell|selling|bought|sold ?* ?* ?* =from|to =us|you|each|them, duty-free, buyer, purchaser, quota, consumer =goods, retail, small =business|businesses, private =sector, =market =for, anti-dumping, deals =worth, business =ties|visit|links, dumping, e-commerce, businessman, businesspeople, businesswoman, business =people|leader|leaders|forum|council|delegation|mission|community, =friends =from =business, =group =of =businessmen, economic =forum|zone|space|track|partnership, businesses =here|have, companies =have|create|created|want, our =companies, chamber =of =commerce, tariff, customs =union|procedure|procedures|clearance, duty:noun, exporter, importer, market =access, import =ban, =agoa, =ceta, =cepa, =cptpp, =wto, brexit, backstop, deal =with =the =eu, trade-off, trade =deal, softwood, =goods crossed|cross, billion =in =goods, trade =centre, trade =fair, cheaper goods, protectionism',
  ),
  'soon-investment': words(
    'putting|put ?* ?* ?* ?* =into =its|the|a|our|your =plant|factory|economy|project|venture|mine, putting|put =money|millions|billions|capital =into, companies =operate|work|working|present|registered =in|here, company =has|have left, of =them =are =working =here, stake:noun, shareholder, privatisation, privatization, million|billion =into =a, venture, sovereign =wealth, funds =into',
  ),
  'soon-industry': words(
    'coal|gold|copper|iron|uranium|diamond|nickel|lithium =mine|mines, tractor|car|bus|truck =assembly, critical =minerals, =open|run|reopen ?* =mine, showroom, aircraft =plant|factory|parts, steel =mill, engines, copper =mine, mines =in, cement, car-making, jointly =produce|produced|build|built|assembled, smelter, ore, factory, assembly =line, licensed =assembly, manganese, lithium, nickel, cobalt, copper, diamonds, shipyard, airbus, boeing, airliner, production =line, steelworks, steelmaker, car =plant, automaker, drilling =equipment, manufacturer, joint =production, localising, localizing, localisation, localization',
  ),
  'soon-energy': words(
    'wells =at|in|off, oil =well|wells, drill|drilling =wells|another, offshore =wind, feasibility =study =of ?* ?* =pipeline, gas =prices, refinery, refineries, megawatt, gigawatt, kilowatt, wind =turbine|turbines, turbines, heating, power =cuts|outages, blackout, oilmen, substation, tanker, barrels, pipeline, gazprom, rosneft, lukoil, novatek, socar, petrol, diesel, petroleum, geothermal, power =line|lines, power:noun =cable, interconnector, drilling, =power =of =siberia, keystone, =southern =gas, grid, hydropower, dam, barrel, cubic =metre|metres|meter|meters, oilfield, oil =field|fields, storage =capacity|facility, blackmail =energy, nord =stream, south =stream, shelf, offshore',
  ),
  'soon-nuclear': words(
    'fukushima, daiichi, enrichment, centrifuges, =becoming =a =nuclear =power, nuclear =fuel|physicist|physicists|engineers, nuclear =pact|deal|site|summit|plant|reactor|negotiator|negotiators|cooperation|accord|liability|unit|waste, civil =nuclear, akkuyu, kudankulam, paks, =paks =2|ii, rooppur, bushehr, el-dabaa, belene, separation =plan, power =unit|units, nuclear-powered, nuclear =security',
  ),
  'soon-transport': words(
    '=planes =between|from|will =fly, air =service|services, kaliningrad =transit, flights =between|to|from, rail =freight, tunnel, bus =service, underground =line, airlines, harbour, harbor, quay, haulage, hauliers, queue|queues ?* =border, sea =route|link|lane|lanes, motorways, trains, tram, road =to|from|through, dry =port, overflight, airport, bridge =at|across|over, building|build|built|rebuild|rebuilding|paving|pave|paved|repair|repairing ?* =road|roads|bridge|bridges|motorway, road =link|links, border =crossing|crossings, crossing =point|points, expressway, metro, , checkpoint, preclearance, reopening =travel, =travel =between, airways, ferry, trucks, lorry, lorries, skies =over, container:noun, terminal:noun, runway, direct =air',
  ),
  'soon-agriculture': words(
    'peaches, pears, cherries, berries, melons, grapefruit, nuts, lentils, pork, beef, soybeans, lamb, eggs, honey, sunflower, pesticide, olive, avocado, avocados, beans, cereal, cereals, sow, sowing, tractors, mangoes, apples, grapes, potatoes, onions, plant =health, shrimp, canola, mangoes, citrus, banana, tomato, fruit, vegetable, coffee, sugar, cotton, seafood, fishermen, fisherman, catch =quota|quotas, harvest, farmer, cattle, cheese, poultry, salmon, rice, palm =oil, seeds, wine =imports|exports',
  ),
  'soon-finance': words(
    'central =bank|banks, banking, =rupay, bank =card|cards, payment =card|cards|system, congress =approve, billion ?* ?* =frozen|unfrozen|spent, stock =exchange, lender, pension, money =transfers, interest =rate|rates, bank =branch|branches, lenders, rouble, ruble, roubles, rubles, debt, exchange =rate, default:noun, treasury, treasuries, creditor, line =of =credit, credit =line, arrears, debts, repay, repayment, tax =treaty|agreement|convention, taxation, double =taxation, budget, currency, grant =of, in =assistance, assistance =package, bail-out, bailout, eurozone, bank =licence|loans, bonds, tranche, remittance, remittances, swift, budgetary',
  ),
  'soon-technology': words(
    'supercomputer, programmers, electronics, cryptocurrency, data =protection|flows, broadband, satellite =internet, cyber, cyber-enabled, cyberattack, cyberattacks, ransomware, technology =controls|partnership, collaboration =on =technology, technological, innovation, innovative, start-ups, internet, software, =modernisation, =modernization, data =centre|center|centers, robot, hackers, knowledge-based',
  ),
  'soon-space': words(
    'satellites, astronauts, moon, mars, launch =vehicle, star =city, space =flight, cosmodrome, moon =landing, rocket =launch',
  ),
  'soon-defence': words(
    'carrier =will|call|group, port =call|calls, naval =visit, iron =dome, warheads, arsenal, trainers =to, military =trainers, ground =forces, strike =group, ausmin, chemical =agents|weapons, su-30mki, su-30, su-35, mig-29, supplying =arms, =su-30mki|su-30|mig-29 =planes|jets|aircraft, soldiers ?* ?* ?* ?* =moved|leaving|deployed|stationed, article =5, stay =in =afghanistan, escort =ships, naval =exercise, nuclear =power =status, defence|defense =ministers|ministries|chiefs, general =staff, chief =of =staff, chiefs =of =staff, naval =base, air =base|bases, =base =at|in, contingent, brigade, regiment, jets, squadron, patrol, interceptors, arms, drills, exercises, conscripts, submarine, gunboats, marines, fleet, garrison, ammunition, war =games, bomber, bombers, =two =plus =two, =2+2, troops, militaries, military, army, soldier, drawdown, special =forces, security =cooperation|partnership|guarantees, =s-400, =s-400s, =s-300, =f-16, =f-16s, =f-35, fighter, combat =aircraft, black =hawks, =tucanos, armored|armoured =vehicles, warplane, pilots ?* ?* =fly =with, =raf, coastal =radar, radar, reciprocal =access, logistics =support, start =which =expires, replace =start, treaty =to =replace, =start =treaty, eastern =flank, =nato, alliance =members|commitment, come =to =the =other|others|each, collective =defence, unexploded, ordnance, frigate, destroyer, warship, marines, patrol =boats|boat|vessels, anti-ballistic, missile, drones, artillery, howitzer, battalion, deployment =of, security =services, ground =operation, offensive =weapons',
  ),
  'soon-regional-security': words(
    '=the =fighting, fighting =in|between|around|continues|has, guerrillas, separatists, rebels, mariupol, =islamic =state, boundary, border =dispute|treaty|demarcation, munich =meeting, militants, religious =minorities, demining, clearing|clear =mines, security =concerns, mediating =role, trans-dniester, transnistria, missile =launches, sahel, taliban, hormuz, golan, donetsk, idlib, aleppo, kurds, kurdish, abkhazia, ossetia, bosnia, dayton, haiti, venezuela, tigray, congo, iraq, hezbollah, hamas, =red =sea, crimea, mali, niger, belarus =border, ceasefire, rockets, shelling, atrocities, massacre, belfast, northern =ireland, =good =friday, peace =process, contact =group, syria, libya, afghanistan, ukraine, balkans, kosovo, =gaza, rafah, palestinian, palestinians, =north =korea, yemen, sudan, somalia, darfur, burma, myanmar, iraq =war, lebanon, kashmir, cyprus =problem|talks, mosul, kurdistan, guns ?* ?* =silent, lull =in =the =fighting, bloodshed, war =crimes, hostage, hostages, draft =resolution, ground =operation|offensive, european =security, arab =initiative, peace =initiative|envoy|plan|talks, worked ?* ?* =for =peace, security =council =resolution, territorial =integrity, war =in|against, calm =holds, trilateral =statement|statements, liberated =territories, maritime =security, unifil, flashpoint, six-country, south =caucasus, aegean, insurgents, insurgency, militia, militias, peace =plan|deal, =the =south =china',
  ),
  'soon-counter-terrorism': words(
    'kidnapping, kidnappings, narcotics, traffickers, explosives, jihadis, bombers, suicide =bomber, poppy, heroin, cocaine, special =forces ?* ?* ?* ?* ?* ?* =afghanistan, war =on =terror, daesh, piracy, pirates, smuggling, cartels, security =services ?* ?* =terror, scam =centers|centres, ',
  ),
  'soon-migration': words(
    'workers =in|into, technical =interns, resettling, mobility =of =workers, refugees =from|to|have, take =in ?* refugees, =accept =workers|interns|refugees, work =visas, overstay, border =control|controls, illegal =entry, asylum-seekers, boats, migrants, dreamers, undocumented, skilled =worker|workers, residence =track, youth =mobility, mobility =partnership|talks|agreement, million =refugees|people =of, resettle, resettlement, refugees, forced =return, deport, deported, border =crossers, work =permit|permits, guest =workers, diaspora, workers =working|abroad, seasonal =workers',
  ),
  'soon-consular': words(
    'bring ?* ?* ?* ?* ?* =back =home, spare =no =effort =to =bring, killing =of ?* =workers|nationals|citizens, consular =post, visa =waiver, travel =without =visas, ambassador|ambassadors =will|to|is|are|be =be|appointed|return|named, arrested, freed, sailors, seafarers, seamen, prisoners, consul, compatriots, released ?* =citizens|nationals|americans, embassies, entry =ban|bans, travel =advice|documents, extradite, extradition, passport, embassy =in|will|has|is|was, opening|open|opened|reopen|reopening|establish ?* ?* =embassy|consulate, pardon:noun, pardoned, consulate =general, diplomatic =mission|representation, canadians =detained, detained =vessels|seamen|fishermen|citizens, abductions, abductees, expelled, diplomats, ambassador =would|will|to =return, shops =damaged, protection =of =nationals, waive ?* ?* visas',
  ),
  'soon-parliaments': words(
    'address ?* =parliament|congress|duma|bundestag|milli|assembly, speakers =of, parliamentary =delegation|friendship, senators, members =of =parliament|congress, lawmakers',
  ),
  'soon-elections-politics': words(
    'democracy =takes|needs|requires|in, democratic =reforms|choice|process|institutions, talks =on =a =government, forming =the =government, coalition, domestic =policy|matter, referendum =in, your =reforms, reforms, political =crisis|reform|forces|situation, choose ?* ?=own =future|leaders, resignation, party =congress, opposition',
  ),
  'soon-humanitarian': words(
    '=in =connection =with =the =floods, floods, fight =against =hunger, medicines =to, people =fleeing, humanitarian =flight|flights|convoy|package|tragedy|agencies|workers|needs, evacuate, evacuated, evacuation, survivors, orphans, orphanage, homeless, earthquakes, unicef, =doctors =without, field =hospital, relief, abductions =issue, bring ?=home|back ?* children, ukrainian =children, children =home, =aid =every|to|for, in =aid, rebuild|rebuilding|reconstruction =mosul|homes|of, hostages =to =be =released, release =of =hostages, human =rights, typhoon, tents, blankets, unexploded, ordnance, aids, malaria',
  ),
  'soon-culture': words(
    'puppets, puppet, troupe, circus, orchestra, tour =our|your =cities, concert, sagas, oak, orthodox =centre, language =of =the =country, ancient =culture, film =festival, songs, song, films =and, dance, choir, gallery, hermitage, mariinsky, icon, monastery, mosque, pilgrims, pilgrimage, folk, novels, painter, composer, , music, creative =industries, carpet, book =on|about, ballet, opera, year =of =japan|russia|culture|language|literature|india|china, bolshoi, exhibition, museum, theatre, writers, poet, old =city, paintings, translation =of =books, temple, heritage',
  ),
  'soon-health': words(
    'outbreak, paracetamol, =global =fund, pandemic =response, study =medicine, drug =prices, generics, nurses, health =ministers, vaccinated, cholera, measles, maternity, cancer, oncology, surgeon, surgeons, ambulance, ambulances, hospitals, health-care, aids:noun, malaria, doctors, hospital, nurses, ct =scanners, medical =equipment, polio, tuberculosis, clinic, vaccines, masks, ventilators',
  ),
  'soon-environment': words(
    'running =dry, water =level|levels, rivers, aral, desalination, plastic, plastics, rubbish, clean =air, coral, reef, whaling, plant:verb =trees, tigers, pandas, elephants, ivory, poaching, heatwave, peatland, fires =in, fight =the =fires, cap-and-trade, waters =of, rhino, rhinos, whales, water =sharing|issue|resources, forest, rainforest, amazon, wildlife, developing =nations, emissions, river =basin, geothermal, nature =reserve, pollution',
  ),
  'soon-sanctions': words(
    'restrictions =would|will|be|lifted|against|on, section =907, lift ?* restrictions, asset =freezes, oil =price =cap, blacklist, jackson-vanik, trade =restrictions',
  ),
  'soon-tourism': words(
    'vacations, vacation, holidaymakers, cruise, ski =resort, beaches, sightseeing, holiday-makers, tour =groups|operators, pilot =tours, hotels, holidays, beach, travellers, travelers, reopening =travel, charter =flights, visa-free',
  ),
  'soon-sport': words(
    'ski, skiing, tennis, boxing, formula =one, marathon, gymnasts, volleyball, footballer, baseball, =cup =final, hosts =of =the =games, wrestlers, champion, champions, medal, match:noun, ping-pong, table =tennis =diplomacy, national =team, athletes, swimmers, footballers, winter|summer =games, cricket, rugby',
  ),
  'soon-history-memory': words(
    'who =fell, fell =in =the =war, fallen:noun, people|peoples|nation remember|remembers, =we =shall|will =never =forget, pages =in =our =history, ancestors|ancestor =had|came|emigrated, destroyed =cities, homage =to =the =memory, absence|lack|issue|question =of ?=a ?=the =peace =treaty, peace =treaty =issue|problem|talks|with, war =graves, veterans, =visit =the =graves, centenary =of, armistice, partisans, war =heroes, recognise|recognize|recognised|recognized ?* ?* ?* independence, first ?foreign ?state ?country ?=to recognise|recognize, ping-pong =diplomacy, =on =history, history =and =taiwan, your =grandfather, grandfather, years =after =the =war, war =dead, soviet =union =was, =remember =who =was =with, , monument, yasukuni, shrine, in =the =difficult =years, liberators',
  ),
  'soon-science-education': words(
    'study =medicine|engineering|here|abroad|at, branch =of =the ?* ?* =institute|university, young =people =to =study|learn, civilian =experts, agronomists =trained, school =building|opened|for|in, campus, classrooms, language =courses|teachers, colleges, apprentices, phd, dissertation, exchange =programme|program, astronomers, training =slots|places|courses, scholars, scholarships, graduates, laboratory, fellowships, joint =research, =studying, exchange =students, mobility =of =students, research =institute',
  ),
  'soon-multilateral': words(
    '=accession =to, reform =of =the =un|security, united =nations =reform, g20 =agenda|presidency, presidency =of =the, security =council =resolution, draft =resolution, join|joining|joined ?* =un|nato|eu|sco|brics|wto|cptpp|union, membership =of|in, ticad, eastern =partnership, caspian =sea =working, security =council, general =assembly, what =europe =must, changed =in =europe, reform =of =the =council, cooperation =with =regional, plus =japan, =dialogue =in, trilateral =meeting|summit|cooperation',
  ),
  'soon-regions': words('twin =town, sister =city, prefecture, governors'),
} satisfies SenseWords;

import type { SenseWords } from '../../lexicon.js';

const words = (list: string): string[] => list.split(', ');

/**
 * Of what people learn, heal, play, remember, and where people are in need or on the move: words that tell their sphere by themselves in a note of a few sentences, where every sentence is a subject;
 * longer texts name such things in passing, and they are not asked for there.
 */
export const briefSociety = {
  'soon-science-education': words(
    'schools ?* =teach|teaching =in, schools =with =instruction =in, chair =of =russian|chinese|english|japanese|arabic|turkish, schools ?* built|opened, school =will =open|opens|be, school =of =ours|yours, study|studying|studies|learn =in|at ?=our ?=your ?* universities|russia|moscow|japan|china|america|britain|canada, study =medicine|engineering|here|abroad|at, branch =of =the ?* ?* =institute|university, young =people =to =study|learn, ' +
      'agronomists =trained, school =building|opened|for|in, campus, classrooms, language =courses|teachers, ' +
      'colleges, apprentices, phd, dissertation, exchange =programme|program, astronomers, training =slots|places|courses, scholars, ' +
      'scholarships, graduates, laboratory, fellowships, =studying, exchange =students, mobility =of =students, ' +
      'research =institute, educator, schooling, pupil, kindergarten, classroom, textbook, tutor, literacy, illiteracy, vocational, ' +
      'vocational training, technical school, apprenticeship, college, university, rector, faculty, undergraduate, postgraduate, ' +
      "master's degree, doctorate, doctoral, honorary doctorate, diploma, recognition of degrees, recognition of diplomas, scholar, " +
      'chevening, gates cambridge, erasmus, daad, bursary, mobility programme, alumni, trainee, internship, capacity building, ' +
      'cadre training, human resources, human resource development, skills training, skills development, skill india, ' +
      'chinese language, english language, language teaching, language learning, goethe institute, british council, ' +
      'pushkin institute, confucius institute, confucius institutes, research centre, research center, research station, ' +
      'basic research, r&d, horizon europe, supercollider, hadron, physicist, physics, chemist, chemistry, biologist, mathematics, ' +
      'mathematician, genome, genetics, archaeologist, archaeological, archaeology, excavation, antarctica, antarctic, ' +
      'polar research, arctic research, expedition, oceanographic, oceanography, seismologist, inventor, slavonic university, mgimo, ' +
      'rudn, skoltech, nuclear university, mathematics olympiad, think-tank, khan academy, iit, iits, engineers trained',
  ),
  'soon-culture': words(
    '=days =of, =weeks|week =of =russian|indian|chinese|japanese|cinema, books =for|by|about, puppets, puppet, troupe, circus, orchestra, tour =our|your =cities, concert, sagas, oak, orthodox =centre, ' +
      'language =of =the =country, ancient =culture, film =festival, songs, song, films =and, dance, choir, gallery, hermitage, ' +
      'mariinsky, icon, monastery, mosque, pilgrims, pilgrimage, folk, novels, painter, composer, music, creative =industries, ' +
      'carpet, ballet, opera, year =of =japan|russia|culture|language|literature|india|china, bolshoi, exhibition, ' +
      'museum, theatre, writers, poet, old =city, paintings, translation =of =books, temple, heritage, artistic, painting, sculptor, ' +
      'sculpture, architect, tretyakov, prado, louvre, parthenon, elgin marbles, marbles, exhibits, library, book fair, ' +
      'novelist, poetry, poem, literary, writer, shakespeare, tolstoy, dostoevsky, chekhov, goethe, cervantes, nizami, tagore, rumi, ' +
      'kafka, fairy tale, folklore, theatrical, playwright, drama, la scala, ballerina, dancer, choral, symphony, philharmonic, ' +
      'gergiev, pianist, violinist, tchaikovsky, rachmaninoff, mozart, beethoven, chopin, sibelius, musical, singer, rock band, ' +
      'jazz, k-pop, beatles, anime, manga, eurovision, intervision, co-production of films, movie, movy, actress, ' +
      'hollywood, bollywood, cartoon, tv series, television series, broadcaster, broadcasting, television channel, tv channel, ' +
      'cuisine, gastronomy, chef, crafts, craftsmen, handicraft, carnival, biennale, russian seasons, cross-year, year of tourism, ' +
      'russian centre, russian house, unesco, ancient monuments, antiquity, artefact, artifact, restitution, return of treasures, ' +
      'synagogue, shrine to, pilgrim, hajj, catholic, catholics, pope, christian, christians, christianity, muslim, muslims, ' +
      'islamic world, imam, mufti, rabbi, jewish community, buddhist, buddhism, hindu, yoga, ayurveda, faiths, religious freedom, ' +
      'religious tolerance, dialogue of civilisations, dialogue of civilizations, tolerance, multicultural, multiculturalism, ' +
      "people-to-people, people to people, friendship society, friendship societies, youth forum, women's forum, peace corps, " +
      'public diplomacy, cherry trees, cherry blossoms, ikebana, tea ceremony, bullfighting',
  ),
  'soon-health': words(
    '=aids, outbreak, paracetamol, =global =fund, pandemic =response, drug =prices, generics, nurses, health =ministers, ' +
      'vaccinated, cholera, measles, maternity, cancer, oncology, surgeon, surgeons, ambulance, ambulances, hospitals, health-care, ' +
      'aids:noun, malaria, doctors, hospital, ct =scanners, medical =equipment, polio, tuberculosis, clinic, vaccines, masks, ' +
      'ventilators, nhs, maternal, infant mortality, child mortality, life expectancy, doctor, physician, nurse, midwives, ' +
      'paramedic, medic, medication, prescription drugs, generic drugs, pharmaceutical, pharma, pfizer, moderna, novavax, ' +
      'sputnik light, epivaccorona, covishield, covaxin, sinopharm, sinovac, covax, gavi, inoculation, jab, jabs, immunisation, ' +
      'immunization, antibody, test kits, testing kits, pcr, oxygen, ppe, protective equipment, lockdown, self-isolation, omicron, ' +
      'infectious, flu, influenza, swine flu, sars, mers, zika, tb, smallpox, mpox, yellow fever, dengue, pepfar, tumour, diabetes, ' +
      "insulin, cardiology, dementia, alzheimer's, antimicrobial, antibiotic, amr, bioweapons lab, biolab, biosafety, " +
      'biological laboratories, rehabilitation centre, prosthetic, blood donors, transplant, dialysis, scanner, x-ray, telemedicine, ' +
      'overdose, overdos, tobacco control, nutrition, malnutrition, stunting, sanitation, hygiene, patients, thalidomide',
  ),
  'soon-environment': words(
    'shallower, caspian =level|is|water, drying =up|out, running =dry, water =level|levels, rivers, aral, desalination, plastic, plastics, rubbish, clean =air, coral, reef, whaling, ' +
      'plant:verb =trees, tigers, pandas, elephants, ivory, poaching, heatwave, peatland, fires =in, fight =the =fires, ' +
      'cap-and-trade, waters =of, rhino, rhinos, whales, water =sharing|issue|resources, forest, rainforest, amazon, wildlife, ' +
      'developing =nations, emissions, river =basin, geothermal, nature =reserve, pollution, environmental, ' +
      'environmental protection, environmentalist, ecologist, ecosystem, climate-neutral, co2, cbam, kyoto protocol, ' +
      'montreal protocol, paris accord, copenhagen accord, cop15, cop21, ndc, ndcs, hfcs, decarbonise, decarbonize, ' +
      'green technologies, green bonds, sdgs, species, endangered species, poacher, rhinoceros, tiger, amur tiger, leopard, ' +
      'snow leopard, panda, polar bear, polar bears, whale, dolphin, sturgeon stocks, migratory, habitat, marine protected, ' +
      'protected area, protected areas, nature reserves, national park, conservationist, forestry, reforestation, tree planting, ' +
      'logging, illegal logging, timber illegal, bush fires, firefighter, be-200, drought, dust storms, sea level, sea levels, ' +
      'rising seas, small island, island states, melting, permafrost, ice caps, ice sheet, arctic ice, ozone, ozone layer, ' +
      'acid rain, smog, air quality, transboundary haze, polluted, pollutant, polluter, microplastic, waste management, ' +
      'hazardous waste, recycling, circular economy, landfill, sewage, wastewater, clean water, drinking water, fresh water, ' +
      'freshwater, water shortage, water scarcity, water security, water treaty, water use, river, mekong, nile, indus, ' +
      'indus waters, amu darya, syr darya, caspian level, lake baikal, great lakes water, great barrier, oil spill, spill, ' +
      'high seas treaty, mangrove, wetland, natural world, fukushima water, treated water, alps treated, single-use, ' +
      'waste:noun =management|disposal|treatment',
  ),
  'soon-sport': words(
    'team|teams victory|win|triumph, =victory =of ?* ?* team, play|played|plays ?=the final|match, ski, skiing, tennis, boxing, formula =one, marathon, gymnasts, volleyball, footballer, baseball, =cup =final, ' +
      'hosts =of =the =games, wrestlers, champion, champions, medal, match:noun, ping-pong, table =tennis =diplomacy, ' +
      'national =team, athletes, swimmers, footballers, winter|summer =games, cricket, rugby, sportsman, sportsmen, sportsmanship, ' +
      'athletics, olympian, torch relay, ioc, paralympian, asian games, european games, commonwealth games, pan american games, ' +
      'pan-american games, youth games, invictus, games of the future, brics games, nomad games, world nomad, uefa, euro 2020, ' +
      'euro 2016, premier league, goalkeeper, striker, kick-off, kickoff, penalty shootout, fans, fan id, supporters of the team, ' +
      'khl, nhl, ovechkin, puck, nba, yao ming, dodgers, yankees, red sox, world series, super bowl, six nations, ' +
      'cricketer, ipl, ryder cup, wimbledon, davis cup, federer, nadal, djokovic, badminton, handball, swimming, swimmer, rower, ' +
      'regatta, cycling, tour de france, giro, cyclist, skier, biathlon, snowboard, skating, figure skating, figure skaters, skater, ' +
      'bobsleigh, curling, gymnastics, gymnast, boxer, wrestling, wrestler, judoka, sambo, karate, martial arts, sumo, fencing, ' +
      'fencer, weightlifting, weightlifter, chess, grandmaster, karpov, kasparov, carlsen, formula 1, formula-1, motor racing, ' +
      'horse racing, equestrian, runners, medallist, wada, anti-doping, meldonium, esports, e-sports, phygital, coaches, referee, ' +
      "team's victory, playoff, semifinal, semi-final, quarter-final, winning goal",
  ),
  'soon-humanitarian': words(
    'humanitarian deliveries|delivery|access|corridor|convoy|supplies|situation, flour|food|medicine|medicines|water|tents|blankets =and medicine|medicines|flour|food|tents|blankets|water, prisoners|captives|detainees ?* ?* swapped|exchanged, children|kids ?* ?* back|returned|home|reunited, return|returned|returning|reunite|reuniting ?* ?* ?* children|kids, =in =connection =with =the =floods, floods, fight =against =hunger, medicines =to, people =fleeing, ' +
      'humanitarian =flight|flights|convoy|package|tragedy|agencies|workers|needs, evacuate, evacuated, evacuation, survivors, ' +
      'orphans, orphanage, homeless, earthquakes, unicef, =doctors =without, field =hospital, relief, abductions =issue, ' +
      'bring ?=home|back ?* children, ukrainian =children, children =home, ' +
      'rebuild|rebuilding|reconstruction =mosul|homes|of, hostages =to =be =released, release =of =hostages, typhoon, ' +
      'tents, blankets, malaria, aid agencies, aid package, aid workers, aid convoy, aid trucks, ' +
      'foreign aid, overseas development, oda, usaid, dfid, jica, emergency assistance, emergency aid, emergency ministry, emercom, ' +
      'rescuers, search-and-rescue, disaster, disasters, disaster management, disaster response, disaster risk, quake, tsunami, ' +
      'cyclone, storm victims, tornado, tornadoe, landslide, mudslide, avalanche, volcano, volcanic, eruption, ' +
      'victims of the disaster, affected families, hunger, starving, malnourished, wfp, world food programme, world food program, ' +
      'food parcels, shelter, drinking water supplies, water trucks, unhcr, displaced, internally displaced, displacement, unrwa, ' +
      'ocha, red crescent, icrc, geneva conventions, civilians, civilian casualties, civilian population, innocent civilians, ' +
      'protection of civilians, human suffering, evacuee, reconstruction efforts, ukraine recovery, recovery conference, ' +
      'marshall plan, de-mining, minefield, mine-clearance, landmine, uxo, hostage families, abducted children, children abducted, ' +
      'children to their families, family reunions, reunification of families, orphan, prisoner swap, bodies of soldiers, ' +
      "repatriation of remains, missing in action, rights of women, women's rights, lgbt, death penalty, political prisoners, " +
      'political prisoner, dissident, press freedom, charity, charitable, pledging conference, gratis, poverty, poverty reduction, ' +
      'millennium development, sustainable development goals, extreme poverty, slum, clean water wells',
  ),
  'soon-migration': words(
    'workers ?* ?* permits|permit|quotas, cross|crossed|crossing|enter|entered =illegally|irregularly, work|works|working|employed =abroad|overseas, uzbek|tajik|kyrgyz|filipino|vietnamese|nepalese|bangladeshi|seasonal|mexican|migrant workers|nurses|labourers|laborers, =sent =back, million =refugees, million =people =of, resettle|resettling|resettlement|take|taking|accept|accepting|receive ?=in ?=of ?* ?* ?* refugees, workers =in|into, technical =interns, resettling, mobility =of =workers, refugees =from|to|have, take =in ?* refugees, ' +
      '=accept =workers|interns|refugees, work =visas, overstay, border =control|controls, illegal =entry, asylum-seekers, boats, ' +
      'migrants, dreamers, undocumented, skilled =worker|workers, residence =track, youth =mobility, ' +
      'mobility =partnership|talks|agreement, resettle, resettlement, refugees, forced =return, ' +
      'deport, deported, border =crossers, work =permit|permits, guest =workers, diaspora, workers =working|abroad, ' +
      'seasonal =workers, migratory flows, emigration, emigrant, émigré, dublin regulation, returns agreement, deportee, overstayer, ' +
      'people-smuggling, human smuggling, human traffickers, trafficking in persons, small boat, calais, lampedusa, lesbos, ' +
      "rwanda scheme, frontex, external border, eu's external, border force, southern border, border wall, border patrol, caravan, " +
      'title 42, remain in mexico, safe third, third country agreement, temporary protected, tps, daca, unaccompanied, ' +
      'unaccompanied minors, family separation, labour mobility, labor mobility, guest worker, foreign workers, work visa, h-2a, ' +
      'h-2b, temporary workers, labour market, labor market, living and working, employed in, domestic workers, expatriate, ' +
      'expatriate workers, repatriate, citizenship, naturalisation, naturalization, dual citizenship, brain drain, talent mobility, ' +
      'technical intern, specified skilled, caregiver, working holiday, free movement, freedom of movement, movement of people, ' +
      'movement of persons, exodus',
  ),
  'soon-consular': words(
    'safety =of ?* =citizens|nationals, russian|american|british|israeli|indian =citizens|nationals =in, identity card|cards|papers, fishermen|sailors|seamen|crew|pilots|nationals|journalists|activists|britons|engineers ?* ?* ?* freed|released|detained|arrested|jailed|pardoned|imprisoned|stranded|kidnapped, freed|release|released|detain|detained|detention|arrest|arrested|pardon|seized|jail|jailed|kidnap|kidnapped ?* ?* ?* fishermen|sailors|seamen|crew|pilots|citizens|nationals|journalists|engineers|tourists|activists|americans|britons|russians|soldiers, fishermen|sailors|seamen|crew|pilots|nationals|journalists ?* =let =go|home, =without =trial|charge, diplomatic mission, opens|opening|reopen ?* ?* mission|consulate|consulates|embassy, bring ?* ?* ?* ?* ?* =back =home, spare =no =effort =to =bring, killing =of ?* =workers|nationals|citizens, consular =post, ' +
      'visa =waiver, travel =without =visas, ambassador|ambassadors =will|to|is|are|be =be|appointed|return|named, arrested, freed, ' +
      'sailors, seafarers, seamen, prisoners, consul, compatriots, released ?* =citizens|nationals|americans, embassies, ' +
      'entry =ban|bans, travel =advice|documents, extradite, extradition, passport, embassy =in|will|has|is|was, ' +
      'opening|open|opened|reopen|reopening|establish ?* ?* =embassy|consulate, pardon:noun, pardoned, consulate =general, ' +
      'diplomatic =mission|representation, canadians =detained, detained =vessels|seamen|fishermen|citizens, abductions, abductees, ' +
      'expelled, diplomats, ambassador =would|will|to =return, shops =damaged, protection =of =nationals, waive ?* ?* visas, ' +
      'consulate-general, new embassy, chancery, diplomatic properties, diplomatic compound, diplomatic compounds, dacha, ' +
      'diplomatic immunity, diplomatic ties restored, expel, expulsion, persona non grata, recall ambassador, agrément, agrement, ' +
      "charge d'affaires, e-visa, multiple-entry, schengen, entry permits, entry requirements, travel ban, travel document, " +
      'border crossing citizens, local border traffic, dual citizens, detention, arrest, arrests, arbitrary detention, ' +
      'hostage-taking, jail, imprisonment, prisoner, prisoner transfer, transfer of sentenced, sentenced persons, convict, ' +
      'convicted, convicts, inmates, clemency, freeing, brought home, safe return, mutual legal, legal assistance, ' +
      'mutual legal assistance, mlat, adoption, adopted children, adoption of children, custody, child abduction, hague convention, ' +
      'citizens abroad, nationals abroad, safety of nationals, protection of citizens, british nationals, american citizens, ' +
      'us citizens, u.s. citizens, canadian citizens, stranded, evacuate citizens, evacuation of citizens, evacuation of nationals, ' +
      'missing person, missing citizens, seized vessel, whelan, paul whelan, trevor reed, brittney griner, griner, gershkovich, ' +
      'evan gershkovich, navalny, butina, yaroshenko, issachar, nazanin, zaghari-ratcliffe, alan gross, kovrig, spavor, ' +
      'michael kovrig, meng wanzhou, skripal, lugovoi, skripals, snowden, assange, savchenko, sentsov, ivan golunov, ' +
      'russian-speaking, russian speakers, minority rights, national minorities, national minority, ethnic minority, abductee, ' +
      'apostille, social security agreement, totalisation, property rights of, restitution of property, adoption =of ?* =children, ' +
      'adoption =agreement',
  ),
  'soon-history-memory': words(
    'military|war|soldiers graves|cemetery|cemeteries|memorial|memorials, graves ?* ?* ?* soldiers|fallen|dead|servicemen|airmen, relics, fathers|grandfathers|forefathers|ancestors ?* fought|fight|fell|served|died, fought ?=on ?=the same|together|alongside|shoulder side|shoulder|us|you, who =fell, fell =in =the =war, fallen:noun, people|peoples|nation remember|remembers, =we =shall|will =never =forget, ' +
      'pages =in =our =history, ancestors|ancestor =had|came|emigrated, destroyed =cities, homage =to =the =memory, ' +
      'absence|lack|issue|question =of ?=a ?=the =peace =treaty, peace =treaty =issue|problem|talks|with, war =graves, veterans, ' +
      '=visit =the =graves, centenary =of, armistice, partisans, war =heroes, ' +
      'recognise|recognize|recognised|recognized ?* ?* ?* independence, first ?foreign ?state ?country ?=to recognise|recognize, ' +
      'ping-pong =diplomacy, =on =history, history =and =taiwan, your =grandfather, grandfather, years =after =the =war, war =dead, ' +
      'soviet =union =was, =remember =who =was =with, monument, yasukuni, shrine, in =the =difficult =years, liberators, ' +
      'remember those who, veteran, war cemetery, cemetery, mass grave, tomb of the unknown, eternal flame, obelisk, plaque, ' +
      'museum of the war, centenary, centennial, bicentennial, bicentenary, millennium of, great war, great patriotic, ' +
      'patriotic war, normandie-niemen, dunkirk, gallipoli, anzac, battle of britain, battle of kursk, siege, arctic convoys, ' +
      'northern convoys, lend-lease, elbe, allied victory, allies in the war, hitler, nazi, neo-nazism, neo-nazi, collaborators, ' +
      'third reich, shoah, buchenwald, concentration camp, concentration camps, yad vashem, babi yar, katyn, khatyn, holodomor, ' +
      'atomic bomb, atomic bombing, pearl harbor, comfort women, forced labour, forced labor, wartime, wartime history, militarism, ' +
      'militarist, japanese occupation, manchukuo, khalkhin gol, liberation, liberation day, soviet soldiers, resistance fighters, ' +
      'heroism, heroic, feat, gave their lives, laid down their lives, shed blood, brothers in arms, rewrite history, ' +
      'rewriting history, historical issues, history issues, historical archives, historian, shared history, common history, ' +
      'difficult past, tragic past, pages of history, page of history, wounds of the past, apologise for, apologize for, ' +
      'san francisco treaty, joint declaration of 1956, 1956 declaration, munich agreement, molotov-ribbentrop, yalta conference, ' +
      'potsdam, nuremberg, cold war, iron curtain, berlin wall, fall of the wall, german reunification, reunification of germany, ' +
      'prague spring, solidarity movement, deportation of peoples, gulag, stalin, repression, soviet period, soviet times, ' +
      'soviet union, ussr, tsar, tsarist, imperial, empire, peter the great, catherine the great, napoleon, waterloo, borodino, ' +
      'shipka, plevna, russo-turkish, ottoman, crimean war, war of independence, independence struggle, fight for independence, ' +
      'struggle for independence, national liberation, liberation struggle, decolonisation, decolonization, colonialism, colonial, ' +
      'anti-colonial, slavery, slave trade, apartheid, vietnam war, korean war, war remains, agent orange, ancestor, forefather, ' +
      'forebear, founding fathers, khojaly, 1915, black january, soviet =union',
  ),
} satisfies SenseWords;

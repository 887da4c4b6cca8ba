import type { SenseWords } from '../../lexicon.js';

const words = (list: string): string[] => list.split(', ');

/** Spheres of the economy. */
export const economy = {
  'on-trade': words(
    'trade, turnover, trading, commerce, commercial, export, import, economic tie|relation|cooperation|link|relationship|contact|partnership|interaction|partner|sphere|agenda|issue|area|sector|integration|practice|policy|engagement|exchange|coordination|dimension|matter|component|connection, ' +
      '=in =the =economy, =in =economy, =trade-and-economic, trade-economic, trade-related, tariff, customs duty, customs =barriers|procedures, free =trade, supply =chain|chains, business community|circle|tie|link|contact|leader|relation|partnership, entrepreneurs, market access, market economy, ' +
      '=non-market, macroeconomic =stability, =commodity =exchange, =economic =and, =economically, foreign economic, economic =security|coercion|competition|growth|prosperity|statecraft|recovery, intergovernmental commission =on =trade, export =controls, intellectual property, fta, economic operator',
  ),
  'near-trade': words(
    'economy, economic, business, businessman, businesspeople, entrepreneur, company, goods, market, gdp, intergovernmental commission, socioeconomic, socio-economic, supplier, inflation, job, worker, product, prosperity',
  ),
  'on-investment': words('investment, invest, investor, =fdi, capital =investment|investments|investors, public-private =partnership'),
  'near-investment': words('capital:noun, sovereign =wealth, wealth =fund, direct investment fund, localisation, localization'),
  'on-industry': words(
    'auto|automotive =industry|industries, chemical =cluster|plant|complex, manufacture:verb =locally, =localisation|localization =of, industry, industrial, manufacturing, manufacture:verb, machine-building, machinery, engineering, automobile|automotive|car industry|plant|production|manufacturer, shipbuilding, aircraft =manufacturing|industry|construction|production|building, aviation =industry, buy|purchase|order|deliver|supply|assemble ?* ?* ?* aircraft, civil|passenger|cargo aircraft, metallurgy, metallurgical, metal, steel, aluminium, aluminum, chemical, petrochemical, petrochemistry, ' +
      'industrialisation, industrialization, co-production, joint =production|manufacturing|ventures, production cooperation|facility|chain|line, textile, light =industry, mining, mineral, critical =minerals, rare =earth, mineral =resources, geological, automaker, assembly =plant|line, industrial =park, construction =sector|industry, timber, helicopter',
  ),
  'near-industry': words(
    'joint venture, plant:noun, factory, production, cooperative, equipment, car:noun, vehicle, tractor, diamond, gold, processing, pharmaceutical =production',
  ),
  'on-energy': words(
    'oil-producing, oil =producer|producers|exporters, energy, energy =security, clean|green|renewable|affordable energy, just =energy =transition, oil =market|markets|production|price|prices, oil, gas =market|markets, gas, electricity, power =plant|plants|station|stations|generation|industry|engineering|grid|sector|supply|supplies|transmission, hydrocarbon, petroleum, pipeline, =lng, coal, hydropower, hydroelectric, hydro =power, renewable, renewables, solar, wind =power|farm|farms, hydrogen, =opec, opec+, nord =stream, ' +
      'turkstream, turkish =stream, south =stream, southern =gas, fuel, nuclear =energy, crude, fossil, electric =power, thermal =power, power-generating, electrification, energy-related',
  ),
  'near-energy': words(
    'nuclear =power, gazprom, rosneft, lukoil, petrol, diesel, grid, novatek, generating =capacity, interconnector, power:noun =lines',
  ),
  'on-nuclear': words(
    'nuclear =power =plant|plants|station|stations, nuclear =power|energy|industry|plant|plants|technology|technologies|programme|program|deal|agreement|research|medicine|fuel|facility|facilities|issue|file|dossier|cooperation|sector|field|reactor|reactors|station|project|projects|material|safety|physics, civilian|civil|peaceful nuclear, civil-nuclear, peaceful =atom, uranium, rosatom, =jcpoa, joint =comprehensive =plan, =iaea, ' +
      "enrichment, =npp, atomic energy|power|plant|industry, iranian|iran|iran's =nuclear, reactor, peaceful =use|uses =of =nuclear|atomic",
  ),
  'near-nuclear': words('nuclear, akkuyu, zaporozhye|zaporizhzhia|zaporizhzhya plant|=nuclear, atomic'),
  'on-transport': words(
    'transit =through|via|across|fees|rules|tariffs|traffic|potential|corridor|corridors|of, construction|building ?=of ?=a ?=the =bridge|bridges, bridge|bridges =over|across, transport:noun, logistics, logistical, railway, railroad, rail, freight, cargo, shipping, shipment, seaport, port:noun, highway, motorway, air =traffic|service|services|links|transport|travel|connection, aviation, airline, direct =flights|flight, regular =flights, flight, transport =corridor|corridors, ' +
      'north-south =corridor|transport|route, north–south =corridor|transport|route, middle =corridor, zangezur =corridor, international =north-south, northern =sea =route, transport =links|communications|communication|routes|infrastructure, unblocking|unblock, airspace, carrier, overflying, ferry, high-speed, maritime =transport, road =construction, navigation, trans-caspian, motor =road|roads, ev =charging',
  ),
  'near-transport': words(
    'transit, transportation, airport, road, bridge:noun, infrastructure, route, connectivity, corridor, communications, checkpoint, vessel, container, locomotive, train:noun',
  ),
  'on-agriculture': words(
    'food =security|insecurity, export|exports|purchases|supplies|imports =of =coffee|tea|rice|bananas|fruit|fruits|cocoa|fish|sugar|flour|oil-seeds|vegetables, pork, poultry, peasants, agriculture, agricultural, agribusiness, agro-industrial, agroindustrial, agri-food, agrarian, agricultural =products|produce, grain, wheat, foodstuff, foodstuffs, fertiliser, fertilizer, farming, farmer, livestock, crop, harvest, food =supplies|products|exports|industry, meat, dairy, beef, poultry, fisheries, fishing, veterinary, phytosanitary, soybean, corn, irrigation, rural',
  ),
  'near-agriculture': words(
    'coffee, tea, banana, cocoa, sugar, citrus, seafood, food, fruit, vegetable, wine, fish, cotton, farm, tomato, rice',
  ),
  'on-finance': words(
    'settlement|settlements|payments|transactions ?* ?* =in =roubles|rubles|yuan|rupees|euros, switch|switched|switching =to =settlements|national|roubles|rubles, finance:noun, financial, banking, loan, lending, debt, national =currency|currencies, local =currency|currencies, central =bank, monetary, =imf, world =bank, development =bank|banks, government|sovereign|treasury =bonds, credit, interbank, payment =system|systems|infrastructure, settlement|settlements|payments =in =national|local|rubles|roubles|their, de-dollarisation, insurance, macroeconomic, global =minimum, =tax|taxation, fiscal, debt =relief, budget =support, multilateral =development',
  ),
  'near-finance': words('financing, bank:noun, currency, budget, exchange =rate|rates, fund:noun, payments, inflation, taxes, deficit'),
  'on-technology': words(
    'submarine|undersea cable, transfer =of ?* technology, technology =sector|cooperation|partnership|transfer|transfers|sphere|companies|agreement|policy|competition|council|ecosystem|alliance, =and =technology, technology =and =innovation, =domain|field|sphere|area =of ?=critical ?=new =technology, technological =cooperation|partnership|sovereignty|development|progress|leadership|competition, advanced|new|high|critical|emerging technology, high-tech, hi-tech, digital, digitalisation, digitalization, digitisation, artificial =intelligence, =ai, cybersecurity, cyber =security|defence|defense|cooperation|dialogue|policy, cyberspace, information =security|technology|technologies, semiconductor, semiconductors, microelectronics, chip:noun, quantum, telecommunications, telecom, =5g, startup, start-up, ict, nanotechnology, biotechnology, skolkovo, science-intensive, open =ran, high =technology, ransomware, undersea =cable|cables, robotics',
  ),
  'near-technology': words(
    'innovative, innovation, cyber, technology, technological, technical, internet, tech, software, modernisation, modernization, engineering, electric =vehicle|vehicles',
  ),
  'on-space': words(
    'space =exploration|cooperation|industry|programme|program|research|station|agency|sector|technology|technologies|centre|center|sphere|flight|flights|activities|field, =outer =space, =in =space, cosmonaut, astronaut, baikonur, roscosmos, satellite, spacecraft, cosmonautics, glonass, =nasa, =artemis, cosmodrome, spaceport, rocket =and =space, lunar, orbit, remote =sensing, manned =flights, space-related',
  ),
  'near-space': words('launch =vehicle, rocket =engine, moon, mars'),
  'on-tourism': words(
    'tourism, tourist, holidaymaker, resort:noun, tourist =flow|flows, tour =operator, visa-free =travel, vacationers, holidaymakers',
  ),
  'near-tourism': words('hotel, holidays, vacation, traveller, travelers, visitors, recreation'),
} satisfies SenseWords;

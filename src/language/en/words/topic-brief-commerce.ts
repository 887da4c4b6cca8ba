import type { SenseWords } from '../../lexicon.js';

const words = (list: string): string[] => list.split(', ');

/**
 * Of what people buy and sell, pay, travel, and the new technologies: words that tell their sphere by themselves in a note of a few sentences, where every sentence is a subject;
 * longer texts name such things in passing, and they are not asked for there.
 */
export const briefCommerce = {
  'soon-trade': words(
    'steel|aluminium|wine|beef|poultry|gas|lumber row|dispute|quota|quotas, row =over, label|labelling|labeling, sell|sells|sold|selling ?* ?* =abroad, grower, shopper, open|opens|opening ?* market =to|for, trans-pacific, readmitted ?* ?* ?* ?* =market, ' +
      'obstacle|obstacles|remove ?* ?* ?* ?* ?* =grain|meat|goods|products, =rupay, export =ban|bans|licence, ban =on ?* exports, ' +
      'commerce =minister|ministers|ministry, =a =free =trade =agreement, economy =agreement, import =duties, market =opening, ' +
      'buying|buy|sell|selling|bought|sold ?* ?* ?* =from|to =us|you|each|them, duty-free, buyer, purchaser, quota, consumer =goods, ' +
      'retail, small =business|businesses, private =sector, =market =for, anti-dumping, deals =worth, business =ties|visit|links, ' +
      'dumping, e-commerce, businessman, businesspeople, businesswoman, ' +
      'business =people|leader|leaders|forum|council|delegation|mission|community, =friends =from =business, ' +
      '=group =of =businessmen, economic =forum|zone|space|track|partnership, businesses =here|have, ' +
      'companies =have|create|created|want, our =companies, chamber =of =commerce, tariff, ' +
      'customs =union|procedure|procedures|clearance, duty:noun, exporter, importer, market =access, import =ban, =agoa, =ceta, ' +
      '=cepa, =cptpp, =wto, brexit, backstop, deal =with =the =eu, trade-off, trade =deal, softwood, =goods crossed|cross, ' +
      'billion =in =goods, trade =centre, trade =fair, cheaper goods, protectionism, trader, non-tariff, tariff-free, reexport, ' +
      're-export, counterfeit, trademark, copyright, patent:noun, geographical indication, rules of origin, customs officer, ' +
      'customs service, customs territory, customs post, levy, countervailing, antidumping, protectionist, ' +
      'mfn, pntr, doha round, uruguay round, mercosur deal, free-trade, single market, common market, ' +
      'customs-free, market share, barter, goods and services, luxury goods, household appliances, clothing, garment, apparel, ' +
      'footwear, furniture, toys, cosmetic, perfume, retailer, wholesaler, wholesale, supermarket, shop shelves, shopkeeper, ' +
      'distributor, dealership, marketplace, procurement, public procurement, commodity, commodities, raw materials, lumber, ' +
      'business summit, business climate, ceo forum, ceos, small and medium, smes, start doing business, doing business, ' +
      'economic dialogue, economic corridor, economic belt, economic framework, joint economic, economic crisis, economic downturn, ' +
      'economic slowdown, economic programme, economic diversification, economic potential, economic development, gdp, recession, ' +
      'jobs and growth, prosperity partnership, tppa, tpp, ttip, rcep, usmca, nafta, ipef, dcfta, cefta, gsp, ' +
      'preferential, goods, sell our, buy your, buy our, section 301, section 232, beef access',
  ),
  'soon-investment': words(
    'fund buys|bought|invests|invested|takes|took|acquired, danish|chinese|foreign|russian|gulf|korean|japanese|turkish|german|french|indian|american|private|gulf|arab capital, capital =has|from|flows|flowed|invested, putting|put ?* ?* ?* ?* =into =its|the|a|our|your =plant|factory|economy|project|venture|mine, ' +
      'putting|put =money|millions|billions|capital =into, companies =operate|work|working|present|registered =in|here, ' +
      'company =has|have left, of =them =are =working =here, stake:noun, shareholder, privatisation, privatization, ' +
      'million|billion =into =a, venture, sovereign =wealth, funds =into, reinvest, co-invest, foreign capital, shareholding, ' +
      'merger, privatise, privatize, nationalisation, expropriation, concessionaire, concession agreement, build-operate-transfer, ' +
      'public-private, ppp, rdif, private equity, seed money, capital inflow, capital flight, capital expenditure, subsidiary, ' +
      'franchise, holding company, set up shop, pledged billions, special economic zone residents, gigafactory, pgii',
  ),
  'soon-finance': words(
    'central =bank|banks, banking, =rupay, bank =card|cards, payment =card|cards|system, congress =approve, ' +
      'billion ?* ?* =frozen|unfrozen|spent, stock =exchange, lender, pension, money =transfers, interest =rate|rates, ' +
      'bank =branch|branches, lenders, rouble, ruble, roubles, rubles, debt, exchange =rate, default:noun, treasury, treasuries, ' +
      'creditor, line =of =credit, credit =line, arrears, debts, repay, repayment, tax =treaty|agreement|convention, taxation, ' +
      'double =taxation, budget, currency, in =assistance, assistance =package, bail-out, bailout, eurozone, ' +
      'bank =licence|loans, bonds, tranche, remittance, remittances, swift, budgetary, financier, bank, banker, central bankers, ' +
      'federal reserve, ecb, bank of england, bundesbank, state bank, savings bank, sberbank, vtb, vnesheconombank, eximbank, ' +
      'exim bank, export-import bank, ebrd, asian infrastructure, aiib, special drawing, quota reform, concessional, borrow, ' +
      'borrower, borrowing, debtor, indebtedness, write off, written off, write-off, paris club, rescue package, bondholder, ' +
      'eurobond, securities, stock market, ipo, rating agencies, exchange rates, devaluation, devalue, swap line, foreign exchange, ' +
      'euro area, greek crisis, austerity, dollarisation, de-dollarization, mutual settlements, correspondent accounts, payment, ' +
      'mir card, mir cards, upi, unionpay, cips, fintech, bitcoin, insurer, reinsurance, pensioner, mortgage, leasing, tax, vat, ' +
      'excise, deficits, stimulus, stimulus package, quantitative easing, inflation, price rises, cost of living, subsidy, ' +
      'grant-in-aid, macro-financial, balance of payments, sukuk, microfinance, anti-money, fatf, grey list, offshore accounts, ' +
      'bankruptcy, insolvency, solvency, audit, auditor',
  ),
  'soon-transport': words(
    'road|roads|motorway|highway =is|are =being =built|laid|repaired|widened, build|lay|repair ?* ?* road|roads|highway|motorway, night|freight|passenger|direct|fast|first|goods train|trains, train|trains|bus|buses|ferry|ferries|plane|planes =to|from|between|will|run|runs|sail|sails|fly|flies, bridge =opens|opened|to =open, train:noun, =passengers, =planes =between|from|will =fly, air =service|services, kaliningrad =transit, flights =between|to|from, rail =freight, ' +
      'tunnel, bus =service, underground =line, airlines, harbour, harbor, quay, haulage, hauliers, queue|queues ?* =border, ' +
      'sea =route|link|lane|lanes, motorways, tram, road =to|from|through, dry =port, overflight, airport, ' +
      'bridge =at|across|over, ' +
      'building|build|built|rebuild|rebuilding|paving|pave|paved|repair|repairing ?* =road|roads|bridge|bridges|motorway, ' +
      'road =link|links, border =crossing|crossings, crossing =point|points, expressway, metro, checkpoint, preclearance, ' +
      'reopening =travel, =travel =between, ferry, trucks, lorry, lorries, skies =over, container:noun, terminal:noun, ' +
      'runway, direct =air, transportation, haulier, trucker, truck drivers, autobahn, flyover, gauge, electrification of, ' +
      'locomotive, rolling stock, passenger train, shinkansen, bullet train, maglev, hs2, subway, trolleybus, bus, bus route, berth, ' +
      'dredging, docks, docker, warehouse, warehous, transshipment, trans-shipment, merchant fleet, sealift, sea routes, canal, ' +
      'suez canal, panama canal, bosphorus, bosporus, northwest passage, northern sea, northern route, trans-siberian, baikal-amur, ' +
      'north-south, north–south, east-west corridor, chabahar, instc, rasht-astara, rasht, baku-tbilisi-kars, kars, tripp, imec, ' +
      'lobito corridor, lapis lazuli, air corridor, air routes, open skies, aeroflot, azal, passenger traffic, ' +
      'landing rights, air safety, icao, road safety, electric buses, charging stations, customs queue, tir, pilots strike, ' +
      'pilotage, gordie howe, eurotunnel, fehmarnbelt',
  ),
  'soon-tourism': words(
    'resort|resorts =of|on ?=the red =sea, vacations, vacation, holidaymakers, cruise, ski =resort, beaches, sightseeing, holiday-makers, tour =groups|operators, ' +
      'pilot =tours, hotels, holidays, beach, travellers, travelers, reopening =travel, charter =flights, visa-free, tour companies, ' +
      'travel agencies, travel agents, travel industry, travel corridor, travel bubble, travel restrictions, spa, spas, sanatorium, ' +
      'hotelier, hospitality industry, guided tours, excursion, package tours, group tours, ecotourism, eco-tourism, agritourism, ' +
      'backpacker, visitor numbers, overnight stays, hurghada, sharm el-sheikh, phuket, varadero, costa del sol, global entry, ' +
      'duty free shopping, sightseer',
  ),
  'soon-technology': words(
    'paperless, start-up =bridge, supercomputer, programmers, electronics, cryptocurrency, data =protection|flows, broadband, satellite =internet, cyber, ' +
      'cyber-enabled, cyberattack, cyberattacks, ransomware, technology =controls|partnership, collaboration =on =technology, ' +
      'technological, innovation, innovative, start-ups, internet, software, =modernisation, =modernization, ' +
      'data =centre|center|centers, robot, hackers, knowledge-based, technology, technologies, know-how, innovator, silicon valley, ' +
      'incubator, unicorn, tech, tech companies, tech sector, big tech, google, microsoft, tiktok, huawei, zte, nokia, ericsson, ' +
      'nvidia, tsmc, samsung, yandex, kaspersky, starlink, elon musk, online safety, online harms, world wide web, fibre, fiber, ' +
      'fibre-optic, fiber-optic, submarine cable, telecommunication, roaming, mobile operators, mobile phones, mobile phone, 6g, ' +
      'computer, computing, data privacy, privacy shield, data centres, big data, digitise, digitize, digitization, e-government, ' +
      'egov, e-governance, e-residency, electronic government, electronic services, smart city, smart cities, asan, blockchain, ' +
      'algorithm, machine learning, neural, autonomous vehicles, automation, 3d printing, chipmaking, chip-making, microchip, laser, ' +
      'photonic, biotech, advanced materials, composites, life sciences, cyber-attack, cybercrime, hacking, hacker, hack, malware, ' +
      'solarwinds, encryption, disinformation online, deepfake, icet, ttc, ' +
      'aukus pillar, dual-use',
  ),
  'soon-space': words(
    'satellites, astronauts, moon, mars, launch =vehicle, star =city, space =flight, cosmodrome, moon =landing, rocket =launch, ' +
      'iss, mir station, spaceship, space shuttle, spacewalk, spaceflight, space launch, crew of the station, launch pad, ' +
      'launch site, launch services, vostochny, plesetsk, kourou, french guiana, cape canaveral, sriharikota, byterek, baiterek, ' +
      'angara, proton rocket, rocket engine, rocket engines, rd-180, roskosmos, esa, european space, isro, chandrayaan, gaganyaan, ' +
      'jaxa, martian, exomars, asteroid, orbital, navigation system, galileo, beidou, gps, earth observation, sea launch, rocketry, ' +
      'gagarin, yuri gagarin, tereshkova, astronomy, space debris, payload, spacex',
  ),
} satisfies SenseWords;

import type { SenseWords } from '../../lexicon.js';

const words = (list: string): string[] => list.split(', ');

/** What figures are about; the senses have the names of the record's indicators. */
export const indicators = {
  'trade-turnover': words(
    '=trade, =traded, trade ?and ?economic turnover, turnover:noun, trade volume|exchange|flow|figure, commodity turnover|circulation, commercial turnover|exchange, commerce, trade indicator|indicators|performance|statistics, trading partner, trade partner, ' +
      'trade and economic partner, economic partner, =trading, two-way trade, volume =of ?mutual ?bilateral ?our trade, mutual trade, bilateral trade, trade ?and ?economic turnover, goods =turnover, exchange =of =goods, commercial|economic|mutual|bilateral =exchanges, trade =deficit|surplus|balance|gap, two-way =commerce, business =with =each|one, goods =exchanged',
  ),
  'trade-ties': words(
    'trade ?and economic|investment|industrial tie|relation|link|cooperation|contact|relationship|sphere, trade|commercial|economic tie|relation|link|cooperation|relationship|contact|interaction|partnership, business ?and ?economic tie|relation, economic and trade tie|relation|cooperation',
  ),
  exports: words('export, exporter, export supply|delivery, =exported, =exporting, outbound shipment, sales =abroad'),
  imports: words('import:noun, import:verb, =imported, =importing, importer, =imported, purchase =from, purchase =of ?* =goods|products'),
  investment: words(
    'investment, invest, investor, capital =investment|investments|expenditure, direct investment, accumulated investment, fdi, foreign direct investment, =invested, =investing, =came|come|coming|flowed|flows|gone|arrived =to|into =the|our|your ?* economy, capital =inflow|inflows, portfolio =of =projects, investment fund, capital =came|flows',
  ),
  loans: words(
    'loan =portfolio, loan, =financing, credit, lending, debt, credit line|facility, export credit|loan, state loan, =borrowing, arrears, =arrears, tranche, lend:verb, owe:verb, forgive:verb, write:verb =off, =written =off, debt =relief, lender, creditor, indebtedness',
  ),
  gdp: words(
    'gdp, gross =domestic =product, gross domestic product, gnp, economic growth|output, growth =of =the ?=national =economy, g.d.p.',
  ),
  cargo: words(
    'cargo, freight, transit, transshipment, transhipment, container, shipment, =shipping, freight|cargo|container|rail|transit|air =traffic, carriage, transportation, haulage, cargo =traffic|turnover|volume|transit, throughput, transport:verb, wagon, trainload, =railcars, =railcar, train:noun, lorry, truck:noun, =trucks',
  ),
  'energy-supply': words(
    'oil, gas, gas =storage, storage =facility|facilities, electricity, energy, power =plant|plants|station|stations|unit|units|generation|supply|grid, lng, natural =gas, liquefied =natural =gas, crude, petroleum, hydrocarbon, fuel, coal, gasoline, diesel, pipeline, ' +
      'nuclear =power|plant|plants|energy|units, hydropower, hydroelectric, renewable, solar, wind =power|farm|energy, uranium, electric =power, oil =product|products, megawatt, generating =capacity|capacities, reactor, kerosene, npp',
  ),
  agriculture: words(
    'agriculture, agricultural, grain, wheat, millet, sorghum, cereal, food, foodstuff, fertiliser, fertilizer, crop, harvest, corn, maize, barley, meat, poultry, beef, pork, dairy, fruit, vegetable, sugar, rice, soybean, agribusiness, farming, farm, farmer, fish, seafood, cotton, wine, agro-industrial, livestock, sunflower, tomato, agri-food, banana, coffee, tea:noun, cocoa, citrus, melon, watermelon, onion, carrot, cherry, pomegranate, berry, raisin, persimmon, sesame, cashew, cod:noun, herring, tuna, haddock, orange:noun, apple, lamb, mutton, chicken, egg, milk, cheese, honey, avocado, mango, almond, walnut, lentil, pulse:noun, oats, flour, olive, shrimp, salmon, prawn, lobster, potato, grape, spice, canola, rapeseed, horticulture, horticultural, =agri-products, agrifood',
  ),
  tourists: words(
    'tourist, tourism, holidaymaker, vacationer, traveller, traveler, visitor =from|to|arrivals, tourist =flow|arrival|arrivals, pilgrim, =visitors, hajj',
  ),
  students: words(
    'training =slot|slots|place|places|course|courses, educational|academic|student exchange, student, pupil, schoolchild, schoolchildren, scholarship, cadet, graduate:noun, postgraduate, trainee, apprentice, enrolment, enrollment, study:verb, =study|studied|studies =at|in|here|there, quota, =studying, =educated, =trained, train:verb =specialists, ' +
      'receive =training|education, receive ?a ?their higher =education, attend ?* ?* ?* university|school|college|institute, undergo =training, undergraduate, state-funded =places, fellowship, university =place|places, exchange =students, degree =program|programs, enrol, enroll, =enrolled, =graduated, scholar, exchange =program|programs =participants, listener, =classroom',
  ),
  companies: words(
    'company, airline, business:noun, enterprise, firm, joint venture, corporation, bank, manufacturer, start-up, startup, entrepreneur, businessman, businesspeople, businessperson, economic operator, employer, subsidiary, resident =company|companies, legal entity, =businesses, contractor, airline',
  ),
  'plant-built': words(
    '=power =plant|plants|station|stations|unit|units, =hydropower =plant|plants|station|stations, hydroelectric =plant|plants|station|stations, =nuclear =unit|units|reactor|reactors|plant|plants, reactor, pipeline, npp, =hydroelectric, wind =farm|farms, solar =plant|plants',
  ),
  projects: words(
    'undertaking, oil|gas =well|wells, exploration =well|wells, =wells, project, mega-project, megaproject, initiative, investment project, construction =project|projects, joint project',
  ),
  agreements: words(
    'roadmap, road =map|maps, joint =declaration|declarations|statement|statements, agreement, document, contract, memorandum, treaty, accord:noun, deal, mou, declaration, memoranda, =memorandums, protocol, bilateral document|agreement, legal =instrument|instruments|acts, intergovernmental agreement, pact, =mous',
  ),
  regions: words(
    'region, constituent entity, federal subject, province, oblast, =regions, governor, =twin =cities|towns, sister =city|cities, =twinned =cities, constituent territory, =voivodeships, =prefectures, american|indian|german|brazilian|nigerian|mexican|australian|malaysian|u.s.|us =states, =states =of =the =union|federation, canton, municipality, oblasts',
  ),
  people: words(
    'passenger =traffic|flow|flows, countryman, countrymen, people, person, citizen, population, resident, migrant, worker, employee, compatriot, diaspora, refugee, inhabitant, job, specialist, family, child, passenger, teacher, doctor, professional:noun, staff, personnel, national:noun, american, russian:noun, participant, expert, immigrant, guest, labour =migrant|migrants, workforce, household, athlete, voter, customer, client, subscriber, evacuee, soul, volunteer, speaker =of, ukrainian:noun, expatriate',
  ),
  territory: words(
    'area =of, =hectares, =acres, =square =kilometres|kilometers|miles|meters|metres, =sq =km, land, border:noun, coastline',
  ),
  military: words(
    'armoured|armored personnel =carrier|carriers, airstrike, air =strike|strikes, military|joint =exercises, sortie, recruit:noun, conscript, super =tucano|tucanos, black =hawk|hawks, apache, abrams, leopard, bayraktar, gripen, howitzer, =s-400, =mi-17, =mi-17s, troop, soldier, serviceman, servicemen, servicewoman, military, missile, tank, aircraft, helicopter, warhead, weapon, drone, f-35, f-16, =f-35s, =f-16s, fighter jet, frigate, corvette, rifle, machine =gun, machine =guns, force:noun =of|in, =forces, fighter, ammunition, munition, rocket, shell:noun, brigade, battalion, ' +
      'battlegroup, peacekeeper, defence, defense, security =assistance, military =aid|assistance|equipment, howitzer, himars, air =defense|defence, warship, submarine, vessel, naval, terrorist, militant, arm:noun =sales, mercenary, =jets, artillery, armored =vehicles, armoured =vehicles, prisoner =of =war, =prisoners, pow, =pows, javelin, stinger, coast =guard, navy, =iron =dome, patrol =boat|boats|vessel|vessels, gunboat, cutter, =missile =defense|defence, marine:noun, garrison, airman, airmen, =fighting =for|alongside, body =armor|armour, =patriot|patriots =system|systems|battery|batteries|missile|missiles, air =defence|defense =system|systems, combatant, hostage',
  ),
  casualties: words(
    'kill:verb, =killed, =dead, death, die:verb, =died, wound:verb, =wounded, injure, =injured, casualty, victim, =missing =in =action, =gone =missing, =went =missing, fatality, perish, loss =of =life, =lives, =massacred, fall:verb =in =battle|action|combat, give|lay|lose:verb ?=down =their =life|lives, =slain, =martyred, pay:verb =the =ultimate =sacrifice, lose|give:verb =their =lives, loss =of ?the ?* ?* serviceman|servicemen|personnel|crew|soldier',
  ),
  'humanitarian-aid': words(
    '=world =food =program|programme, unrwa, unicef, red =cross|crescent, humanitarian =aid|assistance|support|relief|cargo|supplies|funding|help|package, humanitarian, vaccine, =doses, relief =effort|efforts|assistance|supplies, =grant =aid, =in =aid, aid =package, development =assistance|aid, food =aid, =in ?* =relief, disaster =relief, medical =supplies|aid',
  ),
  'growing-economy': words(
    'economy =doubled|tripled|grew|grow|growing|grows|expanded|expanding|contracted|shrank, economy =has|is|will =grown|growing|grow|expanded',
  ),
  'goods-sent': words('delivery =to|of|from, supply:noun =to|from, sales =to|in|from'),
  'money-thing': words(
    'budget, revenue, income, profit, cost, price, fund:noun, funding, spending, spend:verb, tax:noun, tariff, duty, subsidy, grant:noun, reserve, asset, capital:noun, damage, worth, value:noun, remittance, wage, salary, pension, fee, allocate, ' +
      'expense, expenditure, package, finance:verb, sum:noun, contribution, contribute, pledge:noun, payment, =saved, saving',
  ),
  'other-thing': words(
    'humanitarian =visa|visas|parole, inflation, unemployment, methane, production, output, industry, industrial, manufacturing, emission, birth|death|crime|exchange|interest|unemployment|literacy rate, vote:noun, voter, turnout, poll, demand:noun, consumption, construction, housing, poverty, vaccination, water, forest, flight, capacity, temperature',
  ),
  settlements: words('national currency, local currency, own currency, =currencies, rouble, ruble, settlement, =payments'),
} satisfies SenseWords;

import type { SenseWords } from '../../lexicon.js';

const words = (list: string): string[] => list.split(', ');

/**
 * Of what people make, dig, burn and grow: words that tell their sphere by themselves in a note of a few sentences, where every sentence is a subject;
 * longer texts name such things in passing, and they are not asked for there.
 */
export const briefGoods = {
  'soon-industry': words(
    'produce|make|assemble|build ?* ?* tractors|cars|buses|lorries|trucks|engines|lifts, trucks|cars|buses|tractors|lorries|locomotives|wagons ?* ?* assembled|made|built|put, bus|truck|tractor|locomotive plant|factory|works, furnace, mill:noun, workshop =for|of|will, coal|gold|copper|iron|uranium|diamond|nickel|lithium =mine|mines, tractor|car|bus|truck =assembly, critical =minerals, ' +
      '=open|run|reopen ?* =mine, showroom, aircraft =plant|factory|parts, steel =mill, engines, copper =mine, mines =in, cement, ' +
      'car-making, jointly =produce|produced|build|built|assembled, smelter, ore, factory, assembly =line, licensed =assembly, ' +
      'manganese, lithium, nickel, cobalt, copper, diamonds, shipyard, airbus, boeing, airliner, production =line, steelworks, ' +
      'steelmaker, car =plant, automaker, manufacturer, joint =production, localising, localizing, ' +
      'localisation, localization, industrialist, plant closure, alumina, bauxite, titanium, zinc, tin:noun, tungsten, graphite, ' +
      'chrome, chromium, platinum, palladium, goldfield, silver mine, diamond, gems, jewellery, miner, quarry, smelting, pipe mill, ' +
      'tubes, cast iron, ferroalloy, foundry, blast furnace, geologist, subsoil, rare earths, phosphate, potash plant, ammonia, ' +
      'methanol, urea, polymer, rubber, tyre, glasswork, ceramic, porcelain, brick, building materials, construction materials, ' +
      'woodworking, wood processing, sawmill, plywood, pulp and paper, paper mill, cotton mill, yarn, garment, leather, tannery, ' +
      'pharmaceutical plant, machine tools, machine-tool, toolmaking, electrical equipment, instrument-making, locomotive, railcar, ' +
      'wagons, carmaker, autos, auto parts, automotive, knock-down, cars, kamaz, uaz, lada, avtovaz, belaz, maz, volkswagen, ' +
      'renault, peugeot, toyota, nissan, hyundai, ford, general motors, chrysler, tesla, electric vehicles, electric cars, ' +
      'batteries, battery plant, combine harvesters, excavator, bulldozer, dump trucks, bearings, motors, compressor, boiler, ' +
      'generator, transformer, shipbuilder, ship repair, dry dock, icebreaker, superjet, sukhoi superjet, ssj-100, mc-21, embraer, ' +
      'bombardier, localise, localize, local content, local production, licence production, co-manufacturing, mass production, ' +
      'serial production, production site, rusal, norilsk, severstal, evraz, uralmash, rostec, arcelormittal, cluster, technopark, ' +
      'reindustrialisation, deindustrialisation, overcapacity',
  ),
  'soon-energy': words(
    'kilowatt-hour, gas|oil|fuel tanks|stocks|stores|reserves|storage, gas|oil transit, transit =of ?=the ?=our ?=your ?=russian gas|oil, gas|oil transit =through|via|fees|across, debt|debts =for ?=the gas|oil|electricity, drilling =equipment, wells =at|in|off, oil =well|wells, drill|drilling =wells|another, offshore =wind, feasibility =study =of ?* ?* =pipeline, ' +
      'gas =prices, refinery, refineries, megawatt, gigawatt, kilowatt, wind =turbine|turbines, turbines, heating, ' +
      'power =cuts|outages, blackout, oilmen, substation, tanker, barrels, pipeline, gazprom, rosneft, lukoil, novatek, socar, ' +
      'petrol, diesel, petroleum, geothermal, power =line|lines, power:noun =cable, interconnector, drilling, =power =of =siberia, ' +
      'keystone, =southern =gas, grid, hydropower, dam, barrel, cubic =metre|metres|meter|meters, oilfield, oil =field|fields, ' +
      'storage =capacity|facility, blackmail =energy, nord =stream, south =stream, shelf, offshore, energy-efficient, energy-saving, ' +
      'shale, fracking, wells, rig, field development, gasification, liquefied, regasification, compressor station, trans-anatolian, ' +
      'tanap, nabucco, southern corridor, shah deniz, baku-tbilisi-ceyhan, ceyhan, btc, espo, druzhba, blue stream, yamal, ' +
      'sakhalin-1, sakhalin-2, shtokman, tapi, line 5, underground storage, filling stations, gasoline, kerosene, biofuel, ethanol, ' +
      'biomass, coal-fired, lignite, coke exports, transmission line, transmission lines, outage, power shortages, kilowatt-hours, ' +
      'hydro-electric, reservoir:noun, rogun, kambarata, turbine, photovoltaic, tidal, undersea cable, black sea cable, gecf, ' +
      'exxonmobil, exxon, chevron, shell:name, totalenergies, bp, eni, equinor, statoil, petronas, petrobras, pdvsa, cnpc, sinopec, ' +
      'ongc, naftogaz, kazmunaigaz, botas, adnoc, aramco, transneft, tatneft, zarubezhneft, rushydro, inter rao, baseload',
  ),
  'soon-nuclear': words(
    'second|third|fourth|fifth|sixth unit|units, fuel ?* ?* ?* loaded|load|loading ?* ?* unit|reactor, unit|units =1|2|3|4|5, fukushima, daiichi, enrichment, centrifuges, =becoming =a =nuclear =power, nuclear =fuel|physicist|physicists|engineers, ' +
      'nuclear =pact|deal|site|summit|plant|reactor|negotiator|negotiators|cooperation|accord|liability|unit|waste, civil =nuclear, ' +
      'akkuyu, kudankulam, paks, =paks =2|ii, rooppur, bushehr, el-dabaa, belene, separation =plan, power =unit|units, ' +
      'nuclear-powered, nuclear =security, nuclear talks, nuclear supplier, nsg, 123 agreement, atomic, radiation, radioactive, ' +
      'isotope, radioisotope, centrifuge, heavy water, plutonium, spent fuel, fuel assemblies, fuel rods, fissile, ' +
      'additional protocol, snapback, joint plan, natanz, fordow, el dabaa, hanhikivi, kozloduy, temelin, dukovany, mochovce, ' +
      'ostrovets, ninh thuan, tianwan, xudabao, hinkley point, hinkley, sizewell, chernobyl, zaporizhzhia plant, zaporozhye plant, ' +
      'atomstroyexport, westinghouse, areva, edf, framatome, small modular, smr, smrs, floating nuclear, unit one, first concrete, ' +
      'concrete pour, iter, tokamak, nuclear scientists, nuclear specialists, nuclear icebreaker, nuclear icebreakers',
  ),
  'soon-agriculture': words(
    'peaches, pears, cherries, berries, melons, grapefruit, nuts, lentils, pork, beef, soybeans, lamb, eggs, honey, sunflower, ' +
      'pesticide, olive, avocado, avocados, beans, cereal, cereals, sow, sowing, tractors, mangoes, apples, grapes, potatoes, ' +
      'onions, plant =health, shrimp, canola, citrus, banana, tomato, fruit, vegetable, coffee, sugar, cotton, seafood, fishermen, ' +
      'fisherman, catch =quota|quotas, harvest, farmer, cattle, cheese, poultry, salmon, rice, palm =oil, seeds, ' +
      'wine =imports|exports, agro, agronomist, agronomy, agritech, farm, farmland, farmworker, arable, harvester, barley, rye, ' +
      'oats, maize, sorghum, millet, buckwheat, soy, soya, rapeseed, oilseed, puls, chickpea, peas, garlic, cucumber, cabbage, ' +
      'apricot, plum, pomegranate, persimmon, watermelon, oranges, lemon, tangerine, mandarin, pineapple, mango, kiwi, figs, almond, ' +
      'hazelnut, walnut, pistachio, raisin, strawberry, blueberry, cut flowers, cocoa, spice, saffron, vanilla, tobacco, beekeeper, ' +
      'wool, jute, flax, cow, cows, calve, sheep, mutton, goat, pigs, veal, horsemeat, chicken, milk, butter, yoghurt, sausage, ' +
      'whisky, whiskey, scotch, wine, winemaker, winemaking, winery, vineyard, brandy, cognac, beer, mineral water, juice, ' +
      'food safety, food processing, food imports, grocery, halal, trawler, tuna, cod, herring, mackerel, pollock, prawn, crab, ' +
      'lobster, oyster, aquaculture, sturgeon, poaching of fish, irrigated, drought-resistant, potash, manure, seedling, orchard, ' +
      'plantation, veterinarian, foot-and-mouth, swine fever, mad cow, bse, sps, quarantine of plants, gmos, gmo, ' +
      'genetically modified, land reform, smallholder, fao, ifad, tea growers',
  ),
} satisfies SenseWords;

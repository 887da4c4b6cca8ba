import type { SenseWords } from '../../lexicon.js';
import { goods } from './figure-goods.js';
import { indicators } from './figure-indicators.js';
import { lands } from './figure-lands.js';
import { persons } from './figure-persons.js';
import { times } from './figure-times.js';

const words = (list: string): string[] => list.split(', ');

/** Words for the senses of the figure rules. */
export const figure = {
  ...goods,
  ...indicators,
  ...lands,
  ...persons,
  ...times,
  statistics: words(
    'statistician, =customs =officers|authorities|office, =our|your =customs, eurostat, =census =bureau, =estimated =by, =by|according =to|in ?* ?* =estimate|estimates, statistics, =statistical =data, =according =to ?=our ?=your ?=their ?* =data|figures|calculations|information|statistics, =by =our|your =count|calculations|statistics|data|figures|estimates, =by * =count|figures|statistics|data|calculations, customs =data|figures|service, =rosstat',
  ),
  target: words(
    '=heading =for|to|toward|towards, =on =the|our|its|course =way ?=to, =moving|working|drive|driving =toward|towards, task:verb =with, =charged =with, =instructed|tasked|mandated|resolved|undertook|undertaken|vowed|aspire|aspires|aspiring|hopes|hoping|aiming|aims|looking|look =to, =undertake|undertakes =to, drawdown =to, goal, target, aim, objective, plan:noun, plan:verb, intend, strive, seek:verb, set:verb =a|the|ourselves =goal|target|task, =bring =it|trade|this =to|up, =must, =should, =want =to, =wants =to, =want|wants =growth, =would =like =to, ambition, =committed =to, envisage, envision, provide:verb =for, ' +
      '=pledged =to, =can =reach|grow|increase|double, =able =to, =will =build|create|provide|deliver|supply|invest|allocate|send, hope =to, =going =to, =ready =to, propose, =promised =to, decision =to, decision ?* ?* ?* =to =purchase|buy|acquire|spend|allocate|provide|invest|build|supply|deliver|send, decide =to, =agreed =to, =requiring|require|requires =it|them|us|you|members|allies =to, ' +
      '=can|could =pay|buy|purchase|offer|sell, =is|are =to =reach|increase|grow|rise|become|double|exceed|amount, =is|are =to =be =increased|raised|built|brought, =agreed =on, ask:verb ?* ?* =for, =requested, =need =another',
  ),
  'goal-noun': words('goal, target:noun, aim:noun, objective, ambition'),
  forecast: words(
    'expert|analyst|economist|specialist believe|say|think|predict, =will|would =make =it =possible, =will|would =allow|enable|help ?* ?* =to, =will|would =be =able =to =handle|carry|process|produce|generate|serve|accommodate|transport, =are|is|am =looking =at, =on =course|pace =for|to, =looks|look =set =to, =could =be, expect, forecast, projection, =projecting, =projects =that|growth|a, foresee, =sees|see ?* ?* growth|inflation, =shall =pass|reach|exceed|surpass|cross, anticipate, predict, estimate:verb =to, =likely, =projected, =expected, =outlook, prospect, =should =reach|grow|amount|exceed|total|become|rise, =should =come =to, =may|might|could =face|need|suffer|lose|die|starve|grow|rise|fall|reach, =can|could =be =raised|increased|expanded|brought|boosted, hope:verb, =bound =to, =may|might|could|can =well|easily, =quite|fully|well|perfectly =capable|able, =may|might =be =able, =potential =to, =could =reach|exceed|grow|double|total|amount|increase|become|generate, =set|poised =to =reach|exceed|grow|double, =on =track =to',
  ),
  opinion: words(
    '=i =think, =i =believe, =i =guess, =i =suppose, =if =i =am =not =mistaken, =if =i =remember =correctly, =as =far =as =i =know|remember|recall|understand, =to =my =knowledge, =if =memory =serves, =in =my =opinion, =it =seems, =perhaps, =probably, =i =reckon, =as =i =recall, =we =think, =we =believe',
  ),
  'told-apart': words(
    '=militaries, =armies, =navies, =peoples, country, state:noun, nation, people, side, party, leader, president, government, power:noun, capital, head =of =state|government|delegation, economy, delegation, minister, ministry, agency, parliament, chamber, colleague, partner, neighbour, neighbor, democracy, republic, ally, =teams, =team, goal, objective, society, premier, ' +
      'official, korea, island, concept, =world =war|wars, =permanent =member|members, brother, sister, son, daughter, grandkid, grandchild, =grandchildren,  finger, symbol, thought, proposal, generation, sector, field, sphere, industry, scenario, condition, front, trend, conclusion, event, idea, sentence, clarification, path, route, pole, ocean, word, question, issue, point:noun, thing, reason, direction, aspect, topic, part:noun, way, side =of, example, grade:noun, group, phrase, stage, level, day, kind, type, option, element, principle, theme, factor, block, speaker, remark:noun, track, format, pillar, friend, face, minute, second, hour, area, category, comment, half, hand, culture, language, step, year, man, men, guy, woman, matter:noun, challenge, priority, problem, occasion, community, continent, ocean, hemisphere, subject, interpreter, announcement, item, time =zone|zones, chance, term, follow-up',
  ),
  anniversary: words(
    'anniversary, mark:verb, celebrate, commemorate, =years =ago, =years =since, =years =of =diplomatic, =years =of =relations, =years =old, =age, =aged, =year-old, jubilee, =years =of =friendship, =years =of =service, =years =of =independence, =decades =ago, =birthday, turn:verb',
  ),
  correction: words(
    '=to =be =precise, =to =be =more =precise, =more =precisely|exactly|accurately, =or =rather, =rather, =well, =i =mean, =sorry, =actually, =no, =even, =excuse =me, =to =be =exact',
  ),
  'papers-signed': words(
    'sign:verb, prepare:verb, signing, conclude, adopt, =signed, exchange:verb, initial:verb, initialled, approve:verb, endorse:verb',
  ),
  'here-today': words(
    'today, =just, =here, =now, =in =the =presence, =after =the|our =talks, =at =the =close =of, =upon =completion =of, =this =event, =during =this =visit, =during =the|his|her|their|your|my =visit, =in|on|as =the|a =course|framework|margins|result =of =the|this|his|her|your|my =visit|talks|meeting|summit, =following =the =talks|meeting, =as =a =result =of =the|our|these =talks|meeting, =at =this =ceremony, =earlier =today, =this =morning|afternoon',
  ),
  'it-told': words(
    '=it, =its, =this, =that, =which, =figure, =figures, =volume, =volumes, =growth, =increase, =decrease, =decline, =level, =total, =amount, =rise, =gain, =pace, =number, =overall, =they, =he, =drop, =record, =all',
  ),
  'change-noun': words(
    'estimate, opportunity, possibility, growth, upturn, downturn, uptick, surge, expansion, increase, decrease, decline, rise, gain, drop, record, level, volume, figure, indicator, pace, total, amount, year, month, quarter, half, result, percent, per, percentage, number, statistics, data, period, term, comparison, time, billion, million, thousand, dollar, end, beginning, rate, fact, size, mark, trend, moment, case, situation, pandemic, difficulty, restriction, view',
  ),
  sure: words(
    'agree, =sure, =certain, =right, =correct, support:verb, confident, =behind, fulfill, fulfil, =honest, =clear, committed, endorse, guarantee',
  ),
  'rank-place': words('=place, =position, =spot, =rank'),
  'rank-hold': words('be, hold:verb, occupy, take:verb, rank:verb, remain, become, move, reach, retain, keep, stand:verb'),
  'rank-number-one': words('=number =one, =number-one, =no =1, =number =1, =no. =1'),
  'rank-largest.en': words(
    '=largest, =biggest, =most =important, =most =populous, =leading, =top, =major, =main, =most =significant, =strongest, =richest, =fastest, =greatest',
  ),
  'ordinal-1': words('=first, =1st'),
  'ordinal-2': words('=second, =2nd, =second-largest, =second-biggest'),
  'ordinal-3': words('=third, =3rd, =third-largest, =third-biggest'),
  'ordinal-4': words('=fourth, =4th, =fourth-largest, =fourth-biggest'),
  'ordinal-5': words('=fifth, =5th, =fifth-largest, =fifth-biggest'),
  'ordinal-6': words('=sixth, =6th, =sixth-largest'),
  'ordinal-7': words('=seventh, =7th, =seventh-largest'),
  'ordinal-8': words('=eighth, =8th, =eighth-largest'),
  'ordinal-9': words('=ninth, =9th, =ninth-largest'),
  'ordinal-10': words('=tenth, =10th, =tenth-largest'),
  between: words('=between'),
  'traded-with': words('=with, =from, =to'),
  'of-which.en': words('=of =which|whom'),
  'year-long.en': words('=year-long, =year-old, =day-long'),
  which: words('=which, =that, =who, =whose, =where'),
  compared: words(
    '=compared =to|with, =against, =than, =over =the =same, =versus, =relative =to, =corresponding =period, =same =period, =in =comparison, =similar =period',
  ),
  per: words('=per, =for, =a'),
  'lost-people': words(
    'lose:verb, =lost, bury:verb, =buried, =never =came|come|returned|return ?back ?home, =did =not|n’t =return|come, =rest =in =your|our|their =soil|land, =laid =to =rest, =paid|pay|paying ?* =ultimate|highest|supreme =sacrifice|price, =gave|given|give|gives =their =lives, =laid =down =their =lives, =massacred',
  ),
  'sum-of.en': words('=in, =of, =worth =of, =for'),
  'to-do.en': words('=to, =should, =must'),
  managed: words('manage:verb, =able, continue, begin, start:verb, =allowed, =enabled, =helped, =possible, =made =it, succeed, =continued'),
  'ranked-thing': words('trading|trade|economic partner'),
  'rank-first': words(
    '=largest|biggest =trading|trade|economic|foreign|foreign-trade ?=trade|trading|economic =partner|investor, =largest|biggest =investor|importer|exporter|supplier|buyer, ' +
      '=largest|biggest ?* ?* =investor|donor|customer|buyer|supplier|producer|importer|exporter|democracy|economy|community|diaspora',
  ),
  'against-level': words('=compared =to|with, =against, =over'),
  'of-them': words('=of =them|which|those'),
  'one-more': words('another, =more'),
  'still-missing': ['=short =of', '=to =go', '=away =from', '=still =missing', '=still =lacking'],
  already: words('=already'),
  behind: words('=behind, =after, =following, =second =only =to'),
  'worth-of': words('=worth, =worth =another, =totalling|totaling, =valued =at, =to =the =tune =of'),
  'so-far': words('=so =far, =for =now, =now, =currently, =today'),
  'running-total': words('=now, =today, accumulated, total, =so =far, overall, =altogether'),
  'amounts-to': words('amount:verb, total:verb, reach, be, exceed, come:verb =to, stand:verb =at, make:verb =up, equal:verb'),
  'growth-itself': words(
    'growth, increase:noun, rise:noun, decline:noun, drop:noun, decrease:noun, gain:noun, fall:noun, upturn, reduction',
  ),
  'they-told': words('=they, =them'),
  'it-only': words('=it'),
  decided: words(
    'intention, willingness, readiness, decision, decide, =agreement|agreements =to, =agreements =being =made, agree, =promised, =pledged, =announced, set:verb, =committed, =instructed, commitment, pledge:noun',
  ),
  'planned-for': words(
    '=being =prepared|drafted|finalised|finalized, =is|are|be|been|was|were|currently planned|scheduled|envisaged|envisioned|slated, =have|has =been ?=also planned|scheduled, =agreed =to =be, =is|are =to =be =provided|supplied|delivered|sent|allocated|granted|invested|purchased',
  ),
  'in-the-making': words(
    '=is|are =yet =to =be, =is|are ?=also ?=now ?=currently ?=already =being =built|constructed|established|created|implemented|set|formed|developed|launched, =under =construction, =is|are|be =to =be =built|constructed|established|created|opened|signed|launched, =agreements =being =made, =working =on ?=a ?=the =project|projects|construction, =began|begun|started ?=the building|construction, =process =of =purchasing|buying|building|creating',
  ),
  'now-building': words(
    '=is|are ?=also ?=now ?=currently =building|constructing|establishing, =going =ahead =with, =now =works =on, =is|are ?=also ?=now ?=currently =working =on ?=a ?=the =project|projects|construction',
  ),
  invested: words('invest, spend:verb, allocate, =worth'),
  'fund-thing': words('fund:noun, platform, joint|development bank, capital:noun'),
  'set-up': words(
    '=to =establish|create|launch|form|set =up, =to =establish|create|launch|form|set, establishment|creation|launch =of, =of =establishing|creating|launching|forming',
  ),
  considered: words(
    '=is|are =preparing|drafting, =drawing =up, =being =considered|reviewed|studied|explored|discussed|examined|assessed|negotiated, =is|are =considered|reviewed|studied|explored|discussed|examined|negotiated, =is|are ?=also ?=now ?=currently =considering|reviewing|exploring|discussing|examining|negotiating, =under =consideration|discussion|review|study|negotiation, =we =are ?=now ?=currently =considering|reviewing|exploring|discussing',
  ),
  europe: words('=europe, =europeans, european country|nation|partner|market|state|colleague|friend'),
  'the-republic': words('=the =republic'),
  produces: words('produce, extract, mine:verb, pump:verb, generate, manufacture, consume, harvest:verb, grow:verb =grain|wheat|cotton'),
  'need-verb': words('need:verb, =in =need, receive, =get, =access'),
  'help-noun': words('help:noun, aid:noun, assistance, =aid, =help'),
  'defence-spending': words(
    '=on =defense|defence, defense|defence spending|budget|expenditure|outlay, military spending|budget|expenditure',
  ),
  'by-whose.en': words('=according =to =ours|yours, =by|per|on =ours|yours'),
  'rate-of': words(
    'yield:noun, =yields, profitability, interest =rate, =rate, =inflation, =unemployment, =rate =of, return:noun =on|of, =returns',
  ),
  'design-capacity': words('design|designed|planned|projected|annual =capacity|throughput'),
  // what a plant gives, told of one that is yet to be
  'jobs-of': words('=jobs, =vacancies, =workplaces'),
  'length-of': words('=length =of, =stretch =of, =stretching, =spanning'),
  'agency-of-russia': words('=federal =customs =service, rosstat, =russian =customs'),
  'agency-of-america': words('=census =bureau, =commerce =department, =department =of =commerce'),
  'agency-of-europe': words('eurostat'),
  'pipe-laid': words('pipe:noun, pipeline, gas|oil main, gas =network|networks'),
  'sold-abroad': words('export:verb, supply:verb, deliver, sell:verb, ship:verb'),
  'trained-deed': words('train:verb, educate'),
  'school-built': words('school, kindergarten, lyceum, centre, center'),
  'transport-way': words('railway, railroad, port, seaport, corridor'),
  'record-told': words('=record'),
  'rank-among': words('=top'),
  'within-span': words('=over|in|within ?=these ?=the ?=last ?=past ?* =years'),
  'half-year-span': [],
  'own-land': words('=our|my =country|people|nation, =my =own =country'),
  'population-of': words('=of =the|our =population|people'),
  'harvest-deed': words('harvest, =our =crop|crops, reap'),
  'school-thing': words('=academic|school =year, university, institute, school, =youth, education, =young =people'),
  'designed-for': words('=designed =for|to'),
  'over-there': words('=there, =here'),
  'own-thing': words(
    'demand:noun, consumption, needs:noun, deficit, shortage, foreign|currency|gold reserve, budget, inflation, unemployment, wage, salary, pension, population, poverty, foreign|external|public|national debt, generating|installed|storage|renewable|energy ?energy capacity',
  ),
  'border-word': words('border:noun, frontier'),
  'shared-word': words('common, shared, joint, unite:verb, =united =by, share:verb'),
  'deal-made': words('deal:noun, contract:noun, order:noun =for|of|worth'),
  arrived: words('arrive, come:verb, travel:verb, visit:verb, fly:verb'),
  mediated: words('mediation, mediate, =good =offices'),
  'delivery-time': words('delivery|transit|shipping|travel time, =time =of =delivery'),
  asks: words('=ready|willing|prepared =to, =ask|asks|asking|request|requests|urge|urges|call|calls ?=on ?* ?* =to, =would =ask|request'),
  'passes-mark': words('exceed, surpass, top:verb, pass:verb'),
  'gets-to': words(
    'reach, hit:verb, cross:verb, approach:verb, fall:verb =short, get:verb =to, come:verb =to, near:verb, =are|were =at, climb:verb =to',
  ),
  contributes: words('contribute, grant:verb, donate, set:verb =aside, put:verb =aside, earmark'),
  'russian-speaking': words('=russian-speaking, russian =speakers|speaker|language, =speak|speaks|speaking =russian, =in =russian'),
  'share-noun': words('share:noun, proportion'),
  'to-all': words('=to|with =the =world, =to|with =all =countries, =worldwide, =globally, =to =foreign|world|global =markets'),
  'capacity-of': words('=capacity =of'),
  'thing-made': words(
    'plant, factory, station, bridge, road, port, centre, center, complex, line:noun, terminal, school, hospital, decision, decree, law, plan:noun, programme, program',
  ),
  'once-upon': words('=once, =used =to, =at =one =time, =formerly, =previously, =until =recently, =in =better =times|years'),
  'thing-built': words('build:verb, lay:verb, construct:verb, create:verb'),
  gratitude: words('thank:verb, thanks, grateful, gratitude, appreciate'),
  'ready-word': words('readiness, ready, intention, decision, pledge:noun, offer:noun, commitment'),
  'decided-output': words('production, output'),
  'decided-level': words('quota, tariff, duty, duties, limit:noun, ceiling, cap:noun'),
  'give-deed': words(
    'give:verb, gift:verb, provide, send, supply:verb, deliver, donate, contribute, dispatch, ship:verb, allocate, announce, commit, grant:verb, receive, transfer:verb, pledge:verb, fund:verb, hand:verb =over',
  ),
  'medical-thing': words(
    'test =kits|systems|kit|system, =ventilators|ventilator, =masks|mask, =respirators, protective =equipment|gear|suits|clothing, =vaccines|vaccine, =doses|dose, medical =supplies|kits|equipment|aid, =tents, =blankets, oxygen =concentrators|cylinders, =medicines, =medicine, =syringes, =tests',
  ),
  'holiday-deed': words(
    '=spent|spend|spending ?=their =holidays|holiday|vacation|vacations, =vacationed|vacationing, =holidayed, =took|taken =a|their =holiday|vacation',
  ),
  'tour-deed': words('visit:verb, =been =to, travel:verb =to'),
  'abroad-deed': words('live:verb, own:verb, work:verb, reside, serve:verb, study:verb'),
  'support-sum': words('=in ?* ?* =support|assistance, =in ?* =funding|grants'),
  'measure-unit': words(
    'barrel, ton, tonne, cubic, kilowatt-hour, kilogram, kilogramme, mmbtu, bushel, gallon, litre, liter, megawatt-hour, thousand =cubic',
  ),
  'paid-price': words('pay:verb, price, cost:verb, =per, tariff'),
  'bill-paid': words('debt, arrears, damages, compensation, fine:noun, platform'),
  'land-part': words('=of =the|its|our|their ?* ?* territory|territories|land, =of * territory'),
  'power-unit': words('=power =unit|units, =nuclear =unit|units, generating =unit|units, reactor, =reactors'),
  'civil-air': words('boeing, airbus, superjet, airline, airways, aeroflot, passenger:noun, =civil =aviation'),
  'held-there': words('=held|detained|imprisoned|jailed|captured =in|by'),
  'people-in-arms': words(
    'soldier, serviceman, servicemen, servicewoman, troop, fighter, peacekeeper, marine:noun, militant, terrorist, mercenary',
  ),
  'loss-of': words('=loss|losses|death|deaths =of, =killing =of'),
  stake: words(
    '=percent|% =in =the|a|our|this ?* ?* ?* project|company|venture|field|deposit, stake, shareholding, interest =of, share =in =the|this =project|capital|company|venture|plant, equity',
  ),
  'exceeds-by': words('exceed, surpass, outpace, outstrip'),
  'lags-by': words('lag:verb'),
  'invest-deed': words('invest, plough:verb, plow:verb, pour:verb, pump:verb, inject, channel:verb, sink:verb'),
  'put-deed.en': words('put:verb, commit, place:verb, bring, sink:verb'),
  'bought-abroad': words('import:verb, buy:verb, purchase:verb, =imported, =bought, =buys, take:verb =in'),
  'goods-thing': words(
    '=goods, =merchandise, product, =wares, =exports, =services, machinery, textile, garment, clothing, footwear, furniture, electronics, equipment =from, =cars, vehicle, chip, semiconductor, commodity, appliance, manufactures',
  ),
  'aid-to': words(
    'victim, affected, =stricken, disaster, earthquake, flood, drought, famine, relief, humanitarian, refugee, =displaced, =migrants, =migrant, =asylum, =famine, =free =of =charge, =at =no =cost, =as =a =gift, gift:verb, =aid',
  ),
  'data-told': words('=data|figures|calculations|estimates|count|statistics|numbers'),
  including: words('=including, =of =them|which, =among =them'),
  occasions: words('time, =twice, =thrice'),
  'meet-deed': words(
    'meet:verb, visit:verb, speak:verb, =been =to|here|there|with, =been =in, come:verb, =spoken, =met, talk:verb, travel:verb, host:verb, sit:verb =down',
  ),
  'currently.en': words(
    '=up =to =now, =until =now, =currently, =presently, =at =present, =as =we =speak, =there =are|is =now, =are|is =now|today, =now|today =stand|stands|amounts|total|totals|exceeds|work|works|operate, =at =this =moment, =right =now, =these =days, =to =date, =as =of =today',
  ),
  'promises-sum': words(
    'unveil, set:verb =out, =promises, approve =the|a|an ?* allocation|provision|disbursement|sale|delivery|purchase|release =of, announce, pledge:verb, promise:verb, offer:verb, commit, earmark, propose, set:verb =aside, put:verb =forward, =pledge|pledges|promise|promises|offer =of, announcement =of, =agreed =on',
  ),
  'speak-of.en': words('talk:verb, speak:verb, =talking, =speaking, hear, tell, =worried, =concerned, learn, think:verb'),
  'rank-verb.en': words('=rank, =ranks, =ranked, =ranking'),
  definite: words('=the, =these, =those, =both'),
  'makes-part': words(
    'share:noun, account:verb, reach, make:verb =up, come:verb =to, provide, comprise, stand:verb, total:verb, cover:verb, represent, complete, exceed, proportion, be',
  ),
  'this-is': words('=this =is|was|represents, =that =is|was, =which =is|was'),
  'to-goal': words('=to, =from'),
  'by-size': words('=by'),
  'part-of.en': words('=of'),
  'goes-up': words(
    'reinforce, grow, increase, rise, gain, =up, expand, climb, growth, surge, jump, soar, boost:verb, add:verb, skyrocket, leap, upturn, uptick, advance:verb, pick:verb =up, rocket:verb, shoot:verb =up, strengthen',
  ),
  'goes-down': words(
    'fall, drop, decrease, decline, cut:verb, slash:verb, trim:verb, =down, shrink, reduce, reduction, plunge, plummet, contract:verb, slump, sink, slip:verb, slide, dip, tumble, collapse, lower:verb, downturn, lose',
  ),
  'level-verb': words(
    'require, take:verb, need:verb, carry, transport:verb, generate, produce, yield:verb, handle, pump:verb, serve:verb, reach, amount, total:verb, exceed, grow, increase, be, make =up, come =to, surpass, rise, fall, double, triple, decline, stand:verb, cost:verb, approach:verb, hit:verb, top:verb, cover:verb, meet:verb, account =for, save:verb, pass:verb',
  ),
  'double-down.en': words('=doubling|double|doubled|doubles =down'),
  'and-a-half.en': words('=and =a =half'),
} satisfies SenseWords;

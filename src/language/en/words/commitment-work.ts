import type { SenseWords } from '../../lexicon.js';

/** Words parted by commas, over lines. */
const words = (list: string): string[] => list.trim().split(/,\s+/);

/** Work told of as a noun, and what is said of how it goes. */
export const work = {
  'work-noun.en': [
    ...words(`
      construction, rebuilding, reconstruction, renovation, restoration, refurbishment, modernisation, modernization, overhaul,
      expansion, laying:noun, =laying, drilling, exploration, assembly, installation, production, manufacture, manufacturing,
      training:noun, =training, delivery, =deliveries, shipment, =supplies, transit, transfer:noun, relocation, withdrawal, drawdown,
      deployment, implementation, execution, demarcation, delimitation, demining, de-mining, clearance, dismantling, disposal,
      repatriation, resettlement, procurement, drafting, privatisation, privatization, electrification, conversion, rollout,
      upgrade:noun, commissioning, integration, localisation, localization, digitisation, dredging, excavation, evacuation,
      restructuring, realignment, vaccination, handover, launch:noun, introduction, recruitment, ratification, accession
    `),
    '=work|works =on|at',
    '=building|repair|survey|design|preparatory|dredging|rescue|restoration =work|works',
    '=preparation|preparations =for',
    '=feasibility =study|studies',
    '=tests|trials =of',
    '=transport|carriage =of',
    '=removal|return|release|exchange =of',
  ],
  'work-discussed': [
    '=implementation|construction|building|creation|establishment|modernisation|modernization|reconstruction|completion|localisation =of',
    '=implementing|building|constructing|modernising|modernizing',
    '=carrying =out',
  ],
  'spoken-of': [
    'discuss',
    '=considered|reviewed|exchanged|examined|covered|addressed|touched',
    '=attention|focus|focused|emphasis|mention',
  ],
  'joint-works': [
    '=joint|bilateral|large|large-scale|major|strategic|key|priority|specific ?* ?* =project|projects|programmes|programme|programs',
  ],
  'initiative-will.en': [
    '=initiative|partnership|program|programme|project|fund|mechanism|scheme =will',
    '=initiative|partnership|program|programme|project|fund|mechanism|scheme =is ?=also =going =to',
  ],
  'planned-start': [
    '=planned|upcoming|forthcoming|imminent =resumption|launch|opening|reopening|start|introduction|commissioning|completion =of',
  ],
  'flight-thing': ['flight', '=air =service|services|traffic|link|links', '=rail|bus|ferry =service|services|link'],
  'together-we.en': [
    "=together|jointly ?=, =we're",
    "=together|jointly ?=, =we|we've ?=have =are|been",
    '=together|jointly ?=, =our =two =countries|nations|governments =are',
  ],
  'talks-noun.en': [
    '=talks|negotiations|consultations|discussions =on|about|over|regarding|concerning',
    '=expert|technical|trade|price|tariff|transit|accession|visa|treaty|border =talks|negotiations|consultations|work',
    '=work =on ?* ?* ?* =treaty|agreement|text|draft|document|convention|contract|roadmap|declaration',
  ],
  'in-hand.en': [
    '=underway',
    '=under =way',
    '=progressing|advancing|proceeding|continuing',
    '=going|moving|pressing|forging|pushing =on|ahead|forward|well|smoothly',
    '=begun|commenced|resumed',
    '=began|started',
    '=got =underway|going|started',
    '=got =under =way',
    '=gets|get =underway',
    '=went|goes|gone =on|ahead|forward',
    '=moved =ahead|forward',
    '=continues|continued|continue',
    '=proceeds|proceeded',
    '=kicked =off',
    '=on =track|schedule|course',
    '=to =schedule|plan',
    '=well|far =advanced|along|underway',
    '=almost|nearly|practically|virtually|largely|mostly|substantially ?=been =complete|completed|finished|ready|done|over|finalised|finalized|concluded',
    '=drawing|coming|nearing|close =to =a|an|its =close|end|completion|conclusion',
    '=nearing|approaching ?=its|their =completion|end|conclusion',
    '=gathering|gaining|picking =pace|speed|momentum|up',
    '=in =hand|train|progress',
    '=in =full =swing',
    '=halfway|half-way ?=through|to|there',
    '=in =the|its|their =final|last|closing|concluding|advanced|active =stage|stages|phase|phases',
    '=stepped =up',
    '=being',
    '=entered|entering|reached|reaching =the|its|their|a =home|final|last|closing|practical|active =stretch|stage|phase|straight|leg|lap',
    '=on =its|their|the =way =to',
  ],
  'be-or-have.en': words('=is|are|was|were|has|have|had|be|been|being|remain|remains|remained|stays|stayed|gets|got'),
  'made-thing.en': words(`
    taskforce, task-force, slot, scholarship, seat:noun, drone, boat, jet:noun, cadet, trainee, patrol, programme, program, study:noun,
    draft:noun, design:noun, legislation, bill:noun, visa, tariff:noun, duty:noun, ban:noun, text:noun, paper:noun, regime, treaty, pact, deal:noun, paperwork, legislation, documentation, blueprint, hospital, statute, tender, auction, survey:noun, prototype, assessment
  `),
  'present-ahead.en': [
    '=begins|starts|begin|start =to =receive|supply|deliver|operate|fly|run|build|produce|import|export|issue|ship|buy',
    '=begins|starts|opens|launches|introduces|lifts|abolishes|switches|doubles|resumes|cancels|raises|cuts|sends|hands',
    '=is|are|am ?=also|all|now =leaving|departing|arriving|heading|setting|flying|sailing|returning|deploying|moving|going|coming|starting|beginning|closing',
    '=leaves|departs|arrives|sails|flies|returns|heads|travels|goes',
  ],
  'inaugurated.en': [
    '=inaugurated|unveiled|commissioned|launched|opened',
    '=flagged =off',
    '=cut =the =ribbon',
    '=laid =the =foundation ?=stone',
    '=broke =ground',
  ],
  'from-afar.en': ['=via|by|over =video|remote|link|videoconference', '=remotely|virtually'],
  'debt-word.en': ['=debt|debts|arrears|loan|loans'],
  'is-to.en': ['=is|are|was|were ?=also|now|all|both|jointly|then =to'],
  'awaited.en': [
    '=i|we ?=now|also|both|still =expect|await',
    '=looking|look =to|for =the =first',
    '=looking =to',
    '=hope|hoping|expect =to =hear|receive|get|obtain|have',
  ],
  'aim-noun.en': words(`
    goal, aim:noun, task:noun, objective, purpose, idea, point:noun, plan:noun, key:noun, priority, challenge:noun, job:noun, role,
    mission, way:noun, solution, step:noun, dream:noun, wish:noun, thing, duty, responsibility, question, intention, principle,
    desire:noun, choice, answer:noun, hope:noun, target:noun, approach:noun, effort, trick, alternative, option, function:noun, secret,
    position, policy, method, course, matter, message, commitment, obligation, pleasure, honour:noun, honor:noun
  `),
  'no-deed.en': words(`
    see, hear, feel, find, know, think, believe, understand, remember, forget, learn, watch, look, sit, stand, get, have, like, love,
    want, need, hope, lose, miss, win, gain, benefit, enjoy, eat, drink, walk, sleep, become, grow, prosper, thrive, say, tell, ask,
    mean, matter, happen, occur, prove, show:verb, face:verb, experience:verb, wait, await, expect, continue, try, go, come, come:verb,
    let, make:verb, take:verb, give:verb, put, run:verb, be, do, keep:verb, remain, stay, seem, appear, serve, allow, enable, help,
    reflect, depend, require, involve, include, concern:verb, change:verb, affect, cause:verb, create, bring:verb, lead:verb, pass:verb,
    thank, congratulate, wish, welcome, greet, recall, note, stress, add, conclude, celebrate, mark:verb, commemorate, judge, decide,
    spend, live, die, fail, succeed, survive, encounter, confront, notice, appreciate, respect, admire, cherish, witness, answer,
    call, name, regard, treat, view, consider, play:verb, set, turn, move, reach, meet, visit, attend, host, receive, accept
  `),
  'abstract-object.en': words(`
    world, era, value:noun, hope:noun, prosperity, pragmatic, race, recovery, tomorrow, dream:noun, bridge:noun, foundation, chapter, page, road, example, light:noun,
    democracy, freedom, unity, strength, spirit, confidence, understanding, legacy, story, momentum, voice:noun, arm, eye, question:noun,
    mistake, presence, respect:noun, idea, perception, grip, weather, crowd, applause, pension, salary, wage, tax, birthday, fear:noun, mind:noun, soul,
    country, nation, contact:noun, special:noun, declaration, statement, communique, letter:noun, report:noun, record:noun
  `),
  'empty-object.en': words(`
    conversation, discussion, talk:noun, dinner, lunch, breakfast, picture, photo, time:noun, day, hour, minute, moment, opportunity,
    chance, success, result, friend, friendship, future, word, question, statement, view:noun, opinion, attention, course, way, path,
    part:noun, place:noun, floor, meeting, visit:noun, call:noun, talks, trust, hope:noun, confidence, relationship, relation, tie:noun,
    bond, goal, thing, something, anything, nothing, everything, people, heart, impact, role, difference, history, life, topic,
    remark, speech, press, medium, journalist, delegation, group, mission, interest, love:noun, desire, need:noun, table, stage,
    card, price:noun, cost:noun, signal:noun, message, sense:noun, lesson, war, match, game
  `),
} satisfies SenseWords;

import type { SenseWords } from '../../lexicon.js';
import { briefCommerce } from './topic-brief-commerce.js';
import { briefGoods } from './topic-brief-goods.js';
import { briefPolitics } from './topic-brief-politics.js';
import { briefSociety } from './topic-brief-society.js';
import { economy } from './topic-economy.js';
import { politics } from './topic-politics.js';
import { society } from './topic-society.js';

const words = (list: string): string[] => list.split(', ');

/**
 * Words for the senses of the topic rules. `on-energy` names the sphere by itself; `near-energy` only points towards it and counts where
 * it comes back.
 */
export const topic = {
  ...economy,
  ...society,
  ...politics,
  ...briefCommerce,
  ...briefGoods,
  ...briefPolitics,
  ...briefSociety,
  'office-head': [
    'minister',
    'ministry',
    'secretary',
    'department',
    'director',
    'administration:noun',
    'committee',
    'representative',
    'adviser',
    'advisor',
    'deputy',
    'commissioner',
    'agency',
    'chief',
    'commander',
    'supreme commander',
    'undersecretary',
    'chairman',
  ],
  'turn-of-events': [
    'situation',
    'development',
    '=events',
    'crisis',
    'conflict',
    'problem',
    'issue',
    'question:noun',
    'track',
    'file:noun',
    'escalation',
    'war',
    'unrest',
    'violence',
    'instability',
  ],
  'on-the-margins': [
    'run-up =to',
    '=day|days =before =the',
    '',
    '=on =the =sidelines',
    '=on =the =margins',
    '=on =the ?* =sidelines|margins',
    '=on =the =fringes',
    '=sidelines =of',
    '=ahead =of =the ?=meeting|summit',
    '=prior =to =the =summit|meeting',
    '=in =town|bali|rome =for',
    '=at =the =beijing|bali|rome|hiroshima|madrid =summit',
  ],
  'diplomatic-anniversary': [
    '=establishment =of ?our ?=diplomatic relation|tie',
    '=years|anniversary =of ?our ?=bilateral diplomatic relation|tie',
    '=establishing ?our ?=diplomatic relation|tie',
    'diplomatic relation|tie',
  ],
  'long-ago': [
    '=soviet =union',
    '=ussr',
    '=soviet =era|times|period|specialists',
    '=gained|gaining ?=our ?=their =independence',
    'century',
    '=russian =empire',
    'ancestor',
    'colonial',
    'congress =of =vienna',
    'history =of =our|relations|bilateral|these',
    'common|shared|long history',
  ],
  attends: words(
    'meet:verb, see:verb =you, speech, my =address, attend, arrive, come, travel, personal =meeting, take:verb =part, took =part',
  ),
  'no-sphere': words(
    'economic|social|cultural ?* ?* ?* achievement|success|accomplishment, =among|by =your|his|her|their compatriot, =respect|authority =among|of|from ?* compatriot, =under ?=the =un|u.n. =aegis|auspices, =under =the =aegis|auspices =of =the =un|u.n.|united ?=nations, pandemic ?=has|had|have ?* ?* impede|disrupt|hinder|slow|prevent|delay|postpone, =due|because|owing =to|of =the ?* pandemic, =as =a =memory =of, storage|fuel|gas|oil|water =tank|tanks, =opposition =to, gender-based|domestic|gun|sexual|youth violence, =give|gives|gave|given =me|us|him|her|them|you =credit, fueled|fuelled =by, foreign|global|key|major|regional|big|external =player|players, people-to-people =bonds|bond, bonds|bond =between|of|that|uniting|linking, strong|close|deep|historic|enduring|extraordinary|special|lasting|family|cultural|unbreakable|deepest ?* =bonds, instrument|instruments =of ratification, deposit:verb ?* ?* instrument|instruments, investing =in =sources|strength, tax =incentive|incentives|credit|credits, =partnership|partnerships =with =industry, industrial =facilities|enterprises|plants ?* =relocated|evacuated|moved, =cold =war, =percent =energy, commerce clause, temple mount, muslim|christian|religious ?=holy =places|sites, =arab =and =muslim =world|countries|nations|leaders|neighbors, muslim =world|countries|nations|neighbors|country, =his =holiness, =pope =francis|benedict|leo, christian =organizations|organisations, orthodox christmas, invest:verb =in =our|their|its|your|the =people|development|future|children|youth|communities, investing =in =our|their|its|your|the =people|development|future|children|youth|communities, =on|upon =your ?* ?=re =election|re-election|reelection|elections, military|us|u.s.|american aircraft, =longstanding =culture, =flight =was|here|over, long|good|pleasant|comfortable flight, give|gives|given|bring|brings ?* ?* new|fresh energy, beautiful river, =as =a ?* student, crash|downing|loss =of ?=a ?=the ?* aircraft|plane|helicopter|airliner, =after =the|his|your|my|her ?* election|elections|inauguration, building|build|built ?=a ?=the bridge|bridges =between|of =our|the|us|peoples|understanding|friendship, =at|to|from =the ?* airport, show|showed|shown ?* energy, =great|tremendous|your =energy, shipping =tents|food|medicines|weapons|aid, bear|borne|bore|bearing =fruit|fruits, put|puts|putting =into =operation|practice|effect|service|force|action|place, lay|lays|laid ?=down =arms, strike =group, open =arms, tranche =of =patrol|weapons|equipment, bridge =between =the|our|two|us|peoples, bridge =gaps|differences, =fighting ?* =infections|diseases|disease|hunger|poverty|corruption|drugs, =climate =of, fertile =ground|soil, common =ground, seeds =of, culture =of =dialogue|peace, level =playing, =with =great|new =energy, =energy =and =vigour|enthusiasm|commitment|dedication, school =of =thought, chemistry =between, =on =track, road =ahead|to =peace, wish|wishes ?* ?* ?* ?* ?* health, ball =is =in, window =of =opportunity, historic =visit|meeting|moment|day|decision|opportunity|summit|step, history =in =the =making, first =time =in =history, hunt|hunting =down, favourable|favorable|investment|business|political|good|warm|working|friendly|international =climate, =convincing|electoral|election|your =victory, crisis =centre|center, partner|partners ?* ?* =in =the =middle =east, pandemic =recovery, =deserve|deserves|credit|gives|give|given|gave|gets|take|takes =credit =for|to|goes, =much|all|part =of =the =credit, =credit =for, =much =credit, =deserve ?* ?* ?* =credit, =despite ?=the ?* =pandemic, =before|after|since =the ?* =pandemic, =spiritual =teacher|teachers, =armed =opposition, =aboard|board ?=the ?* ?* =aircraft|plane|helicopter, =aircraft|plane|helicopter ?=was ?=that ?=was =shot|downed|crash, good|best|robust =health, health =and =happiness|prosperity|success, reconciliation =bill|package, infrastructure =bill|law|agreement, sense =of =security, social =security, security =council =resolution|resolutions, un =resolution|resolutions, defense|defence =of =its|our|their, national =security =adviser|advisor|council',
  ),
  'done-jointly': words(
    'cooperation, cooperate, collaboration, collaborate, interaction, interact, partnership, agree, agreement, sign:verb, discuss, discussion, touch:verb, consider, project, develop, development, expand, expansion, strengthen, deepen, implement, ' +
      'implementation, promote, tie, relation, relations, sphere, area, field, issue, support, assistance, assist, help, contribute, contribution, initiative, programme, program, plan, joint, supply, launch, create, open:verb, growth, grow, increase, ' +
      'reaffirm, underscore, commit, commitment, raise:verb, address:verb, welcome:verb, effort, work:verb, together, exchange, celebrate, celebration, mark:verb, situation, settlement, ' +
      'interest:noun, interested, investor, invest:verb, host:verb, hold:verb, appreciate:verb, congratulate:verb, establish:verb, build:verb, decrease, challenge, active, concern:verb, concerning, give:verb, lose, loss, participate:verb, ceremony',
  ),
} satisfies SenseWords;

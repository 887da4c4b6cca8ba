import type { Clause, Contact, Draft, SenseHit, Sentence } from '../../../domain/index.js';
import type { Context, Rule } from '../../rule.js';
import { CONTACT_WORDS } from '../contact-words.js';
import { contactDraft, otherSide } from '../draft-contact.js';
import { firstTold } from '../first-told.js';
import { clauseAt, isElsewhere, type Room, roomAt } from '../room.js';
import { tensesIn } from '../tense.js';
import { sideOf, timeNear } from '../time.js';
import { whereIn } from '../where.js';
import type { Where } from '../where-told.js';
import { thoseWhoMet } from './met.js';

const NAME = 'contact/discussed';

export const discussed: Rule<Contact> = {
  name: NAME,
  finds: 'A meeting told by what was or will be said at it: "as we agreed in Sochi", «в прошлом месяце мы обсуждали это в Москве».',
  triggers: ['discuss-verb', 'accords-there.ru'],
  find(context, sentence) {
    return firstTold(context, sentence, discussedAt, 'discuss-verb', 'accords-there.ru');
  },
};

function discussedAt(context: Context, sentence: Sentence, verb: SenseHit): Draft<Contact> | null {
  const { view } = context;
  const room = roomAt(context, sentence, verb.first);
  if (room.me === null) return null;
  const clause = clauseAt(room, verb.first);
  if (verb.sense === 'accords-there.ru') return accordsAt(room, verb, clause);
  // «наметили» is what was done there
  if (
    view.has(clause.first, clause.last, 'not') ||
    view.senses(clause.first, clause.last, 'upcoming-strong').some(({ first }) => first !== verb.first)
  )
    return null;
  // in "started this conversation" the conversation is the deed itself
  if (view.senses(clause.first, clause.last, ...CONTACT_WORDS).some(({ first }) => first < verb.first || first >= verb.last)) return null;
  const chance = view.has(clause.first, verb.first, 'had-chance');
  const tense = tensesIn(room, Math.max(clause.first, verb.first - 5), verb.last);
  const reading = view.token(verb.first)?.reading;
  const ahead = tense.future || (reading?.person === 1 && reading.aspect === 'perfective' && reading.tense !== 'past');
  if (!ahead && !chance && !tense.past) return null;
  const where = whereIn(room, verb.first, clause.first, clause.last);
  const nowhere = where.place === null && !(where.state !== null && where.last !== null);
  if (nowhere) return withThird(room, verb, clause, chance, where);
  if (where.place !== null && !isElsewhere(room, where.place)) return withThird(room, verb, clause, chance, where);
  // «обещали приехать в Сочи»: where to
  if (/^обеща/.test(view.form(verb.first)) && (where.last ?? 0) > verb.first) return null;
  if (!isBeside(room, verb, where, clause)) return null;
  const time = timeNear(room, verb.first, clause.first, clause.last);
  if (!ahead && sideOf(room, time) === 'after') return null;
  if (ahead && (where.place === null || sideOf(room, time) === 'before')) return null;
  const subject = view.has(clause.first, verb.last, 'we', 'i-one', 'you-one') || /^(мы|we)$/.test(view.form(verb.first - 1));
  if (!subject && !isFirstPerson(room, verb)) return null;
  // «будучи в Баку, я об этом говорил»: to whom is not told
  if (view.has(clause.first, verb.first, 'while-there') && !view.has(clause.first, clause.last, 'we', 'you-one')) return null;
  // "with some of our colleagues": nobody can be told
  if (isWithUnnamed(room, verb, clause)) return null;
  const [met] = thoseWhoMet(room, verb, clause);
  if (!met) return null;
  return contactDraft({
    rule: NAME,
    room,
    anchor: verb,
    channel: 'meeting',
    status: ahead ? 'planned' : 'held',
    actors: met.actors,
    with: otherSide(met.actors),
    where,
    time,
  });
}

/** «в октябре наши с Вами договорённости в Казани касались газа»: where those who talk came to terms before. */
function accordsAt(room: Room, noun: SenseHit, clause: Clause | Sentence): Draft<Contact> | null {
  const { view } = room.context;
  const where = whereIn(room, noun.first, noun.first, Math.min(clause.last, noun.last + 3));
  if (room.leaders.length !== 2 || !isElsewhere(room, where.place) || !view.has(Math.max(clause.first, noun.first - 4), noun.first, 'our'))
    return null;
  const time = timeNear(room, noun.first, clause.first, clause.last);
  if (sideOf(room, time) === 'after' && time?.grain !== 'month') return null;
  const base = { rule: NAME, room, anchor: noun, channel: 'meeting', status: 'held' } as const;
  return contactDraft({ ...base, actors: room.leaders, with: otherSide(room.leaders), where, time });
}

/** "I was able to discuss it with the Prime Minister yesterday": with somebody who is not in the room. */
function withThird(room: Room, verb: SenseHit, clause: Clause | Sentence, chance: boolean, where: Where): Draft<Contact> | null {
  const { view } = room.context;
  const time = timeNear(room, verb.first, clause.first, clause.last);
  const bounded = sideOf(room, time) === 'before' || view.has(clause.first, verb.first, 'lately');
  if (!bounded || (!chance && !tensesIn(room, clause.first, verb.last).past)) return null;
  if (!view.has(clause.first, verb.last, 'we', 'i-one') && !isFirstPerson(room, verb)) return null;
  const those = thoseWhoMet(room, verb, clause);
  // "we started discussing some of it yesterday": those who talk
  const days =
    time !== null && time.grain === 'day' && sideOf(room, time) === 'before' && room.you !== null && !isWithSomebody(room, verb, clause);
  const both = days && view.has(clause.first, verb.last, 'we') && room.leaders.length === 2 ? room.leaders : undefined;
  const met = those.find((one) => one.third) ?? (both && { actors: both });
  if (!met) return null;
  const { actors } = met;
  return contactDraft({ rule: NAME, room, anchor: verb, channel: 'meeting', status: 'held', actors, with: otherSide(actors), where, time });
}

function isWithSomebody({ context }: Room, verb: SenseHit, clause: { last: number }): boolean {
  for (let at = verb.last; at < clause.last; at++) if (/^(with|с|со)$/.test(context.view.form(at))) return true;
  return false;
}

function isWithUnnamed({ context }: Room, verb: SenseHit, clause: { first: number; last: number }): boolean {
  const { view } = context;
  return view.senses(verb.last, clause.last, 'officials-noun', 'friends-noun').some((hit) => {
    for (let at = hit.first - 1; at > hit.first - 6; at--) if (/^(with|с|со)$/.test(view.form(at))) return true;
    return false;
  });
}

function isFirstPerson({ context }: Room, verb: SenseHit): boolean {
  return context.view.token(verb.first)?.reading?.person === 1;
}

const MANNER = /^(detail|details|depth|length|person|way|подробностях|деталях|виде|образом)$/;

/** The place stands beside the verb, or opens the clause: "the situation in Aleppo" tells of what was said. */
function isBeside({ context }: Room, verb: SenseHit, where: Where, clause: { first: number; last: number }): boolean {
  const { view } = context;
  const { last } = where;
  if (last === null) return false;
  // "in Libya, say, which we spoke about"
  const town = view.mentions(Math.max(clause.first, last - 3), last, 'place').length > 0;
  if (last <= verb.first && !town && !view.has(clause.first, verb.first, 'had-chance')) return false;
  if (last <= verb.first) return last - clause.first <= 7 || verb.first - last <= 4;
  for (let at = verb.last; at < last - 1; at++) {
    const token = view.token(at);
    if (token?.reading?.pos !== 'noun' || MANNER.test(token.word.form)) continue;
    const inTime = view.times(Math.max(clause.first, at - 6), at + 1).some((time) => time.first <= at && time.last > at);
    const named = view.mentions(Math.max(clause.first, at - 3), at + 1).some((mention) => mention.first <= at && mention.last > at);
    if (!inTime && !named) return false;
  }
  return last - verb.last <= 9;
}

import type { Clause, Contact, Draft, SenseHit, Sentence, TimeExpression } from '../../../domain/index.js';
import type { Context, Rule } from '../../rule.js';
import { hostOf } from '../draft-contact.js';
import { isFutureOnly } from '../future-only.js';
import { contactDrafts } from '../meeting/again.js';
import { formerOffice } from '../people/former-office.js';
import { clauseAt, dayOf, type Room, roomAt } from '../room.js';
import { tensesIn } from '../tense.js';
import { sideTold, timeNear, timeOrOpening } from '../time.js';
import { whereAround } from '../where.js';
import type { Traveller } from './traveller.js';
import { isBoundToCome } from './visit-ahead.js';
import { isSite, isVisiting } from './visit-destination.js';
import { statusAt } from './visit-status.js';
import { isOfPeople, travellersAt, withOwnState } from './visit-traveller.js';

const NAME = 'contact/visit-verb';

export const visitVerb: Rule<Contact> = {
  name: NAME,
  finds: 'A visit told by a verb: somebody visited, came to, was in, will visit or plans to visit a state.',
  triggers: ['visit-verb', 'come-verb', 'go-verb', 'be-verb', 'again-in-country'],
  find(context, sentence) {
    const out: Draft<Contact>[] = [];
    for (const verb of context.view.senses(
      sentence.first,
      sentence.last,
      'visit-verb',
      'come-verb',
      'go-verb',
      'be-verb',
      'again-in-country',
    )) {
      const found = visitAt(context, sentence, verb);
      if (!out.some((other) => other.span.start === found[0]?.span.start)) out.push(...found);
    }
    return out;
  },
};

function visitAt(context: Context, sentence: Sentence, verb: SenseHit): Draft<Contact>[] {
  const { view } = context;
  const room = roomAt(context, sentence, verb.first);
  const clause = clauseAt(room, verb.first);
  // most forms of "to be" tell of no visit
  if (verb.sense === 'be-verb' && view.token(verb.first)?.reading?.tense !== 'past' && !willBe(room, verb, clause)) return [];
  // "was put forward in Oslo", "was saying in Oslo"
  if (verb.sense === 'be-verb' && context.analysed.lang === 'en' && isAuxiliary(view, verb.last)) return [];
  // "in the coming days" nobody comes
  if (view.form(verb.first) === 'coming' && COMING.test(view.form(verb.last))) return [];
  // "he won't stop in Rome"
  if (/^(won['’]t|wouldn['’]t|don['’]t|doesn['’]t)$/.test(view.form(verb.first - 1))) return [];
  if (isFutureOnly(context, verb) || isWayToMeeting(room, verb, clause)) return [];
  const travellers = travellersAt(room, verb, clause);
  const [first] = travellers;
  if (!first || isOfPeople(view, clause.first, first.last, verb.first)) return [];
  return visitOf(room, verb, clause, first);
}

const COMING = /^(hours?|days?|weeks?|months?|years?|decades?|period|elections?)$/;

function visitOf(room: Room, verb: SenseHit, clause: Clause | Sentence, told: Traveller): Draft<Contact>[] {
  const { context } = room;
  const { view } = context;
  // «по приглашению Президента … посетил»: a guest, not one invited
  const asGuest = isByInvitation(room, clause);
  if (view.has(clause.first, clause.last, 'invite-verb', 'glad-to-see', ...(asGuest ? [] : ['invitation']))) return [];
  // "expects to visit" awaits nobody
  if (view.senses(clause.first, clause.last, 'expect-guest').some(({ last }) => view.form(last) !== 'to')) return [];
  // "to visit" is the verb itself
  if (view.senses(clause.first, clause.last, 'visit-noun').some((noun) => noun.first !== verb.first && !isWhen(view, noun, verb)))
    return [];
  // «отбывает наказание»
  if (/^(наказани|срок)/.test(view.form(verb.last)) || view.has(verb.last, Math.min(clause.last, verb.last + 4), 'sentence-served'))
    return [];
  const where = whereAround(room, verb.first, clause);
  const traveller = withOwnState(room, verb, clause, told, where);
  const strong = verb.sense === 'visit-verb';
  if (!isVisiting(room, verb, where, clause)) return [];
  const site = isSite(room, verb, where, clause);
  // the leaders saw a museum: what the record itself tells
  const museum = site && !view.has(verb.last, Math.min(clause.last, verb.last + 7), 'forum-noun');
  // "the Prime Minister visited the Alley of Martyrs"
  const sight = where.place !== null && SIGHT.test(where.place) && strong;
  if ((museum || sight) && room.voice.turn === null && room.leaders.some(({ name }) => name !== null && name === traveller.actor.name))
    return [];
  if (site && traveller.actor.state === (context.scene.meeting.place?.state ?? null)) return [];
  // "the ship, which she will be visiting": a thing
  if (where.last === null && strong && view.form(clause.first) === 'which') return [];
  const status = statusAt(room, verb, clause, traveller);
  if (!status) return [];
  const host = hostOf(room, traveller.actor, where);
  // one travels to another state
  if (host.length === 0 && where.state === traveller.actor.state) return [];
  if (host.length === 0 && where.place === null && !strong) return [];
  if (verb.sense === 'visit-verb' && host.length === 0) return [];
  const time = timeOrOpening(room, verb.first, clause.first, clause.last) ?? timeOfWhen(room, clause.first);
  return contactDrafts({
    rule: NAME,
    room,
    anchor: verb,
    channel: 'visit',
    status,
    actors: [status === 'held' ? formerOffice(room, traveller.actor, clause) : traveller.actor],
    with: host,
    where,
    time: status === 'ongoing' ? null : time,
    ...(status === 'ongoing' ? { when: dayOf(room) } : {}),
  });
}

/** «с ноября 2021 года, когда я приезжал в Сочи»: the time right before the clause. */
function timeOfWhen({ context: { view }, sentence }: Room, first: number): TimeExpression | null {
  if (!/^(когда|when)$/.test(view.form(first))) return null;
  return (
    view.times(sentence.first, first).findLast(({ last, modifier }) => first - last <= 1 && (modifier === null || modifier === 'since')) ??
    null
  );
}

/** A participle or gerund stands behind "was", with nothing but an adverb between. */
function isAuxiliary(view: Context['view'], at: number): boolean {
  const next = view.token(at)?.reading?.pos === 'adverb' ? at + 1 : at;
  const reading = view.token(next)?.reading;
  return reading?.pos === 'gerund' || reading?.pos === 'participle' || (reading?.pos === 'verb' && reading.tense === 'past');
}

const SIGHT = /^(alley|square|palace|tower|memorial|tomb|castle|park)|(alley|square|palace|tower|memorial|castle|park)$/i;

/** «буду в Эвиане, там и встретимся с …»: the meeting is what is told. */
function isWayToMeeting({ context: { view }, sentence }: Room, verb: SenseHit, clause: { last: number }): boolean {
  if (verb.sense !== 'be-verb' || clause.last >= sentence.last) return false;
  const last = Math.min(sentence.last, clause.last + 4);
  for (let at = clause.last; at < last; at++)
    if (/^(там|there)$/.test(view.form(at))) return view.has(at, last + 4, 'meet-verb', 'speak-verb');
  return false;
}

/** «по приглашению …», "at the invitation of …" */
function isByInvitation({ context }: Room, { first, last }: { first: number; last: number }): boolean {
  const { view } = context;
  return view.senses(first, last, 'invitation').every((hit) => {
    for (let at = hit.first - 1; at > hit.first - 6; at--) if (/^(по|at|upon)$/.test(view.form(at))) return true;
    return false;
  });
}

/** "my Foreign Minister will be in Moscow next month", «в мае я намерен быть в Москве»: being there, told of what is ahead. */
function willBe(room: Room, verb: SenseHit, clause: Clause | Sentence): boolean {
  if (isBoundToCome(room, verb, clause)) return true;
  const { view, analysed } = room.context;
  const after = sideTold(room, timeNear(room, verb.first, clause.first, clause.last), clause.first, clause.last) === 'after';
  if (analysed.lang === 'ru') return after && tensesIn(room, Math.max(clause.first, verb.first - 3), verb.last).future;
  if (view.form(verb.last - 1) !== 'be') return false;
  // "he would be back in Baku", "I hope to be in London in July"
  const { last: there } = whereAround(room, verb.first, clause);
  const told = after || view.form(verb.last) === 'back' || (there !== null && there > verb.last && there - verb.last <= 4);
  const before = view.form(verb.first - 1) === 'also' ? view.form(verb.first - 2) : view.form(verb.first - 1);
  if (/^(will|shall|would|i'll|we'll|he'll|she'll|you'll|he'd|i'd)$/.test(before))
    return told && !view.has(clause.first, verb.first, 'conditional');
  const from = Math.max(clause.first, verb.first - 5);
  return before === 'to' && told && view.has(from, verb.first, 'hope-to', 'upcoming', 'would-like', 'bound-to-come', 'tell-verb');
}

/** «визита, когда Вы приезжали»: the verb tells another one. */
function isWhen(view: Context['view'], noun: SenseHit, verb: SenseHit): boolean {
  // "came in May, and after his visit …": the same one once more
  if (
    noun.first > verb.last &&
    /^(his|her|their)$/.test(view.form(noun.first - 1)) &&
    /^(after|since|during)$/.test(view.form(noun.first - 2))
  )
    return true;
  for (let at = noun.last; at < verb.first; at++) if (/^(когда|when)$/.test(view.form(at))) return true;
  // «в рамках визита Президент посетит Казань»: a town beside what the visit is made for
  const within = noun.last <= verb.first && /^(рамках|ходе|программе|during|part)$/.test(view.form(noun.first - 1));
  return within && view.token(verb.first)?.reading?.tense === 'future' && view.mentions(verb.last, verb.last + 3, 'place').length > 0;
}

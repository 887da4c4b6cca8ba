import type { Clause, Contact, Draft, SenseHit, Sentence, TimeExpression } from '../../domain/index.js';
import type { Context, Rule } from '../rule.js';
import { contactDrafts } from './again.js';
import { hostOf } from './draft-contact.js';
import { formerOffice } from './former-office.js';
import { notAtHome } from './not-at-home.js';
import { peopleIn } from './people.js';
import { clauseAt, dayOf, type Room, roomAt } from './room.js';
import type { Someone } from './someone.js';
import { isFutureOnly } from './taking-part.js';
import { tensesIn } from './tense.js';
import { sideTold, timeNear, timeOrOpening } from './time.js';
import { antecedentOf, subjectsOf, type Traveller } from './travellers.js';
import { isBoundToCome, isPrevented, statusAt } from './visit-status.js';
import { type Where, whereAround } from './where.js';

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
  // "he won't stop in Rome"
  if (/^(won['’]t|wouldn['’]t|don['’]t|doesn['’]t)$/.test(view.form(verb.first - 1))) return [];
  if (isFutureOnly(context, verb) || isWayToMeeting(room, verb, clause)) return [];
  const travellers = travellersAt(room, verb, clause);
  const [first] = travellers;
  if (!first || isOfPeople(view, clause.first, first.last, verb.first)) return [];
  return visitOf(room, verb, clause, first);
}

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

/** "I asked to let those people leave for Rome": not the one who asks travels. */
function isOfPeople(view: Context['view'], start: number, from: number | null, to: number): boolean {
  for (let at = Math.max(from ?? 0, to - 8); at < to; at++) if (PEOPLE.test(view.form(at))) return true;
  // "assistance for the Defence Forces is on its way"
  for (let at = Math.max(start, to - 9); at < to; at++) if (GOODS.test(view.form(at))) return true;
  return false;
}
const GOODS = /^(assistance|aid|equipment|supplies|weapons|помощь|оборудование)$/;
const PEOPLE =
  /^(people|equipment|missiles|humanitarian|troops|forces|soldiers|planes|aircraft|goods|weapons|supplies|citizens|refugees|students|families|tourists|workers|migrants|граждан|гражданам|беженцам|людям|студентам|туристам)$/;

const SIGHT = /^(alley|square|palace|tower|memorial|tomb|castle|park)|(alley|square|palace|tower|memorial|castle|park)$/i;

/** «буду в Эвиане, там и встретимся с …»: the meeting is what is told. */
function isWayToMeeting({ context: { view }, sentence }: Room, verb: SenseHit, clause: { last: number }): boolean {
  if (verb.sense !== 'be-verb' || clause.last >= sentence.last) return false;
  const last = Math.min(sentence.last, clause.last + 4);
  for (let at = clause.last; at < last; at++)
    if (/^(там|there)$/.test(view.form(at))) return view.has(at, last + 4, 'meet-verb', 'speak-verb');
  return false;
}

/**
 * «Господин Министр приезжал в Сочи», said by the host: a minister without a state who travels there is the guest's; so is somebody
 * nobody has heard of, named without a state. Nobody travels to the own state.
 */
function withOwnState(
  room: Room,
  verb: SenseHit,
  { first, last }: { first: number; last: number },
  traveller: Traveller,
  where: Where,
): Traveller {
  const guest = notAtHome(room, traveller.actor, where.state, verb.first, /^(he|she)$/);
  if (guest !== traveller.actor) return { ...traveller, actor: guest };
  const { actor } = traveller;
  const { scene, view } = room.context;
  if (where.state === null || (actor.state !== null && actor.state !== where.state)) return traveller;
  if (actor.name !== null) {
    if (!isUnheardOf(room, traveller) || !scene.states.includes(where.state) || scene.states.length !== 2) return traveller;
    return { ...traveller, actor: { ...actor, state: scene.states.find((state) => state !== where.state) ?? null } };
  }
  const [other] = room.voice.others;
  if (where.state !== actor.state || actor.state !== room.voice.own) return traveller;
  if (room.voice.others.length !== 1 || !other || !MINISTERS.has(actor.office ?? 'other') || room.sentence.turn === null) return traveller;
  if (view.has(first, last, 'our')) return traveller;
  return { ...traveller, actor: { ...actor, state: other } };
}

/** Named with no state and by no owner, and of no state known to the world. */
function isUnheardOf({ context, sentence, leaders }: Room, { actor, last }: Traveller): boolean {
  // a king or president who does not hold the talks is of a third state
  if (context.analysed.lang === 'en' && /^(monarch|president|prime-minister)$/.test(actor.office ?? '')) return false;
  if (last === null || leaders.some(({ name }) => name === actor.name)) return false;
  const named = context.view.mentions(sentence.first, last, 'person').find((mention) => mention.last === last);
  return (
    named !== undefined && named.person === null && (named.office === null || (named.office.state === null && named.office.owner === null))
  );
}
const MINISTERS = new Set(['minister', 'foreign-minister', 'prime-minister', 'deputy-prime-minister', 'parliament-speaker']);

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

/** What kind of destination each verb asks for. */
function isVisiting(room: Room, verb: SenseHit, where: Where, clause: { first: number; last: number }): boolean {
  const { context } = room;
  const { view } = context;
  const told = where.place !== null || where.state !== null || where.last !== null;
  switch (verb.sense) {
    case 'visit-verb': {
      const reading = view.token(verb.first)?.reading;
      if (reading && reading.pos !== 'verb' && reading.pos !== 'infinitive' && reading.pos !== 'participle' && reading.pos !== 'gerund')
        return false;
      return (
        told ||
        isBareVisit(room, verb, clause) ||
        isSite(room, verb, where, clause) ||
        view.has(verb.last, Math.min(clause.last, verb.last + 4), 'one-country')
      );
    }
    case 'come-verb':
    case 'go-verb':
      return (
        (told && (where.last === null || where.last - verb.last < 9)) ||
        isAnswer(room, verb) ||
        (verb.sense === 'come-verb' && (isPrevented(room, verb, clause) || isBareVisit(room, verb, clause))) ||
        view.has(verb.last, Math.min(clause.last, verb.last + 3), 'one-country')
      );
    case 'again-in-country':
      if (view.has(clause.first, clause.last, 'meet-verb', 'meeting-noun', 'speak-verb', 'discuss-verb')) return false;
      return told || view.has(clause.first, clause.last, 'one-country');
    default: {
      // «был у нас», "was in Moscow": the verb of being asks for the place right by it, and no other predicate
      const isSubject = (someone: Someone): boolean => !someone.possessive && (someone.case === 'nom' || someone.case === null);
      // «ты, несмотря ни на что, был у нас»
      const subject =
        peopleIn(room, clause.first, clause.last).find(isSubject) ??
        (verb.first - clause.first <= 1 && clause.first > room.sentence.first
          ? peopleIn(room, room.sentence.first, clause.first).findLast(isSubject)
          : undefined);
      // "when we were in your capital in July": the speaker with his own people
      const company = subject?.of === 'we' && view.form(clause.first) === 'when' && context.scene.states.includes(where.state ?? '');
      if (!subject || (subject.of === 'we' && !company) || subject.of === 'leaders') return false;
      const lately =
        view.has(Math.max(clause.first, verb.first - 3), Math.min(clause.last, verb.last + 3), 'previous') ||
        view.has(clause.first, clause.last, 'lately');
      const close =
        where.last !== null &&
        (where.last > verb.first ? where.last - verb.last <= 4 : verb.first - where.last <= (where.place === null ? 2 : 0));
      return context.analysed.lang === 'ru'
        ? close || (lately && told) || (lately && subject.of === 'named' && clause.last - clause.first <= 10)
        : close &&
            (lately ||
              view.form(verb.last - 1) === 'be' ||
              /^(just|already|only|back)$/.test(view.form(verb.last)) ||
              view.form(clause.first) === 'when' ||
              timeNear(room, verb.first, clause.first, clause.last) !== null);
    }
  }
}

/** «Спасибо за приглашение, обязательно приеду»: the guest-to-be answers, the country is that of the one who invites. */
function isAnswer({ context, sentence, me, you }: Room, verb: SenseHit): boolean {
  const { view, analysed } = context;
  if (me === null || you === null || verb.sense !== 'come-verb') return false;
  if (!view.has(sentence.first, verb.first, 'invitation') && !isAskedBefore(context, sentence)) return false;
  const reading = view.token(verb.first)?.reading;
  if (analysed.lang === 'ru') return reading?.tense === 'future' && reading.person === 1;
  return (
    /^(i|we)$/.test(view.form(verb.first - 2)) ||
    /^(will|i'll|we'll)$/.test(view.form(verb.first - 2)) ||
    view.form(verb.first - 1) === "i'll"
  );
}

/** The words before, of the other one too: an invitation that «Обязательно приеду» answers. */
function isAskedBefore({ view, analysed }: Context, { index, turn }: Sentence): boolean {
  for (let i = index - 1; i >= 0 && i >= index - 2; i--) {
    const before = analysed.sentences[i];
    if (!before || before.turn === null || turn === null || turn - before.turn > 1) return false;
    if (view.has(before.first, before.last, 'invitation', 'invite-verb', 'expect-guest', 'glad-to-see', 'ones-turn', 'bound-to-come'))
      return true;
  }
  return false;
}

/** "The President also plans to visit.": nothing behind it, so it is here, or at the other's. */
function isBareVisit(room: Room, verb: SenseHit, { first }: { first: number }): boolean {
  const { sentence, context } = room;
  const { view } = context;
  if (isToComeHere(room, verb, first)) return true;
  if (sentence.turn === null || !/^([.!?,;]|too|also|soon|again|)$/.test(view.form(verb.last))) return false;
  if (view.has(Math.max(first, verb.first - 4), verb.first, 'bound-to-come')) return true;
  // «Президент Турции тоже приедет»: somebody of another state
  const { future } = tensesIn(room, Math.max(first, verb.first - 3), verb.last);
  const who = peopleIn(room, first, verb.first).at(-1);
  return future && who?.of === 'named' && !who.possessive && who.actors.some(({ state }) => state !== null && state !== room.voice.own);
}

/** «на следующей неделе мой заместитель приедет продолжать разговор», said by the guest: he will come where the talks are. */
function isToComeHere({ context, sentence, voice, ...room }: Room, verb: SenseHit, first: number): boolean {
  const { view, analysed, scene } = context;
  if (analysed.lang !== 'ru' || sentence.turn === null || verb.sense !== 'come-verb' || scene.meeting.channel === 'call') return false;
  const reading = view.token(verb.first)?.reading;
  if (reading?.pos !== 'verb' || reading.tense !== 'future' || view.token(verb.last)?.reading?.pos !== 'infinitive') return false;
  const who = peopleIn({ context, sentence, voice, ...room }, first, verb.first).at(-1);
  const here = scene.meeting.place?.state ?? null;
  return (
    (who?.of === 'named' || who?.of === 'officials') && here !== null && who.actors.every(({ state }) => state !== null && state !== here)
  );
}

/** "one of your museums", «выставку», «форум „Армия“»: a sight or a fair rather than a town. */
function isSite({ context }: Room, verb: SenseHit, where: Where, clause: { first: number; last: number }): boolean {
  if (verb.sense !== 'visit-verb' || (where.place !== null && where.last !== null && where.last - verb.last <= 3)) return false;
  return context.view.has(verb.last, Math.min(clause.last, verb.last + 7), 'site-noun', 'forum-noun');
}

function travellersAt(room: Room, verb: SenseHit, clause: { first: number; last: number }): Traveller[] {
  const { view } = room.context;
  const people = peopleIn(room, clause.first, clause.last);
  if (view.has(clause.first, Math.min(clause.first + 2, clause.last), 'who')) {
    const antecedent = antecedentOf(room, clause.first);
    const officials = antecedent ? null : peopleIn(room, room.sentence.first, clause.first).at(-1);
    if (officials) return officials.actors.map((actor) => ({ actor, last: null }));
    if (antecedent) return [{ actor: antecedent, last: null }];
  }
  const found = subjectsOf(room, people, verb, view.clauseOf(verb.first) ?? room.sentence);
  if (found.length > 0 || clause.first === room.sentence.first) return found;
  // «вы нашли время и приехали»: the subject stands in the clause before
  const before = peopleIn(room, room.sentence.first, clause.first).filter(
    (someone) => !someone.possessive && (someone.case === 'nom' || someone.case === null),
  );
  // "I am travelling with a delegation and will go on to …": what stands behind "with" travels along
  const along = room.context.analysed.lang === 'en' ? before.findLast((someone) => someone.of === 'i' || someone.of === 'you') : undefined;
  const subject = along ?? before.at(-1);
  return subject && subject.actors.length === 1 ? subject.actors.map((actor) => ({ actor, last: null })) : [];
}

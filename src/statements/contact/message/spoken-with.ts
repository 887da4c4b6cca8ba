import type { Actor, Contact, Draft, SenseHit, Sentence } from '../../../domain/index.js';
import type { Context, Rule } from '../../rule.js';
import { contactDraft, otherSide } from '../draft-contact.js';
import { firstTold } from '../first-told.js';
import { peopleIn } from '../people/people.js';
import type { Someone } from '../people/someone.js';
import { clauseAt, isElsewhere, leaderOf, type Room, roomAt, sameActor } from '../room.js';
import { tensesIn } from '../tense.js';
import { sideOf, timeNear, whenOf } from '../time.js';
import { whereIn } from '../where.js';

const NAME = 'contact/spoken-with';
const OTHERS = ['call-noun', 'call-verb', 'meet-verb', 'visit-noun', 'summit-noun', 'commission-noun', 'invite-verb'];

export const spokenWith: Rule<Contact> = {
  name: NAME,
  finds:
    'A conversation with somebody of a third state: «вчера говорил с Президентом Турции», "I will speak with the leadership of China".',
  triggers: ['speak-verb', 'talk-with', 'discuss-verb', 'worked-with'],
  find(context, sentence) {
    return firstTold(context, sentence, spokenAt, 'speak-verb', 'talk-with', 'discuss-verb', 'worked-with');
  },
};

function spokenAt(context: Context, sentence: Sentence, verb: SenseHit): Draft<Contact> | null {
  const { view, scene } = context;
  const room = roomAt(context, sentence, verb.first);
  const clause = clauseAt(room, verb.first);
  if (view.has(clause.first, clause.last, ...OTHERS) || view.has(clause.first, verb.first, 'not', 'conditional', 'would-like')) return null;
  // "told him about his conversation with the Chancellor": whose it was is told by the noun
  if (verb.sense === 'talk-with' && /^(his|her)$/.test(view.form(verb.first))) return null;
  const who = speakerIn(room, verb, clause);
  const partner = thirdAfter(room, verb, clause.last, who);
  if (!partner || !who || who.state === null) return null;
  // «в мае я был у вас и говорил с Премьер-министром»: the time of the words it goes on from
  const joined = clause.first > sentence.first && /^(и|and)$/.test(view.form(clause.first));
  const time =
    timeNear(room, verb.first, clause.first, clause.last) ?? (joined ? timeNear(room, clause.first, sentence.first, clause.first) : null);
  const side = sideOf(room, time);
  const tense = tensesIn(room, clause.first, verb.last);
  const reading = view.token(verb.first)?.reading;
  const ahead = side === 'after' || (side === null && (tense.future || (reading?.pos === 'verb' && reading.tense === 'future')));
  const over = side === 'before' || (!ahead && tense.past);
  // "we speak with them regularly" bounds no conversation; one that is over is told with its time, or as had lately
  const bounded =
    side !== null ||
    time?.grain === 'day' ||
    verb.sense === 'talk-with' ||
    (verb.sense === 'worked-with' && /^(провел|провели|spent)/.test(view.form(verb.first))) ||
    ahead ||
    view.has(clause.first, clause.last, 'lately', 'had-chance', 'previous', 'earlier-today');
  if (!(ahead || over) || !bounded || (side === null && view.has(clause.first, clause.last, 'habitually'))) return null;
  // "we will also discuss today's meeting with them": today is not when
  const own = ahead && side === null ? null : time;
  const own0 = whereIn(room, verb.first, verb.last, clause.last);
  const where = own0.last === null && joined ? whereIn(room, clause.first, sentence.first, clause.first) : own0;
  const away = isElsewhere(room, where.place);
  // on the day of the talks, or at work together: face to face
  const today = over && time?.grain === 'day' && side === null && scene.meeting.channel !== 'call';
  const talks = /^(переговор|встреч|бесед)/.test(view.form(verb.last - 1)) && view.has(clause.first, clause.last, 'earlier-today');
  const met =
    (talks && scene.meeting.channel !== 'call') ||
    away ||
    isBeside(room, partner, who) ||
    isOfHere(room, partner) ||
    today ||
    verb.sense === 'worked-with';
  const actors = [who, partner];
  return contactDraft({
    rule: NAME,
    room,
    anchor: verb,
    channel: met ? 'meeting' : 'other',
    status: ahead ? 'planned' : 'held',
    actors,
    with: otherSide(actors),
    where: met && away ? where : null,
    time: own,
    when: whenOf(room, own, clause.first, clause.last),
  });
}

const WITH = /^(с|со|with|to)$/;
/** How far behind the verb the partner may be named. */
const WITHIN = 9;

/** The one named after "with", of a state that holds no talks here. */
function thirdAfter(room: Room, verb: SenseHit, last: number, who: Actor | null): Actor | null {
  const { view, scene } = room.context;
  // «вчера с Министром мы хорошо поработали»: before the verb
  const ahead = verb.sense === 'worked-with' || (room.context.analysed.lang === 'ru' && room.sentence.turn !== null);
  const from = ahead ? Math.max(room.sentence.first, verb.first - WITHIN - 4) : verb.last - 1;
  for (let at = from; at < Math.min(last, verb.last + WITHIN); at++) {
    if (!WITH.test(view.form(at))) continue;
    const people = peopleIn(room, at + 1, Math.min(last, at + 9));
    const peer = peerOf(room, people, at, who);
    if (peer) return peer;
    const named = people.find(({ of }) => of === 'named' || (of === 'officials' && verb.sense === 'talk-with'));
    const beside = named?.of === 'named' ? named.actors.find((one) => isBeside(room, one, who)) : undefined;
    if (beside && named && named.first - at <= 7) return beside;
    const actor = named?.actors.find(({ state }) => state !== null && !scene.states.includes(state)) ?? leadersOf(room, at + 1, last);
    if (actor && (!named || named.first - at <= 7)) return actor;
  }
  return null;
}

/** «Министр обсудил это с китайским коллегой», "with your deputy": somebody of the other side, of the office of one who holds no talks here. */
function peerOf({ context: { view }, leaders }: Room, people: readonly Someone[], at: number, who: Actor | null): Actor | null {
  if (!who || leaders.some((leader) => sameActor(leader, who))) return null;
  const [peer] = people.filter(({ of, possessive }) => of === 'officials' && !possessive);
  const [actor] = peer?.actors ?? [];
  if (!peer || !actor || peer.actors.length !== 1 || peer.plural || peer.first - at > 4 || actor.state === who.state) return null;
  const alike = view.has(peer.first, peer.last, 'friends-noun');
  return leaders.some(({ state }) => state === actor.state) ? { ...actor, office: alike ? who.office : actor.office } : null;
}

/** Somebody of a state that takes part who is not in the room: "your Prime Minister". */
function isBeside({ context, sentence, leaders }: Room, actor: Actor, who: Actor | null): boolean {
  if (sentence.turn === null) return false;
  if (
    actor.state === null ||
    actor.state === who?.state ||
    (actor.office === 'other' && actor.name === null) ||
    !context.scene.states.includes(actor.state)
  )
    return false;
  return !leaders.some((leader) => leader.state === actor.state && (leader.office === actor.office || leader.name === actor.name));
}

const isOfHere = ({ context: { scene } }: Room, { state }: Actor): boolean => state !== null && scene.states.includes(state);

/** "the leadership of China", «с руководством Китая», "US leadership": those who govern it, unnamed. */
function leadersOf({ context }: Room, first: number, last: number): Actor | null {
  const { view, scene } = context;
  const noun = view.sense(first, Math.min(last, first + 4), 'leadership-noun');
  if (!noun) return null;
  const [state] = view
    .mentions(Math.max(first, noun.first - 2), Math.min(last, noun.last + 6))
    .flatMap((mention) => (mention.of === 'state' || mention.of === 'state-adjective' ? mention.states : []));
  return state && !scene.states.includes(state) ? { state, office: 'other', name: null } : null;
}

/** The subject, told by a pronoun, a name or, in Russian, the verb: the speaker where nobody else is. */
function speakerIn(room: Room, verb: SenseHit, { first, last }: { readonly first: number; readonly last: number }): Actor | null {
  const people = peopleIn(room, first, last);
  const subject = people.findLast(
    (someone) => !someone.possessive && someone.last <= verb.first && (someone.case === 'nom' || someone.case === null),
  );
  if (subject) return subject.of === 'we' || subject.of === 'leaders' ? ownLeader(room) : (subject.actors[0] ?? null);
  // «Президент рассказал, что вчера говорил с …»: the one whose words they are
  if (room.context.analysed.lang === 'ru' && /^что$/.test(room.context.view.form(first))) {
    const teller = peopleIn(room, room.sentence.first, first).findLast((someone) => someone.of === 'named' && someone.case === 'nom');
    if (teller?.actors[0]) return teller.actors[0];
  }
  return room.me ?? (room.context.analysed.lang === 'ru' ? ownLeader(room) : null);
}

/** The one who speaks, or whose words are told. */
function ownLeader(room: Room): Actor | null {
  if (room.me) return room.me;
  return room.voice.own === null ? null : leaderOf(room, room.voice.own);
}

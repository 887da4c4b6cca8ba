import type { Actor, Contact, Draft, SenseHit, Sentence } from '../../../domain/index.js';
import type { Context, Rule } from '../../rule.js';
import { contactDraft, otherSide } from '../draft-contact.js';
import { firstTold } from '../first-told.js';
import { peopleIn } from '../people/people.js';
import type { Someone } from '../people/someone.js';
import { clauseAt, isTitle, type Room, roomAt, sameActor } from '../room.js';
import { tensesIn } from '../tense.js';
import { isBesideTalks, sideOf, timeNear, whenOf } from '../time.js';
import { whereIn } from '../where.js';

const NAME = 'contact/received-by';

export const receivedBy: Rule<Contact> = {
  name: NAME,
  finds: 'A meeting told by who received or will receive whom: «вчера меня принял ваш Премьер-министр», "you received our special envoy".',
  triggers: ['receive-verb'],
  find(context, sentence) {
    return isTitle(context, sentence) ? [] : firstTold(context, sentence, receivedAt, 'receive-verb');
  },
};

function receivedAt(context: Context, sentence: Sentence, verb: SenseHit): Draft<Contact> | null {
  const { view } = context;
  const reading = view.token(verb.first)?.reading;
  const room = roomAt(context, sentence, verb.first);
  const clause = clauseAt(room, verb.first);
  if (view.has(clause.first, clause.last, 'visit-noun', 'letter-noun', 'invitation', 'not', 'glad-to-see', 'take-part')) return null;
  const passive =
    context.analysed.lang === 'en'
      ? /^(was|were|been)$/.test(view.form(verb.first - 1))
      : reading?.pos === 'participle' && reading.short && /^(был|была|были|будет|будут)$/.test(view.form(verb.first - 1));
  // «С.В.Лавров принят Президентом», told by the publisher of talks with somebody else
  const plain = context.analysed.lang === 'ru' && !passive && sentence.turn === null && reading?.pos === 'participle' && reading.short;
  const tense = tensesIn(room, clause.first, verb.last);
  if (!(reading?.pos === 'verb' || passive || plain) || !(tense.past || tense.future)) return null;
  const time = timeNear(room, verb.first, clause.first, clause.last);
  const side = sideOf(room, time);
  // to come: only on a day that is told
  if (tense.past ? side === 'after' : side !== 'after' && !view.has(clause.first, clause.last, 'later-today')) return null;
  // the publisher tells of the talks themselves, or of others on another day or beside them
  if (
    room.voice.turn === null &&
    side === null &&
    !plain &&
    !isBesideTalks(room, clause.first, clause.last) &&
    !view.has(clause.first, clause.last, 'later-today', 'earlier-today')
  )
    return null;
  const people = peopleIn(room, clause.first, clause.last).filter((someone) => !someone.possessive);
  const host = passive || plain ? byWhom(room, people, verb) : subjectOf(people, verb);
  const guest = passive || plain ? subjectOf(people, verb) : objectOf(people, verb, host);
  // «спасибо, что приняли моего посланника»: the one who is thanked
  const thanked = !host && reading?.number === 'plur' && view.has(sentence.first, verb.first, 'thank-verb') ? room.you : null;
  const b = oneOf(room, guest);
  const told = thanked ?? oneOf(room, host);
  // «меня принял Председатель Правительства», said by the guest: the host's
  const here = context.scene.meeting.place?.state ?? null;
  const theirs = told !== null && told === b ? null : told;
  const a =
    theirs && b && theirs.state === b.state && theirs.name === null && b === room.me && here !== null && here !== b.state
      ? { ...theirs, state: here }
      : theirs;
  if (!a || !b || a.state === null || b.state === null || a.state === b.state) return null;
  // the talks themselves are those of the leaders, but for another day or year
  if (side === null && room.leaders.some((leader) => sameActor(leader, a)) && room.leaders.some((leader) => sameActor(leader, b)))
    return null;
  const actors = [a, b];
  return contactDraft({
    rule: NAME,
    room,
    anchor: verb,
    channel: 'meeting',
    status: tense.past ? 'held' : 'planned',
    actors,
    with: otherSide(actors),
    where: whereIn(room, verb.first, clause.first, clause.last),
    time,
    when: whenOf(room, time, clause.first, clause.last),
  });
}

/** "we" receive guests as a state does: that is a visit. */
function oneOf(room: Room, someone: Someone | undefined): Actor | null {
  if (!someone || someone.of === 'we' || someone.of === 'leaders' || someone.actors.length !== 1) return null;
  const [actor] = someone.actors;
  return actor ?? room.me;
}

const subjectOf = (people: readonly Someone[], verb: SenseHit): Someone | undefined =>
  people.findLast((someone) => someone.last <= verb.first && (someone.case === 'nom' || someone.case === null)) ??
  people.find((someone) => someone.first >= verb.first && someone.case === 'nom');

const objectOf = (people: readonly Someone[], verb: SenseHit, host: Someone | undefined): Someone | undefined =>
  people.find((someone) => someone !== host && someone.first >= verb.last && someone.case !== 'nom') ??
  people.find((someone) => someone !== host && someone.last <= verb.first && (someone.case === 'acc' || someone.case === 'gen'));

/** "received by the Prime Minister" */
function byWhom({ context }: Room, people: readonly Someone[], verb: SenseHit): Someone | undefined {
  const { view } = context;
  // «принят Президентом»
  if (context.analysed.lang === 'ru') return people.find(({ case: told }) => told === 'ins');
  return people.find((someone) => {
    for (let at = someone.first - 1; at >= verb.last && at > someone.first - 4; at--) if (view.form(at) === 'by') return true;
    return false;
  });
}

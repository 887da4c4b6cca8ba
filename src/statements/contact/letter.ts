import type { Actor, Contact, Draft, SenseHit, Sentence } from '../../domain/index.js';
import type { Context, Rule } from '../rule.js';
import { contactDraft, otherSide } from './draft-contact.js';
import { peopleIn } from './people.js';
import { clauseAt, dayOf, type Room, roomAt, sameActor } from './room.js';
import { sideOf, tensesIn, timeNear } from './time.js';

const NAME = 'contact/letter';

export const letter: Rule<Contact> = {
  name: NAME,
  finds: 'A letter or message that one side sent the other.',
  triggers: ['letter-noun'],
  find(context, sentence) {
    const noun = context.view.sense(sentence.first, sentence.last, 'letter-noun');
    const found = noun ? letterAt(context, sentence, noun) : null;
    return found ? [found] : [];
  },
};

function letterAt(context: Context, sentence: Sentence, noun: SenseHit): Draft<Contact> | null {
  const { view } = context;
  const room = roomAt(context, sentence, noun.first);
  // the record is of the letter itself
  if (room.voice.turn === null && !['meeting', 'call', 'press-conference'].includes(context.scene.meeting.channel)) return null;
  const clause = clauseAt(room, noun.first);
  const verb = view.sense(clause.first, clause.last, 'send-verb');
  // "thank you for your message of condolences"
  const thanked = room.you && view.has(clause.first, noun.first, 'thank-verb') && view.senseAtToken(noun.first - 1, 'your') !== null;
  if (!verb && thanked && room.you && room.me)
    return contactDraft({
      rule: NAME,
      room,
      anchor: noun,
      channel: 'letter',
      status: 'held',
      actors: [room.you],
      with: room.me.state === null ? [] : [room.me.state],
    });
  const carried = verb ? carriedFrom(room, noun, clause) : null;
  if (carried) return carried;
  if (!verb || !tensesIn(room, clause.first, clause.last).past || tensesIn(room, clause.first, clause.last).future) return null;
  const time = timeNear(room, noun.first, clause.first, clause.last);
  if (sideOf(room, time) === 'after') return null;
  const actors: Actor[] = [];
  for (const someone of peopleIn(room, clause.first, clause.last)) {
    if (someone.of === 'officials' || someone.of === 'leaders') continue;
    const actor = someone.of === 'we' ? room.me : someone.actors.length === 1 ? (someone.actors[0] ?? null) : null;
    if (actor && !actors.some((other) => sameActor(other, actor))) actors.push(actor);
  }
  // from one leader to another: both are told, at least one of them holds the talks
  if (actors.length !== 2 || !actors.some((actor) => room.leaders.some((leader) => sameActor(leader, actor)))) return null;
  return contactDraft({ rule: NAME, room, anchor: noun, channel: 'letter', status: 'held', actors, with: otherSide(actors), time });
}

/** "I would like to hand you a message from our President", "the envoy gave him a letter from the King": who wrote it, and to whom. */
function carriedFrom(
  room: Room,
  noun: SenseHit,
  { first, last }: { readonly first: number; readonly last: number },
): Draft<Contact> | null {
  const { view, scene } = room.context;
  if (view.form(noun.last) !== 'from' || scene.meeting.channel !== 'meeting' || view.has(first, noun.first, 'not')) return null;
  const sender = peopleIn(room, noun.last, Math.min(last, noun.last + 9)).find(({ of, possessive }) => of === 'named' && !possessive);
  const [named] = sender?.actors ?? [];
  if (!sender || sender.first - noun.last > 4 || sender.actors.length !== 1 || named?.state == null) return null;
  // "the envoy gave him a letter from his country's president": of the one who brought it
  const his = /^(his|her|their)$/.test(view.form(noun.last + 1));
  const taker = his
    ? peopleIn(room, first, noun.first).findLast(({ of, possessive }) => of === 'named' && !possessive)?.actors[0]
    : undefined;
  const writer = his
    ? { state: room.leaders.find(({ state }) => state !== taker?.state)?.state ?? null, office: named.office, name: null }
    : named;
  if (writer.state === null) return null;
  const time = timeNear(room, noun.first, first, last);
  if (sideOf(room, time) !== null || tensesIn(room, first, noun.first).future) return null;
  const to = room.leaders.find(({ state }) => state !== null && state !== writer.state);
  if (!to?.state || room.leaders.length !== 2 || !room.leaders.some(({ state }) => state === writer.state)) return null;
  return contactDraft({
    rule: NAME,
    room,
    anchor: noun,
    channel: 'letter',
    status: 'held',
    actors: [writer],
    with: [to.state],
    when: dayOf(room),
  });
}

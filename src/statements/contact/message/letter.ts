import type { Actor, Contact, Draft, Mention, SenseHit, Sentence, StateCode } from '../../../domain/index.js';
import type { Context, Rule } from '../../rule.js';
import { type ContactParts, contactDraft, otherSide } from '../draft-contact.js';
import { peopleIn } from '../people/people.js';
import { clauseAt, dayOf, type Room, roomAt, sameActor } from '../room.js';
import { tensesIn } from '../tense.js';
import { sideOf, timeNear } from '../time.js';

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
  if (!verb && thanked && room.you && room.me) {
    const own = timeNear(room, noun.first, noun.last, clause.last);
    const time = own !== null && own.first - noun.last <= 2 && sideOf(room, own) === 'before' ? own : null;
    return letterOf(room, noun, [room.you], room.me.state === null ? [] : [room.me.state], { time });
  }
  // "thank you for the letter in June": the one addressed wrote it
  const dated = verb ? null : timeNear(room, noun.first, noun.first, clause.last);
  const forIt = view.form(noun.first - 1) === 'за' || (view.form(noun.first - 1) === 'the' && view.form(noun.first - 2) === 'for');
  if (dated && forIt && room.you && room.me?.state && (sideOf(room, dated) === 'before' || dated.grain === 'month'))
    if (view.has(clause.first, noun.first, 'thank-verb')) return letterOf(room, noun, [room.you], [room.me.state], { time: dated });
  // «благодарю Вас за письмо, которое я получил», "thank you for the letter I received"
  const next = thankedFor(room, noun, clause);
  if (!verb && next) return letterOf(room, noun, [next.from], next.to, { time: next.time });
  const carried = verb ? carriedFrom(room, noun, clause) : null;
  if (carried) return carried;
  const told = tellingOf(room, noun, clause);
  if (!told || view.has(told.first, told.last, 'not', 'conditional')) return null;
  const { past, future } = tensesIn(room, told.first, told.last);
  const time = timeNear(room, noun.first, told.first, told.last);
  if (!past || future || sideOf(room, time) === 'after') return null;
  const exchanged = isExchanged(room, noun, told) ? room.leaders : null;
  if (exchanged) return letterOf(room, noun, exchanged, otherSide(exchanged), { time });
  const sides = sidesOf(room, noun, told);
  return sides ? letterOf(room, noun, [sides.writer], [sides.reader], { time }) : null;
}

interface Telling {
  /** By the clause that describes the letter. */
  readonly described: boolean;
  readonly verb: SenseHit;
  readonly first: number;
  readonly last: number;
}

/** The verb of sending or getting, in the clause of the letter or in the one that describes it: "in the letter you sent in May". */
function tellingOf(room: Room, noun: SenseHit, clause: { readonly first: number; readonly last: number }): Telling | null {
  const { view } = room.context;
  const verb = view.sense(clause.first, clause.last, 'send-verb');
  if (verb) return { verb, first: clause.first, last: clause.last, described: isWriting(view, noun, verb) };
  const behind = view.sense(clause.last, Math.min(room.sentence.last, noun.last + 6), 'send-verb');
  const next = behind && room.context.view.clauseOf(behind.first);
  return behind && next && noun.last >= clause.last - 2 ? { verb: behind, first: next.first, last: next.last, described: true } : null;
}

/** "the letter you sent", «Вы ставили этот вопрос в письме»: who wrote it is told, and not to whom. */
const isWriting = (view: Room['context']['view'], noun: SenseHit, verb: SenseHit): boolean =>
  /^(you|we|i|вы|мы|я)$/.test(view.form(noun.last)) || /^(ставил|поставил|подн)/.test(view.form(verb.first));

const isExchanged = ({ context: { view }, leaders, sentence }: Room, noun: SenseHit, { verb, first }: Telling): boolean =>
  /^(обмен|exchang)/.test(view.form(verb.first)) &&
  leaders.length === 2 &&
  (sentence.turn !== null || view.has(first, noun.first, 'both-leaders'));

/** «через нашего Министра», "through our Ambassador" */
const isCarrier = ({ context: { view } }: Room, at: number): boolean =>
  /^(через|through|via)$/.test(view.form(at - 1)) || /^(через|through|via)$/.test(view.form(at - 2));

/** What one gets was written by the other; «Вы ставили вопрос в письме» was written by the subject, as what is sent. */
const GOT = /^(receiv|got|получ|при[шн]|поступ)/;

/** Who wrote, told by whose letter it is or who sent it; and the state it was for. */
function sidesOf(room: Room, noun: SenseHit, { verb, first, last, described }: Telling): { writer: Actor; reader: StateCode } | null {
  const { view } = room.context;
  const { me, you, leaders } = room;
  const owner = view.senses(Math.max(first, noun.first - 3), noun.first, 'your', 'mine', 'our').at(-1);
  if (owner && room.sentence.turn !== null && me?.state && you?.state)
    return owner.sense === 'your' ? { writer: you, reader: me.state } : { writer: me, reader: you.state };
  const actors: Actor[] = [];
  for (const someone of peopleIn(room, first, last)) {
    if (someone.of === 'officials' || someone.of === 'leaders' || isCarrier(room, someone.first)) continue;
    const actor = someone.of === 'we' ? me : someone.actors.length === 1 ? (someone.actors[0] ?? null) : null;
    if (actor && !actors.some((other) => sameActor(other, actor))) actors.push(actor);
  }
  // "the letter you sent": to the one who says it
  if (actors.length === 1 && described && room.sentence.turn !== null && me && you && actors[0])
    actors.push(sameActor(actors[0], you) ? me : sameActor(actors[0], me) ? you : actors[0]);
  // from one leader to another: at least one of them holds the talks
  const [a, b] = actors;
  if (!a || !b || actors.length !== 2 || a === b || !actors.some((actor) => leaders.some((leader) => sameActor(leader, actor))))
    return null;
  const [writer, reader] = GOT.test(view.form(verb.first)) ? [b, a] : [a, b];
  return reader.state === null || reader.state === writer.state ? null : { writer, reader: reader.state };
}

/** "I would like to hand you a message from our President", «Министр вручил послание Короля»: who wrote it, and to whom. */
function carriedFrom(
  room: Room,
  noun: SenseHit,
  { first, last }: { readonly first: number; readonly last: number },
): Draft<Contact> | null {
  const { view, scene } = room.context;
  if (scene.meeting.channel !== 'meeting' || view.has(first, noun.first, 'not')) return null;
  const from = /^(from|от)$/.test(view.form(noun.last));
  // «послание Президента»: in Russian the genitive tells whose it is, of what somebody hands over
  if (!from && (room.context.analysed.lang === 'en' || !view.has(first, noun.first, 'carry-letter'))) return null;
  const writer = writerOf(room, noun, first, last, from);
  if (writer?.state == null) return null;
  const time = timeNear(room, noun.first, first, last);
  if (sideOf(room, time) !== null || tensesIn(room, first, noun.first).future) return null;
  const third = room.leaders.every(({ state }) => state !== writer.state);
  const carrier = third ? carrierOf(room, noun, first) : null;
  if (third && carrier === null) return null;
  const to = room.leaders.find((leader) => leader.state !== null && leader.state !== writer.state && leader !== carrier);
  if (!to?.state || room.leaders.length !== 2) return null;
  return letterOf(room, noun, [writer], [to.state], { when: dayOf(room) });
}

/** A letter that was written: who by, and to which state. */
function letterOf(
  room: Room,
  noun: SenseHit,
  actors: readonly Actor[],
  to: readonly StateCode[],
  told: Partial<Pick<ContactParts, 'time' | 'when'>> = {},
): Draft<Contact> {
  return contactDraft({ rule: NAME, room, anchor: noun, channel: 'letter', status: 'held', actors, with: to, ...told });
}

/** Named behind the noun; "his country's president" is of the one who brought the letter. */
function writerOf(room: Room, noun: SenseHit, first: number, last: number, from: boolean): Actor | null {
  const { view } = room.context;
  const reach = Math.min(last, noun.last + 9);
  const sender = peopleIn(room, noun.last, reach).find(
    ({ of, possessive, case: told }) => of === 'named' && !possessive && (from || told === 'gen' || told === null),
  );
  const [named] = sender?.actors ?? [];
  if (!sender || sender.first - noun.last > 4 || sender.actors.length !== 1 || named?.state == null) {
    const those = view.sense(noun.last, Math.min(last, noun.last + 4), 'leadership-noun');
    const [state] = those ? view.mentions(those.first - 1, Math.min(last, those.last + 5)).flatMap(statesOf) : [];
    return state ? { state, office: 'other', name: null } : null;
  }
  const his = /^(his|her|their)$/.test(view.form(noun.last + 1));
  if (!his) return named;
  const taker = peopleIn(room, first, noun.first).findLast(({ of, possessive }) => of === 'named' && !possessive)?.actors[0];
  return { state: room.leaders.find(({ state }) => state !== taker?.state)?.state ?? null, office: named.office, name: null };
}

const statesOf = (mention: Mention): string[] =>
  mention.of === 'state' || mention.of === 'state-adjective' ? mention.states.filter((state): state is string => state !== null) : [];

/** The one of those who talk who hands over what a third wrote: the speaker, or the subject. */
function carrierOf(room: Room, noun: SenseHit, first: number): Actor | null {
  const { view } = room.context;
  if (!view.has(first, noun.first, 'carry-letter')) return null;
  const subject = peopleIn(room, first, noun.first).find(({ possessive, case: told }) => !possessive && (told === 'nom' || told === null));
  const [one] = subject?.actors ?? [];
  return (one && room.leaders.find((leader) => sameActor(leader, one))) ?? null;
}

/** Thanks given to the one addressed for a letter that the words right behind tell to have been received. */
function thankedFor(room: Room, noun: SenseHit, { first, last }: { readonly first: number; readonly last: number }) {
  const { me, you, sentence } = room;
  const { view } = room.context;
  if (!me?.state || !you || !view.has(first, noun.first, 'thank-verb') || last >= sentence.last) return null;
  const got = view
    .senses(last, Math.min(sentence.last, last + 8), 'send-verb')
    .find(({ first: at }) => /^(получ|received|got)/.test(view.form(at)));
  const clause = got && view.clauseOf(got.first);
  if (!clause || !view.has(clause.first, clause.last, 'i-one', 'we')) return null;
  const time = timeNear(room, got.first, clause.first, clause.last);
  return sideOf(room, time) === 'after' ? null : { from: you, to: [me.state], time };
}

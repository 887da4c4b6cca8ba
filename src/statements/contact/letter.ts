import type { Actor, Contact, Draft, Mention, SenseHit, Sentence, StateCode } from '../../domain/index.js';
import type { Context, Rule } from '../rule.js';
import { type ContactParts, contactDraft, otherSide } from './draft-contact.js';
import { peopleIn } from './people.js';
import { clauseAt, dayOf, type Room, roomAt, sameActor } from './room.js';
import { tensesIn } from './tense.js';
import { sideOf, timeNear } from './time.js';

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
  if (!verb && thanked && room.you && room.me) return letterOf(room, noun, [room.you], room.me.state === null ? [] : [room.me.state]);
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
  const exchanged = verb ? exchangedOrGot(room, noun, verb, clause) : null;
  if (exchanged)
    return letterOf(room, noun, exchanged, otherSide(exchanged), { time: timeNear(room, noun.first, clause.first, clause.last) });
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
  return letterOf(room, noun, actors, otherSide(actors), { time });
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

/** «получил Ваше письмо», «Вы ставили этот вопрос в письме», «мы обменялись посланиями»: in Russian the owner or the verb tells who wrote. */
function exchangedOrGot(
  room: Room,
  noun: SenseHit,
  verb: SenseHit,
  { first, last }: { readonly first: number; readonly last: number },
): readonly Actor[] | null {
  const { me, you, leaders } = room;
  const { view, analysed } = room.context;
  if (analysed.lang !== 'ru' || !me?.state || !you?.state || view.has(first, last, 'not', 'conditional')) return null;
  const reading = view.token(verb.first)?.reading;
  if (reading?.tense !== 'past') return null;
  const form = view.form(verb.first);
  const third = peopleIn(room, first, last).some(({ of }) => of === 'named' || of === 'officials');
  if (third || leaders.length !== 2) return null;
  if (/^обмен/.test(form)) return view.has(first, noun.first, 'we') || peopleIn(room, first, last).length === 0 ? leaders : null;
  const [owner] = view.senses(Math.max(first, noun.first - 3), noun.first, 'your', 'mine');
  if (/^(получ|при[шн]|поступ)/.test(form) && owner) return owner.sense === 'your' ? [you, me] : [me, you];
  // «об этом Вы писали мне в письме»
  if (/^(ставил|поставил|подн)/.test(form))
    return view.has(first, noun.first, 'you-one') ? [you, me] : view.has(first, noun.first, 'i-one') ? [me, you] : null;
  return null;
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

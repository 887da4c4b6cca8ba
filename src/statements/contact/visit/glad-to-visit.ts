import type { Actor, Contact, Draft, SenseHit, Sentence } from '../../../domain/index.js';
import type { Context, Rule } from '../../rule.js';
import { contactDraft } from '../draft-contact.js';
import { firstTold, type ToldAt } from '../first-told.js';
import { peopleIn } from '../people/people.js';
import { clauseAt, dayOf, type Room, roomAt, sameActor } from '../room.js';
import { sideOf, timeNear } from '../time.js';
import { whereIn } from '../where.js';
import type { Where } from '../where-told.js';

const NAME = 'contact/glad-to-visit';
/** How far before the verb the pleasure may be told. */
const WITHIN = 14;

export const gladToVisit: Rule<Contact> = {
  name: NAME,
  finds:
    'The visit that goes on, told by the guest who is glad to make it ("it is an honour for me to visit Italy again", "thank you for this chance to visit Russia"), or by the host who thanks for it.',
  triggers: ['guest-glad', 'thank-verb'],
  find(context, sentence) {
    return firstTold(context, sentence, gladOrThanked, 'visit-verb', 'come-verb');
  },
};

const gladOrThanked: ToldAt = (context, sentence, verb) =>
  visitAt(context, sentence, verb) ?? chanceTold(context, sentence, verb) ?? thankedFor(context, sentence, verb);

function visitAt(context: Context, sentence: Sentence, verb: SenseHit): Draft<Contact> | null {
  const { view, scene } = context;
  const room = roomAt(context, sentence, verb.first);
  const { me } = room;
  const here = scene.meeting.place?.state ?? null;
  if (!me || scene.meeting.channel === 'call' || sentence.turn === null) return null;
  const bare = view.token(verb.first)?.reading?.pos === 'infinitive' || isAfterTo(view, verb.first);
  const clause = clauseAt(room, verb.first);
  const from = Math.max(sentence.first, verb.first - WITHIN);
  const glad = view.senses(from, verb.first, 'guest-glad').at(-1);
  const thanks = view.senses(from, verb.first, 'thank-verb').at(-1);
  const chance = thanks !== undefined && !view.has(from, verb.first, 'invitation') && view.has(thanks.last, verb.first, 'visit-chance');
  if (!bare || !(glad || chance) || view.has(from, verb.first, 'not', 'would-be', 'would-like', 'upcoming-strong', 'habitually'))
    return null;
  // «рад, что удалось посетить»: glad now of what one has come to do
  const managed = view.senses(from, verb.first, 'had-chance').at(-1);
  if (managed && (!glad || managed.first <= glad.last)) return null;
  // somebody else's pleasure, or one to come
  for (let at = Math.max(from, (glad ?? thanks ?? verb).first - 4); at < verb.first; at++)
    if (
      /^(will|would|was|were|been|you|буду|было|был|была|будет)$/.test(view.form(at)) &&
      !(view.form(at) === 'you' && thanks && at - thanks.last <= 1)
    )
      return null;
  const where = whereIn(room, verb.first, verb.first, clause.last);
  if (where.state === null || where.state === me.state || where.state !== (here ?? where.state)) return null;
  if (here === null && !room.voice.others.includes(where.state)) return null;
  if (sideOf(room, timeNear(room, verb.first, clause.first, clause.last)) !== null) return null;
  return goingOn(room, verb, me, where);
}

/** "to once again visit". */
function isAfterTo(view: Context['view'], at: number): boolean {
  let i = at - 1;
  while (/^(once|again|finally|also|personally|officially)$/.test(view.form(i))) i--;
  return view.form(i) === 'to';
}

/** «поблагодарил за возможность посетить Китай», told by the publisher of the guest. */
function chanceTold(context: Context, sentence: Sentence, verb: SenseHit): Draft<Contact> | null {
  const { view, scene } = context;
  const here = scene.meeting.place?.state ?? null;
  if (sentence.turn !== null || here === null || scene.meeting.channel === 'call') return null;
  const thanks = view.senses(Math.max(sentence.first, verb.first - WITHIN), verb.first, 'thank-verb').at(-1);
  if (!thanks || !view.has(thanks.last, verb.first, 'visit-chance') || view.has(thanks.last, verb.first, 'invitation')) return null;
  const room = roomAt(context, sentence, verb.first);
  const thanker = peopleIn(room, sentence.first, thanks.first).find(({ of, possessive }) => of === 'named' && !possessive)?.actors[0];
  const guest = room.leaders.find(({ state }) => state !== null && state !== here);
  const where = whereIn(room, verb.first, verb.first, clauseAt(room, verb.first).last);
  if (!thanker || !guest || !sameActor(thanker, guest) || where.state !== here) return null;
  return goingOn(room, verb, guest, where);
}

const goingOn = (room: Room, anchor: SenseHit, guest: Actor, where: Where): Draft<Contact> =>
  contactDraft({
    rule: NAME,
    room,
    anchor,
    channel: 'visit',
    status: 'ongoing',
    actors: [guest],
    with: where.state === null ? [] : [where.state],
    where,
    when: dayOf(room),
  });

/** "We are grateful to the Prime Minister for visiting Moscow": the guest's, said by the host. */
function thankedFor(context: Context, sentence: Sentence, verb: SenseHit): Draft<Contact> | null {
  const { view, scene } = context;
  if (sentence.turn === null || verb.sense !== 'visit-verb' || scene.meeting.channel === 'call') return null;
  const room = roomAt(context, sentence, verb.first);
  const clause = clauseAt(room, verb.first);
  const here = scene.meeting.place?.state ?? null;
  if (here === null || room.me?.state !== here || room.leaders.length !== 2) return null;
  const gerund = context.analysed.lang === 'en' ? /ing$/.test(view.form(verb.first)) : view.token(verb.first)?.reading?.tense === 'past';
  const thanks = view.senses(Math.max(sentence.first, verb.first - WITHIN), verb.first, 'thank-verb').at(-1);
  if (!gerund || !thanks || view.has(clause.first, clause.last, 'not', 'previous', 'upcoming-strong')) return null;
  const guest = room.leaders.find(({ state }) => state !== here);
  const thanked = peopleIn(room, sentence.first, verb.first).findLast((someone) => someone.last > thanks.first && !someone.possessive);
  const named =
    thanked === undefined || thanked.of === 'you' || (guest !== undefined && thanked.actors.some((actor) => sameActor(actor, guest)));
  const where = whereIn(room, verb.first, verb.first, clause.last);
  if (!guest || !named || where.state !== here || sideOf(room, timeNear(room, verb.first, clause.first, clause.last)) !== null) return null;
  return goingOn(room, verb, guest, where);
}

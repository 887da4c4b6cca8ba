import type { Actor, Contact, Draft, SenseHit, Sentence } from '../../../domain/index.js';
import { quoteSpan } from '../../frame.js';
import type { Context, Rule } from '../../rule.js';
import { contactDraft } from '../draft-contact.js';
import { peopleIn } from '../people/people.js';
import { clauseAt, isTitle, type Room, roomAt } from '../room.js';
import { statusOf } from '../status.js';
import { tensesIn } from '../tense.js';
import { sideOf, sideTold, whenOf } from '../time.js';

const NAME = 'contact/call';

export const call: Rule<Contact> = {
  name: NAME,
  finds: 'A telephone call other than the talks themselves: with somebody else, one for each state, or on another day.',
  triggers: ['call-noun', 'call-verb'],
  find(context, sentence) {
    if (isTitle(context, sentence)) return [];
    const hits = context.view.senses(sentence.first, sentence.last, 'call-noun', 'call-verb');
    return hits[0] ? callsAt(context, sentence, hits[0]) : [];
  },
};

function callsAt(context: Context, sentence: Sentence, hit: SenseHit): Draft<Contact>[] {
  const room = roomAt(context, sentence, hit.first);
  const { view } = context;
  // "our call for peace"
  const counted = ORDINAL.test(view.form(hit.first + 1)) && tensesIn(room, hit.last, sentence.last).past;
  const byPhone = /^(tele)?phone$/.test(view.form(hit.last - 2));
  if (!counted && !byPhone && /^(for|on|upon|to)$/.test(view.form(hit.last)) && /^calls?$/.test(view.form(hit.last - 1))) return [];
  const clause = clauseAt(room, hit.first);
  const told = statusOf(room, hit.first, hit.last, clause.first, clause.last);
  // "you talk so nicely over the telephone"
  const habit = view
    .senses(Math.max(clause.first, hit.first - 6), hit.last, 'speak-verb')
    .some(({ first }) => view.token(first)?.reading?.pos === 'verb' && view.token(first)?.reading?.tense === 'present');
  if (hit.sense === 'call-verb' && habit && sideOf(room, told.time) === null) return [];
  // "for the chance to compare notes by telephone all these months": a habit
  if (
    sideOf(room, told.time) === null &&
    view.has(clause.first, clause.last, 'habitually') &&
    !view.has(clause.first, clause.last, 'lately') &&
    view.times(clause.first, clause.last).length === 0
  )
    return [];
  const people = peopleIn(room, clause.first, clause.last);
  const parties = room.leaders;
  const others = people
    .flatMap((someone) => (someone.of === 'named' ? someone.actors : []))
    .filter((actor) => actor.state !== null && !parties.some((party) => party.state === actor.state && !isOtherHead(actor, party)));
  const over = isAgreedOver(room, hit, clause.first);
  const side = over ? 'before' : sideTold(room, told.time, clause.first, clause.last);
  const marked = view.has(Math.max(clause.first, hit.first - 4), hit.last, 'previous', 'upcoming-strong');
  const caller = room.me ?? parties[0] ?? null;
  if (!caller) return [];
  const states = [...new Map(others.map((actor) => [actor.state, actor])).values()];
  if (states.length > 0) {
    const status = side !== 'after' && hasSpoken(room, hit, clause.first) ? 'held' : (told.status ?? 'held');
    return states.map((actor) => of(room, hit, [callerOf(room, people, caller), actor], status, told.time));
  }
  const channel = context.scene.meeting.channel;
  const narrated = room.voice.turn === null && room.voice.speaker === null;
  // "the call that we have had"
  const had = view.form(hit.first) === 'the' && tensesIn(room, hit.last, sentence.last).past;
  // "agreed to speak again soon", at the end of a call
  const promised =
    (channel === 'call' || narrated) && (/^(agreed|arranged|due|set|planning)$/.test(view.form(hit.first)) || isSaidAhead(room, hit));
  const status =
    over || (side !== 'after' && hasSpoken(room, hit, clause.first))
      ? 'held'
      : promised
        ? 'planned'
        : (told.status ?? (counted || had || view.has(clause.first, hit.first, 'thank-verb') ? 'held' : null));
  if (parties.length < 2 || status === null) return [];
  // "it was agreed to have another telephone conversation"
  const ru = context.analysed.lang === 'ru';
  // «намечено созвониться вновь», «договорились о новом телефонном разговоре»
  const anew =
    status === 'planned' &&
    ru &&
    view.has(clause.first, hit.first, 'agreed', 'upcoming') &&
    (hit.sense === 'call-verb' || view.has(Math.max(clause.first, hit.first - 3), hit.first, 'further-one'));
  const again =
    status === 'planned' &&
    !ru &&
    ((view.has(clause.first, hit.first, 'agreed') && /^(another|new|further|next|a)$/.test(view.form(hit.first - 1))) || promised);
  if (side === null && !marked && !again && !anew && (channel === 'call' || narrated)) return [];
  const awaited = view.has(clause.first, hit.first, 'expect-guest', 'look-forward');
  if (!narrated && channel !== 'call' && side === null && !marked && !awaited && status !== 'held') return [];
  // «министры экономики созвонятся в июле»: those named, of both sides
  const acting = ru
    ? people.find((someone) => someone.of === 'named' && someone.plural && someone.actors.length === 2 && someone.case === 'nom')
    : undefined;
  return [of(room, hit, acting?.actors ?? parties, status, told.time)];
}

/** "ahead of this trip I spoke to the President by phone": what lies ahead is the trip. */
function hasSpoken({ context: { view, analysed } }: Room, hit: SenseHit, first: number): boolean {
  if (analysed.lang !== 'en' || hit.sense !== 'call-verb') return false;
  for (let at = hit.last - 1; at >= Math.max(first, hit.first - 7); at--)
    if (/^(spoke|talked|rang|phoned|telephoned)$/.test(view.form(at))) return !/^(have|has|will|would|to)$/.test(view.form(at - 1));
  return false;
}

/** "said they would speak again", told by the publisher. */
const isSaidAhead = ({ context: { view }, sentence }: Room, { first, last }: SenseHit): boolean =>
  sentence.turn === null &&
  /^(would|will|to)$/.test(view.form(first)) &&
  /^(again|soon|next)$/.test(view.form(last - 1)) &&
  // "speak again about it in parliament"
  !/^(about|of|on|to|at)$/.test(view.form(last)) &&
  (view.form(first) !== 'to' || view.has(first - 3, first, 'upcoming', 'bound-to-come'));

/** "as we agreed in February over the telephone": it was over the telephone that one agreed. */
function isAgreedOver({ context: { view } }: Room, hit: SenseHit, first: number): boolean {
  if (hit.sense !== 'call-verb' || !/^(over|by|on|по)$/.test(view.form(hit.first))) return false;
  return view
    .senses(Math.max(first, hit.first - 7), hit.first, 'agreed')
    .some(
      ({ first: at, last }) =>
        /^(agreed|arranged|договорились|условились)$/.test(view.form(at)) && view.form(at - 1) !== 'be' && view.form(last) !== 'to',
    );
}

/** "a call with the newly elected President", said to his envoy. */
const isOtherHead = (actor: Actor, party: Actor): boolean =>
  actor.office !== party.office && actor.office !== null && HEADS.has(actor.office) && (party.office === null || !HEADS.has(party.office));
const HEADS: ReadonlySet<string> = new Set(['president', 'prime-minister', 'monarch']);

const ORDINAL = /^(first|second|third|fourth)$/;

/** The leader who called: named before, or the speaker, or the first of the talks. */
function callerOf(room: Room, people: ReturnType<typeof peopleIn>, fallback: Actor): Actor {
  const subject = people.find(
    (someone) =>
      someone.of === 'named' &&
      someone.case !== 'ins' &&
      someone.actors.length === 1 &&
      room.leaders.some((leader) => leader.state === someone.actors[0]?.state),
  );
  return subject?.actors[0] ?? fallback;
}

function of(
  room: Room,
  anchor: SenseHit,
  actors: readonly Actor[],
  status: 'held' | 'planned' | 'cancelled' | 'proposed' | 'invited' | 'ongoing',
  time: Parameters<typeof sideOf>[1],
): Draft<Contact> {
  const own = actors[0]?.state;
  const others = actors.map(({ state }) => state).filter((state): state is string => state !== null && state !== own);
  // "the call that we have had": the words that tell which call
  const relative = clauseAt(room, anchor.last - 1);
  const clause = clauseAt(room, anchor.first);
  const quote = relative.last > clause.last ? { quote: quoteSpan(room.context, clause.first, relative.last) } : {};
  return contactDraft({
    rule: NAME,
    room,
    anchor,
    channel: 'call',
    status,
    actors,
    with: others,
    time,
    when: whenOf(room, time, clause.first, clause.last),
    ...quote,
  });
}

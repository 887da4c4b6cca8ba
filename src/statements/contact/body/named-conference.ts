import type { Contact, Draft, SenseHit, Sentence } from '../../../domain/index.js';
import { quoteSpan } from '../../frame.js';
import type { Context, Rule } from '../../rule.js';
import { contactDraft, otherSide } from '../draft-contact.js';
import { firstTold } from '../first-told.js';
import { clauseAt, dayOf, isTitle, type Room, roomAt } from '../room.js';
import { statusOf } from '../status.js';
import { sideOf, timeNear } from '../time.js';
import { whereIn } from '../where.js';
import type { Where } from '../where-told.js';

const NAME = 'contact/named-conference';

export const namedConference: Rule<Contact> = {
  name: NAME,
  finds:
    'An international conference called by its town ("the Berlin Conference", «Женевская конференция»), past or to come, which the talks refer to.',
  triggers: ['forum-noun'],
  find(context, sentence) {
    if (isTitle(context, sentence)) return [];
    return firstTold(context, sentence, conferenceAt, 'forum-noun');
  },
};

function conferenceAt(context: Context, sentence: Sentence, noun: SenseHit): Draft<Contact> | null {
  const { view, scene } = context;
  if (!/^(конференци|conference)/.test(view.form(noun.first))) return null;
  const room = roomAt(context, sentence, noun.first);
  const clause = clauseAt(room, noun.first);
  // those who take part are told by other rules
  if (view.has(clause.first, clause.last, 'take-part', 'represent-at', 'invite-verb', 'invitation')) return null;
  const where = calledBy(room, noun);
  const ahead = isAhead(room, noun);
  if (!where || (!ahead && (scene.meeting.place?.name ?? '').includes(where.place ?? '-'))) return null;
  // «встретились перед началом Женевской конференции»: those who talk came for it
  if (ahead)
    return contactDraft({
      rule: NAME,
      room,
      anchor: noun,
      channel: 'other',
      status: 'planned',
      actors: room.leaders,
      with: otherSide(room.leaders),
      where,
      when: dayOf(room),
      quote: quoteSpan(context, clause.first, clause.last),
    });
  const told = statusOf(room, noun.first, noun.last, clause.first, clause.last);
  const time = told.time ?? timeNear(room, noun.first, clause.first, Math.min(sentence.last, clause.last + 6));
  const side = sideOf(room, time);
  const status = side === 'before' ? 'held' : side === 'after' ? 'planned' : statusBy(room, noun, told.status);
  if (status === null) return null;
  return contactDraft({
    rule: NAME,
    room,
    anchor: noun,
    channel: 'other',
    status,
    // who sat there is not told
    actors: [],
    with: [],
    where,
    time,
    quote: quoteSpan(context, clause.first, clause.last),
  });
}

/** "before the opening of the Geneva Conference", in the publisher's words. */
function isAhead({ context, voice, sentence }: Room, noun: SenseHit): boolean {
  const { view } = context;
  if (voice.turn !== null) return false;
  for (let at = noun.first - 1; at > Math.max(sentence.first, noun.first - 6); at--)
    if (/^(началом|открытием|start|opening|beginning)$/.test(view.form(at)))
      return /^(перед|before)$/.test(view.form(at - 1)) || (/^the$/.test(view.form(at - 1)) && view.form(at - 2) === 'before');
  return false;
}

/** The town in the name. */
function calledBy(room: Room, noun: SenseHit): Where | null {
  const { view } = room.context;
  const from = Math.max(room.sentence.first, noun.first - 3);
  const [place] = view.mentions(from, noun.first, 'place').slice(-1);
  if (place && place.place !== 'area' && noun.first - place.last <= 1 && room.context.analysed.lang === 'en')
    return { place: place.name, state: place.state, last: place.last };
  const adjective = whereIn(room, noun.first, from, noun.first);
  return room.context.analysed.lang === 'ru' && adjective.place !== null ? adjective : null;
}

function statusBy({ context }: Room, noun: SenseHit, told: string | null): 'held' | 'planned' | null {
  const { view } = context;
  const near = Math.max(0, noun.first - 6);
  if (view.has(near, noun.last, 'upcoming-strong') || told === 'planned') return 'planned';
  if (view.has(near, noun.last, 'results-of', 'previous', 'reached-before') || told === 'held') return 'held';
  return null;
}

import type { Contact, Draft, SenseHit, Sentence } from '../../../domain/index.js';
import { quoteSpan, statesNamed } from '../../frame.js';
import type { Context, Rule } from '../../rule.js';
import { contactDraft } from '../draft-contact.js';
import { firstTold } from '../first-told.js';
import { reachOf, toldOf } from '../relative.js';
import { clauseAt, isTitle, roomAt } from '../room.js';
import { sideOf, timeNear } from '../time.js';
import { whereIn } from '../where.js';

const NAME = 'contact/held-on';

export const heldOn: Rule<Contact> = {
  name: NAME,
  finds:
    'A dialogue of ministers or a session of a contact group told by its day, or as the last or next one: "the ministerial dialogue held on 11 April", "the upcoming 2+2 dialogue".',
  triggers: ['ministers-dialogue', 'contact-group'],
  find(context, sentence) {
    if (isTitle(context, sentence)) return [];
    return firstTold(context, sentence, heldAt, 'ministers-dialogue', 'contact-group');
  },
};

function heldAt(context: Context, sentence: Sentence, noun: SenseHit): Draft<Contact> | null {
  const { view } = context;
  const room = roomAt(context, sentence, noun.first);
  const clause = clauseAt(room, noun.first);
  const reach = reachOf(room, noun);
  const group = noun.sense === 'contact-group';
  // the day stands right behind it, or the words tell which one it is
  const last = Math.min(reach.last, noun.last + BEHIND);
  const time = timeNear(room, noun.last, noun.last, last);
  const told = group ? { status: null, time } : toldOf(room, noun, clause);
  const side = sideOf(room, told.time ?? time);
  const near = Math.max(clause.first, noun.first - 4);
  const marked = !group && view.has(near, noun.first, 'upcoming-strong', 'previous-one', 'results-of');
  // "are to co-chair the dialogue this autumn": a season that has begun
  const begun = told.time !== null && told.status === 'planned' && time?.grain !== 'year';
  if (((side === null && !begun) || (group && time?.grain !== 'day')) && !marked) return null;
  // "will travel to Delhi for the dialogue": the journey is told
  if (!group && view.has(clause.first, noun.first, 'visit-verb', 'come-verb', 'go-verb')) return null;
  if (view.has(clause.first, clause.last, 'not') || (group && view.has(clause.first, clause.last, 'call-off'))) return null;
  if (group && !view.has(Math.max(clause.first, noun.first - 4), Math.min(clause.last, noun.last + 2), 'session')) return null;
  const before = statesNamed(context, Math.max(clause.first, noun.first - 5), noun.first);
  const states = before.length > 1 ? before : context.scene.states;
  if (!group && states.length !== 2) return null;
  const status = told.status ?? (side === null ? null : side === 'before' ? 'held' : 'planned');
  if (status === null) return null;
  return contactDraft({
    rule: NAME,
    room,
    anchor: noun,
    channel: 'consultations',
    status,
    // who sits in a group is not told
    actors: group ? [] : states.map((state) => ({ state, office: 'minister' as const, name: null })),
    with: group ? [] : states.slice(1),
    where: whereIn(room, noun.last, noun.last, last),
    time: told.time ?? time,
    quote: quoteSpan(context, clause.first, reach.last),
  });
}

const BEHIND = 10;

import type { Contact, Draft, SenseHit, Sentence } from '../../domain/index.js';
import { quoteSpan, statesNamed } from '../frame.js';
import type { Context, Rule } from '../rule.js';
import { contactDraft } from './draft-contact.js';
import { firstTold } from './first-told.js';
import { clauseAt, isTitle, roomAt } from './room.js';
import { sideOf, timeNear } from './time.js';
import { whereIn } from './where.js';

const NAME = 'contact/held-on';

export const heldOn: Rule<Contact> = {
  name: NAME,
  finds: 'A dialogue of ministers or a session of a contact group told by its day: "the ministerial dialogue held on 11 April".',
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
  // the day stands right behind it
  const last = Math.min(clause.last, noun.last + BEHIND);
  const time = timeNear(room, noun.last, noun.last, last);
  const side = sideOf(room, time);
  if (side === null || time?.grain !== 'day' || view.has(clause.first, clause.last, 'not', 'call-off')) return null;
  const group = noun.sense === 'contact-group';
  if (group && !view.has(Math.max(clause.first, noun.first - 4), Math.min(clause.last, noun.last + 2), 'session')) return null;
  const before = statesNamed(context, Math.max(clause.first, noun.first - 5), noun.first);
  const states = before.length > 1 ? before : context.scene.states;
  if (!group && states.length !== 2) return null;
  return contactDraft({
    rule: NAME,
    room,
    anchor: noun,
    channel: 'consultations',
    status: side === 'before' ? 'held' : 'planned',
    // who sits in a group is not told
    actors: group ? [] : states.map((state) => ({ state, office: 'minister' as const, name: null })),
    with: group ? [] : states.slice(1),
    where: whereIn(room, noun.last, noun.last, last),
    time,
    quote: quoteSpan(context, clause.first, clause.last),
  });
}

const BEHIND = 8;

import type { Contact, ContactChannel, Draft, SenseHit, Sentence } from '../../../domain/index.js';
import { quoteSpan } from '../../frame.js';
import type { Context, Rule } from '../../rule.js';
import { contactDraft } from '../draft-contact.js';
import { firstTold } from '../first-told.js';
import { officeActing } from '../people/people.js';
import { reachOf, toldOf } from '../relative.js';
import { clauseAt, dayOf, isElsewhere, isTitle, type Room, roomAt } from '../room.js';
import { sideOf } from '../time.js';
import { whereIn } from '../where.js';
import { NAMED_WITHIN, nameFrom, ownStates } from './body-name.js';

const NAME = 'contact/body-held';

export const bodyHeld: Rule<Contact> = {
  name: NAME,
  finds:
    'A session of a body of both states, named by its own name and told to be held: "the next Digital Partnership Council will be hosted by Tokyo", "the third Energy Dialogue met in Oslo in May".',
  triggers: ['body-noun.en'],
  needs: ['session', 'took-place', 'will-take-place', 'co-chaired.en', 'results-of'],
  find(context, sentence) {
    if (isTitle(context, sentence)) return [];
    return firstTold(context, sentence, heldAt, 'body-noun.en');
  },
};

/** What is not told of a body of both states, or by other rules. */
const OTHERS = ['not', 'conditional', 'invitation', 'invite-verb', 'visit-verb', 'visit-noun', 'call-noun', 'summit-noun', 'habitually'];

function heldAt(context: Context, sentence: Sentence, noun: SenseHit): Draft<Contact> | null {
  const { view, scene } = context;
  const room = roomAt(context, sentence, noun.first);
  const clause = clauseAt(room, noun.first);
  // "the National Dialogue Congress": what it is called goes on
  if (view.token(noun.last)?.reading?.pos === 'noun') return null;
  const first = nameFrom(room, noun, clause.first);
  if (first === null || view.has(clause.first, clause.last, ...OTHERS)) return null;
  if (view.has(first, clause.last, 'consultations-noun', 'ministers-dialogue', 'commission-noun', 'contact-group')) return null;
  const own = ownStates(room, first, noun);
  const states = own.length > 1 ? own : scene.states;
  if (states.length < 2 || (states.length > 2 && own.length < 2) || !states.some((state) => scene.states.includes(state))) return null;
  const reach = reachOf(room, noun);
  const told = toldOf(room, noun, clause);
  // "they welcomed the outcome of the Technology Council in Oslo"
  const over = view.has(Math.max(clause.first, first - 4), first, 'results-of');
  if (!over && !isHeld(room, noun, clause.first, reach.last)) return null;
  const status = told.status ?? (over ? 'held' : null);
  const side = sideOf(room, told.time);
  const where = whereIn(room, noun.first, clause.first, reach.last);
  const marked = view.has(Math.max(clause.first, first - 2), noun.first, 'upcoming-strong', 'previous-one', 'count-of', 'counted-body.en');
  if (status === null || status === 'ongoing') return null;
  // "agreed to convene an expert-level dialogue in the coming weeks"
  const agreed =
    status === 'planned' &&
    view.has(clause.first, first, 'agreed') &&
    view.has(Math.max(clause.first, first - 3), first, 'will-take-place');
  if (side === null && !marked && !agreed && !isElsewhere(room, where.place)) return null;
  // the talks themselves
  if (status === 'held' && side === null && (told.time?.period === dayOf(room) || !isElsewhere(room, where.place))) {
    if (sentence.turn === null || told.time !== null) return null;
  }
  const offered =
    status === 'planned' && view.has(clause.first, noun.first, 'propose-contact') && !view.has(clause.first, noun.first, 'agreed');
  const office = officeActing(room, clause, 'delegation');
  return contactDraft({
    rule: NAME,
    room,
    anchor: noun,
    channel: channelOf(view.words(noun.first, noun.last)),
    status: offered ? 'proposed' : status,
    actors: states.map((state) => ({ state, office, name: null })),
    with: states.slice(1),
    where,
    time: told.time,
    quote: quoteSpan(context, clause.first, reach.last),
  });
}

export const channelOf = (words: string): ContactChannel => (/dialogue|consultations|talks/i.test(words) ? 'consultations' : 'commission');

/** A verb of holding before it, or behind it one that tells it sat or will sit. */
function isHeld({ context: { view } }: Room, noun: SenseHit, first: number, last: number): boolean {
  if (view.has(Math.max(first, noun.first - NAMED_WITHIN), noun.first, 'took-place', 'will-take-place', 'co-chaired.en', 'session'))
    return true;
  return view.has(noun.last, last, 'took-place', 'will-take-place', 'session');
}

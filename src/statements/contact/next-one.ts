import type { Contact, ContactChannel, Draft, SenseHit, Sentence } from '../../domain/index.js';
import { bothSides } from '../frame.js';
import type { Context, Rule } from '../rule.js';
import { contactDraft } from './draft-contact.js';
import { clauseAt, type Room, roomAt } from './room.js';
import { sideOf, tensesIn, timeNear } from './time.js';
import { whereIn } from './where.js';

const NAME = 'contact/next-one';

export const nextOne: Rule<Contact> = {
  name: NAME,
  finds:
    'The next session or conference of what was just spoken of («следующую решено провести в …»), and co-chairs who met or are to meet.',
  triggers: ['next-session', 'co-chair'],
  find(context, sentence) {
    for (const hit of context.view.senses(sentence.first, sentence.last, 'next-session', 'co-chair')) {
      const found = nextAt(context, sentence, hit);
      if (found) return [found];
    }
    return [];
  },
};

function nextAt(context: Context, sentence: Sentence, hit: SenseHit): Draft<Contact> | null {
  const { view } = context;
  const room = roomAt(context, sentence, hit.first);
  const own = clauseAt(room, hit.first);
  // "the co-chairs, Mr Smith and Mr Jones, are meeting": the predicate stands behind their names
  const named0 = hit.sense === 'co-chair' && own.last < sentence.last && view.form(own.last - 1) === ',';
  const clause = named0 ? { first: own.first, last: sentence.last } : own;
  const states = bothSides(room.voice);
  if (states.length !== 2) return null;
  const named = view.has(
    clause.first,
    clause.last,
    'commission-noun',
    'summit-noun',
    'personal-contacts',
    'call-noun',
    'expect-guest',
    'invite-verb',
  );
  if (hit.sense === 'next-session' && named) return null;
  // "her next meeting with the Foreign Minister" is told by another rule
  const met = view.senses(hit.first, hit.last, 'meeting-noun').length > 0;
  if (met && view.mentions(clause.first, clause.last).some(({ of }) => of === 'person' || of === 'office')) return null;
  const channel = channelOf(room, hit, clause);
  if (channel === null) return null;
  const time = timeNear(room, hit.first, clause.first, clause.last);
  const where = whereIn(room, hit.last, hit.last, clause.last);
  const tense = tensesIn(room, clause.first, clause.last);
  const met0 =
    hit.sense === 'co-chair' &&
    sideOf(room, time) === 'before' &&
    !tense.future &&
    view.has(clause.first, clause.last, 'meet-verb', 'meeting-noun');
  if (!met0 && tense.past && !tense.future && !view.has(clause.first, clause.last, 'decided-to-hold', 'upcoming')) return null;
  if ((!met0 && sideOf(room, time) === 'before') || (time === null && where.last === null)) return null;
  const acted =
    hit.sense === 'next-session'
      ? view.has(clause.first, clause.last, 'will-take-place', 'upcoming', 'decided-to-hold')
      : view.has(clause.first, clause.last, 'meet-verb', 'session') && (met0 || tense.future || sideOf(room, time) === 'after');
  if (!acted) return null;
  const office = channel === 'commission' ? ('delegation' as const) : ('other' as const);
  return contactDraft({
    rule: NAME,
    room,
    anchor: hit,
    channel,
    status: met0 ? 'held' : 'planned',
    actors: states.map((state) => ({ state, office, name: null })),
    with: states.slice(1),
    where,
    time,
  });
}

/** What is held again: told by its own noun, else by the sentences before. */
function channelOf({ context, sentence }: Room, hit: SenseHit, clause: { readonly first: number }): ContactChannel | null {
  const { view } = context;
  if (hit.sense === 'co-chair') return 'commission';
  const own = view.sense(hit.first, hit.last + 2, 'forum-noun');
  if (own) return 'other';
  for (let i = sentence.index; i >= 0 && i >= sentence.index - 2; i--) {
    const before = view.sentences[i];
    if (!before || before.turn !== sentence.turn) break;
    const last = i === sentence.index ? Math.max(clause.first, hit.first) : before.last;
    if (view.has(before.first, last, 'commission-noun', 'council-noun')) return 'commission';
    if (view.has(before.first, last, 'summit-noun')) return 'summit';
    if (view.has(before.first, last, 'forum-noun')) return 'other';
    if (view.has(before.first, last, 'consultations-noun')) return 'consultations';
  }
  return null;
}

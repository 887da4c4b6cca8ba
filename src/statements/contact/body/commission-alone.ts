import type { Contact, Draft, SenseHit, Sentence } from '../../../domain/index.js';
import { quoteSpan } from '../../frame.js';
import type { Context } from '../../rule.js';
import { contactDraft } from '../draft-contact.js';
import { clauseAt, type Room, roomAt } from '../room.js';
import { tensesIn } from '../tense.js';
import { timeNear } from '../time.js';
import { whereIn } from '../where.js';
import { NAME, sides } from './commission-sides.js';

/** «заседание комиссии», "our commission", without what kind it is: the one of the two who talk. */
export function bareCommission(context: Context, { first, last, turn }: Sentence): SenseHit | undefined {
  const { view, scene } = context;
  if (scene.states.length !== 2) return undefined;
  return view.senses(first, last, 'commission-word').find((word) => {
    if (view.mentions(word.last, Math.min(last, word.last + 3), 'organisation').length > 0) return false;
    const before = Math.max(first, word.first - 3);
    if (!/^(comm?ission|комисси|межправ)/.test(view.form(word.first)) || OF_ONE_STATE.test(view.form(word.first - 1))) return false;
    return (
      view.senses(before, word.first, 'session').some((session) => view.token(session.first)?.reading?.pos === 'noun') ||
      (turn !== null && view.has(before, word.first, 'our') && view.has(word.last, last, 'session', 'at-work')) ||
      // "the co-chairs of the commission had their meeting"
      (view.has(first, word.first, 'co-chair') && view.has(word.last, last, 'session')) ||
      (turn !== null &&
        // «комиссия у нас собирается два раза в год»
        /(^| )у нас( |$)/i.test(view.words(word.last, Math.min(last, word.last + 9))) &&
        view.has(word.last, last, 'at-work'))
    );
  });
}

/** Bodies at home: «избирательная комиссия», "the Electoral Commission". */
const OF_ONE_STATE = /^(избирательн|конституционн|следственн|счетн|медицинск|призывн|парламентск|elect|european|inquiry|truth|royal)/;

/** "the key mechanisms were set up again: the planning group, the commission on trade": each of them works. */
export function listedIn(context: Context, sentence: Sentence): Draft<Contact>[] {
  const { view } = context;
  if (sentence.turn === null || !view.has(sentence.first, sentence.last, 'mechanisms')) return [];
  const started = view.sense(sentence.first, sentence.last, 'commission-started', 'commission-works');
  if (!started || view.has(sentence.first, sentence.last, 'not')) return [];
  const bodies = view.senses(sentence.first, sentence.last, 'commission-noun', 'council-noun');
  const apart = bodies.filter((body, i) => i === 0 || body.first >= (bodies[i - 1] as SenseHit).last);
  return apart.map((body) => {
    const room = roomAt(context, sentence, body.first);
    const quote = quoteSpan(context, sentence.first, body.last);
    return contactDraft({ rule: NAME, room, anchor: body, channel: 'commission', status: 'ongoing', ...sides(room), when: null, quote });
  });
}

/** «заседание не состоялось, проведём его в марте»: the one that takes its place. */
export function heldInstead(room: Room, from: number): Draft<Contact> | null {
  const { context, sentence } = room;
  const { view } = context;
  const verb = view.sense(from, sentence.last, 'will-take-place');
  if (!verb || !view.has(from, verb.last + 2, 'it-one')) return null;
  const clause = clauseAt(room, verb.first);
  const time = timeNear(room, verb.first, clause.first, clause.last);
  if (time === null || !tensesIn(room, clause.first, clause.last).future) return null;
  const where = whereIn(room, verb.first, clause.first, clause.last);
  return contactDraft({ rule: NAME, room, anchor: verb, channel: 'commission', status: 'planned', ...sides(room), where, time });
}

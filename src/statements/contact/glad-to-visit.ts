import type { Contact, Draft, SenseHit, Sentence } from '../../domain/index.js';
import type { Context, Rule } from '../rule.js';
import { contactDraft } from './draft-contact.js';
import { clauseAt, dayOf, roomAt } from './room.js';
import { sideOf, timeNear } from './time.js';
import { whereIn } from './where.js';

const NAME = 'contact/glad-to-visit';
/** How far before the verb the pleasure may be told. */
const WITHIN = 14;

export const gladToVisit: Rule<Contact> = {
  name: NAME,
  finds: 'The visit that goes on, told by the guest who is glad to make it: "it is an honour for me to visit Italy again".',
  triggers: ['guest-glad'],
  find(context, sentence) {
    for (const verb of context.view.senses(sentence.first, sentence.last, 'visit-verb', 'come-verb')) {
      const found = visitAt(context, sentence, verb);
      if (found) return [found];
    }
    return [];
  },
};

function visitAt(context: Context, sentence: Sentence, verb: SenseHit): Draft<Contact> | null {
  const { view, scene } = context;
  const room = roomAt(context, sentence, verb.first);
  const { me } = room;
  const here = scene.meeting.place?.state ?? null;
  if (!me || scene.meeting.channel === 'call' || sentence.turn === null) return null;
  const bare = view.token(verb.first)?.reading?.pos === 'infinitive' || view.form(verb.first - 1) === 'to';
  const clause = clauseAt(room, verb.first);
  const from = Math.max(sentence.first, verb.first - WITHIN);
  const glad = view.senses(from, verb.first, 'guest-glad').at(-1);
  if (!bare || !glad || view.has(from, verb.first, 'not', 'would-be', 'would-like', 'had-chance', 'upcoming-strong', 'habitually'))
    return null;
  // somebody else's pleasure, or one to come
  for (let at = from; at < verb.first; at++)
    if (/^(will|would|was|were|been|you|буду|было|был|была|будет)$/.test(view.form(at))) return null;
  const where = whereIn(room, verb.first, verb.first, clause.last);
  if (where.state === null || where.state === me.state || where.state !== (here ?? where.state)) return null;
  if (here === null && !room.voice.others.includes(where.state)) return null;
  if (sideOf(room, timeNear(room, verb.first, clause.first, clause.last)) !== null) return null;
  return contactDraft({
    rule: NAME,
    room,
    anchor: verb,
    channel: 'visit',
    status: 'ongoing',
    actors: [me],
    with: [where.state],
    where,
    when: dayOf(room),
  });
}

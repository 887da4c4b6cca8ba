import type { Contact, Draft, SenseHit, Sentence } from '../../../domain/index.js';
import { quoteSpan } from '../../frame.js';
import type { Context, Rule } from '../../rule.js';
import { contactDraft, otherSide } from '../draft-contact.js';
import { peopleIn } from '../people/people.js';
import { clauseAt, roomAt } from '../room.js';
import { tensesIn } from '../tense.js';
import { timeNear, whenOf } from '../time.js';
import { whereIn } from '../where.js';

const NAME = 'contact/clubs-listed';

export const clubsListed: Rule<Contact> = {
  name: NAME,
  finds: 'Summits told by the bare name of a club where two were together: "we spent a lot of time at the G20, at APEC and the Quad".',
  triggers: ['club-at.en'],
  needs: ['been-together.en'],
  find(context, sentence) {
    const hit = sentence.turn === null ? null : context.view.sense(sentence.first, sentence.last, 'club-at.en');
    return hit ? clubsAt(context, sentence, hit) : [];
  },
};

function clubsAt(context: Context, sentence: Sentence, hit: SenseHit): Draft<Contact>[] {
  const { view } = context;
  const room = roomAt(context, sentence, hit.first);
  const own = clauseAt(room, hit.first);
  // "in the G7, we are going to meet"
  const apart = !view.has(own.first, own.last, 'been-together.en');
  const clause = apart ? { first: hit.first, last: Math.min(sentence.last, own.last + BEHIND) } : own;
  const together = view.sense(clause.first, clause.last, 'been-together.en');
  if (!together || room.leaders.length < 2 || view.has(clause.first, clause.last, 'not', 'conditional', 'habitually')) return [];
  if (!peopleIn(room, clause.first, clause.last).some(({ of, possessive }) => of === 'we' && !possessive)) return [];
  const { past, future } = tensesIn(room, clause.first, Math.max(together.last, hit.first));
  if (past === future) return [];
  const time = timeNear(room, hit.first, clause.first, clause.last);
  const where = whereIn(room, hit.last - 1, hit.last, Math.min(clause.last, hit.last + 3));
  const ends = endsOf(view, hit, clause.last);
  return ends.map((end) =>
    contactDraft({
      rule: NAME,
      room,
      anchor: hit,
      channel: 'summit',
      status: past ? 'held' : 'planned',
      actors: room.leaders,
      with: otherSide(room.leaders),
      where,
      time,
      when: whenOf(room, time, clause.first, clause.last),
      quote: quoteSpan(context, clause.first, ends.length === 1 ? clause.last : Math.max(end, together.last)),
    }),
  );
}

/** Behind each club of the row. */
function endsOf(view: Context['view'], { last }: SenseHit, to: number): number[] {
  const out = [last];
  let at = last;
  while (at < to) {
    let next = at;
    while (next < to && /^(,|and|the|at|then)$/.test(view.form(next))) next++;
    if (next === at || !CLUB.test(view.form(next))) break;
    at = next + 1;
    out.push(at);
  }
  return out;
}
/** How far behind the clause of the club the verb may stand. */
const BEHIND = 12;
const CLUB = /^(g7|g8|g20|quad|apec|nato|asean|brics|sco|csto|cis|cop\d*|unga)$/;

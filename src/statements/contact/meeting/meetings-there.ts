import type { Contact, Draft, SenseHit, Sentence } from '../../../domain/index.js';
import type { Context, Rule } from '../../rule.js';
import { contactDraft } from '../draft-contact.js';
import { firstTold } from '../first-told.js';
import { peopleIn } from '../people/people.js';
import { clauseAt, isElsewhere, isTitle, roomAt } from '../room.js';
import { tensesIn } from '../tense.js';
import { sideOf, timeNear, whenOf } from '../time.js';
import { whereIn } from '../where.js';

const NAME = 'contact/meetings-there';
/** How far behind the noun its place may be named. */
const WITHIN = 9;

export const meetingsThere: Rule<Contact> = {
  name: NAME,
  finds:
    'The meetings one person had or will have in another country, with nobody named across: "the Secretary’s meetings in Oslo", "my talks in Cairo last week".',
  triggers: ['meeting-noun'],
  find(context, sentence) {
    if (context.analysed.lang !== 'en' || isTitle(context, sentence)) return [];
    return firstTold(context, sentence, meetingsAt, 'meeting-noun');
  },
};

/** Whether the noun tells of such meetings: then it is not told of those who talk. */
export const isOfOneThere = (context: Context, sentence: Sentence, noun: SenseHit): boolean =>
  context.analysed.lang === 'en' && meetingsAt(context, sentence, noun) !== null;

function meetingsAt(context: Context, sentence: Sentence, noun: SenseHit): Draft<Contact> | null {
  const { view } = context;
  if (!/^(meetings|talks|discussions|conversations|consultations|engagements)$/.test(view.form(noun.last - 1))) return null;
  const room = roomAt(context, sentence, noun.first);
  const clause = clauseAt(room, noun.first);
  if (view.has(clause.first, clause.last, 'not', 'conditional', 'habitually', 'summit-noun', 'call-noun', 'call-off')) return null;
  const people = peopleIn(room, clause.first, Math.min(clause.last, noun.last + WITHIN));
  const owner = people.findLast(({ possessive, last }) => possessive && last <= noun.first && noun.first - last <= 4);
  const [actor] = owner?.actors ?? [];
  if (!owner || owner.of === 'we' || owner.actors.length !== 1 || !actor?.state) return null;
  // those across are told: another rule
  if (
    people.some(({ first, of }) => first >= noun.last && of !== 'we' && of !== 'leaders') ||
    /^(with|between|of)$/.test(view.form(noun.last))
  )
    return null;
  const where = whereIn(room, noun.last - 1, noun.last, Math.min(clause.last, noun.last + WITHIN));
  if (where.state === null || where.state === actor.state || !isElsewhere(room, where.place)) return null;
  const time = timeNear(room, noun.last, noun.first - 3, clause.last);
  const ahead =
    sideOf(room, time) === 'after' || view.has(Math.max(clause.first, noun.first - 5), noun.first, 'upcoming-strong', 'look-forward');
  if (!ahead && tensesIn(room, clause.first, noun.first).future) return null;
  return contactDraft({
    rule: NAME,
    room,
    anchor: noun,
    channel: 'meeting',
    status: ahead ? 'planned' : 'held',
    actors: [actor],
    with: [where.state],
    where,
    time,
    when: whenOf(room, time, noun.first - 3, clause.last),
  });
}

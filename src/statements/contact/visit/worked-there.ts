import type { Contact, Draft, SenseHit, Sentence } from '../../../domain/index.js';
import type { Context, Rule } from '../../rule.js';
import { contactDraft } from '../draft-contact.js';
import { firstTold } from '../first-told.js';
import { peopleIn } from '../people/people.js';
import { clauseAt, roomAt } from '../room.js';
import { sideOf, timeNear } from '../time.js';
import { whereIn } from '../where.js';

const NAME = 'contact/worked-there';

export const workedThere: Rule<Contact> = {
  name: NAME,
  finds: 'A visit told by the days or the work done there: «в мае у вас работал наш вице-премьер», «Вы провели у нас три дня».',
  triggers: ['worked-there.ru'],
  find(context, sentence) {
    return sentence.turn === null ? [] : firstTold(context, sentence, workedAt, 'worked-there.ru');
  },
};

function workedAt(context: Context, sentence: Sentence, hit: SenseHit): Draft<Contact> | null {
  const { view } = context;
  const room = roomAt(context, sentence, hit.first);
  const clause = clauseAt(room, hit.first);
  if (view.has(clause.first, clause.last, 'not', 'visit-noun', 'visit-verb', 'commission-noun', 'commission-word', 'habitually'))
    return null;
  const there = /^во?$/.test(view.form(hit.last - 1));
  const verb = [...Array(hit.last - hit.first).keys()].map((i) => hit.first + i).find((at) => view.token(at)?.reading?.tense === 'past');
  if (verb === undefined) return null;
  const who = peopleIn(room, clause.first, clause.last).find(
    (someone) =>
      !someone.possessive &&
      someone.case === 'nom' &&
      someone.of !== 'we' &&
      someone.of !== 'leaders' &&
      // «я работал в Ленинграде» tells of one's life
      (!there || someone.of === 'named' || someone.of === 'officials'),
  );
  const [actor] = who?.actors ?? [];
  // «у нас» or «у вас» says whose guest he was
  const where = whereIn(room, hit.first, clause.first, clause.last);
  const host = /(^| )у нас( |$)/i.test(view.words(hit.first, hit.last)) ? room.voice.own : (room.voice.others[0] ?? null);
  const at = there ? (where.place === null ? null : where.state) : host;
  if (!who || !actor || at === null || room.voice.others.length !== 1 || actor.state === null || actor.state === at) return null;
  const time = timeNear(room, hit.first, clause.first, clause.last);
  // «в начале июня», said at its end
  const within = time !== null && time.grain !== 'year' && sideOf(room, time) === null;
  if (sideOf(room, time) !== 'before' && !within && !view.has(clause.first, clause.last, 'lately', 'previous')) return null;
  return contactDraft({
    rule: NAME,
    room,
    anchor: hit,
    channel: 'visit',
    status: 'held',
    actors: [actor],
    with: [at],
    where: where.state === at ? where : null,
    time,
  });
}

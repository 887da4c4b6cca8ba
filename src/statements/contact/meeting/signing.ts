import type { Actor, Contact, Draft, SenseHit, Sentence } from '../../../domain/index.js';
import type { Context, Rule } from '../../rule.js';
import { contactDraft, otherSide } from '../draft-contact.js';
import { firstTold } from '../first-told.js';
import { peopleIn } from '../people/people.js';
import { clauseAt, isElsewhere, type Room, roomAt } from '../room.js';
import { sideOf, timeNear } from '../time.js';
import { whereIn } from '../where.js';

const NAME = 'contact/signing';

export const signing: Rule<Contact> = {
  name: NAME,
  finds:
    'A meeting told by what will be signed at it: «через месяц премьеры подпишут его в Астане», "the ministers will sign it in Oslo in May".',
  triggers: ['sign-deed'],
  find(context, sentence) {
    return firstTold(context, sentence, signedAt, 'sign-deed');
  },
};

function signedAt(context: Context, sentence: Sentence, verb: SenseHit): Draft<Contact> | null {
  const { view } = context;
  const reading = view.token(verb.first)?.reading;
  if (reading?.pos !== 'verb' && reading?.pos !== 'infinitive') return null;
  const room = roomAt(context, sentence, verb.first);
  const clause = clauseAt(room, verb.first);
  if (view.has(clause.first, clause.last, 'not', 'conditional', 'would-like', 'visit-noun', 'summit-noun', 'commission-noun', 'meet-verb'))
    return null;
  const time = timeNear(room, verb.first, clause.first, clause.last);
  const where = whereIn(room, verb.first, clause.first, clause.last);
  // both a day ahead and a town elsewhere tell that they will come together
  if (!isElsewhere(room, where.place) || time === null || !isAhead(room, verb, time)) return null;
  const actors = signersIn(room, clause.first, clause.last);
  if (actors.length < 2) return null;
  return contactDraft({
    rule: NAME,
    room,
    anchor: verb,
    channel: 'meeting',
    status: 'planned',
    actors,
    with: otherSide(actors),
    where,
    time,
  });
}

function isAhead(room: Room, verb: SenseHit, time: Parameters<typeof sideOf>[1]): boolean {
  const { view, analysed } = room.context;
  const reading = view.token(verb.first)?.reading;
  const told =
    reading?.tense === 'future' ||
    (analysed.lang === 'en' && view.form(verb.first - 1) === 'will') ||
    view.has(room.sentence.first, verb.first, 'agreed', 'upcoming-strong');
  return told && sideOf(room, time) !== 'before';
}

/** The two leaders, or the ministers of both sides. */
function signersIn(room: Room, first: number, last: number): readonly Actor[] {
  const people = peopleIn(room, first, last).filter(({ possessive, case: told }) => !possessive && (told === 'nom' || told === null));
  const plural = people.find(({ of, actors }) => (of === 'named' || of === 'leaders') && actors.length > 1);
  if (plural) return plural.actors;
  const named = people.filter(({ of }) => of === 'named').flatMap(({ actors }) => actors);
  return named.length === 2 && named[0]?.state !== named[1]?.state ? named : [];
}

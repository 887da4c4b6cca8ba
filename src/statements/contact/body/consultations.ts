import type { Contact, Draft, Office, SenseHit, Sentence } from '../../../domain/index.js';
import { bothSides } from '../../frame.js';
import type { Context, Rule } from '../../rule.js';
import { contactDraft } from '../draft-contact.js';
import { officeActing, peopleIn } from '../people/people.js';
import { clauseAt, dayOf, type Room, roomAt, sameActor } from '../room.js';
import { statusOf } from '../status.js';
import { sideOf, timeNear, whenOf } from '../time.js';
import { whereIn } from '../where.js';

const NAME = 'contact/consultations';

export const consultations: Rule<Contact> = {
  name: NAME,
  finds: 'Consultations of ministries: that they go on, and each round past or to come.',
  triggers: ['consultations-noun'],
  find(context, sentence) {
    const noun = context.view.sense(sentence.first, sentence.last, 'consultations-noun');
    const found = noun ? consultationsAt(context, sentence, noun) : null;
    return found ? [found] : [];
  },
};

/** «консультации экспертов», "consultations of the ministers": who sits there is told by the words. */
const officeBeside = (words: string): Office =>
  /эксперт|специалист|юрист|expert|specialist/i.test(words)
    ? 'other'
    : /министров иностранных|foreign ministers/i.test(words)
      ? 'foreign-minister'
      : /министров|ministers/i.test(words)
        ? 'minister'
        : 'delegation';

/** «российско-украинских переговоров», "the Russian-Ukrainian consultations": whose they are is told by the adjective. */
function sidesNamed({ context: { view }, sentence }: Room, noun: SenseHit): string[] | null {
  const adjective = view
    .mentions(Math.max(sentence.first, noun.first - 3), noun.last, 'state-adjective')
    .find(({ states }) => states.length > 1);
  const states = adjective?.states.filter((state): state is string => state !== null) ?? [];
  return states.length > 1 ? states : null;
}

function consultationsAt(context: Context, sentence: Sentence, noun: SenseHit): Draft<Contact> | null {
  const room = roomAt(context, sentence, noun.first);
  const { view } = context;
  const clause = clauseAt(room, noun.first);
  const states = sidesNamed(room, noun) ?? bothSides(room.voice);
  if (states.length < 2) return null;
  const told = statusOf(room, noun.first, noun.last, clause.first, clause.last);
  const bounded =
    sideOf(room, told.time) !== null ||
    isAgreedUpon(room, noun, told.status) ||
    view.has(clause.first, clause.last, 'took-place', 'previous-one', 'upcoming-strong') ||
    // «условлено о дальнейших консультациях», "agreed to hold another round of consultations"
    (told.status === 'planned' &&
      view.has(clause.first, noun.first, 'agreed') &&
      view.has(Math.max(clause.first, noun.first - 4), noun.last, 'further-one'));
  const proposed =
    view.has(Math.max(clause.first, noun.first - 7), noun.first, 'propose-contact') && !view.has(noun.last, clause.last, 'not');
  // the publisher's own report of the consultations the record is of
  if (!proposed && room.voice.turn === null && told.status === 'held' && (told.time === null || told.time.period === dayOf(room)))
    if (
      peopleIn(room, clause.first, clause.last).some(({ actors }) =>
        actors.some((actor) => room.leaders.some((leader) => sameActor(leader, actor))),
      )
    )
      return null;
  const goesOn = view.has(clause.first, clause.last, 'habitually', 'commission-works', 'consultations-kept', 'under-way');
  const office = officeActing(room, clause, officeBeside(view.words(noun.first, Math.min(clause.last, noun.last + 4))));
  if (proposed)
    return contactDraft({
      rule: NAME,
      room,
      anchor: noun,
      channel: 'consultations',
      status: 'proposed',
      actors: states.map((state) => ({ state, office, name: null })),
      with: states.slice(1),
      where: whereIn(room, noun.first, clause.first, clause.last),
      time: told.time ?? timeNear(room, noun.first, clause.first, clause.last),
    });
  if (!bounded && !goesOn) return null;
  const status = bounded && !(goesOn && sideOf(room, told.time) === null && told.status === null) ? told.status : 'ongoing';
  if (status === null) return null;
  const ongoing = status === 'ongoing';
  return contactDraft({
    rule: NAME,
    room,
    anchor: noun,
    channel: 'consultations',
    status,
    actors: states.map((state) => ({ state, office, name: null })),
    with: states.slice(1),
    where: ongoing ? null : whereIn(room, noun.first, clause.first, clause.last),
    time: ongoing ? null : told.time,
    // "on the eve of the talks the ministers held consultations"
    ...(ongoing || told.time !== null ? {} : { when: whenOf(room, null, clause.first, clause.last) }),
  });
}

/** "we agreed to launch consultations on this" */
const isAgreedUpon = ({ context: { view }, sentence }: Room, noun: SenseHit, status: string | null): boolean =>
  status === 'planned' &&
  view.has(Math.max(sentence.first, noun.first - 12), noun.first, 'agreed') &&
  (view.has(Math.max(sentence.first, noun.first - 6), noun.last + 6, 'starting-one.en') ||
    // "that consultations would be launched"
    /^be (launched|held|started|resumed|convened)$/.test(
      view.words(Math.min(noun.last + 1, sentence.last - 2), Math.min(noun.last + 3, sentence.last)),
    ));

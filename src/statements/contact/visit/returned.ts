import type { Contact, Draft, SenseHit, Sentence } from '../../../domain/index.js';
import type { Context, Rule } from '../../rule.js';
import { contactDraft } from '../draft-contact.js';
import { peopleIn } from '../people/people.js';
import { clauseAt, type Room, roomAt } from '../room.js';
import { tensesIn } from '../tense.js';
import { sideOf, timeNear } from '../time.js';
import type { Where } from '../where-told.js';

const NAME = 'contact/returned';

export const returned: Rule<Contact> = {
  name: NAME,
  finds: 'A visit told by the way back: "the Minister has just returned from Astana", «вчера вернулся из Астаны».',
  triggers: ['returned-verb'],
  find(context, sentence) {
    if (sentence.turn === null) return [];
    const verb = context.view.sense(sentence.first, sentence.last, 'returned-verb');
    const found = verb ? returnedAt(context, sentence, verb) : null;
    return found ? [found] : [];
  },
};

function returnedAt(context: Context, sentence: Sentence, verb: SenseHit): Draft<Contact> | null {
  const { view } = context;
  const room = roomAt(context, sentence, verb.first);
  const clause = clauseAt(room, verb.first);
  if (
    view.has(clause.first, clause.last, 'not') ||
    view.has(clause.first, verb.first, 'visit-noun') ||
    !(tensesIn(room, clause.first, verb.last).past || isAfterReturn(room, clause, verb))
  )
    return null;
  const from = fromWhere(room, verb, clause.last);
  const people = peopleIn(room, clause.first, clause.last).filter(
    (someone) => !someone.possessive && (someone.case === 'nom' || someone.case === null),
  );
  const subject = people.findLast((someone) => someone.last <= verb.first) ?? people.find((someone) => someone.first >= verb.first);
  const actor = subject ? (subject.of === 'we' ? room.me : subject.of === 'leaders' ? null : subject.actors[0]) : null;
  if (!from || !actor || actor.state === null || from.state === actor.state) return null;
  const time = timeNear(room, verb.first, clause.first, clause.last);
  return contactDraft({
    rule: NAME,
    room,
    anchor: verb,
    channel: 'visit',
    status: 'held',
    actors: [actor],
    with: from.state === null ? [] : [from.state],
    where: from,
    // the day of the return is that of the visit only where no closer one is told
    time: sideOf(room, time) === 'before' ? time : null,
  });
}

/** «после возвращения из Баку министр доложил», "after returning": what followed is told in the past. */
function isAfterReturn(room: Room, { first, last }: { first: number; last: number }, verb: SenseHit): boolean {
  const { view } = room.context;
  return (
    [verb.first - 1, verb.first - 2].some((at) => /^(после|по|after|upon|on|since)$/.test(view.form(at))) &&
    tensesIn(room, first, last).past
  );
}

/** The town or state behind "from". */
function fromWhere({ context, voice }: Room, verb: SenseHit, last: number): Where | null {
  const { view } = context;
  // «из Баку вчера вернулся …»: before the verb as well
  for (const mention of view.mentions(Math.max(0, verb.first - 5), Math.min(last, verb.last + 5))) {
    // «из поездки в Турцию»
    const tripTo = /^(в|на|to)$/.test(view.form(mention.first - 1)) && view.has(verb.last, mention.first, 'visit-noun');
    if (!tripTo && !/^(from|из|с)$/.test(view.form(mention.first - 1))) continue;
    if (mention.of === 'place' && mention.place !== 'area') return { place: mention.name, state: mention.state, last: mention.last };
    if (mention.of === 'state') return { place: null, state: mention.states[0] ?? null, last: mention.last };
  }
  // «делегация вчера уехала от вас», «от нас улетел министр»
  for (let at = Math.max(0, verb.first - 6); at < Math.min(last, verb.last + 6); at++) {
    if (view.form(at) !== 'от' || !/^(вас|нас)$/.test(view.form(at + 1))) continue;
    const state = view.form(at + 1) === 'нас' ? voice.own : voice.others.length === 1 ? (voice.others[0] ?? null) : null;
    if (state !== null) return { place: null, state, last: at + 2 };
  }
  const country = view.sense(verb.last, Math.min(last, verb.last + 5), 'one-country');
  const [other] = voice.others;
  // "from your country"
  return country && other && voice.others.length === 1 && view.has(verb.last, country.first, 'your')
    ? { place: null, state: other, last: country.last }
    : null;
}

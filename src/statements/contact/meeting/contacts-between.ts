import type { Contact, Draft, SenseHit, Sentence } from '../../../domain/index.js';
import type { Context, Rule } from '../../rule.js';
import { contactDraft } from '../draft-contact.js';
import { clauseAt, type Room, roomAt } from '../room.js';
import { statusOf } from '../status.js';
import { whereIn } from '../where.js';

const NAME = 'contact/contacts-between';

export const contactsBetween: Rule<Contact> = {
  name: NAME,
  finds: 'Contacts, talks or meetings between two named states, past or to come, which the talks come back to.',
  triggers: ['contacts-noun', 'meeting-noun', 'consultations-noun'],
  find(context, sentence) {
    return context.view
      .senses(sentence.first, sentence.last, 'contacts-noun', 'meeting-noun', 'consultations-noun')
      .flatMap((noun) => between(context, sentence, noun));
  },
};

function between(context: Context, sentence: Sentence, noun: SenseHit): Draft<Contact>[] {
  const room = roomAt(context, sentence, noun.first);
  const { view, scene } = context;
  const clause = clauseAt(room, noun.first);
  const first = Math.max(clause.first, noun.first - 4);
  const states = view
    .mentions(first, noun.first)
    .flatMap((mention) => (mention.of === 'state-adjective' && mention.states.length > 1 ? mention.states : []))
    .filter((state): state is string => state !== null);
  if (states.length === 0) states.push(...statesInRow(context, sentence, noun));
  if (states.length === 0 && noun.sense === 'contacts-noun') states.push(...statesWith(room, noun, clause.last));
  // talks of those who are in the room are the record's own
  if (view.has(first, noun.last, 'summit-noun', 'call-noun')) return [];
  // rounds of talks are consultations
  if (noun.sense === 'meeting-noun' && view.has(first, noun.last, 'consultations-noun')) return [];
  if (states.length < 2 || states.every((state) => scene.states.includes(state))) return [];
  if (
    !view.has(first, Math.min(clause.last, noun.last + 3), 'previous', 'upcoming-strong', 'took-place', 'took-place-one', 'results-of') &&
    !view.has(Math.max(clause.first, noun.first - 6), noun.first, 'took-place-one', 'results-of')
  )
    return [];
  const told = statusOf(room, noun.first, noun.last, clause.first, clause.last);
  if (!told.status) return [];
  const channel = noun.sense === 'contacts-noun' ? 'other' : noun.sense === 'meeting-noun' ? 'meeting' : 'consultations';
  return [
    contactDraft({
      rule: NAME,
      room,
      anchor: noun,
      channel,
      status: told.status,
      actors: states.map((state) => ({ state, office: 'other' as const, name: null })),
      with: states.filter((state) => state !== room.voice.own).slice(room.voice.own === null ? 1 : 0),
      where: whereIn(room, noun.first, Math.max(clause.first, noun.first - 6), Math.min(clause.last, noun.last + 12)),
      time: told.time,
    }),
  ];
}

/** «о своих контактах с лидерами Армении и Франции», told by one of those who talk. */
function statesWith(room: Room, noun: SenseHit, last: number): string[] {
  const { view, scene } = room.context;
  if (
    room.voice.own === null ||
    !/^(с|со|with)$/.test(view.form(noun.last)) ||
    !view.has(noun.first - 4, noun.first, 'own-one', 'he-one', 'mine', 'took-place-one')
  )
    return [];
  const others = view
    .mentions(noun.last, Math.min(last, noun.last + 10))
    .flatMap((mention) =>
      mention.of === 'state' || mention.of === 'state-adjective' ? mention.states : mention.of === 'office' ? [mention.state] : [],
    )
    .filter((state): state is string => state !== null && !scene.states.includes(state));
  return others.length > 0 ? [room.voice.own, ...new Set(others)] : [];
}

/** «встреча Россия – Иран – Турция», "the Russia–Iran–Turkey meeting": states with nothing but dashes between them, right by the noun. */
function statesInRow({ view }: Context, sentence: Sentence, noun: SenseHit): string[] {
  const mentions = view.mentions(Math.max(sentence.first, noun.first - 7), Math.min(sentence.last, noun.last + 7), 'state');
  const row: string[] = [];
  let last = -1;
  for (const mention of mentions) {
    const joined = last >= 0 && mention.first - last === 1 && /^[–—-]$/.test(view.form(last));
    if (last >= 0 && !joined) row.length = 0;
    for (const state of mention.states) if (state !== null) row.push(state);
    last = mention.last;
  }
  const [first] = mentions;
  const near = first !== undefined && (last === noun.first || first.first === noun.last);
  return near && row.length > 1 ? row : [];
}

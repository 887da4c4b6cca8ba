import type { Contact, Draft, SenseHit, Sentence } from '../../../domain/index.js';
import { quoteSpan } from '../../frame.js';
import type { Context, Rule } from '../../rule.js';
import { contactDraft } from '../draft-contact.js';
import { firstTold } from '../first-told.js';
import { peopleIn } from '../people/people.js';
import { dayOf, roomAt } from '../room.js';
import { sideOf, timeNear } from '../time.js';

const NAME = 'contact/first-country';

export const firstCountry: Rule<Contact> = {
  name: NAME,
  finds:
    'The visit that goes on, told by the country: «Россия – первая страна, которую Вы посещаете», "we are the first country you have come to".',
  triggers: ['first-country', 'chose-first.ru'],
  needs: ['visit-verb', 'come-verb', 'go-verb', 'make-visit', 'chose-first.ru'],
  find(context, sentence) {
    return sentence.turn === null ? [] : firstTold(context, sentence, visitedAt, 'first-country', 'chose-first.ru');
  },
};

function visitedAt(context: Context, sentence: Sentence, noun: SenseHit): Draft<Contact> | null {
  const { view, scene } = context;
  const room = roomAt(context, sentence, noun.first);
  const here = scene.meeting.place?.state ?? null;
  const guest = room.leaders.find(({ state }) => state !== null && state !== here);
  if (here === null || !guest || room.leaders.length !== 2 || scene.meeting.channel === 'call') return null;
  // «именно Россию Вы выбрали для первой зарубежной поездки»
  const chosen = noun.sense === 'chose-first.ru' ? noun : null;
  const verb = chosen ?? view.sense(noun.last, sentence.last, 'visit-verb', 'come-verb', 'go-verb', 'make-visit');
  if (!verb || verb.first - noun.last > WITHIN || view.has(sentence.first, sentence.last, 'not', 'upcoming-strong')) return null;
  // the country meant is this one
  const named = view
    .mentions(sentence.first, chosen ? sentence.last : noun.first, 'state')
    .flatMap((mention) => (mention.of === 'state' ? mention.states : []));
  if (named.length > 0 && !named.includes(here)) return null;
  const traveller = peopleIn(room, chosen ? sentence.first : noun.last, sentence.last).find(
    ({ possessive, of }) => !possessive && of !== 'we',
  )?.actors;
  if (traveller?.length !== 1 || traveller[0]?.state !== guest.state) return null;
  if (sideOf(room, timeNear(room, verb.first, sentence.first, sentence.last)) !== null) return null;
  return contactDraft({
    rule: NAME,
    room,
    anchor: verb,
    channel: 'visit',
    status: 'ongoing',
    actors: [guest],
    with: [here],
    when: dayOf(room),
    quote: quoteSpan(context, view.clauseOf(noun.first)?.first ?? sentence.first, view.clauseOf(verb.first)?.last ?? sentence.last),
  });
}

/** How far behind the country the verb may stand. */
const WITHIN = 10;

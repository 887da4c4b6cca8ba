import type { Contact, Draft, Sentence } from '../../../domain/index.js';
import { quoteSpan } from '../../frame.js';
import type { Context, Rule } from '../../rule.js';
import { contactDraft, otherSide } from '../draft-contact.js';
import { beforeName } from '../people/name-start.js';
import { isElsewhere, roomAt } from '../room.js';
import { timeNear } from '../time.js';

const NAME = 'contact/meetings-listed';
const IN = /^(в|во|in|at)$/;

/** One verb in the past, and two places, each with a time of its own. */
function isDatedList(context: Context, { first, last }: Sentence): boolean {
  const { view } = context;
  const verb = view.sense(first, last, 'meet-verb');
  if (!verb || view.token(verb.first)?.reading?.tense !== 'past') return false;
  const { length } = view.mentions(first, last, 'place').filter((place) => IN.test(view.form(beforeName(view, place.first))));
  return length >= 2 && view.times(first, last).length >= 2;
}

export const meetingsListed: Rule<Contact> = {
  name: NAME,
  finds: 'Earlier meetings listed by place after the words that the two met, or meet often: one for each place.',
  triggers: ['habitually', 'listed-next', 'meet-verb'],
  find(context, sentence) {
    const { view } = context;
    if (!view.has(sentence.first, sentence.last, 'meet-verb', 'meeting-noun')) return [];
    // "in Sochi in May and in Yerevan in November"
    const dated = isDatedList(context, sentence);
    if (!dated && !view.has(sentence.first, sentence.last, 'previous', 'listed-next')) return [];
    if (!dated && !view.has(sentence.first, sentence.last, 'habitually', 'listed-next')) return [];
    const room = roomAt(context, sentence);
    if (room.me === null || room.leaders.length < 2 || !view.has(sentence.first, sentence.last, 'we', 'our')) return [];
    const places = view
      .mentions(sentence.first, sentence.last, 'place')
      .filter((place) => isElsewhere(room, place.name) && IN.test(view.form(beforeName(view, place.first))));
    if (places.length < 2 && !view.has(sentence.first, sentence.last, 'habitually')) return [];
    return places.map((place, i): Draft<Contact> => {
      const first = i === 0 ? sentence.first : (places[i - 1]?.last ?? sentence.first);
      const last = i === places.length - 1 ? sentence.last : Math.min(sentence.last, place.last + 2);
      return contactDraft({
        rule: NAME,
        room,
        anchor: place,
        channel: 'meeting',
        status: 'held',
        actors: room.leaders,
        with: otherSide(room.leaders),
        where: { place: place.name, state: place.state, last: place.last },
        time: timeNear(room, place.first, first, last),
        quote: quoteSpan(context, sentence.first, last),
      });
    });
  },
};

import type { Contact, Draft } from '../../domain/index.js';
import { quoteSpan } from '../frame.js';
import type { Rule } from '../rule.js';
import { contactDraft, otherSide } from './draft-contact.js';
import { roomAt } from './room.js';
import { timeNear } from './time.js';
import { beforeName } from './where.js';

const NAME = 'contact/meetings-listed';

export const meetingsListed: Rule<Contact> = {
  name: NAME,
  finds: 'Earlier meetings listed by place after the words that the two met, or meet often: one for each place.',
  triggers: ['habitually', 'listed-next'],
  find(context, sentence) {
    const { view, scene } = context;
    if (
      !view.has(sentence.first, sentence.last, 'meet-verb', 'meeting-noun') ||
      !view.has(sentence.first, sentence.last, 'previous', 'listed-next')
    )
      return [];
    const room = roomAt(context, sentence);
    if (room.me === null || room.leaders.length < 2 || !view.has(sentence.first, sentence.last, 'we', 'our')) return [];
    const here = scene.meeting.place?.name ?? '';
    const places = view
      .mentions(sentence.first, sentence.last, 'place')
      .filter((place) => !here.includes(place.name) && /^(в|во|in|at)$/.test(view.form(beforeName(view, place.first))));
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

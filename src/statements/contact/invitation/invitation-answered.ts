import type { Contact, Draft, SenseHit, Sentence } from '../../../domain/index.js';
import { quoteSpan } from '../../frame.js';
import type { Context, Rule } from '../../rule.js';
import { contactDraft } from '../draft-contact.js';
import { firstTold } from '../first-told.js';
import { clauseAt, roomAt } from '../room.js';
import { timeNear } from '../time.js';
import { whereIn } from '../where.js';

const NAME = 'contact/invitation-answered';

export const invitationAnswered: Rule<Contact> = {
  name: NAME,
  finds: 'An invitation answered by the one invited: «спасибо за приглашение, с удовольствием приеду», «непременно буду».',
  triggers: ['answers-gladly.ru'],
  find(context, sentence) {
    return sentence.turn === null ? [] : firstTold(context, sentence, answeredAt, 'answers-gladly.ru');
  },
};

/** What may have been said before by the other one that such words answer. */
const ASKED = ['invitation', 'invite-verb', 'glad-to-see', 'expect-guest', 'ones-turn'];

function answeredAt(context: Context, sentence: Sentence, hit: SenseHit): Draft<Contact> | null {
  const { view, analysed, scene } = context;
  const room = roomAt(context, sentence, hit.first);
  const { me, you } = room;
  if (!me || !you?.state || view.has(Math.max(sentence.first, hit.first - 3), hit.last, 'not', 'conditional')) return null;
  const clause = clauseAt(room, hit.first);
  const where = whereIn(room, hit.first, hit.first, clause.last);
  if (where.state !== null && where.state === me.state) return null;
  const invited =
    view.has(sentence.first, sentence.last, ...ASKED) ||
    [1, 2].some((back) => {
      const before = analysed.sentences[sentence.index - back];
      return before !== undefined && before.turn !== null && sentence.turn !== null && sentence.turn - before.turn <= 1
        ? view.has(before.first, before.last, ...ASKED)
        : false;
    });
  if (!invited) return null;
  const host = where.state ?? you.state;
  // the guest thanks for what brought him here
  if (host === scene.meeting.place?.state && !/(ду|чу|ещу|сь|ем|им|аю|ать|ить)$/.test(view.form(hit.last - 1))) return null;
  return contactDraft({
    rule: NAME,
    room,
    anchor: hit,
    channel: 'visit',
    status: 'planned',
    actors: [me],
    with: [host],
    where,
    time: timeNear(room, hit.first, hit.first, clause.last),
    quote: quoteSpan(context, sentence.first, clause.last),
  });
}

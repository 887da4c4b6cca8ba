import type { Contact, Draft, SenseHit } from '../../../domain/index.js';
import { quoteSpan } from '../../frame.js';
import type { Context, Rule } from '../../rule.js';
import { contactDraft } from '../draft-contact.js';
import { peopleIn } from '../people/people.js';
import { clauseAt, type Room, roomAt } from '../room.js';
import { tensesIn } from '../tense.js';
import { sideTold, timeNear } from '../time.js';
import { whereIn } from '../where.js';

const NAME = 'contact/visit-received';

export const visitReceived: Rule<Contact> = {
  name: NAME,
  finds: 'A visit told by the host: the speaker’s state received or will receive somebody of another state, one for each.',
  triggers: ['receive-verb'],
  find(context, sentence) {
    const { view } = context;
    const verb = view.sense(sentence.first, sentence.last, 'receive-verb');
    const room = roomAt(context, sentence, verb?.first);
    const { own } = room.voice;
    if (!verb || sentence.turn === null || own === null || view.token(verb.first)?.reading?.pos === 'noun') return [];
    const clause = clauseAt(room, verb.first);
    const readied = view.has(Math.max(clause.first, verb.first - 4), verb.first, 'preparing') && isBare(view, verb.first);
    if (
      !(
        view.has(clause.first, clause.last, 'we', 'i-one', 'to-us') ||
        // "it was an honour to welcome you in Rome in May"
        (view.has(Math.max(clause.first, verb.first - 4), verb.first, 'guest-glad') && tensesIn(room, clause.first, verb.first).past) ||
        view.token(verb.first)?.reading?.person === 1 ||
        isSubjectDropped(room, clause.first, verb) ||
        isTownOf(room, clause.first, verb, own)
      ) ||
      view.has(clause.first, clause.last, 'glad-to-see', 'invitation', 'visit-noun') ||
      (!readied && view.has(clause.first, clause.last, 'ready-to-receive')) ||
      hasWould(view, clause.first, clause.last)
    )
      return [];
    const time = timeNear(room, verb.first, clause.first, clause.last);
    const side = sideTold(room, time, clause.first, clause.last);
    const tense = tensesIn(room, clause.first, verb.last);
    const status =
      side === 'after' || (tense.future && side === null) || readied
        ? 'planned'
        : side === 'before' ||
            (tense.past &&
              (view.has(clause.first, clause.last, 'previous', 'had-chance', 'lately', 'earlier-today') ||
                view.has(sentence.first, verb.first, 'remember')))
          ? 'held'
          : null;
    if (!status) return [];
    const where = whereIn(room, verb.last, verb.last, clause.last);
    // «делегацию у нас примут в марте», «Вас имели удовольствие принимать»: before the verb as well
    const ru = context.analysed.lang === 'ru';
    const guests = peopleIn(room, ru ? clause.first : verb.first, clause.last).filter(
      (someone) =>
        (someone.of === 'named' ||
          someone.of === 'officials' ||
          (someone.of === 'you' && status === 'held' && (side !== null || where.last !== null))) &&
        !someone.possessive &&
        someone.case !== 'nom' &&
        (someone.first >= verb.first ||
          someone.case === 'acc' ||
          (someone.case === 'gen' && someone.of !== 'you') ||
          (someone.of === 'you' && someone.case !== 'dat')),
    );
    return guests.flatMap((guest, i) =>
      guest.actors.flatMap((actor): Draft<Contact>[] => {
        if (actor.state === null || actor.state === own) return [];
        const quote = i < guests.length - 1 ? quoteSpan(context, clause.first, guest.last) : quoteSpan(context, clause.first, clause.last);
        // "I had the pleasure of receiving the President": the two met
        const host = status === 'held' && guest.of === 'named' && isReception(room, verb, clause.first) ? room.me : null;
        return [
          contactDraft({
            rule: NAME,
            room,
            anchor: verb,
            channel: host ? 'meeting' : 'visit',
            status,
            actors: host ? [host, actor] : [actor],
            with: host ? [actor.state] : [own],
            where: where.state === own ? where : null,
            time,
            quote,
          }),
        ];
      }),
    );
  },
};

/** Receiving is what the leader does himself, where he says it of himself; whom "we" receive and host comes on a visit. */
function isReception(room: Room, verb: SenseHit, first: number): boolean {
  const { view, analysed } = room.context;
  if (!/^(receiv\p{L}+|прин(имал|имала|имать|ял|яла|ять))$/u.test(view.form(verb.first))) return false;
  if (view.has(first, verb.first, 'we')) return false;
  return view.has(first, verb.first, 'i-one') || (analysed.lang === 'ru' && isSubjectDropped(room, first, verb));
}

/** «В мае в Кремле принимал Президента»: the speaker, told by nothing. */
const isSubjectDropped = (room: Room, first: number, verb: SenseHit): boolean =>
  room.context.analysed.lang === 'ru' &&
  (room.context.view.token(verb.first)?.reading?.tense === 'past' ||
    // «имел удовольствие принимать»
    room.context.view.has(Math.max(first, verb.first - 3), verb.first, 'had-chance')) &&
  !peopleIn(room, first, clauseAt(room, verb.first).last).some(({ case: told }) => told === 'nom');

/** "last week Astana hosted the President": a town of the speaker's own, right before the verb. */
function isTownOf({ context }: Room, first: number, verb: SenseHit, own: string): boolean {
  const { view, analysed } = context;
  if (analysed.lang !== 'en') return false;
  return view.mentions(first, verb.first, 'place').some((town) => town.state === own && verb.first - town.last <= 1);
}

/** «мы бы приняли Вас» */
function hasWould(view: Context['view'], first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (view.form(at) === 'бы') return true;
  return false;
}

/** "to receive", «принять»: told by another verb. */
const isBare = (view: Context['view'], at: number): boolean => view.token(at)?.reading?.pos === 'infinitive' || view.form(at - 1) === 'to';

import type { Contact, ContactStatus, Draft, SenseHit, Sentence } from '../../../domain/index.js';
import { quoteSpan } from '../../frame.js';
import type { Context, Rule } from '../../rule.js';
import { contactDraft, hostOf } from '../draft-contact.js';
import { isGoingOn, wasMade } from '../meeting/going-on.js';
import { movedTo } from '../meeting/put-off.js';
import { monthBefore } from '../month-told.js';
import { formerOffice } from '../people/former-office.js';
import { reachOf, relativeOf, toldOf } from '../relative.js';
import { clauseAt, dayOf, isTitle, type Room, roomAt } from '../room.js';
import { tensesIn } from '../tense.js';
import { timeOrOpening } from '../time.js';
import { whereIn } from '../where.js';
import { NOWHERE } from '../where-told.js';
import { isAnnounced } from './announced.js';
import { notAtHome } from './not-at-home.js';
import type { Traveller } from './traveller.js';
import { travellersOf } from './travellers.js';
import { guestPutOff, isCutShort, isDestinationOf, isElsewhereBefore, isNamed } from './visit-elsewhere.js';
import { isMeant, statusElse } from './visit-noun-status.js';

const NAME = 'contact/visit-noun';

export const visitNoun: Rule<Contact> = {
  name: NAME,
  finds: 'A visit named by the noun: going on, over, prepared or proposed, with the one who travels and the state visited.',
  triggers: ['visit-noun'],
  find(context, sentence) {
    return context.view
      .senses(sentence.first, sentence.last, 'visit-noun')
      .flatMap((noun, i, all) => (all[i - 1] && (all[i - 1] as SenseHit).last > noun.first ? [] : visitsAt(context, sentence, noun)));
  },
};

/** "An invitation to pay an official visit": not made yet, unless the words say that it was accepted. */
function isInvitedTo({ view, analysed }: Context, { first }: { readonly first: number }, noun: SenseHit): boolean {
  if (analysed.lang !== 'en') return false;
  const invitation = view.senses(Math.max(first, noun.first - 6), noun.first, 'invitation').at(-1);
  if (!invitation || view.form(invitation.last) !== 'to' || view.has(first, invitation.first, 'accept-verb')) return false;
  return /^(pay|make|undertake)$/.test(view.form(invitation.last + 1));
}

function visitsAt(context: Context, sentence: Sentence, noun: SenseHit): Draft<Contact>[] {
  const room = roomAt(context, sentence, noun.first);
  const { view } = context;
  const clause = clauseAt(room, noun.first);
  // "to visit"
  if (view.form(noun.first - 1) === 'to' && view.token(noun.first)?.reading?.pos === 'infinitive') return [];
  // "invited him, following the Secretary’s trip to Kyiv": another journey
  const behind = isBehindInvitation(room, noun, clause);
  if ((view.has(clause.first, clause.last, 'invite-verb') && !behind) || view.has(clause.first, noun.first, 'nobody')) return [];
  // "received an invitation to pay an official visit": an invitation
  if (isInvitedTo(context, clause, noun)) return [];
  // «рассчитываем на Ваш приезд», "count on your visit": an invitation
  if (view.senses(clause.first, noun.last, 'glad-to-see').some(({ first, last }) => first <= noun.first && last > noun.first)) return [];
  // "our third visit together", "a good visit with the President": a talk
  if (context.analysed.lang === 'en' && /^(together|with)$/.test(view.form(noun.last)) && sentence.turn !== null) return [];
  // "he told you of that visit": one spoken of before
  if (view.form(noun.first - 1) === 'that') return [];
  const named = travellersOf(room, noun, clause);
  const to = whereIn(room, noun.first, noun.first, Math.min(clause.last, noun.last + 6)).state;
  const travellers = (named.length > 0 ? named : guestPutOff(room, noun, clause))
    .map((one) => awaitedGuest(room, one, noun, clause))
    .map((one) => ({ ...one, actor: notAtHome(room, one.actor, to, noun.first) }));
  if (travellers.length === 0) return [];
  // "Visit of Prime Minister to Rome", the title of a report
  if (
    isTitle(context, sentence) &&
    context.analysed.lang === 'en' &&
    noun.first === sentence.first &&
    /^visits?$/.test(view.form(noun.first))
  )
    return [];
  // "all our earlier visits": a habit, told with no place or time
  const plural =
    view.form(noun.last - 1) === 'visits' || (context.analysed.lang === 'ru' && view.token(noun.last - 1)?.reading?.number === 'plur');
  const traveller = (travellers[0] as Traveller).actor;
  const found = whereIn(room, noun.first, clause.first, reachOf(room, noun).last);
  // "your first visit since the election in Armenia": nobody visits the own state
  const where =
    found.state !== null && found.state === traveller.state && !isDestinationOf(noun, found) && isNamed(room, found) ? NOWHERE : found;
  const near0 = Math.max(clause.first, noun.first - 4);
  // "work is under way to prepare your state visit"
  const prepared =
    context.analysed.lang === 'en' &&
    view.has(Math.max(clause.first, noun.first - (sentence.turn === null ? 10 : 5)), noun.first, 'preparing') &&
    (sentence.turn === null || view.has(near0, noun.first, 'your', 'mine')) &&
    !tensesIn(room, clause.first, clause.last).past;
  const going = !prepared && isGoingOn(room, noun, clause, travellers[0] as Traveller, where.state);
  const told = toldOf(room, noun, clause);
  if (plural && travellers.length === 1 && where.last === null && told.time === null && told.status !== 'planned') return [];
  const near = Math.max(clause.first, noun.first - 4);
  const notFirst = view.has(near, noun.last, 'again-in-country');
  const meant = isMeant(room, noun, clause);
  // "upon completing his working visit to …, the President answered"
  const done = room.voice.turn === null && view.has(Math.max(clause.first, noun.first - 4), noun.first, 'completion') && going;
  // «напомнил о мартовском визите»: another one than that of the talks
  const ofMonth = told.status === 'cancelled' ? null : monthBefore(room, near, Math.min(clause.last, noun.last + 1));
  const earlier = ofMonth !== null && ofMonth.length === 7 && ofMonth < (dayOf(room) ?? '').slice(0, 7);
  // «визит, который планировался на май, перенесён на осень»
  const later = told.status === 'cancelled' ? movedTo(room, noun.last, sentence.last) : null;
  const outcome =
    later !== null
      ? 'planned'
      : done || (earlier && told.status !== 'planned')
        ? 'held'
        : named.length === 0
          ? 'cancelled'
          : (meant || prepared) && told.status !== 'cancelled'
            ? 'planned'
            : notFirst || wasMade(room, noun, clause.last)
              ? 'held'
              : going && !isCutShort(room, noun, clause) && !isElsewhereBefore(room, noun, clause, where)
                ? 'ongoing'
                : statusElse(room, noun, clause, travellers[0] as Traveller, told, where);
  if (outcome === null) return [];
  // «мою поездку предлагаю перенести на апрель»; "the visit, which had been scheduled for May, has been called off"
  const moved = outcome === 'cancelled' && told.time !== null && view.has(clause.first, clause.last, 'propose-contact');
  const after = relativeOf(room, noun, clause);
  const set =
    outcome === 'held' && context.analysed.lang === 'en' && SET.test(view.form(view.form(noun.last) === ',' ? noun.last + 1 : noun.last));
  const off =
    (outcome === 'planned' || set) &&
    view.has(after?.last ?? clause.last, Math.min(sentence.last, (after?.last ?? clause.last) + 11), 'call-off');
  // «июльский визит», «о своей майской поездке»
  const told0 = monthBefore(room, near, Math.min(clause.last, noun.last + 1));
  const today = dayOf(room);
  const month =
    told0 !== null && told0.length === 7 && outcome === 'planned' && today !== null && told0 < today.slice(0, 7)
      ? `${Number(told0.slice(0, 4)) + 1}${told0.slice(4)}`
      : told0;
  const status: ContactStatus = moved ? 'proposed' : off ? 'cancelled' : outcome;
  const several = travellers.length > 1;
  return travellers.map(({ actor, last }) =>
    contactDraft({
      rule: NAME,
      room,
      anchor: noun,
      channel: 'visit',
      kind: view.sense(near, noun.last, 'visit-kind'),
      status,
      actors: [status === 'held' ? formerOffice(room, actor, clause) : actor],
      with: hostOf(room, actor, where),
      where,
      time:
        status === 'ongoing'
          ? null
          : (later ?? told.time ?? (status === 'planned' ? timeOrOpening(room, noun.first, clause.first, clause.last) : null)),
      ...(status === 'ongoing' || done
        ? { when: dayOf(room) }
        : notFirst
          ? { when: null }
          : month !== null && (told.time === null || told.time.grain === 'year')
            ? { when: month }
            : status === 'planned' && told.time === null && isAnnounced(room, actor)
              ? { when: dayOf(room) }
              : {}),
      quote:
        several && last !== null && last > noun.last
          ? quoteSpan(context, clause.first, last)
          : quoteSpan(context, clause.first, Math.max(relativeOf(room, noun, clause)?.last ?? clause.last, last ?? 0)),
    }),
  );
}

/** Behind "following", "after" or "during" and the one whose journey it was. */
function isBehindInvitation({ context: { view, analysed } }: Room, noun: SenseHit, { first }: { first: number }): boolean {
  if (analysed.lang !== 'en') return false;
  for (let at = noun.first - 1; at > Math.max(first, noun.first - 6); at--)
    if (/^(following|after|during|since)$/.test(view.form(at)))
      return view.form(at - 1) === ',' || view.mentions(at, noun.first, 'person').length > 0;
  return false;
}

/** "my trip, set for the autumn" */
const SET = /^(set|planned|scheduled|slated|due|timed)$/;

/** "We look forward to a visit by your Chancellor": nobody waits for a visit of one's own. */
function awaitedGuest(room: Room, told: Traveller, noun: SenseHit, { first }: { first: number }): Traveller {
  const { own, others } = room.voice;
  const [other] = others;
  if (told.actor.name !== null || told.actor.state === null || told.actor.state !== own || other === undefined || others.length !== 1)
    return told;
  if (room.sentence.turn === null || !room.context.view.has(first, noun.first, 'look-forward', 'glad-to-see', 'expect-guest')) return told;
  return { ...told, actor: { ...told.actor, state: other } };
}

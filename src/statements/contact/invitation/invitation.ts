import type { Contact, Draft, SenseHit, Sentence } from '../../../domain/index.js';
import { quoteSpan } from '../../frame.js';
import type { Context, Rule } from '../../rule.js';
import { contactDraft, otherSide } from '../draft-contact.js';
import { clauseAt, dayOf, leaderOf, roomAt } from '../room.js';
import { tensesIn } from '../tense.js';
import { sideOf, timeNear, timeOrOpening } from '../time.js';
import { acceptedNearby, isAnswered, isBidden, isHopedFor, isInviting, isParty } from '../visit/accepted.js';
import { isAwaitedOtherwise } from '../visit/awaited-otherwise.js';
import { notAtHome } from '../visit/not-at-home.js';
import { whereAround, whereIn } from '../where.js';
import { guestOf, hostOfInvitation } from './guest.js';
import { awaitingState, isOfWhatWas, isTakenUp } from './invitation-taken.js';
import { thankedFor } from './invitation-thanked.js';
import { eventSpokenOf, handedTo, isTaken, waitingFor } from './invited.js';
import { isDeed, isMeeting, isNoInvitation, isToCome, NO_GUEST } from './no-invitation.js';

const NAME = 'contact/invitation';

export const invitation: Rule<Contact> = {
  name: NAME,
  finds: 'Somebody is invited, expected or would be welcome: invited; an invitation accepted: a planned visit.',
  triggers: ['invite-verb', 'invitation', 'expect-guest', 'glad-to-see', 'ready-to-receive'],
  find(context, sentence) {
    const { view } = context;
    const out: Draft<Contact>[] = [];
    for (const hit of view.senses(
      sentence.first,
      sentence.last,
      'invite-verb',
      'expect-guest',
      'glad-to-see',
      'ready-to-receive',
      'invitation',
    )) {
      const found = invitationAt(context, sentence, hit);
      // an invitation told twice in one clause is one
      if (found && !out.some((other) => other.span.start === found.span.start || other.fields.status === found.fields.status))
        out.push(found);
    }
    return out;
  },
};

function invitationAt(context: Context, sentence: Sentence, hit: SenseHit): Draft<Contact> | null {
  const { view } = context;
  const room = roomAt(context, sentence, hit.first);
  const clause = clauseAt(room, hit.first);
  if (
    view.has(sentence.first, sentence.last, 'visit-noun') &&
    hit.sense === 'invitation' &&
    tensesIn(room, clause.last, sentence.last).past &&
    !tensesIn(room, clause.last, sentence.last).future &&
    view.has(clause.last, sentence.last, 'stay-verb', 'come-verb')
  )
    return null;
  if (isAwaitedOtherwise(room, hit, clause)) return null;
  // «рассчитываем принять решение»
  if (hit.sense === 'glad-to-see' && NO_GUEST.test(view.form(hit.last))) return null;
  // "did not invite me"; "I would like to see you hold back"; "we are pleased to have you here" is a welcome
  if (context.analysed.lang === 'en' && isNoInvitation(room, hit, clause)) return null;
  const accepted =
    view.has(sentence.first, sentence.last, 'invitation') &&
    // «принять участие» accepts nothing
    view.senses(sentence.first, sentence.last, 'accept-verb').some(({ first }) => view.senseAtToken(first, 'take-part') === null) &&
    !isHopedFor(room, hit, clause) &&
    !isBidden(room, hit, clause);
  // the end of the sentence belongs to it: «приняли приглашение и приедете на юбилей 9 мая»
  const last = hit.sense === 'expect-guest' ? clause.last : sentence.last;
  const near0 = whereIn(room, hit.first, clause.first, last);
  // "Come to Baku, we will always be happy to see you"
  const bidden = near0.last === null && hit.sense === 'glad-to-see' && view.has(sentence.first, hit.first, 'come-verb', 'visit-verb');
  const thither = near0.last === null && /(^| )туда( |$)/i.test(view.words(clause.first, clause.last));
  const where = thither ? whereAround(room, hit.first, clause) : bidden ? whereIn(room, hit.first, sentence.first, last) : near0;
  // «пройдёт саммит, и мы Вас на нём ждём»
  const onIt = eventSpokenOf(room, clause);
  const near =
    timeNear(room, hit.first, clause.first, last) ??
    // "on 5 July, as you know, we are expecting the President"
    (hit.sense === 'expect-guest' ? timeOrOpening(room, hit.first, clause.first, last) : null) ??
    (onIt ? timeNear(room, onIt.first, Math.max(0, onIt.first - 9), clause.first) : null);
  // "after the talks of today I shall be happy to welcome you"
  const time =
    near !== null && ((near.last <= hit.first && near.period === dayOf(room)) || isOfWhatWas(view, hit.last, near.first)) ? null : near;
  // «поблагодарил за поддержку и передал приглашение»: two deeds
  const invites = hit.sense === 'invite-verb' && sentence.turn === null && isDeed(view, hit.first);
  // «с благодарностью принял приглашение» thanks by the way
  const thanks =
    !invites && view.senses(sentence.first, sentence.last, 'thank-verb').some(({ first }) => !/^(с|with)$/.test(view.form(first - 1)));
  // "thank you for inviting me"
  const taken = hit.sense === 'invitation' && isTaken(room, sentence);
  const invited = (taken || (hit.sense === 'invite-verb' && thanks)) && room.me ? { actor: room.me } : guestOf(room, hit, clause, accepted);
  if (!invited) return null;
  // "he accepted an invitation to visit Wellington", told by the publisher: not the one who is at home there
  const guest = accepted ? { actor: notAtHome(room, invited.actor, where.state, hit.first) } : invited;
  const here = hostOfInvitation(room, guest);
  const base = {
    rule: NAME,
    room,
    anchor: hit,
    actors: [guest.actor],
    with: where.state && where.state !== guest.actor.state ? [where.state] : here,
  };
  const quote = quoteSpan(context, clause.first, Math.max(clause.last, time?.last ?? 0, Math.min(where.last ?? 0, sentence.last)));
  // «побывать в Петербурге до начала саммита»: when, not what one comes to
  const summit =
    view
      .senses(clause.first, last, 'summit-noun')
      .some(({ first }) => !/^(до|начала|перед|накануне|после)$/.test(view.form(first - 1)) && view.form(first - 2) !== 'начала') ||
    onIt !== null ||
    // "welcoming you to the Quad Leaders’ Meeting"
    LEADERS.test(view.words(hit.first, last));
  // «ждём Вас на следующем заседании»
  const session =
    hit.sense === 'expect-guest' && view.has(hit.last, last, 'upcoming-strong') ? view.sense(hit.last, last, 'session') : null;
  const channel = summit ? ('summit' as const) : session ? ('commission' as const) : ('visit' as const);
  if (hit.sense === 'invite-verb' && view.has(Math.max(clause.first, hit.first - 4), Math.min(clause.last, hit.last + 6), 'meal-noun'))
    return null;
  // "inviting Ukraine to be a member", "to join the Alliance"
  if (hit.sense === 'invite-verb' && NO_JOURNEY.test(view.words(hit.last, Math.min(clause.last, hit.last + 7)))) return null;
  // "invited guests"
  if (
    hit.sense === 'invite-verb' &&
    /^(guests?|participants?|leaders|countries|states|гост\p{L}+|участник\p{L}+)$/u.test(view.form(hit.last))
  )
    return null;
  const forThanks = thankedFor(room, hit, { clause, where, time, quote, base, accepted, thanks, channel, onIt });
  if (forThanks !== undefined) return forThanks;
  // "looks forward to seeing him at the summit in Madrid": neither is at home there
  const own = room.voice.own ?? awaitingState(room, hit, clause);
  const abroad = where.state !== null && where.state !== own && own !== null;
  // "I will see you in Tokyo", said to the one who is at home there
  const theirs = where.state === guest.actor.state && !SEES.test(view.words(hit.first, hit.last));
  if (abroad && !theirs && (hit.sense === 'glad-to-see' || hit.sense === 'expect-guest')) {
    const who = room.me ?? leaderOf(room, own);
    return contactDraft({
      channel: summit ? 'summit' : 'meeting',
      status: 'planned',
      where,
      time,
      quote,
      ...base,
      actors: [who, guest.actor],
      with: guest.actor.state ? [guest.actor.state] : [],
    });
  }
  // "your invitation to attend the parade tomorrow"
  if (hit.sense === 'invitation' && sideOf(room, time) === 'after' && view.has(hit.first - 3, hit.first, 'your') && room.me)
    return contactDraft({
      channel: 'visit',
      status: 'planned',
      where,
      time,
      quote,
      ...base,
      actors: [room.me],
      with: room.voice.others.slice(0, 1),
    });
  // "he received an invitation to visit Armenia", «я надеюсь, Вы примете моё приглашение»
  if (hit.sense === 'invitation' && !accepted) {
    const open =
      (isBidden(room, hit, clause) || (isHopedFor(room, hit, clause) && view.has(hit.first - 2, hit.first, 'mine', 'our'))) && room.you;
    const given =
      !thanks && view.has(clause.first, hit.last, 'got-one') && view.has(hit.last, clause.last, 'visit-verb', 'come-verb', 'visit-noun');
    // "I have handed you an invitation": for the one it was handed to
    const handed = given && view.has(clause.first, hit.first, 'i-one', 'we') && view.has(clause.first, hit.first, 'you-one');
    // «вручил … приглашение посетить Анкару»: the one to whom it was handed
    const over = given && !handed && view.has(clause.first, hit.first, 'carry-letter') ? handedTo(room, guest.actor, clause) : null;
    const who = open || handed ? room.you : (over ?? (given ? guest.actor : null));
    const host = who && where.state !== null && where.state !== who.state ? [where.state] : here;
    if (who) return contactDraft({ channel, status: 'invited', where, time, quote, ...base, actors: [who], with: host });
  }
  if (hit.sense === 'invitation') {
    const named =
      // "thank you for the invitation to come to Delhi", said there
      (view.has(sentence.first, sentence.last, 'visit-noun') ||
        (where.place !== null && where.state === (context.scene.meeting.place?.state ?? null))) &&
      view.has(clause.first, clause.last, 'visit-verb', 'come-verb', 'visit-noun');
    if (thanks && !isTaken(room, sentence)) {
      if (!named || context.scene.meeting.channel === 'call' || !isParty(room, guest.actor)) return null;
      const here = context.scene.meeting.place?.state ?? null;
      if (here !== null && where.state !== null && here !== where.state) return null;
      return contactDraft({ channel: 'visit', status: 'ongoing', where, when: dayOf(room), quote, ...base });
    }
    // «принял приглашение посетить Казань», told by the publisher: a journey ahead
    const ahead = sentence.turn === null && isToCome(view, hit.last, Math.min(clause.last, hit.last + 4));
    if (accepted && !ahead && isAnswered(room, guest.actor, where.state, clause) && time === null)
      return contactDraft({ channel: 'visit', status: 'ongoing', where, when: dayOf(room), quote, ...base });
    return accepted &&
      !view.has(sentence.first, sentence.last, 'not') &&
      (isTaken(room, sentence) || context.view.has(clause.first, clause.last, 'accept-verb'))
      ? contactDraft({ channel, status: 'planned', where, time, quote, ...base })
      : null;
  }
  // "we are always glad to host you" with no place or day is a courtesy
  if (hit.sense === 'glad-to-see' && where.last === null && time === null && view.has(hit.first, hit.last, 'habitually')) return null;
  if (hit.sense === 'ready-to-receive') return contactDraft({ channel, status: 'proposed', where, time, quote, ...base });
  // "our President looks forward to seeing you": somebody else of the speaker's side will meet the guest
  const waiting = hit.sense === 'glad-to-see' && guest.actor === room.you ? waitingFor(room, hit, clause) : null;
  if (waiting) {
    const ahead = sideOf(room, time) === 'after' ? ('planned' as const) : ('invited' as const);
    const actors = [waiting, guest.actor];
    return contactDraft({ channel: 'meeting', status: ahead, where, time, quote, ...base, actors, with: otherSide(actors) });
  }
  // "I look forward to meeting you" with no place or day is a courtesy
  const ofYears = time !== null && /^(\d{4})\S*\/(?!\1)/.test(time.period);
  if (hit.sense === 'glad-to-see' && where.last === null && (time === null || ofYears) && isMeeting(view, hit)) return null;
  // «передал мне приглашение, и я его принял»
  if (accepted && (guest.actor === room.me || !isInviting(context, hit)))
    return contactDraft({ channel, status: 'planned', where, time, quote, ...base });
  if (thanks) return null;
  // "invited him to visit, and the invitation was accepted", told by the publisher
  const isAccepted = hit.sense === 'invite-verb' && sentence.turn === null && isTakenUp(view, hit.last, sentence.last);
  const status = isAccepted || (hit.sense === 'expect-guest' && acceptedNearby(room)) ? ('planned' as const) : ('invited' as const);
  return contactDraft({ channel, status, where, time, quote, ...base });
}

const NO_JOURNEY = /(^| )to (be(come)? (a |an )?(full )?(member|part)|join (nato|the (alliance|eu|union|organi[sz]ation|treaty)))/i;
const LEADERS = /leaders(['’]s?)? (meeting|retreat|session)/i;
const SEES = /(^| )(see|seeing|meet|meeting|увид\p{L}+)( |$)/iu;

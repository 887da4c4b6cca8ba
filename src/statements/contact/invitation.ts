import type { Actor, Contact, Draft, SenseHit, Sentence } from '../../domain/index.js';
import { quoteSpan } from '../frame.js';
import type { Context, Rule } from '../rule.js';
import { acceptedNearby, isAnswered, isHopedFor, isInviting, isParty } from './accepted.js';
import { contactDraft, otherSide } from './draft-contact.js';
import { guestOf, hostOfInvitation } from './guest.js';
import { peopleIn } from './people.js';
import { clauseAt, dayOf, leaderOf, type Room, roomAt, sameActor } from './room.js';
import { sideOf, tensesIn, timeNear, timeOrOpening } from './time.js';
import { whereIn } from './where.js';

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
    view.has(clause.last, sentence.last, 'stay-verb', 'come-verb')
  )
    return null;
  // "we expect that …", «ожидаем, что …» expects no guest
  if (hit.sense === 'expect-guest' && /^(that|,|что|to)$/.test(view.form(hit.last))) return null;
  // «буду ждать Вашего звонка»
  if (view.has(hit.last, Math.min(clause.last, hit.last + 3), 'call-noun')) return null;
  // «заставил Вас ждать»; "a meeting with the Prime Minister awaits you"
  if (
    hit.sense === 'expect-guest' &&
    (view.has(clause.first, hit.first, 'made-to-wait', 'meeting-noun', 'meal-noun') ||
      (/^awaits?$/.test(view.form(hit.first)) && view.mentions(clause.first, hit.first, 'place').some(({ last }) => last === hit.first)) ||
      (view.senseAtToken(hit.first, 'awaits') !== null && view.has(hit.first - 6, hit.first, 'we')) ||
      (view.senseAtToken(hit.first, 'awaits') !== null && isAwaitedThing(view, hit.last)))
  )
    return null;
  // «рассчитываем принять решение»
  if (hit.sense === 'glad-to-see' && NO_GUEST.test(view.form(hit.last))) return null;
  // "did not invite me"; "I would like to see you hold back"; "we are pleased to have you here" is a welcome
  if (context.analysed.lang === 'en' && isNoInvitation(room, hit, clause)) return null;
  const accepted =
    view.has(sentence.first, sentence.last, 'invitation') &&
    // «принять участие» accepts nothing
    view.senses(sentence.first, sentence.last, 'accept-verb').some(({ first }) => view.senseAtToken(first, 'take-part') === null) &&
    !isHopedFor(room, hit, clause);
  // the end of the sentence belongs to it: «приняли приглашение и приедете на юбилей 9 мая»
  const last = hit.sense === 'expect-guest' ? clause.last : sentence.last;
  const near0 = whereIn(room, hit.first, clause.first, last);
  // "Come to Baku, we will always be happy to see you"
  const bidden = near0.last === null && hit.sense === 'glad-to-see' && view.has(sentence.first, hit.first, 'come-verb', 'visit-verb');
  const where = bidden ? whereIn(room, hit.first, sentence.first, last) : near0;
  // «пройдёт саммит, и мы Вас на нём ждём»
  const onIt = eventSpokenOf(room, clause);
  const near =
    timeNear(room, hit.first, clause.first, last) ??
    // "on 5 July, as you know, we are expecting the President"
    (hit.sense === 'expect-guest' ? timeOrOpening(room, hit.first, clause.first, last) : null) ??
    (onIt ? timeNear(room, onIt.first, Math.max(0, onIt.first - 9), clause.first) : null);
  // "after the talks of today I shall be happy to welcome you"
  const time = near !== null && near.last <= hit.first && near.period === dayOf(room) ? null : near;
  // «поблагодарил за поддержку и передал приглашение»: two deeds
  const invites = hit.sense === 'invite-verb' && sentence.turn === null && isDeed(view, hit.first);
  // «с благодарностью принял приглашение» thanks by the way
  const thanks =
    !invites && view.senses(sentence.first, sentence.last, 'thank-verb').some(({ first }) => !/^(с|with)$/.test(view.form(first - 1)));
  // "thank you for inviting me"
  const taken = hit.sense === 'invitation' && isTaken(room, sentence);
  const guest = (taken || (hit.sense === 'invite-verb' && thanks)) && room.me ? { actor: room.me } : guestOf(room, hit, clause, accepted);
  if (!guest) return null;
  const here = hostOfInvitation(room, guest);
  const base = {
    rule: NAME,
    room,
    anchor: hit,
    actors: [guest.actor],
    with: where.state && where.state !== guest.actor.state ? [where.state] : here,
  };
  const quote = quoteSpan(context, clause.first, Math.max(clause.last, time?.last ?? 0, Math.min(where.last ?? 0, sentence.last)));
  const summit = view.has(clause.first, last, 'summit-noun') || onIt !== null;
  // «ждём Вас на следующем заседании»
  const session =
    hit.sense === 'expect-guest' && view.has(hit.last, last, 'upcoming-strong') ? view.sense(hit.last, last, 'session') : null;
  const channel = summit ? ('summit' as const) : session ? ('commission' as const) : ('visit' as const);
  if (hit.sense === 'invite-verb' && view.has(hit.last, Math.min(clause.last, hit.last + 6), 'meal-noun')) return null;
  // "invited guests"
  if (
    hit.sense === 'invite-verb' &&
    /^(guests?|participants?|leaders|countries|states|гост\p{L}+|участник\p{L}+)$/u.test(view.form(hit.last))
  )
    return null;
  if (hit.sense === 'invite-verb' && thanks) {
    // "thank you for inviting me for a visit to Japan"
    const hosted = where.state !== null && where.state === (context.scene.meeting.place?.state ?? null);
    if (!room.me || !(hosted || view.has(clause.first, sentence.last, 'visit-noun')) || context.scene.meeting.channel === 'call')
      return null;
    if (!hosted && where.state === room.me.state) return null;
    const host = where.state && where.state !== room.me.state ? [where.state] : room.voice.others;
    return contactDraft({
      channel: 'visit',
      status: 'ongoing',
      where,
      when: dayOf(room),
      quote,
      ...base,
      actors: [room.me],
      with: host.slice(0, 1),
    });
  }
  // "you accepted our invitation and came to the forum in Baku", said elsewhere
  const hosted =
    where.state !== null &&
    room.me !== null &&
    where.state === room.me.state &&
    where.state !== (context.scene.meeting.place?.state ?? null);
  if (
    hit.sense === 'invitation' &&
    thanks &&
    accepted &&
    hosted &&
    room.you &&
    view.has(hit.last, sentence.last, 'come-verb', 'visit-verb')
  )
    return contactDraft({
      channel: 'visit',
      status: 'held',
      where,
      time,
      quote,
      ...base,
      actors: [room.you],
      with: [where.state as string],
    });
  // "thank you for the invitation to visit Azerbaijan", said elsewhere
  const abroadBy =
    where.state !== null &&
    room.me !== null &&
    where.state !== room.me.state &&
    where.state !== (context.scene.meeting.place?.state ?? null);
  if (
    hit.sense === 'invitation' &&
    thanks &&
    abroadBy &&
    room.me &&
    view.has(hit.last, sentence.last, 'visit-verb', 'come-verb', 'visit-noun')
  )
    return contactDraft({
      channel: 'visit',
      status: accepted ? 'planned' : 'invited',
      where,
      time,
      // "the invitation to visit Vietnam, which I have gladly accepted"
      quote: accepted ? quoteSpan(context, clause.first, Math.max(clause.last, acceptedUpTo(room))) : quote,
      ...base,
      actors: [room.me],
      with: [where.state as string],
    });
  // "thanked him for the invitation to attend the summit"
  const eventAhead = onIt ?? view.sense(hit.last, clause.last, 'summit-noun', 'forum-noun', 'ceremony-noun');
  if (hit.sense === 'invitation' && thanks && !accepted && room.me && eventAhead && context.scene.meeting.channel === 'call') {
    const host = where.state !== null && where.state !== room.me.state ? [where.state] : room.voice.others.slice(0, 1);
    if (view.has(hit.last, clause.last, 'take-part', 'visit-verb', 'come-verb', 'represent-at') || eventAhead === onIt)
      return contactDraft({ channel, status: 'invited', where, time, quote, ...base, actors: [room.me], with: host });
  }
  // "looks forward to seeing him at the summit in Madrid": neither is at home there
  const abroad = where.state !== null && where.state !== room.voice.own && where.state !== guest.actor.state && room.voice.own !== null;
  if (abroad && (hit.sense === 'glad-to-see' || hit.sense === 'expect-guest')) {
    const who = room.me ?? leaderOf(room, room.voice.own as string);
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
    const open = isHopedFor(room, hit, clause) && view.has(hit.first - 2, hit.first, 'mine', 'our') && room.you;
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
      view.has(sentence.first, sentence.last, 'visit-noun') && view.has(clause.first, clause.last, 'visit-verb', 'come-verb', 'visit-noun');
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
  if (hit.sense === 'glad-to-see' && where.last === null && time === null && isMeeting(view, hit)) return null;
  // «передал мне приглашение, и я его принял»
  if (accepted && (guest.actor === room.me || !isInviting(context, hit)))
    return contactDraft({ channel, status: 'planned', where, time, quote, ...base });
  if (thanks) return null;
  const status = hit.sense === 'expect-guest' && acceptedNearby(room) ? ('planned' as const) : ('invited' as const);
  return contactDraft({ channel, status, where, time, quote, ...base });
}

/** Told in the dative, else the other one of those who talk. */
function handedTo(room: Room, giver: Actor, { first, last }: { readonly first: number; readonly last: number }): Actor | null {
  if (room.context.analysed.lang !== 'ru' || room.sentence.turn !== null || room.leaders.length !== 2) return null;
  const told = peopleIn(room, first, last).find(({ of, case: to }) => of === 'named' && to === 'dat')?.actors[0];
  return told ?? room.leaders.find((leader) => !sameActor(leader, giver)) ?? null;
}

/** The one who waits: named, of the speaker's side, and not the speaker. */
function waitingFor(room: Room, hit: SenseHit, { first }: { readonly first: number }): Actor | null {
  const { view } = room.context;
  if (room.me === null || !/^(looks|looking|would|will|hopes)$/.test(view.form(hit.first)) || view.has(first, hit.first, 'i-one', 'we'))
    return null;
  const before = peopleIn(room, room.sentence.first, hit.first).filter(({ of, possessive }) => of === 'named' && !possessive);
  const [who] = before.at(-1)?.actors ?? [];
  return who && before.at(-1)?.actors.length === 1 && who.state === room.me.state && !sameActor(who, room.me) ? who : null;
}

/** The end of the clause that tells that the invitation is accepted. */
function acceptedUpTo({ context: { view }, sentence }: Room): number {
  const verb = view.sense(sentence.first, sentence.last, 'accept-verb');
  return verb ? (view.clauseOf(verb.first)?.last ?? 0) : 0;
}

const isMeeting = (view: Context['view'], { first, last }: SenseHit): boolean => {
  for (let at = first; at < last; at++) if (view.form(at) === 'meeting') return true;
  return false;
};

/** "the invitation to visit": the verb of coming tells no time. */
function isToCome(view: Context['view'], first: number, last: number): boolean {
  return view
    .senses(first, last, 'visit-verb', 'come-verb', 'make-visit', 'take-part')
    .some(({ first: at }) => view.token(at)?.reading?.pos === 'infinitive' || view.form(at - 1) === 'to');
}

/** «и передал приглашение»: a verb of its own behind "and". */
const isDeed = (view: Context['view'], at: number): boolean =>
  view.token(at)?.reading?.pos === 'verb' && view.token(at)?.reading?.tense === 'past' && /^и$/.test(view.form(at - 1));

/** What «принять» takes that is no guest. */
const NO_GUEST = /^(участи|решени|мер|закон|план|предложени|документ|пакет|программ)/;

/** "a meeting awaits you", «Вас ждёт Казань», «нас ждут переговоры»: nobody is expected as a guest. */
function isAwaitedThing(view: Context['view'], at: number): boolean {
  const last = Math.min(at + 3, view.clauseOf(at)?.last ?? at + 3);
  if (view.has(at, last, 'meeting-noun', 'meal-noun')) return true;
  const [place] = view.mentions(at, last, 'place');
  return place !== undefined && place.case !== 'gen' && view.token(place.first - 1)?.reading?.pos !== 'preposition';
}

/** «пройдёт саммит, и мы Вас на нём ждём», "we will hold a summit, and hope to see you at it": the summit spoken of right before. */
function eventSpokenOf({ context: { view, analysed }, sentence }: Room, clause: { first: number; last: number }): SenseHit | null {
  let there = false;
  for (let at = clause.first; at < clause.last && !there; at++)
    there = /^(нем|there|it)$/.test(view.form(at)) && /^(на|в|at|)$/.test(view.form(at) === 'there' ? '' : view.form(at - 1));
  if (!there) return null;
  const before = analysed.sentences[sentence.index - 1];
  const from = before && before.turn === sentence.turn ? before.first : sentence.first;
  return view.senses(from, clause.first, 'summit-noun').at(-1) ?? null;
}

/** «принимаю его с благодарностью», "I will certainly take it up": said of what is ahead by the one invited. */
function isTaken({ context: { view, analysed }, sentence }: Room, { first, last }: Sentence): boolean {
  return view.senses(first, last, 'accept-verb').some((hit) => {
    const reading = view.token(hit.first)?.reading;
    if (analysed.lang === 'ru') return sentence.turn !== null && reading?.pos === 'verb' && reading.person === 1;
    if (!/^(accept|take)$/.test(view.form(hit.first))) return false;
    for (let at = hit.first - 1; at >= first && at >= hit.first - 4; at--) if (/^(i|we|i'll|we'll)$/.test(view.form(at))) return true;
    return false;
  });
}

function isNoInvitation({ context: { view, scene }, sentence }: Room, hit: SenseHit, clause: { first: number; last: number }): boolean {
  if (hit.sense === 'invite-verb') return view.has(Math.max(clause.first, hit.first - 3), hit.first, 'not');
  if (hit.sense !== 'glad-to-see') return false;
  if (/^(you|him|her|them)$/.test(view.form(hit.last - 1)) && /^(infinitive|verb)$/.test(view.token(hit.last)?.reading?.pos ?? ''))
    return true;
  const has = view.form(hit.last - 2) === 'have' || view.form(hit.last - 1) === 'have';
  if (!has || view.has(clause.first, hit.last, 'would-be', 'hope-to') || scene.meeting.channel === 'call') return false;
  for (let at = clause.first; at < hit.last; at++) if (/^(would|will|hope|i'd|we'd|like|love)$/.test(view.form(at))) return false;
  return view.times(clause.first, sentence.last).every(({ to }) => to <= (scene.meeting.date ?? to));
}

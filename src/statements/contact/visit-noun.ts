import type { Contact, ContactStatus, Draft, SenseHit, Sentence } from '../../domain/index.js';
import { quoteSpan } from '../frame.js';
import type { Context, Rule } from '../rule.js';
import { isAnnounced, isAsked } from './announced.js';
import { contactDraft, hostOf } from './draft-contact.js';
import { reachOf, relativeOf, toldOf } from './relative.js';
import { clauseAt, dayOf, isThis, type Room, roomAt } from './room.js';
import { sideOf, type Told, tensesIn, timeNear } from './time.js';
import { type Traveller, travellersOf } from './travellers.js';
import { NOWHERE, type Where, whereIn } from './where.js';

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

function visitsAt(context: Context, sentence: Sentence, noun: SenseHit): Draft<Contact>[] {
  const room = roomAt(context, sentence, noun.first);
  const { view } = context;
  const clause = clauseAt(room, noun.first);
  // "to visit"
  if (view.form(noun.first - 1) === 'to' && view.token(noun.first)?.reading?.pos === 'infinitive') return [];
  if (view.has(clause.first, clause.last, 'invite-verb') || view.has(clause.first, noun.first, 'nobody')) return [];
  // "he reported to you on that visit": one spoken of before
  if (view.form(noun.first - 1) === 'that') return [];
  const travellers = travellersOf(room, noun, clause);
  if (travellers.length === 0) return [];
  const traveller = (travellers[0] as Traveller).actor;
  const found = whereIn(room, noun.first, clause.first, reachOf(room, noun).last);
  // "your first visit since the election in Armenia": nobody visits the own state
  const where =
    found.state !== null && found.state === traveller.state && !isDestinationOf(noun, found) && isNamed(room, found) ? NOWHERE : found;
  const going = isGoingOn(room, noun, clause, travellers[0] as Traveller, where.state);
  const told = toldOf(room, noun, clause);
  const near = Math.max(clause.first, noun.first - 4);
  const notFirst = view.has(near, noun.last, 'again-in-country');
  const status = notFirst ? 'held' : going ? 'ongoing' : statusElse(room, noun, clause, travellers[0] as Traveller, told);
  if (status === null) return [];
  const several = travellers.length > 1;
  return travellers.map(({ actor, last }) =>
    contactDraft({
      rule: NAME,
      room,
      anchor: noun,
      channel: 'visit',
      kind: view.sense(near, noun.last, 'visit-kind'),
      status,
      actors: [actor],
      with: hostOf(room, actor, where),
      where,
      time: status === 'ongoing' ? null : told.time,
      ...(status === 'ongoing'
        ? { when: dayOf(room) }
        : notFirst
          ? { when: null }
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

/** «приезжал», «бывал»: the imperfective past tells of a journey that is over. */
function isPastJourney({ context }: Room, first: number, last: number): boolean {
  const { view, analysed } = context;
  return (
    analysed.lang === 'ru' &&
    view.senses(first, last, 'come-verb', 'visit-verb').some(({ first: at }) => {
      const reading = view.token(at)?.reading;
      return reading?.pos === 'verb' && reading.tense === 'past' && reading.aspect === 'imperfective';
    })
  );
}

/** By its name, not as "your country". */
const isNamed = ({ context }: Room, { place, last }: Where): boolean =>
  place !== null || (last !== null && context.view.mentions(last - 1, last).some(({ of }) => of === 'state'));

/** Right behind the noun: "a visit to Armenia". */
const isDestinationOf = (noun: SenseHit, { last }: Where): boolean => last !== null && last > noun.last && last - noun.last <= 4;

const WITHIN = new Set(['ходе', 'рамках', 'during', 'within', 'part', 'framework', 'course']);

/** Not the one at whose place they are. */
const isGuest = ({ context }: Room, { actor }: Traveller): boolean => {
  const place = context.scene.meeting.place?.state ?? null;
  return place !== null && place !== actor.state;
};

const ON_VISIT = new Set(['с', 'со', 'on', 'for', 'during']);

/** The status of a visit that is not the one inside which the talks take place. */
function statusElse(
  room: Room,
  noun: SenseHit,
  clause: { first: number; last: number },
  { actor }: Traveller,
  told: Told,
): ContactStatus | null {
  const { view, scene } = room.context;
  const near = Math.max(clause.first, noun.first - 4);
  const side = sideOf(room, told.time);
  if (
    view.has(clause.first, noun.first, 'remember') ||
    (scene.meeting.channel === 'call' && view.has(clause.first, noun.first, 'thank-verb'))
  )
    return 'held';
  if (isPastJourney(room, clause.first, noun.first)) return 'held';
  // «приедете к нам с визитом – вместе посмотрим»: a visit hoped for
  if (told.status === 'planned' && side === null && isAsked(room, clause, actor)) return 'invited';
  if (told.status === 'held' || told.status === 'planned') {
    const marked =
      relativeOf(room, noun, clause) !== null ||
      view.has(near, noun.last, 'upcoming-strong', 'previous') ||
      side !== null ||
      view.has(clause.first, noun.first, 'agreed');
    // "during my visit we discussed …": the tense of the clause is not that of the visit
    const within =
      isThis(room.context, noun.first) ||
      view.has(near, noun.first, 'mine', 'your', 'he-one', 'now-and-here', 'results-of') ||
      /^(в|in|during|ходе|рамках)$/.test(view.form(noun.first - 1));
    if (!marked && within && scene.meeting.channel !== 'call') return null;
    const guest = room.leaders.some((leader) => leader.name !== null && leader.name === actor.name);
    // announced: "on 24 June the President will make a visit"
    if (told.status === 'planned' && room.voice.turn === null && tensesIn(room, clause.first, clause.last).future) return 'planned';
    if (!marked && guest && scene.meeting.channel !== 'call' && !view.has(clause.first, clause.last, 'make-visit', 'upcoming-strong'))
      return null;
    return told.status;
  }
  const more = relativeOf(room, noun, clause);
  if (more && view.has(more.first, more.last, 'would-like')) return 'proposed';
  if (view.has(clause.first, noun.first, 'look-forward') && told.status === null) return 'planned';
  if (view.has(clause.first, clause.last, 'thank-verb') || view.has(near, noun.first, 'mine', 'this-one')) return told.status;
  const proposed =
    view.has(clause.first, noun.first, 'propose-contact') ||
    (view.has(clause.first, noun.first, 'would-like') && view.has(clause.first, noun.first, 'make-visit'));
  return told.status === null && proposed ? 'proposed' : told.status;
}

/** The visit inside which the talks take place, named as a visit of some kind. */
function isGoingOn(
  room: Room,
  noun: SenseHit,
  clause: { first: number; last: number },
  traveller: Traveller,
  host: string | null,
): boolean {
  const { context } = room;
  const { view, scene } = context;
  if (scene.meeting.channel === 'call') return false;
  if (
    !room.leaders.some(
      (leader) =>
        leader.state === traveller.actor.state && (leader.name === traveller.actor.name || leader.office === traveller.actor.office),
    )
  )
    return false;
  if (host !== null && host === traveller.actor.state) return false;
  // an invitation to the other's country is no visit to this one
  const here = scene.meeting.place?.state ?? null;
  if (host !== null && here !== null && host !== here) return false;
  const tense = tensesIn(room, clause.first, clause.last);
  if (tense.future || (view.has(clause.first, clause.first + 1, 'conditional') && !tense.past)) return false;
  // «я приезжал с визитом»: another time
  if (isPastJourney(room, clause.first, noun.first)) return false;
  // "we would be happy to prepare the documents for your visit"
  if (view.has(clause.first, noun.first, 'would-be') && !view.has(clause.first, noun.first, 'thank-verb')) return false;
  if (view.has(clause.first, noun.first, 'remember')) return false;
  if (sideOf(room, timeNear(room, noun.first, clause.first, clause.last)) !== null) return false;
  const near = Math.max(clause.first, noun.first - 4);
  if (
    view.has(near, noun.last, 'upcoming-strong', 'previous', 'results-of', 'again-in-country') ||
    view.has(clause.first, clause.last, 'call-off')
  )
    return false;
  let at = noun.first - 1;
  while (at > clause.first && view.token(at)?.reading?.pos !== 'preposition' && noun.first - at < 6) at--;
  const onVisit = ON_VISIT.has(view.form(at));
  const kind = view.has(near, noun.last, 'visit-kind');
  if (onVisit && view.has(clause.first, clause.last, 'stay-verb', 'come-verb', 'welcome-verb')) return true;
  if (view.has(clause.first, clause.last, 'upcoming-strong')) return false;
  if (view.has(clause.first, noun.first, 'look-forward')) return false;
  const told = room.voice.speaker === null && host !== null && context.scene.meeting.channel !== 'press-conference';
  if (told && view.token(noun.first)?.reading?.number !== 'plur') return true;
  const owned = view.has(near, noun.first, 'mine', 'your', 'he-one');
  // "all the more so as this visit" says too little
  const mine = owned || (isThis(context, noun.first) && noun.first - clause.first <= 3);
  // «в ходе рабочего визита господина Премьер-министра»
  const within = [at - 1, at, at + 1].some((i) => WITHIN.has(view.form(i)));
  if (within && view.has(Math.max(clause.first, at), noun.last, 'visit-kind') && isGuest(room, traveller)) return true;
  if (mine && (kind || view.has(clause.first, clause.last, 'make-visit') || host !== null)) return true;
  // «я совершаю официальный визит в Россию»
  if (
    host !== null &&
    view.has(clause.first, noun.first, 'make-visit') &&
    tensesIn(room, clause.first, noun.first).present &&
    !view.has(clause.first, noun.first, 'propose-contact', 'upcoming', 'would-like')
  )
    return true;
  if (kind && view.has(near, noun.first, 'first-visit') && host !== null) return true;
  // «Официальный визит в Россию Председателя …», "thank you for the state visit to our country", said there
  const named = kind && here !== null && host === here && isGuest(room, traveller) && room.voice.speaker !== null;
  if (named && (!tense.past || view.has(clause.first, noun.first, 'thank-verb'))) return true;
  // «Ваш визит, господин Министр, мы рассматриваем как важный шаг»
  return mine && isGuest(room, traveller) && tense.present && !tense.past && noun.first - clause.first <= 3 && room.voice.speaker !== null;
}

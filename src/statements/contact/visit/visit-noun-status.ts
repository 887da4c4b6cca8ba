import type { ContactStatus, SenseHit } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import { isWhatCameBefore } from '../follows.js';
import { isPastJourney } from '../meeting/going-on.js';
import { relativeOf } from '../relative.js';
import { isThis, type Room, sameActor } from '../room.js';
import type { Told } from '../status.js';
import { tensesIn } from '../tense.js';
import { sideOf } from '../time.js';
import type { Where } from '../where-told.js';
import { isAsked } from './announced.js';
import type { Traveller } from './traveller.js';
import { isCutShort, isDoneElsewhere, isElsewhereBefore, isHere, isSpokenOf, isToCome } from './visit-elsewhere.js';

/** «в намерении совершить визит», "of his intention to pay a visit", "accepted the invitation to pay a visit" */
export function isMeant({ context }: Room, noun: SenseHit, clause: { first: number }): boolean {
  const { view } = context;
  const made = view.senses(Math.max(clause.first, noun.first - 4), noun.first, 'make-visit').at(-1);
  if (
    made &&
    context.analysed.lang === 'en' &&
    view.form(made.first - 1) === 'to' &&
    view.has(Math.max(clause.first, made.first - 4), made.first, 'invitation') &&
    view.has(clause.first, made.first, 'accept-verb') &&
    !view.has(clause.first, made.first, 'thank-verb')
  )
    return true;
  const [meant] = made ? view.senses(Math.max(clause.first, made.first - 4), made.first, 'decision-noun') : [];
  return (
    made !== undefined &&
    meant !== undefined &&
    view.token(made.first)?.reading?.pos === 'infinitive' &&
    !view.has(clause.first, meant.first, 'not')
  );
}

/** Where the owner's words may begin: "your country on a visit" owns the country. */
function ownedFrom(view: Context['view'], noun: SenseHit, from: number): number {
  let at = noun.first;
  while (at > from) {
    const pos = view.token(at - 1)?.reading?.pos;
    if (
      pos === 'preposition' ||
      pos === 'verb' ||
      pos === 'infinitive' ||
      (pos === 'noun' && view.senseAtToken(at - 1, 'results-of') === null)
    )
      break;
    at--;
  }
  return at;
}

function isHoped({ context: { view }, sentence }: Room, first: number, last: number): boolean {
  for (let at = sentence.first; at < last; at++)
    if (/^(hope|hopes|hoping|надеюсь|надеемся)$/.test(view.form(at))) return !view.has(first, last, 'upcoming-strong');
  return false;
}

/** The status of a visit other than the one the talks are part of. */
/** «в ходе визита», "during the official visit" right before the noun. */
function isDuring(view: Room['context']['view'], first: number, noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(first, noun - 3); at--) if (/^(during|ходе|время)$/.test(view.form(at))) return true;
  return false;
}

/** The status of a visit other than the one the talks are part of. */
export function statusElse(
  room: Room,
  noun: SenseHit,
  clause: { first: number; last: number },
  { actor }: Traveller,
  told: Told,
  where: Where,
): ContactStatus | null {
  const { view, scene } = room.context;
  const near = Math.max(clause.first, noun.first - 4);
  const side = sideOf(room, told.time);
  // "the call follows his visit to Rome"
  if (told.status === 'held' && room.context.analysed.lang === 'en' && isWhatCameBefore(view, clause.first)) return 'held';
  // "you had to cut short your trip": an earlier one
  if (told.status !== 'cancelled' && (isCutShort(room, noun, clause) || isElsewhereBefore(room, noun, clause, where))) return 'held';
  if (
    view.has(clause.first, noun.first, 'remember') ||
    // «Ваш приезд в Шушу мы до сих пор вспоминаем»
    (!isHere(room, where) && where.state !== null && view.has(noun.last, clause.last, 'remember')) ||
    (scene.meeting.channel === 'call' && view.has(clause.first, noun.first, 'thank-verb'))
  )
    return 'held';
  if (isPastJourney(room, clause.first, noun.first)) return 'held';
  // «обсуждалось в ходе визита Председателя Думы в Гавану»: it is not there that one talks
  if (
    isDuring(view, clause.first, noun.first) &&
    !isHere(room, where) &&
    where.state !== null &&
    !tensesIn(room, clause.first, clause.last).future
  )
    return 'held';
  if (isSpokenOf(room, noun, clause, { actor, told, where })) return 'held';
  // «приедете к нам с визитом – вместе посмотрим»: a visit hoped for
  if (told.status === 'planned' && side === null && isAsked(room, clause, actor)) return 'invited';
  // "I hope the opportunity will come up for her visit", said by her own side
  if (told.status === 'planned' && side === null && actor.state === room.voice.own && isHoped(room, clause.first, noun.first))
    return 'proposed';
  if (told.status === 'held' || told.status === 'planned') {
    const there = isDoneElsewhere(room, noun, clause, where);
    // "the plans we outlined during your visit to …"
    if (there && told.status === 'planned' && side === null && tensesIn(room, clause.first, clause.last).past) return 'held';
    const marked =
      there ||
      relativeOf(room, noun, clause) !== null ||
      view.has(near, noun.last, 'upcoming-strong', 'previous') ||
      // «высоко оценили итоги визита Министра в Баку»: elsewhere
      (told.status === 'held' && where.state !== null && !isHere(room, where) && view.has(near, noun.first, 'results-of')) ||
      // "we have begun work to organise the President's visit": elsewhere
      (told.status === 'planned' &&
        where.state !== null &&
        !isHere(room, where) &&
        view.has(Math.max(clause.first, noun.first - 6), noun.first, 'preparing')) ||
      // «вопросы организации визита российского Президента», told by the publisher at his home
      (told.status === 'planned' &&
        room.voice.turn === null &&
        where.last === null &&
        actor.state !== null &&
        actor.state === scene.meeting.place?.state &&
        view.has(Math.max(clause.first, noun.first - 4), noun.first, 'preparing')) ||
      side !== null ||
      view.has(clause.first, noun.first, 'agreed', 'look-forward');
    // "during my visit we discussed …": the tense of the clause is not that of the visit
    const within =
      isThis(room.context, noun.first) ||
      view.has(ownedFrom(view, noun, near), noun.first, 'mine', 'your', 'he-one', 'now-and-here', 'results-of') ||
      /^(в|in|during|ходе|рамках)$/.test(view.form(noun.first - 1));
    // "following the completion of his visit to …", «завершая визит в …»: elsewhere
    if (told.status === 'held' && view.has(Math.max(clause.first, noun.first - 5), noun.first, 'completion') && !isHere(room, where))
      return 'held';
    // «и я приеду к вам с визитом»
    if (told.status === 'planned' && isToCome(room, clause, noun)) return 'planned';
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
  if (told.status !== null || proposed) return told.status ?? 'proposed';
  // "we value the visits of your Secretary of State to Oslo": by somebody who does not talk, and nothing of the future
  const others = room.voice.turn !== null && !room.leaders.some((leader) => sameActor(leader, actor));
  return others && where.state !== null && !view.has(clause.first, clause.last, 'upcoming', 'would-like', 'conditional', 'not')
    ? 'held'
    : null;
}

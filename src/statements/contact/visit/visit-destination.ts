import type { SenseHit, Sentence } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import { peopleIn } from '../people/people.js';
import type { Someone } from '../people/someone.js';
import type { Room } from '../room.js';
import { tensesIn } from '../tense.js';
import { timeNear } from '../time.js';
import type { Where } from '../where-told.js';
import { isPrevented } from './visit-status.js';

/** What kind of destination each verb asks for. */
export function isVisiting(room: Room, verb: SenseHit, where: Where, clause: { first: number; last: number }): boolean {
  const { context } = room;
  const { view } = context;
  const told = where.place !== null || where.state !== null || where.last !== null;
  switch (verb.sense) {
    case 'visit-verb': {
      const reading = view.token(verb.first)?.reading;
      if (reading && reading.pos !== 'verb' && reading.pos !== 'infinitive' && reading.pos !== 'participle' && reading.pos !== 'gerund')
        return false;
      return (
        told ||
        isBareVisit(room, verb, clause) ||
        isSite(room, verb, where, clause) ||
        view.has(verb.last, Math.min(clause.last, verb.last + 4), 'one-country')
      );
    }
    case 'come-verb':
    case 'go-verb':
      return (
        (told && (where.last === null || where.last - verb.last < 9)) ||
        isAnswer(room, verb) ||
        (verb.sense === 'come-verb' && (isPrevented(room, verb, clause) || isBareVisit(room, verb, clause))) ||
        view.has(verb.last, Math.min(clause.last, verb.last + 3), 'one-country')
      );
    case 'again-in-country':
      if (view.has(clause.first, clause.last, 'meet-verb', 'meeting-noun', 'speak-verb', 'discuss-verb')) return false;
      return told || view.has(clause.first, clause.last, 'one-country');
    default: {
      // «был у нас», "was in Moscow": the verb of being asks for the place right by it, and no other predicate
      const isSubject = (someone: Someone): boolean => !someone.possessive && (someone.case === 'nom' || someone.case === null);
      // «ты, несмотря ни на что, был у нас»
      const subject =
        peopleIn(room, clause.first, clause.last).find(isSubject) ??
        (verb.first - clause.first <= 1 && clause.first > room.sentence.first
          ? peopleIn(room, room.sentence.first, clause.first).findLast(isSubject)
          : undefined);
      // "when we were in your capital in July": the speaker with his own people
      const company = subject?.of === 'we' && view.form(clause.first) === 'when' && context.scene.states.includes(where.state ?? '');
      if (!subject || (subject.of === 'we' && !company) || subject.of === 'leaders') return false;
      const lately =
        view.has(Math.max(clause.first, verb.first - 3), Math.min(clause.last, verb.last + 3), 'previous') ||
        view.has(clause.first, clause.last, 'lately');
      const close =
        where.last !== null &&
        (where.last > verb.first ? where.last - verb.last <= 4 : verb.first - where.last <= (where.place === null ? 2 : 0));
      return context.analysed.lang === 'ru'
        ? close || (lately && told) || (lately && subject.of === 'named' && clause.last - clause.first <= 10)
        : close &&
            (lately ||
              view.form(verb.last - 1) === 'be' ||
              /^(just|already|only|back)$/.test(view.form(verb.last)) ||
              view.form(clause.first) === 'when' ||
              timeNear(room, verb.first, clause.first, clause.last) !== null);
    }
  }
}

/** «Спасибо за приглашение, обязательно приеду»: the guest-to-be answers, the country is that of the one who invites. */
function isAnswer({ context, sentence, me, you }: Room, verb: SenseHit): boolean {
  const { view, analysed } = context;
  if (me === null || you === null || verb.sense !== 'come-verb') return false;
  if (!view.has(sentence.first, verb.first, 'invitation') && !isAskedBefore(context, sentence)) return false;
  const reading = view.token(verb.first)?.reading;
  if (analysed.lang === 'ru') return reading?.tense === 'future' && reading.person === 1;
  return (
    /^(i|we)$/.test(view.form(verb.first - 2)) ||
    /^(will|i'll|we'll)$/.test(view.form(verb.first - 2)) ||
    view.form(verb.first - 1) === "i'll"
  );
}

/** The words before, of the other one too: an invitation that «Обязательно приеду» answers. */
function isAskedBefore({ view, analysed }: Context, { index, turn }: Sentence): boolean {
  for (let i = index - 1; i >= 0 && i >= index - 2; i--) {
    const before = analysed.sentences[i];
    if (!before || before.turn === null || turn === null || turn - before.turn > 1) return false;
    if (view.has(before.first, before.last, 'invitation', 'invite-verb', 'expect-guest', 'glad-to-see', 'ones-turn', 'bound-to-come'))
      return true;
  }
  return false;
}

/** "The President also plans to visit.": nothing behind it, so it is here, or at the other's. */
function isBareVisit(room: Room, verb: SenseHit, { first }: { first: number }): boolean {
  const { sentence, context } = room;
  const { view } = context;
  if (isToComeHere(room, verb, first)) return true;
  if (sentence.turn === null || !/^([.!?,;]|too|also|soon|again|)$/.test(view.form(verb.last))) return false;
  if (view.has(Math.max(first, verb.first - 4), verb.first, 'bound-to-come')) return true;
  // «Президент Турции тоже приедет»: somebody of another state
  const { future } = tensesIn(room, Math.max(first, verb.first - 3), verb.last);
  const who = peopleIn(room, first, verb.first).at(-1);
  return future && who?.of === 'named' && !who.possessive && who.actors.some(({ state }) => state !== null && state !== room.voice.own);
}

/** «на следующей неделе мой заместитель приедет продолжать разговор», said by the guest: he will come where the talks are. */
function isToComeHere({ context, sentence, voice, ...room }: Room, verb: SenseHit, first: number): boolean {
  const { view, analysed, scene } = context;
  if (analysed.lang !== 'ru' || sentence.turn === null || verb.sense !== 'come-verb' || scene.meeting.channel === 'call') return false;
  const reading = view.token(verb.first)?.reading;
  if (reading?.pos !== 'verb' || reading.tense !== 'future' || view.token(verb.last)?.reading?.pos !== 'infinitive') return false;
  const who = peopleIn({ context, sentence, voice, ...room }, first, verb.first).at(-1);
  const here = scene.meeting.place?.state ?? null;
  return (
    (who?.of === 'named' || who?.of === 'officials') && here !== null && who.actors.every(({ state }) => state !== null && state !== here)
  );
}

/** "one of your museums", «выставку», «форум „Армия“»: a sight or a fair rather than a town. */
export function isSite({ context }: Room, verb: SenseHit, where: Where, clause: { first: number; last: number }): boolean {
  if (verb.sense !== 'visit-verb' || (where.place !== null && where.last !== null && where.last - verb.last <= 3)) return false;
  return context.view.has(verb.last, Math.min(clause.last, verb.last + 7), 'site-noun', 'forum-noun');
}

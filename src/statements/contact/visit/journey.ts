import type { Actor, Contact, Draft, SenseHit, Sentence } from '../../../domain/index.js';
import type { Context, Rule } from '../../rule.js';
import { contactDraft } from '../draft-contact.js';
import { firstTold, type ToldAt } from '../first-told.js';
import { peopleIn } from '../people/people.js';
import { clauseAt, dayOf, type Room, roomAt } from '../room.js';
import { tensesIn } from '../tense.js';
import { sideOf, timeNear } from '../time.js';
import { whereIn } from '../where.js';
import { spokenOf } from './who-came.js';

const NAME = 'contact/journey';

export const journey: Rule<Contact> = {
  name: NAME,
  finds: 'A journey the speaker comes back to («несколько слов о своей поездке в …», "after my trip to …"), and "this visit" of the guest.',
  triggers: ['visit-noun'],
  find(context, sentence) {
    if (sentence.turn === null) return [];
    return firstTold(context, sentence, visitAt, 'visit-noun');
  },
};

const visitAt: ToldAt = (context, sentence, noun) =>
  madeBefore(context, sentence, noun) ?? thisVisit(context, sentence, noun) ?? guestsVisit(context, sentence, noun);

const SPOKEN_OF = /^(о|об|после|во|в|со|с|from|about|after|during|on|of|since)$/;

/** A visit elsewhere that one speaks of as over. */
function madeBefore(context: Context, sentence: Sentence, noun: SenseHit): Draft<Contact> | null {
  const { view, scene } = context;
  const room = roomAt(context, sentence, noun.first);
  const clause = clauseAt(room, noun.first);
  const { me } = room;
  if (me === null || me.state === null) return null;
  if (view.token(noun.last - 1)?.reading?.number === 'plur' || view.form(noun.last - 1).endsWith('visits')) return null;
  if (view.has(sentence.first, sentence.last, 'upcoming-strong', 'invite-verb', 'invitation', 'look-forward', 'call-off', 'agreed'))
    return null;
  const where = whereIn(room, noun.first, noun.first, Math.min(clause.last, noun.last + 6));
  const here = scene.meeting.place?.state ?? null;
  if (where.last === null || where.state === null || where.state === me.state || where.state === here) return null;
  let at = noun.first - 1;
  let own = false;
  let other = false;
  while (at > noun.first - 5 && at >= clause.first && !SPOKEN_OF.test(view.form(at))) {
    own ||= view.senseAtToken(at, 'mine', 'own-one', 'i-one') !== null || /^(наш|our)/.test(view.form(at));
    other ||= view.senseAtToken(at, 'your', 'he-one') !== null;
    at--;
  }
  if (other || !SPOKEN_OF.test(view.form(at))) return null;
  if (/^сво/.test(view.form(noun.first - 1)) && isOfSubject(room, clause.first, at)) return null;
  // without "my": what one has come from, «после поездки в Вашингтон»
  if (!own && !/^(после|after|from|with|с)$/.test(view.form(at))) return null;
  if (peopleIn(room, noun.last, Math.min(clause.last, noun.last + 9)).some(({ of, case: told }) => of === 'named' && told === 'gen'))
    return null;
  const time = timeNear(room, noun.first, clause.first, clause.last);
  if (sideOf(room, time) === 'after' || (!/^(о|об|about|of)$/.test(view.form(at)) && tensesIn(room, clause.first, noun.first).future))
    return null;
  // "after this visit, I will go to Oslo"
  if (view.senseAtToken(noun.first - 1, 'this-one') !== null) return null;
  const back = sideOf(room, time) === 'before' ? time : null;
  return contactDraft({
    rule: NAME,
    room,
    anchor: noun,
    channel: 'visit',
    status: 'held',
    actors: [me],
    with: [where.state],
    where,
    time: back,
  });
}

/** «Премьер-министр рассказал о своём визите»: «свой» is the subject's own, and another one is told. */
function isOfSubject({ context: { view } }: Room, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const reading = view.token(i)?.reading;
    if (reading?.pos === 'noun' && reading.case === 'nom') return true;
    if (/^(он|она|они|вы)$/.test(view.form(i))) return true;
  }
  return false;
}

/** "This visit will help …", «сегодняшний визит пойдёт на пользу …»: the one the talks are part of. */
function thisVisit(context: Context, sentence: Sentence, noun: SenseHit): Draft<Contact> | null {
  const { view, scene, analysed } = context;
  const room = roomAt(context, sentence, noun.first);
  const clause = clauseAt(room, noun.first);
  const here = scene.meeting.place?.state ?? null;
  if (here === null || scene.meeting.channel === 'call' || room.voice.speaker === null) return null;
  const guests = room.leaders.filter(({ state }) => state !== null && state !== here);
  const [guest] = guests;
  if (!guest || guests.length !== 1 || room.leaders.length !== 2) return null;
  const told = view.senseAtToken(noun.first - 1, 'this-one', 'now-and-here', 'current-one') !== null;
  if (
    !told ||
    view.has(clause.first, clause.last, 'not', 'call-off') ||
    view.has(Math.max(clause.first, noun.first - 3), noun.first, 'previous-one')
  )
    return null;
  // "thank you for the invitation. I hope this visit will take place": another one, spoken of before
  if (
    spokenOf(room) !== null ||
    view.has(clause.first, clause.last, 'will-take-place') ||
    sideOf(room, timeNear(room, noun.first, clause.first, clause.last)) !== null
  )
    return null;
  // the subject of its clause: «нынешний визит – …», "this visit will …"
  const reading = view.token(noun.last - 1)?.reading;
  const subject =
    analysed.lang === 'ru'
      ? reading?.number === 'sing' &&
        (reading.case === 'nom' || reading.case === 'acc') &&
        view.token(noun.first - 2)?.reading?.pos !== 'preposition'
      : view.form(noun.last - 1) === 'visit' && noun.first - clause.first <= 4 && followedByVerb(room, noun.last);
  return subject ? ongoing(room, noun, guest, here) : null;
}

/** What tells of a visit other than this one. */
const ANOTHER = [
  'upcoming-strong',
  'look-forward',
  'call-off',
  'not',
  'remember',
  'again-in-country',
  'cut-short',
  'invitation',
  'invite-verb',
  'preparing',
  'habitually',
  'thank-verb',
  'conditional',
];

/** "during my visit we will sign", "I wish you a pleasant visit": the guest's, named as his while he makes it. */
function guestsVisit(context: Context, sentence: Sentence, noun: SenseHit): Draft<Contact> | null {
  const { view, scene, analysed } = context;
  const room = roomAt(context, sentence, noun.first);
  const here = scene.meeting.place?.state ?? null;
  if (here === null || scene.meeting.channel === 'call' || room.me === null || room.leaders.length !== 2) return null;
  const guest = room.leaders.find(({ state }) => state !== null && state !== here);
  if (!guest || room.leaders.every(({ state }) => state !== here)) return null;
  const reading = view.token(noun.last - 1)?.reading;
  if (analysed.lang === 'ru' ? reading?.number === 'plur' || /^приезд/.test(view.form(noun.first)) : /s$/.test(view.form(noun.last - 1)))
    return null;
  const clause = clauseAt(room, noun.first);
  if (view.has(clause.first, clause.last, ...ANOTHER)) return null;
  const near = Math.max(clause.first, noun.first - 4);
  // "I am sure your visit will be useful" is a courtesy
  const within = view.has(near, noun.first, 'visit-kind') || /^(during|ходе|время|рамках)$/.test(view.form(noun.first - 2));
  const own = within && (room.me === guest ? view.has(near, noun.first, 'mine') : view.has(near, noun.first, 'your'));
  const wished = room.you === guest && view.has(Math.max(clause.first, noun.first - 8), noun.first, 'wish-one');
  if (!(own || wished) || view.has(near, noun.first, 'previous', 'previous-one', 'results-of', 'count-of')) return null;
  const where = whereIn(room, noun.first, noun.first, Math.min(clause.last, noun.last + 6));
  if (where.state !== null && where.state !== here) return null;
  if (sideOf(room, timeNear(room, noun.first, clause.first, clause.last)) !== null) return null;
  const { past, future, present } = tensesIn(room, clause.first, clause.last);
  return past && !future && !present ? null : ongoing(room, noun, guest, here);
}

const followedByVerb = ({ context }: Room, at: number): boolean => {
  for (let i = at; i < at + 4; i++) if (context.view.isPredicate(i)) return true;
  return false;
};

const ongoing = (room: Room, anchor: SenseHit, guest: Actor, host: string): Draft<Contact> =>
  contactDraft({ rule: NAME, room, anchor, channel: 'visit', status: 'ongoing', actors: [guest], with: [host], when: dayOf(room) });

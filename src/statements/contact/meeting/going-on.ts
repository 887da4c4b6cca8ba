import type { SenseHit } from '../../../domain/index.js';
import { isWhatCameBefore } from '../follows.js';
import { isThis, type Room } from '../room.js';
import { tensesIn } from '../tense.js';
import { sideOf, timeNear } from '../time.js';
import { isAside, isGuest } from '../visit/guest-here.js';
import type { Traveller } from '../visit/traveller.js';
import { isTheirs, isWeighed } from '../visit/weighed-visit.js';

const THIS_IS = /^(this is|это|it is)( |$)/i;
const WITHIN = new Set(['ходе', 'рамках', 'during', 'within', 'part', 'framework', 'course']);
const ON_VISIT = new Set(['с', 'со', 'on', 'for', 'during']);

/** The visit the talks are part of, named as a visit of some kind. */
export function isGoingOn(
  room: Room,
  noun: SenseHit,
  clause: { first: number; last: number },
  traveller: Traveller,
  host: string | null,
): boolean {
  const { context } = room;
  const { view, scene } = context;
  if (scene.meeting.channel === 'call') return false;
  // "your visits always pass in a good atmosphere"
  if (view.form(noun.last - 1) === 'visits' || view.token(noun.last - 1)?.reading?.number === 'plur') return false;
  // «с Министром …, который находится в Москве с визитом», told by the publisher of one whose name stands in no list of those who talk
  const unlisted =
    room.voice.turn === null &&
    room.leaders.length < 2 &&
    host !== null &&
    host === (scene.meeting.place?.state ?? null) &&
    traveller.actor.state !== null &&
    traveller.actor.state !== host;
  if (
    !unlisted &&
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
  if (wasMade(room, noun, clause.last) || (context.analysed.lang === 'en' && isWhatCameBefore(view, clause.first))) return false;
  if (isTheirs(room, noun, clause, traveller) && isWeighed(room, noun, clause)) return true;
  // "the visit will last until Friday"
  if (host !== null && host === here && lasts(room, noun.last, clause.last)) return true;
  if (tense.future || (view.has(clause.first, clause.first + 1, 'conditional') && !tense.past && !isAside(room, clause.first)))
    return false;
  // «я приезжал с визитом»: another time
  if (isPastJourney(room, clause.first, noun.first)) return false;
  // "we will gladly draft the papers for your visit"
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
  while (at > clause.first && view.token(at)?.reading?.pos !== 'preposition' && noun.first - at < 13) at--;
  const onVisit = ON_VISIT.has(view.form(at));
  const kind = view.has(near, noun.last, 'visit-kind');
  if (onVisit && view.has(clause.first, clause.last, 'stay-verb', 'come-verb', 'welcome-verb')) return true;
  // «посетил Италию с рабочим визитом», said by the publisher there
  if (onVisit && room.voice.turn === null && host !== null && host === here && view.has(clause.first, noun.first, 'visit-verb'))
    return true;
  if (view.has(clause.first, clause.last, 'upcoming-strong')) return false;
  if (view.has(clause.first, noun.first, 'look-forward')) return false;
  // "This is the President's first foreign visit since his election", said by the publisher at the host's
  if (
    room.voice.turn === null &&
    kind &&
    isGuest(room, traveller) &&
    tense.present &&
    THIS_IS.test(view.words(clause.first, clause.first + 2))
  )
    return true;
  // "…, the first visit in ten years by a Prime Minister of theirs"
  if (room.voice.turn === null && isGuest(room, traveller) && view.has(near, noun.last, 'first-visit') && isApposed(view, noun.first))
    return true;
  const told = room.voice.speaker === null && host !== null && context.scene.meeting.channel !== 'press-conference';
  if (told && view.token(noun.first)?.reading?.number !== 'plur') return true;
  const owned = view.has(near, noun.first, 'mine', 'your', 'he-one');
  // "especially since this visit" says too little
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
  // «Официальный визит Владимира Владимировича приходится на …»: where to need not be said of one that is told in the present
  const unplaced = host === null && tense.present && traveller.last !== null && view.has(near, noun.first, 'visit-kind');
  const named = kind && here !== null && (host === here || unplaced) && isGuest(room, traveller) && room.voice.speaker !== null;
  if (named && (!tense.past || view.has(clause.first, noun.first, 'thank-verb'))) return true;
  // «Ваш визит, господин Министр, мы рассматриваем как важный шаг»
  if (!isGuest(room, traveller) || room.voice.speaker === null || tense.past || !tense.present) return false;
  // "the Vice President's visit shows …"
  const theirs = /^['’]s?$/.test(view.form(noun.first - 1)) && here !== null;
  return (mine && noun.first - clause.first <= 3) || (theirs && noun.first - clause.first <= 5);
}

function lasts({ context: { view } }: Room, first: number, last: number): boolean {
  for (let at = first; at < Math.min(last, first + 9); at++)
    // "my trip here last year" lasts nothing
    if (
      /^(продлится|продолжится|продолжается|lasts|continues)$/.test(view.form(at)) ||
      (view.form(at) === 'last' && view.form(at - 1) === 'will')
    )
      return true;
  return false;
}

/** «приезжал», «бывал»: the imperfective past tells of a journey that is over. */
export function isPastJourney({ context }: Room, first: number, last: number): boolean {
  const { view, analysed } = context;
  return (
    analysed.lang === 'ru' &&
    view.senses(first, last, 'come-verb', 'visit-verb').some(({ first: at }) => {
      const reading = view.token(at)?.reading;
      return reading?.pos === 'verb' && reading.tense === 'past' && reading.aspect === 'imperfective';
    })
  );
}

/** "your first foreign trip as head of state was to Rome": told of as over. */
export function wasMade({ context: { view, analysed } }: Room, noun: SenseHit, last: number): boolean {
  if (analysed.lang !== 'en') return false;
  // "he had paid his first foreign visit to Rome"
  const paid = view.senses(Math.max(0, noun.first - 7), noun.first, 'make-visit').at(-1);
  if (paid && /^(paid|made|undertaken)$/.test(view.form(paid.last - 1)))
    if (view.form(paid.first - 1) === 'had' || view.form(paid.first - 2) === 'had') return true;
  for (let at = noun.last; at < Math.min(last, noun.last + 10); at++)
    if (view.isPredicate(at)) return view.form(at) === 'was' && /^(to|in)$/.test(view.form(at + 1));
  return false;
}

/** "…, the first visit", "in what was the first visit" */
function isApposed(view: Room['context']['view'], noun: number): boolean {
  let at = noun - 1;
  while (/^(adjective|number|numeral)$/.test(view.token(at)?.reading?.pos ?? '')) at--;
  return view.form(at) === 'the' && /^(,|–|—|-|was|being)$/.test(view.form(at - 1));
}

import type { Clause, SenseHit, Sentence } from '../../../domain/index.js';
import type { Room } from '../room.js';

/** The future told in the past, behind a verb of saying or agreeing. */
export function isSaidToCome({ context: { view, analysed }, sentence }: Room, verb: SenseHit): boolean {
  if (analysed.lang !== 'en') return false;
  // "the Prime Minister hoped to visit Japan"
  if (
    sentence.turn === null &&
    view.form(verb.first - 1) === 'to' &&
    /^(hoped|hopes|hoping|intended|planned|promised|pledged)$/.test(view.form(verb.first - 2))
  )
    return true;
  // "said he would be delighted to visit"
  if (sentence.turn === null && view.form(verb.first - 1) === 'to' && view.senseAtToken(verb.first - 2, 'guest-glad') !== null)
    return view.has(Math.max(sentence.first, verb.first - 6), verb.first, 'would-be');
  let at = verb.first - 1;
  while (at > verb.first - 3 && view.token(at)?.reading?.pos === 'adverb') at--;
  if (view.form(at) !== 'would' || /^(like|love|be)$/.test(view.form(at + 1))) return false;
  return (
    view.has(Math.max(sentence.first, at - 8), at, 'agreed', 'tell-verb') ||
    /^(said|confirmed|promised|announced)$/.test(view.form(at - 2)) ||
    (sentence.turn === null && isReported(view, sentence.first, at))
  );
}

/** "is to visit Harare" */
export const isToVisit = (view: Room['context']['view'], { first }: SenseHit): boolean =>
  view.form(first - 1) === 'to' && /^(is|are)$/.test(view.form(first - 2));

/** "conveyed that his team would travel", told by the publisher */
function isReported(view: Room['context']['view'], first: number, at: number): boolean {
  for (let before = at - 1; before > first && before > at - 9; before--)
    if (REPORTED.test(view.form(before)) && (view.form(before + 1) === 'that' || at - before <= 4)) return true;
  return false;
}
const REPORTED = /^(said|conveyed|noted|added|confirmed|underscored|indicated|mentioned|stated|shared|announced|promised)$/;

/** «едете в Казань», "are going to Kazan": said in the present of a journey ahead. */
export function isUnderWay(room: Room, verb: SenseHit, clause: Clause | Sentence): boolean {
  const { view, analysed } = room.context;
  if (isAskedWhen(room, verb)) return true;
  // "the Envoy is headed to Paris", told by the publisher
  if (/^(headed|bound|off|due)$/.test(view.form(verb.first)) && /^(is|are)$/.test(view.form(verb.first - 1))) return true;
  if (verb.sense !== 'go-verb' || room.sentence.turn === null || view.has(clause.first, clause.last, 'habitually', 'conditional'))
    return false;
  const reading = view.token(verb.first)?.reading;
  if (analysed.lang === 'ru') return reading?.pos === 'verb' && reading.tense === 'present' && GOES.test(reading.lemma);
  // "we are going to face"
  if (view.token(verb.last)?.reading?.pos === 'infinitive' || view.token(verb.last)?.reading?.pos === 'verb') return false;
  return (
    /^(going|leaving|heading|flying|on|off|bound|headed|making)$/.test(view.form(verb.first)) &&
    /^(are|am|is|i'm|he's|she's|you're|we're)$/.test(view.form(verb.first - 1))
  );
}
/** "When are you coming to Rome?", "the Minister is coming to Rome": the progressive of coming tells of what is ahead. */
export function isAskedWhen({ context: { view, analysed }, sentence }: Room, verb: SenseHit): boolean {
  if (
    analysed.lang !== 'en' ||
    sentence.turn === null ||
    !/^(coming|arriving|visiting|travelling|traveling|flying)$/.test(view.form(verb.first))
  )
    return false;
  for (let at = verb.first - 1; at >= verb.first - 3; at--)
    if (/^(are|is|am|i'm|you're|he's|she's)$/.test(view.form(at)))
      return view.has(sentence.first, verb.first, 'ask-when') || (at === verb.first - 1 && view.form(verb.first) !== 'visiting');
  return false;
}

/** "by the time the Minister comes", "before I go to Rome": told in the present of what is ahead. */
export function isUntil({ context: { view, analysed } }: Room, verb: SenseHit, { first }: { first: number }): boolean {
  const reading = view.token(verb.first)?.reading;
  if (analysed.lang !== 'en' || reading?.pos !== 'verb' || reading.tense !== 'present') return false;
  for (let at = Math.max(first, verb.first - 8); at < verb.first; at++)
    if (/^(before|until|once)$/.test(view.form(at)) || (view.form(at) === 'time' && view.form(at - 2) === 'by'))
      return !view.has(first, verb.last, 'habitually');
  return false;
}
const GOES = /^(ехать|лететь|вылетать|отправляться|направляться|выезжать|улетать)$/;

/** «намерен приехать», "plans to come": the verb itself tells no time. */
export function isBoundToCome({ context: { view } }: Room, verb: SenseHit, { first }: { first: number }): boolean {
  const bare = view.token(verb.first)?.reading?.pos === 'infinitive' || view.form(verb.first - 1) === 'to';
  // «подтвердил готовность посетить»
  if (bare && /^(готовность|намерение)$/.test(view.form(verb.first - 1))) return true;
  return bare && view.has(Math.max(first, verb.first - 5), verb.first, 'bound-to-come');
}

/** «согласился посетить», «дал согласие приехать», «подтвердил готовность прибыть» */
export function isPromised({ context: { view } }: Room, verb: SenseHit, first: number): boolean {
  for (let at = verb.first - 1; at >= Math.max(first, verb.first - 4); at--)
    if (/^(согласил(ся|ась|ись)|(по)?обещал[аи]?|согласие|готовность|намерение|решил[аи]?)$/.test(view.form(at)))
      return !view.has(Math.max(first, at - 2), at, 'not');
  return false;
}

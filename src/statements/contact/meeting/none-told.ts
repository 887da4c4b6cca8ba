import type { SenseHit } from '../../../domain/index.js';
import type { Room } from '../room.js';
import { sideOf, timeNear } from '../time.js';
import { whereIn } from '../where.js';
import { habitIn } from './meeting-told.js';

/** Whether the noun names no meeting of its own: a topic, how a paper is made, a habit, the talks themselves, a cabinet at home. */
export function isNoneTold(room: Room, noun: SenseHit, clause: { readonly first: number; readonly last: number }): boolean {
  const { context, sentence } = room;
  const { view } = context;
  // "other topics of discussion"
  if (/^discussions?$/.test(view.form(noun.first)) && /^(of|under|for)$/.test(view.form(noun.first - 1))) return true;
  // "to resume the peace talks": of others
  if (/^(peace|direct|мирных|мирные|мирным|прямых|прямые|межсирийск\p{L}+|intra\S*)$/u.test(view.form(noun.first - 1)))
    if (view.mentions(noun.first, Math.min(clause.last, noun.last + 6)).every(({ of }) => of !== 'person' && of !== 'office')) return true;
  // "to complete the talks on an investment agreement": how a paper is made
  if (ON.test(view.form(noun.last)) && view.has(noun.last, Math.min(clause.last, noun.last + 6), 'document-accord', 'document-treaty'))
    return true;
  // "thank you for finding the time and meeting our delegation"
  if (
    view.form(noun.first - 1) === 'and' &&
    /^(our|us|me|the)$/.test(view.form(noun.last)) &&
    view.has(clause.first, noun.first, 'thank-verb')
  )
    return true;
  // "During the meeting, the President said he would travel in March", told by the publisher: the talks themselves
  if (
    room.voice.turn === null &&
    view.form(noun.first - 2) === 'during' &&
    view.form(noun.first - 1) === 'the' &&
    view.form(noun.last) === ','
  )
    return true;
  // "as in many of our previous meetings": a habit
  if (/^(many|most|all|each|any)$/.test(view.form(noun.first - 4)) && /^of (our|my|the) /i.test(view.words(noun.first - 3, noun.first)))
    if (/^(meetings|conversations|discussions)$/.test(view.form(noun.last - 1)) && view.times(clause.first, clause.last).length === 0)
      return true;
  // "I have always enjoyed the conversations that you and I have": the same
  if (
    context.analysed.lang === 'en' &&
    sentence.turn !== null &&
    /^(always|constantly|usually)$/.test(habitIn(view, clause.first, noun.first)) &&
    view.times(clause.first, clause.last).length === 0
  )
    return true;
  // «все наши предыдущие встречи»: the same
  if (view.token(noun.first)?.reading?.number === 'plur' && view.times(clause.first, clause.last).length === 0)
    for (let at = noun.first - 1; at > clause.first - 1 && at > noun.first - 6; at--)
      if (/^(все|всех|всем|всеми|многие|многих)$/.test(view.form(at))) return true;
  // "their meeting follows the visit in June", "ahead of their meeting the two saw the Tower", told by the publisher: the talks themselves
  if (
    room.voice.turn === null &&
    view.form(noun.first - 1) === 'their' &&
    /^(meeting|talks|conversation)$/.test(view.form(noun.last - 1))
  ) {
    const opens =
      noun.first - 1 === clause.first ||
      /^(of|before|after|during|following)$/.test(view.form(noun.first - 2)) ||
      view.form(noun.first - 3) === 'prior';
    const where = whereIn(room, noun.first, noun.last, Math.min(clause.last, noun.last + 6));
    const own = noun.first - clause.first <= 4 && clause.first === sentence.first && where.last === null;
    if (opens && own && sideOf(room, timeNear(room, noun.last, noun.last, Math.min(clause.last, noun.last + 4))) === null) return true;
  }
  // "I held a meeting of the Government"
  if (
    view.form(noun.last) === 'of' &&
    /^(government|cabinet|security|board|commission|parliament)$/.test(
      view.form(/^(the|our|my)$/.test(view.form(noun.last + 1)) ? noun.last + 2 : noun.last + 1),
    )
  )
    return true;
  return false;
}

const ON = /^(on|about|over|о|об|по)$/;

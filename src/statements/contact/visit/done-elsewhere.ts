import type { Contact, Draft, SenseHit, Sentence, TimeExpression } from '../../../domain/index.js';
import { quoteSpan } from '../../frame.js';
import type { Context, Rule } from '../../rule.js';
import { CONTACT_WORDS } from '../contact-words.js';
import { contactDraft, otherSide } from '../draft-contact.js';
import { firstTold } from '../first-told.js';
import { clauseAt, isElsewhere, type Room, roomAt } from '../room.js';
import { tensesIn } from '../tense.js';
import { sideOf, timeNear } from '../time.js';
import { whereAround, whereIn } from '../where.js';
import type { Where } from '../where-told.js';

const NAME = 'contact/done-elsewhere';

export const doneElsewhere: Rule<Contact> = {
  name: NAME,
  finds:
    'An earlier meeting told by what the two did at it elsewhere: "what we promised each other in Vienna", "it was in Oslo that you and I signed it".',
  triggers: ['joint-deed.en'],
  find(context, sentence) {
    return firstTold(context, sentence, deedAt, 'joint-deed.en');
  },
};

type Range = { readonly first: number; readonly last: number };

/** What other rules read. */
const OTHERS = [...CONTACT_WORDS, 'propose-contact', 'upcoming-strong'];
/** How far behind the deed its place may be named. */
const WITHIN = 12;

function deedAt(context: Context, sentence: Sentence, verb: SenseHit): Draft<Contact> | null {
  const { view } = context;
  const room = roomAt(context, sentence, verb.first);
  if (room.leaders.length !== 2 || !isDoneByBoth(room, verb)) return null;
  const clause = clauseAt(room, verb.first);
  if (view.has(clause.first, clause.last, ...OTHERS)) return null;
  // "the dialogue we launched will convene in Baku": the place is of what is to come
  if (tensesIn(room, verb.last, clause.last).future) return null;
  const stretch = cleftOf(room, clause);
  const place = placeOf(room, verb, stretch, clause);
  if (place === null || !isElsewhere(room, place.place)) return null;
  // "as we have announced in the United States", said by its Vice President: what they did at home
  if (/^announc/.test(view.form(verb.first)) && place.state === room.voice.own) return null;
  const own = timeNear(room, verb.first, stretch.first, clause.last);
  // a month read as the next one is the last one
  const time = isToday(room, own) ? null : own;
  if (sideOf(room, time) === 'after' && time?.grain !== 'month' && time?.grain !== 'season' && time?.grain !== 'day') return null;
  const before = place.last !== null && place.last <= verb.first;
  if (!before && time === null && !isRightBehind(room, verb, place)) return null;
  const [first, last] = [Math.min(stretch.first, clause.first), clause.last];
  return contactDraft({
    rule: NAME,
    room,
    anchor: verb,
    channel: 'meeting',
    status: 'held',
    actors: room.leaders,
    with: otherSide(room.leaders),
    where: place,
    time,
    quote: quoteSpan(context, first, last),
  });
}

const isToday = ({ context }: Room, time: TimeExpression | null): boolean =>
  time !== null && time.period === (context.scene.meeting.date ?? context.scene.date);

/** "we", "you and I", "the two leaders" right before the deed, which is over and denied by nobody. */
function isDoneByBoth({ context: { view }, sentence, voice, you }: Room, verb: SenseHit): boolean {
  const from = Math.max(sentence.first, verb.first - 5);
  if (view.has(from, verb.first, 'not', 'conditional', 'would-like')) return false;
  for (let at = verb.first - 1; at >= from; at--) {
    const form = view.form(at);
    if (/^(,|;|is|are|was|were|be|been|to|will|would|should|must|can|could|may|might|shall|companies|ministers)$/.test(form)) return false;
    if (form === 'we' && voice.turn !== null) return true;
    if (form === 'i' && view.form(at - 1) === 'and') return view.form(at - 2) === 'you' || you !== null;
    if (/^(leaders|presidents|sides|they)$/.test(form) && voice.turn === null) return voice.speaker === null || form !== 'they';
  }
  return false;
}

/** "It was in Oslo in May that …", "in Oslo, where we …": the words before the clause belong to the deed. */
function cleftOf({ context: { view }, sentence }: Room, clause: Range): Range {
  const opens = view.form(clause.first) === ',' ? clause.first + 1 : clause.first;
  const joins = /^(that|where|when)$/.test(view.form(opens)) || /^(that|where|when)$/.test(view.form(clause.first - 1));
  const cleft = joins && view.form(sentence.first) === 'it' && clause.first - sentence.first <= WITHIN;
  return cleft ? { first: sentence.first, last: clause.last } : clause;
}

function placeOf(room: Room, verb: SenseHit, stretch: Range, clause: Range): Where | null {
  const found = whereIn(room, verb.last, stretch.first, Math.min(clause.last, verb.last + WITHIN));
  if (found.place !== null) return isOfTheDeed(room, verb, found) ? found : null;
  const around = whereAround(room, verb.first, clause);
  return around.place === null ? null : around;
}

/** "an agreement on a plant in Oslo": the place is that of the plant. */
function isOfTheDeed({ context: { view } }: Room, verb: SenseHit, { last }: Where): boolean {
  if (last === null) return true;
  // "in Ukraine, which we discussed"
  if (last <= verb.first) {
    for (let at = last; at < verb.first; at++) if (/^(which|who)$/.test(view.form(at))) return false;
    return true;
  }
  for (let at = verb.last; at < last - 2; at++)
    if (
      /^(on|for|about|of|to|by|between|,)$/.test(view.form(at)) &&
      !/^(in|at|each|one|you)$/.test(view.form(at + 1)) &&
      !isDeedOfPaper(view, verb.last, at)
    )
      return false;
  return true;
}

/** "signed the Declaration on Partnership in Oslo": what the paper is about ends with its name. */
const isDeedOfPaper = (view: Context['view'], from: number, at: number): boolean => {
  for (let i = from; i < at; i++)
    if (/^(declaration|treaty|statement|communique|agreement|memorandum|charter|plan|programme)$/.test(view.form(i))) return true;
  return false;
};

const isRightBehind = ({ context: { view } }: Room, verb: SenseHit, { last }: Where): boolean =>
  last !== null && last - verb.last <= 4 && !/^(,)$/.test(view.form(verb.last));

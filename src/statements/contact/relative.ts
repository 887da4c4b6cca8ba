import type { SenseHit, TokenRange } from '../../domain/index.js';
import { clauseAt, type Room } from './room.js';
import { statusOf, type Told } from './status.js';

type Range = { readonly first: number; readonly last: number };

/** The clause that tells more of a noun right before it: «визит, который …», "the summit, which will take place …", «встреча, намеченная на …». */
export function relativeOf({ context, sentence }: Room, noun: TokenRange, clause: Range): Range | null {
  const { view } = context;
  if (clause.last - noun.last > 7 || clause.last >= sentence.last) return null;
  const next = sentence.clauses.find(({ first }) => first >= clause.last);
  if (!next) return null;
  const opens = view.form(next.first) === ',' ? next.first + 1 : next.first;
  const ahead = view.form(opens) === 'to' && /^(be|take)$/.test(view.form(opens + 1));
  if (!ahead && !RELATIVE.test(view.form(opens)) && !(PREPOSITION.test(view.form(opens)) && RELATIVE.test(view.form(opens + 1))))
    return null;
  return next;
}

/** Status and time of what the noun names: told in the clause that describes it, else in its own. */
export function toldOf(room: Room, noun: SenseHit, clause: Range): Told {
  const relative = relativeOf(room, noun, clause);
  const own = statusOf(room, noun.first, noun.last, clause.first, clause.last);
  if (!relative) {
    // «визит, о котором говорят давно, намечен на октябрь»: the predicate behind the words put in between
    const next = own.status === null && room.context.analysed.lang === 'ru' ? predicateBehind(room, clause) : undefined;
    return next ? statusOf(room, next.first, next.first, next.first, next.last) : own;
  }
  const told = statusOf(room, relative.first, relative.first, relative.first, relative.last);
  // «визит в Баку, о котором давно говорят, намечен на октябрь»: the predicate behind
  const after = told.status === null && own.status === null ? room.sentence.clauses.find(({ first }) => first >= relative.last) : undefined;
  if (after && room.context.view.has(after.first, after.last, 'upcoming-strong', 'call-off'))
    return statusOf(room, after.first, after.first, after.first, after.last);
  return told.status === null ? own : { status: told.status, time: told.time ?? own.time };
}

/** The clause right behind, which begins with the predicate of what is to come or was called off. */
function predicateBehind({ context: { view }, sentence }: Room, clause: Range): Range | undefined {
  const next = sentence.clauses.find(({ first }) => first >= clause.last);
  if (!next || view.form(clause.last - 1) !== ',') return undefined;
  const [predicate] = view.senses(next.first, Math.min(next.last, next.first + 6), 'upcoming-strong', 'call-off');
  return predicate && view.token(predicate.first)?.reading?.pos === 'participle' ? next : undefined;
}

/** The clause and the one that describes the noun, in one range: where the place is looked for. */
export function reachOf(room: Room, noun: SenseHit): Range {
  const clause = clauseAt(room, noun.first);
  const relative = relativeOf(room, noun, clause);
  return relative ? { first: clause.first, last: relative.last } : clause;
}

/**
 * A summit on the margins of which two are to meet or met: «увидеться на полях саммита, который пройдёт …»; `told` is the clause that
 * describes it, where there is one. Null where nobody is told to meet beside it.
 */
export function besideSummit(room: Room, clause: Range, noun: SenseHit | null = null): { readonly told: Range | null } | null {
  const { view } = room.context;
  const summit = noun ?? view.sense(clause.first, clause.last, 'summit-noun');
  if (!summit) return null;
  let margins = false;
  for (let at = Math.max(clause.first, summit.first - 6); at < summit.first; at++)
    margins ||= /^(полях|кулуарах|sidelines|margins|fringes)$/.test(view.form(at));
  if (!margins || !view.has(clause.first, clause.last, 'meet-verb', 'speak-verb', 'meeting-noun', 'talk-with', 'contacts-noun'))
    return null;
  return { told: relativeOf(room, summit, clause) };
}

const RELATIVE = /^(котор(ый|ая|ое|ые|ого|ой|ую|ым|ом)|which|that)$/;
const PREPOSITION = /^(в|во|на|in|at|on)$/;

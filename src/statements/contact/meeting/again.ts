import type { Contact, Draft, Edtf, Mention, TimeExpression } from '../../../domain/index.js';
import { quoteSpan } from '../../frame.js';
import { type ContactParts, contactDraft } from '../draft-contact.js';
import { beforeName } from '../people/name-start.js';
import { clauseAt, type Room } from '../room.js';
import { sideOf } from '../time.js';
import type { Where } from '../where-told.js';

/** Words between the circumstances of one and the same event, or of two told with one verb. */
const FILL =
  /^(в|во|на|in|on|at|,|:|–|—|-|the|г|год|года|году|of|же|здесь|here|just|then|again|later|earlier|before|that|and|and|и|а|затем|потом|также|ранее|позже|до|этого|после|уже|снова|вновь|еще|also|both|once|another|второй|раз|недавно|recently|lately|most|more)$/;
const AND = /^(и|а|and|then|затем|потом|again|also|также)$/;
const IN = /^(в|во|in|at|–|—|-)$/;
/** How many words may stand between two circumstances. */
const WITHIN = 7;

interface Group {
  time: TimeExpression | null;
  where: Where | null;
  first: number;
  last: number;
}

type Point = { readonly first: number; readonly last: number; readonly time?: TimeExpression; readonly place?: Mention & { of: 'place' } };

/** A verb follows, at once or behind its pronoun. */
function isOfNextVerb(view: Room['context']['view'], at: number): boolean {
  const next = view.token(at)?.reading?.pos;
  return next === 'verb' || next === 'infinitive' || (next === 'pronoun' && view.token(at + 1)?.reading?.pos === 'verb');
}

/** The circumstances told in a row from the token on, each with its own time and place: "in Sochi in May and in Yerevan in October". */
function groupsFrom(room: Room, from: number): Group[] {
  const { view } = room.context;
  const last = room.sentence.last;
  const points: Point[] = [
    ...view.times(from, last).flatMap((time) => (time.modifier === null ? [{ first: time.first, last: time.last, time }] : [])),
    ...view
      .mentions(from, last, 'place')
      .flatMap((place) =>
        place.place !== 'area' && (IN.test(view.form(beforeName(view, place.first))) || AND.test(view.form(place.first - 1)))
          ? [{ first: place.first, last: place.last, place }]
          : [],
      ),
  ].sort((a, b) => a.first - b.first);
  const out: Group[] = [];
  let group: Group | null = null;
  for (const point of points) {
    // «…, а в ноябре увидеться в Душанбе»: the time of the next verb
    if (group && isOfNextVerb(view, point.last)) break;
    let joined = false;
    if (group) {
      if (point.first - group.last > WITHIN) break;
      let filled = true;
      for (let at = group.last; at < point.first && filled; at++) {
        filled = FILL.test(view.form(at));
        joined ||= AND.test(view.form(at));
      }
      if (!filled) break;
    }
    const told = point.time ? group?.time : group?.where;
    if (!group || joined || told) {
      group = { time: null, where: null, first: point.first, last: point.last };
      out.push(group);
    }
    group.last = point.last;
    if (point.time) group.time = point.time;
    if (point.place) group.where = { place: point.place.name, state: point.place.state, last: point.place.last };
  }
  return out;
}

/** «в июне и ноябре 2017 года»: the year told once, behind the last month. */
function withYear(room: Room, time: TimeExpression, later: TimeExpression | null): Edtf | null {
  const { view } = room.context;
  const year = later && /\d{4}/.exec(view.words(later.first, later.last))?.[0];
  if (!year || time.grain !== 'month' || /\d{4}|прошл|нынешн|this|last|эт/.test(view.words(time.first, time.last))) return null;
  return /^\d{4}-\d{2}$/.test(time.period) ? `${year}${time.period.slice(4)}` : null;
}

/** One contact for each of the circumstances told in a row behind the words that name it; as a rule there is one. */
export function contactDrafts(parts: ContactParts): Draft<Contact>[] {
  const { room, anchor, status, where, time } = parts;
  if ((status !== 'held' && status !== 'planned') || !(time || where?.place)) return [contactDraft(parts)];
  const groups = groupsFrom(room, anchor.last);
  const [own, ...more] = groups;
  const mine =
    own !== undefined &&
    ((time && own.time?.first === time.first) || (where?.last != null && own.where !== null && own.where.last === where.last));
  // a row of days is one span of time, and what lies on the other side of today is something else
  const further = mine
    ? more.filter((one) => (own.where === null) === (one.where === null) || (time !== null && time !== undefined && one.time !== null))
    : [];
  if (further.length === 0) return [contactDraft(parts)];
  const side = sideOf(room, time ?? null);
  if (further.some((one) => one.time && side !== null && sideOf(room, one.time) !== null && sideOf(room, one.time) !== side))
    return [contactDraft(parts)];
  const { first } = clauseAt(room, anchor.first);
  // "twice last year: in Sochi and in Yerevan"
  const spanning = own?.time?.grain === 'year' ? own.time : null;
  const lastTime = further.at(-1)?.time ?? null;
  const quote = (last: number) => quoteSpan(room.context, Math.min(first, anchor.first), last);
  const year = time && own?.time ? withYear(room, own.time, lastTime) : null;
  const { when: _, ...rest } = parts;
  return [
    contactDraft({ ...(year ? rest : parts), ...(year ? { when: year } : {}), quote: quote((own as Group).last) }),
    ...further.map((one) => {
      const told = one.time && lastTime !== one.time ? withYear(room, one.time, lastTime) : null;
      return contactDraft({
        ...rest,
        where: one.where,
        time: one.time ?? spanning,
        ...(told ? { when: told } : {}),
        quote: quote(one.last),
      });
    }),
  ];
}

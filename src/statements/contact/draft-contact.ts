import type {
  Actor,
  Contact,
  ContactChannel,
  ContactStatus,
  DerivationPart,
  Draft,
  Edtf,
  OrganisationMention,
  Span,
  StateCode,
  TimeExpression,
  TokenRange,
} from '../../domain/index.js';
import { nominativePhrase } from '../../language/index.js';
import { draft, part, quoteSpan } from '../frame.js';
import { clauseAt, dayOf, type Room } from './room.js';
import { periodFor } from './time.js';
import type { Where } from './where-told.js';

export interface ContactParts {
  readonly rule: string;
  readonly room: Room;
  /** The word that names the contact. */
  readonly anchor: TokenRange;
  readonly channel: ContactChannel;
  readonly status: ContactStatus;
  readonly actors: readonly Actor[];
  readonly with: readonly StateCode[];
  readonly where?: Where | null;
  readonly time?: TimeExpression | null;
  /** Instead of the time's own period: the day of the record for what is going on. */
  readonly when?: Edtf | null;
  /** The organisation whose summit or session it is. */
  readonly event?: OrganisationMention | null;
  /** Instead of the clause. */
  readonly quote?: Span;
  /** The words that say what kind of visit it is. */
  readonly kind?: TokenRange | null;
}

export function contactDraft(parts: ContactParts): Draft<Contact> {
  const { room, rule, anchor, channel, status, actors, where, time } = parts;
  const { context } = room;
  const clause = clauseAt(room, anchor.first);
  // "our meeting today is a prelude to my visit": the day of the talks is not that of a visit to come
  const other =
    room.voice.turn !== null &&
    channel === 'visit' &&
    status !== 'held' &&
    status !== 'ongoing' &&
    time !== null &&
    time !== undefined &&
    // "later today I fly to Kazan"
    context.view.form(time.first - 1) !== 'later' &&
    time.last <= anchor.first;
  const given = parts.when !== undefined ? parts.when : (time?.period ?? null);
  const told = (other || isElsewhere(parts)) && given === time?.period && given === dayOf(room) ? null : given;
  const when = time && told === time.period ? periodFor(room, time, status) : told;
  const derivation: DerivationPart[] = [part(context, 'channel', anchor.first, anchor.last, channel)];
  if (time) derivation.push(part(context, 'when', time.first, time.last, when ?? time.period));
  if (where?.last) derivation.push(part(context, 'where', where.last - 1, where.last, where.place ?? where.state ?? ''));
  if (parts.kind) derivation.push(part(context, 'kind', parts.kind.first, parts.kind.last, context.view.form(parts.kind.first)));
  const { event } = parts;
  if (event) derivation.push(part(context, 'event', event.first, event.last, event.id));
  derivation.push(part(context, 'status', anchor.first, anchor.last, status));
  return draft({
    rule,
    fields: {
      kind: 'contact',
      channel,
      actors: actors.map(({ state, office, name }) => ({ state, office, name })),
      with: [...new Set(parts.with)],
      place:
        where?.place ??
        (status === 'held' ? hereTold(context, where) : null) ??
        (channel === 'visit' || where?.last == null || (where.last <= anchor.first && channel !== 'summit')
          ? null
          : countryAt(context, where)),
      when,
      status,
    },
    span: parts.quote ?? quoteSpan(context, clause.first, clause.last),
    voice: room.voice,
    parts: derivation,
    confidence: actors.every((actor) => actor.name !== null) ? 'high' : 'medium',
  });
}

/** "I was here in 2014", «впервые приехал сюда»: the town of the talks, without the house. */
function hereTold({ view, scene }: Room['context'], where: Where | null | undefined): string | null {
  if (where?.last == null || !/^(here|здесь|сюда)$/.test(view.form(where.last - 1)) || scene.meeting.channel === 'call') return null;
  const parts = (scene.meeting.place?.name ?? '').split(', ');
  return parts.find((part) => part !== '' && !HOUSE.test(part)) ?? null;
}
const HOUSE = /^the |palace|house|office|castle|residence|hotel|cent(re|er)|hall|room|кремль|дворец|дом|резиденц|отель|гостиниц/i;

/** «в Турции»: where something other than a visit is held, as the country is called. */
function countryAt({ view, analysed }: Room['context'], { last }: Where): string | null {
  if (last === null || analysed.lang !== 'ru') return null;
  const named = view.mentions(Math.max(0, last - 4), last, 'state').find((mention) => mention.last === last);
  return named ? nominativePhrase(view, named.first, named.last) : null;
}

/** "Coming here today with news of the preparations for the summit", "today … the results of the meeting": today is not when it is. */
function isElsewhere({ room, anchor, time, channel, status }: ContactParts): boolean {
  const { view } = room.context;
  if (!time || time.last > anchor.first || room.voice.turn === null) return false;
  if (status === 'planned' && channel === 'summit') return view.has(time.last, anchor.first, 'preparing', 'upcoming-strong');
  return status === 'held' && view.has(time.last, anchor.first, 'results-of');
}

/** The states of all actors but the first one's: the other side of a mutual contact. */
export function otherSide(actors: readonly Actor[]): StateCode[] {
  const own = actors[0]?.state ?? null;
  return [...new Set(actors.map(({ state }) => state))].filter((state): state is StateCode => state !== null && state !== own);
}

/** States of the talks other than the traveller's; only where exactly one is left. */
export function hostOf(room: Room, traveller: Actor, where: Where | null): StateCode[] {
  if (where?.state && where.state !== traveller.state) return [where.state];
  if (where?.state && where.state === traveller.state) return [];
  const others = room.context.scene.states.filter((state) => state !== traveller.state);
  if (!room.context.scene.states.includes(traveller.state ?? '')) return room.voice.own ? [room.voice.own] : [];
  return others.length === 1 ? others : [];
}

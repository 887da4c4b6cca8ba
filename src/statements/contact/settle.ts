import { type Contact, contains, type Draft, type Span } from '../../domain/index.js';
import { IN_A_ROW } from './in-a-row.js';

/** One draft a fact: the visit the talks are part of once a speaker, one draft on the same words, the better rule first. */
export function settle(drafts: readonly Draft<Contact>[], title: Span | null = null, text = ''): Draft<Contact>[] {
  const out: Draft<Contact>[] = [];
  for (const draft of [...joined(answered(dated(withoutTitle(drafts, title))))].sort((a, b) => a.span.start - b.span.start)) {
    const twin = out.findIndex((other) => isSameFact(other, draft) && !areOtherBodies(other, draft, text));
    if (twin < 0) out.push(draft);
    else if (weight(draft) > weight(out[twin] as Draft<Contact>)) out[twin] = draft;
  }
  return out.sort((a, b) => a.span.start - b.span.start);
}

/** What the title announces the lead tells in full. */
function withoutTitle(drafts: readonly Draft<Contact>[], title: Span | null): readonly Draft<Contact>[] {
  if (title === null) return drafts;
  const inTitle = ({ span }: Draft<Contact>): boolean => span.start >= title.start && span.start < title.end;
  const told = drafts.filter((draft) => !inTitle(draft));
  return drafts.filter((draft) => !inTitle(draft) || !told.some((other) => other.turn === null && key(other) === key(draft)));
}

/** A summit of an organisation is told its day and place once: other drafts of the same one take them over. */
function dated(drafts: readonly Draft<Contact>[]): Draft<Contact>[] {
  const told = new Map<string, Draft<Contact>>();
  for (const draft of drafts) {
    const event = eventOf(draft);
    if (event && draft.fields.status === 'planned' && draft.fields.when !== null && !told.has(event)) told.set(event, draft);
  }
  return drafts.map((draft) => {
    const event = eventOf(draft);
    const known = event && draft.fields.status === 'planned' && draft.fields.when === null ? told.get(event) : undefined;
    return known ? { ...draft, fields: { ...draft.fields, when: known.fields.when } } : draft;
  });
}

/** "I will certainly come", answered to an invitation for November: what one is asked to and what one promises are one journey. */
function answered(drafts: readonly Draft<Contact>[]): Draft<Contact>[] {
  const asked = drafts.filter(({ fields, turn }) => fields.status === 'invited' && fields.when !== null && turn !== null);
  if (asked.length === 0) return [...drafts];
  return drafts.map((draft) => {
    const { fields, turn, span } = draft;
    const [actor] = fields.actors;
    if (fields.status !== 'planned' || fields.when !== null || turn === null || actor?.name == null || !JOURNEYS.has(fields.channel))
      return draft;
    const before = asked.findLast(
      (other) =>
        other.span.start < span.start &&
        other.turn !== turn &&
        other.fields.actors.length === 1 &&
        other.fields.actors[0]?.name === actor.name &&
        key(other) === key(draft) &&
        (fields.place === null || other.fields.place === null || fields.place === other.fields.place),
    );
    return before ? { ...draft, fields: { ...fields, when: before.fields.when } } : draft;
  });
}
/** A summit of three told once with all who hold it: "our summit" and "the trilateral meeting" of that day are the same. */
function joined(drafts: readonly Draft<Contact>[]): readonly Draft<Contact>[] {
  const whole = drafts.find(
    ({ fields: { channel, status, when, actors } }) => channel === 'summit' && status === 'planned' && when !== null && actors.length > 2,
  );
  if (!whole) return drafts;
  const all = whole.fields.actors;
  return drafts.map((draft) => {
    const { channel, status, when, actors } = draft.fields;
    const same = channel === 'summit' && status === 'planned' && when === whole.fields.when && actors.length === 2 && draft.turn !== null;
    if (!same || !actors.every(({ state }) => all.some((one) => one.state === state))) return draft;
    const more = all.filter(({ state }) => !actors.some((one) => one.state === state));
    const others = [...actors.slice(1), ...more].flatMap(({ state }) => (state === null ? [] : [state]));
    return { ...draft, fields: { ...draft.fields, actors: [...actors, ...more], with: others } };
  });
}

const JOURNEYS: ReadonlySet<string> = new Set(['visit', 'summit']);

const eventOf = ({ parts }: Draft<Contact>): string | null => parts.find(({ name }) => name === 'event')?.value ?? null;

/** What is told with more of its circumstances stands for the rest. */
const INVITATION = 'contact/invitation';
const FORUM = 'contact/forum-told';

/** Where in a row of travellers the one a draft tells of stands; -1 for the one the rule found. */
const rowPlace = ({ parts }: Draft<Contact>): number => parts.find(({ name }) => name === IN_A_ROW)?.span.start ?? -1;
const BODY = 'contact/named-body';
const CONVERSATION = 'contact/spoken-with';

function weight({ fields, rule, parts, turn }: Draft<Contact>): number {
  return (
    // in one's own words rather than in the publisher's
    (turn !== null ? 0.1 : 0) +
    (fields.when === null ? 0 : parts.some(({ name }) => name === 'when') || fields.status === 'ongoing' ? 1.4 : 0.2) +
    (fields.place !== null ? 1 : 0) +
    (rule === 'contact/visit-noun' && (fields.status !== 'ongoing' || parts.some(({ name }) => name === 'kind')) ? 1 : 0) +
    (rule === 'contact/meeting-noun' || fields.channel === 'summit' ? 0.5 : fields.channel === 'other' ? -2 : 0) +
    (rule === 'contact/meetings-listed' || rule === 'contact/received-by' ? 1 : 0) +
    (rule === 'contact/summit' ? -0.25 : rule === FORUM ? -0.5 : 0) +
    (rule === INVITATION && fields.status !== 'ongoing' ? 1 : 0)
  );
}

const key = ({ fields }: Draft<Contact>): string =>
  [...new Set([...fields.actors.map(({ state }) => state), ...fields.with])].sort().join(' ');

const TRAVELS: ReadonlySet<string> = new Set(['visit', 'meeting']);

function isSameFact(a: Draft<Contact>, b: Draft<Contact>): boolean {
  if (a.speaker !== b.speaker) return false;
  const [f, g] = [a.fields, b.fields];
  const actor = f.actors.some((x) => g.actors.some((y) => x.state === y.state && x.office === y.office));
  if (f.channel === 'visit' && g.channel === 'visit' && f.status === 'ongoing' && g.status === 'ongoing') return actor;
  // who sat at a forum is told by one rule and not by the other
  const forum = a.rule !== b.rule && (a.rule === FORUM || b.rule === FORUM) && f.channel === 'other' && g.channel === 'other';
  if (forum && f.status === g.status && (contains(a.span, b.span) || contains(b.span, a.span))) return true;
  // "you took part in the summit in Astana": told by the summit and by who was there
  if (
    f.channel === 'summit' &&
    g.channel === 'summit' &&
    a.rule !== b.rule &&
    f.status === g.status &&
    f.when === g.when &&
    f.place === g.place
  )
    if (contains(a.span, b.span) || contains(b.span, a.span)) return true;
  if (key(a) !== key(b)) return false;
  // "I shall be happy to welcome you at our meeting": the invitation tells it
  const letter = f.channel === 'letter' || g.channel === 'letter';
  // "invited him, following the Secretary's trip there": one is over and was somebody else's
  const apart = (f.status === 'held') !== (g.status === 'held') && f.actors[0]?.state !== g.actors[0]?.state;
  const invites = a.rule !== b.rule && !letter && !apart && (a.rule === INVITATION || b.rule === INVITATION);
  if (invites && a.span.start < b.span.end && b.span.start < a.span.end) return true;
  if (f.status !== g.status && !(isSummitToo(f, g) && f.status !== 'held' && g.status !== 'held')) return false;
  // a dialogue with a name of its own is another than the one told before
  if ((a.rule === BODY) !== (b.rule === BODY) && f.channel === 'consultations' && a.span.end <= b.span.start) return false;
  // those of one list are different people
  if (a.rule === b.rule && rowPlace(a) !== rowPlace(b)) return false;
  if (a.rule === b.rule && a.span.start === b.span.start && a.span.end !== b.span.end) return false;
  if (f.channel === 'commission' && g.channel === 'commission' && f.status === 'ongoing') return true;
  // "first in Oslo and lately in Vienna"
  if (f.channel === 'meeting' && g.channel === 'meeting' && f.place !== null && g.place !== null && f.place !== g.place) return false;
  const overlap = contains(a.span, b.span) || contains(b.span, a.span);
  const sameActors =
    f.actors.length === g.actors.length && f.actors.every((x) => g.actors.some((y) => x.state === y.state && x.office === y.office));
  // "we met during the summit", "a meeting at the summit in Hamburg on 7 July" are one
  if (overlap && isSummitToo(f, g)) return true;
  // "we held talks with our friends": the talks are the conversation
  if (overlap && sameActors && a.rule !== b.rule && (a.rule === CONVERSATION || b.rule === CONVERSATION)) return true;
  if (overlap && f.channel === 'summit' && g.channel === 'summit') return f.place === null || g.place === null || f.place === g.place;
  // "Baku will host the next forum": told by the event and by its town
  if (f.channel === 'other' && g.channel === 'other' && a.rule !== b.rule && a.span.start === b.span.start && f.when === g.when)
    return true;
  if (overlap && actor && f.channel !== g.channel)
    return a.rule !== b.rule && (isJourneyTo(f, g) || (TRAVELS.has(f.channel) && TRAVELS.has(g.channel) && f.when === g.when));
  if (f.channel !== g.channel || !sameActors) return false;
  if (overlap && f.when === g.when) return true;
  return isToldAgain(f, g);
}

/** «поедет на саммит», "attend the forum in Kazan": the journey and what it is made for. */
const isJourneyTo = (f: Contact, g: Contact): boolean => {
  const channels = [f.channel, g.channel];
  return channels.includes('visit') && (channels.includes('summit') || channels.includes('other'));
};

const isSummitToo = (f: Contact, g: Contact): boolean =>
  f.channel !== g.channel &&
  (f.channel === 'summit' || g.channel === 'summit') &&
  (f.channel === 'meeting' || g.channel === 'meeting') &&
  f.when === g.when &&
  f.place === g.place &&
  (f.when !== null || f.place !== null);

/** The council and the commission of two countries are different bodies. */
function areOtherBodies(a: Draft<Contact>, b: Draft<Contact>, text: string): boolean {
  if (a.fields.channel !== 'commission' || b.fields.channel !== 'commission') return false;
  const [first, second] = [bodyOf(a, text), bodyOf(b, text)];
  return first !== null && second !== null && first !== second;
}

function bodyOf({ span }: Draft<Contact>, text: string): 'council' | 'commission' | null {
  const words = text.slice(span.start, span.end);
  const [council, commission] = [/совет|council/i.test(words), /комисси|commission/i.test(words)];
  return council === commission ? null : council ? 'council' : 'commission';
}

/** The same speaker comes back to it, with the same or fewer circumstances. */
function isToldAgain(f: Contact, g: Contact): boolean {
  if (f.when === g.when && f.place === g.place) return true;
  if (f.channel === 'summit') return f.when !== null && f.when === g.when;
  const bare = (x: Contact): boolean => x.when === null && x.place === null;
  return (
    bare(f) ||
    bare(g) ||
    ((f.when === g.when || f.when === null || g.when === null) && f.place === g.place) ||
    (f.when === g.when && (f.place === null || g.place === null))
  );
}

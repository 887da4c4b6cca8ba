import type { Actor, Clause, Identity, Mention, Office, Party, Sentence, StateCode, Voice } from '../../domain/index.js';
import { identityOf, voiceIn } from '../frame.js';
import type { Context } from '../rule.js';
import { beforeOrAfter } from './follows.js';
import { counterpartOf } from './people/counterpart.js';
import type { Someone } from './people/someone.js';
import { parted } from './visit/parted.js';

/** Whose words a stretch is, and whom "I" and "you" mean in it. */
export interface Room {
  readonly context: Context;
  readonly sentence: Sentence;
  readonly voice: Voice;
  /** The speaker; null in the publisher's own voice. */
  readonly me: Actor | null;
  /** The leader addressed; null where there are several or the speaker answers a question. */
  readonly you: Actor | null;
  /** Those who hold the talks, the speaker first. */
  readonly leaders: readonly Actor[];
  /** Those found so far, by the range they were looked for in: see `peopleIn`. */
  readonly people: Map<number, readonly Someone[]>;
}

const HEADS: ReadonlySet<Office> = new Set([
  'president',
  'prime-minister',
  'foreign-minister',
  'head-of-organisation',
  'parliament-speaker',
]);

/** Somebody without a state of the code list who heads a body of its own; a governor without a state is at home. */
export const isHead = ({ name, office }: { readonly name: string | null; readonly office: Office | null }): boolean =>
  name !== null && office !== null && HEADS.has(office);

export const actorOf = ({ state, office, name }: Identity | Party): Actor => ({ state, office, name });

export const sameActor = (a: Actor, b: Actor): boolean =>
  a.state === b.state && (a.name !== null && b.name !== null ? a.name === b.name : a.office === b.office);

/** For each sentence of a readout the rooms made so far. */
const rooms = new WeakMap<Context, (Room[] | undefined)[]>();

function roomsOf(context: Context): (Room[] | undefined)[] {
  let found = rooms.get(context);
  if (!found) {
    found = context.analysed.sentences.map(() => undefined);
    rooms.set(context, found);
  }
  return found;
}

/** The room at a token; one a sentence and voice. */
export function roomAt(context: Context, sentence: Sentence, at: number = sentence.first): Room {
  const all = roomsOf(context);
  const found = all[sentence.index] ?? [];
  // in a turn nobody else speaks
  if (sentence.turn !== null && found[0]) return found[0];
  const voice = voiceIn(context, sentence, at);
  let room = found.find((one) => one.voice.speaker === voice.speaker && one.voice.own === voice.own);
  if (!room) {
    room = roomOf(context, sentence, voice);
    found.push(room);
    all[sentence.index] = found;
  }
  return room;
}

function roomOf(context: Context, sentence: Sentence, voice: Voice): Room {
  const parties = partiesOf(context);
  const me = speakerOf(context, voice, parties);
  const all = parties.filter((party) => (me !== null && party.state === null ? !sameActor(party, me) : party.state !== voice.own));
  const addressed = all.length > 1 && sentence.turn !== null ? addresseeOf(context, sentence, all) : null;
  const others = addressed ? [addressed] : all;
  const asked = sentence.turn !== null && answersQuestion(context, sentence.turn);
  const you = voice.speaker !== null && sentence.turn !== null && others.length === 1 && !asked ? (others[0] ?? null) : null;
  const own = me === null ? parties.filter((party) => party.state === voice.own) : [parties.find((party) => sameActor(party, me)) ?? me];
  return {
    context,
    sentence,
    voice,
    me,
    you,
    leaders: [...own.slice(0, voice.own === null ? own.length : 1), ...others],
    people: new Map(),
  };
}

const holders = new WeakMap<Context, readonly Actor[]>();

/** Those who hold the talks, as actors; made once a readout. */
function partiesOf(context: Context): readonly Actor[] {
  let found = holders.get(context);
  if (!found) {
    const { channel, parties: all } = context.scene.meeting;
    // heads of bodies without a code (NATO, South Ossetia) are told from the rest by their names
    // one who puts the questions of an interview holds no talks
    const interview = channel === 'other';
    const told = all.filter((party) => (party.state !== null || isHead(party)) && !(interview && party.office === 'other')).map(actorOf);
    const counterpart = told.length === 1 && channel === 'press-conference' ? counterpartOf(context, told) : null;
    found = counterpart ? [...told, counterpart] : told;
    holders.set(context, found);
  }
  return found;
}

/** "Chancellor Scholz, the two of us met in May": one of several is spoken to. */
function addresseeOf(context: Context, { first, last }: Sentence, others: readonly Actor[]): Actor | null {
  const { view } = context;
  for (const mention of view.mentions(first, Math.min(last, first + 4), 'person')) {
    if (view.form(mention.last) !== ',' || mention.first - first > 2) continue;
    const identity = identityOf(context, mention);
    const found = others.find((actor) => identity !== null && actor.name === identity.name);
    if (found) return found;
  }
  return null;
}

function speakerOf({ scene }: Context, voice: Voice, parties: readonly Actor[]): Actor | null {
  if (voice.speaker === null) return null;
  const party = parties.find((candidate) => candidate.name === voice.speaker);
  if (party) return party;
  const speaker = voice.turn === null ? null : scene.speakers[voice.turn];
  if (speaker)
    return (
      parties.find(
        (candidate) =>
          candidate.name !== null && speaker.name !== null && endsAlike(candidate.name, speaker.name) && candidate.state === speaker.state,
      ) ?? { state: speaker.state, office: speaker.office ?? 'other', name: speaker.name }
    );
  return { state: voice.own, office: 'other', name: voice.speaker };
}

const endsAlike = (a: string, b: string): boolean => a.endsWith(b.slice(b.lastIndexOf(' ') + 1));

function answersQuestion({ analysed }: Context, turn: number): boolean {
  const before = analysed.readout.turns[turn - 1];
  return before !== undefined && before.kind !== 'named';
}

/** The leader of a state who holds the talks; an unnamed one where the state does not take part. */
export function leaderOf(room: Room, state: StateCode): Actor {
  return room.leaders.find((leader) => leader.state === state) ?? { state, office: 'other', name: null };
}

/** Whom a person or office mention means, as an actor; null where nobody can be told. */
export function actorNamed(room: Room, mention: Mention): Actor | null {
  const identity = identityOf(room.context, mention);
  if (!identity) return null;
  const party = identity.name === null ? undefined : room.leaders.find((leader) => leader.name === identity.name);
  return party ?? actorOf(identity);
}

/** The clause a token stands in; the whole sentence where it has none. */
export function clauseAt(room: Room, at: number): Clause | Sentence {
  const { view, analysed } = room.context;
  const clause = view.clauseOf(at);
  if (!clause) return room.sentence;
  return analysed.lang === 'ru' ? parted(view, room.sentence, clause) : beforeOrAfter(view, room.sentence, clause, at);
}

/** "this meeting", «этой встречи»: only adjectives stand between. */
export function isThis({ view }: Context, noun: number): boolean {
  let at = noun - 1;
  while (view.token(at)?.reading?.pos === 'adjective' && view.senseAtToken(at, 'this-one') === null) at--;
  return view.senseAtToken(at, 'this-one') !== null;
}

/** The title names the talks themselves. */
export function isTitle({ analysed }: Context, sentence: Sentence): boolean {
  const title = analysed.readout.header.titleSpan;
  return title !== null && sentence.start >= title.start && sentence.start < title.end;
}

/** The first sentence behind the title that tells anything: it tells of the talks themselves. */
export function isLead({ analysed, view }: Context, sentence: Sentence): boolean {
  const title = analysed.readout.header.titleSpan;
  if (sentence.turn !== null || title === null || sentence.index > LEAD_WITHIN) return false;
  for (let i = sentence.index - 1; i >= 0; i--) {
    const before = analysed.sentences[i];
    if (!before || (before.start >= title.start && before.start < title.end)) continue;
    for (let at = before.first; at < before.last; at++) if (view.isPredicate(at)) return false;
  }
  return sentence.start >= title.end;
}
/** Sentences of a header: title, day, hour, place. */
const LEAD_WITHIN = 6;

/** A place other than that of the talks; a residence is printed with its town. */
export function isElsewhere({ context }: Room, place: string | null): place is string {
  return place !== null && !(context.scene.meeting.place?.name ?? '').includes(place);
}

/** The day the talks took place, or of the page. */
export const dayOf = ({ context }: Room): string | null => context.scene.meeting.date ?? context.scene.date;

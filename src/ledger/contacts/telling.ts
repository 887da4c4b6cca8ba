import type { Actor, ContactChannel, Evidence, StateCode } from '../../domain/index.js';
import { MATCHING } from '../matching-rules.js';
import { type Days, dayOf, daysOf } from '../when.js';
import { fold } from '../words/fold.js';
import { isRussian, nameStem } from '../words/stem.js';

/** A statement of a contact, with the days it speaks of. */
export interface Telling {
  readonly evidence: Evidence<'contact'>;
  readonly channel: ContactChannel;
  readonly who: readonly Who[];
  readonly states: readonly StateCode[];
  /** Of a visit: whose guests they are. */
  readonly hosts: readonly StateCode[];
  /** The days told; null where none are. */
  readonly days: Days | null;
  /** Day it was said on, as a number. */
  readonly said: number;
  /** What the words say besides: subjects of a commission. */
  readonly things: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** The words say that its time was changed. */
  readonly moves: boolean;
  readonly level: string | null;
}

/** Words of putting off and moving. */
const MOVES = /перен[её]с|перенес|отлож|отсроч|сдвин|postpon|reschedul|put off|moved (?:to|from)|pushed back|delay/i;
/** What a visit can be called by protocol; `first` and the like are none. */
const LEVELS = new Set(['state', 'official', 'working', 'private', 'unofficial', 'friendly', 'informal']);

/** Null where the day it was said on is not known. */
export function tellingOf(evidence: Evidence<'contact'>): Telling | null {
  const { statement, said } = evidence;
  const day = dayOf(said);
  if (day === null) return null;
  const words = fold(statement.quote);
  const actors = statement.actors.flatMap((actor) => (actor.state === null ? [] : [actor.state]));
  const level = statement.derivation.find(({ name, value }) => name === 'kind' && LEVELS.has(value))?.value ?? null;
  return {
    evidence,
    channel: statement.channel,
    who: statement.actors.map((actor) => ({ ...actor, person: personOf(actor, evidence) })),
    states: [...new Set([...actors, ...statement.with])].sort(),
    hosts: statement.channel === 'visit' ? statement.with : [],
    days: daysOf(statement.when) ?? daysOf(toldAsNews(evidence)),
    said: day,
    things: words.things,
    names: words.names,
    moves: MOVES.test(statement.quote),
    level,
  };
}

/** A page that tells, in its own words, of a visit to where the record's talks are held tells of this visit: the talks' day is its day. */
function toldAsNews({ statement, source, by }: Evidence<'contact'>): string | null {
  if (statement.channel !== 'visit' || statement.status !== 'held' || by !== null || source.channel === 'call') return null;
  return source.place?.state != null && statement.with.includes(source.place.state) ? source.date : null;
}

/** The id the record gives somebody of this name and state among its parties and speakers. */
function personOf({ name, state }: Actor, { source, by }: Evidence<'contact'>): string | null {
  if (name === null) return null;
  const surname = nameStem(name.split(/\s+/).at(-1) ?? name);
  const known = [...source.parties, ...(by ? [by] : [])];
  return known.find((each) => each.state === state && each.name?.split(/\s+/).some((word) => nameStem(word) === surname))?.person ?? null;
}

/** The days in which something told of as past without a time may have been. */
export const recently = (said: number): Days => ({ first: said - MATCHING.contact.recent, last: said });

/** Somebody who travels or takes part: a Wikidata id where the record tells it. */
export type Who = Pick<Actor, 'state' | 'office' | 'name'> & { readonly person?: string | null };

/** Whether two can be one person: by id, else by names in one alphabet, else by their consonants. Null where one is not named. */
function samePerson(a: Who, b: Who): boolean | null {
  if (a.person && b.person) return a.person === b.person;
  if (a.name === null || b.name === null) return null;
  const words = (name: string): string[] => name.split(/[\s.]+/).filter((word) => word.length > 1);
  const [left, right] = [words(a.name), words(b.name)];
  const key = isRussian(a.name) === isRussian(b.name) ? nameStem : consonants;
  const keys = new Set(right.map(key));
  return left.some((word) => keys.has(key(word)));
}

/** A name's consonants, so that its spellings in two alphabets come to one; a name of one or two letters stays whole. */
function consonants(name: string): string {
  const latin = nameStem(name)
    .replace(/sch|sh|shch/g, 's')
    .replace(/kh|ck|c|q/g, 'k')
    .replace(/ts|tz/g, 'z')
    .replace(/ph/g, 'f')
    .replace(/w/g, 'v')
    .replace(/x/g, 'ks');
  const bare = latin.replace(/[aeiouy'’]/g, '').replace(/(.)\1/g, '$1');
  return bare.length < 2 ? latin : bare;
}

/** Offices so vague that they contradict none. */
const VAGUE = new Set(['other', 'delegation']);

/** Whether two travellers can be one: state, office, name. */
export function sameActor(a: Who, b: Who): boolean {
  if (a.state !== b.state) return false;
  const person = samePerson(a, b);
  if (person === false) return false;
  if (a.office === b.office) return a.office !== 'minister' || person === true;
  return person === true && (VAGUE.has(a.office) || VAGUE.has(b.office));
}

/** Whether two places can be one; places of different alphabets are compared letter by letter, and never contradict each other. */
export function otherPlace(a: string | null, b: string | null): boolean {
  if (a === null || b === null || isRussian(a) !== isRussian(b)) return false;
  const [left, right] = [a, b].map((name) => new Set(name.split(/[\s,]+/).map(nameStem)));
  return ![...(left ?? [])].some((word) => right?.has(word));
}

import type { Analysed, MeetingPlace, Mention, PlaceEntry, PlaceMention, StateCode, World } from '../../domain/index.js';
import type { View } from '../../language/index.js';
import { type Opening, type Zone, zoneHas } from './channel.js';

/**
 * Where the talks were: the header's line as printed; else the place that the lead or title names with the talks, the state to be visited,
 * or where a speaker says "here in …"; a publisher's own house is its state.
 */
export function placeOf(analysed: Analysed, opening: Opening, view: View, world: World, home: StateCode | null): MeetingPlace | null {
  const { header, genre } = analysed.readout;
  if (header.place)
    return { name: readable(header.place), state: stateOfPlace(header.place, world) ?? (ROOM.test(header.place) ? home : null) };
  const titled = opening.title && inTitle(opening.title);
  if (titled) return titled;
  for (const zone of [...opening.lead.slice(0, 2), opening.title]) {
    if (!zone || !zoneHas(zone, 'talks', 'announce')) continue;
    const announced = zoneHas(zone, 'announce');
    for (const place of zone.view.mentions(zone.first, zone.last, 'place')) {
      if (place.place === 'area' || (zone === opening.lead[1] && isEarlier(zone.view, place))) continue;
      if (
        isLocated(zone.view, place.first) ||
        isAtResidence(zone.view, place) ||
        ((announced || isTravelled(zone.view, place)) && isVisited(zone.view, place)) ||
        isReceivedAt(zone.view, place)
      )
        return { name: place.name, state: place.state };
    }
    const unknown = zone === opening.lead[0] ? unknownTown(zone) : null;
    if (unknown) return unknown;
    for (const state of zone.view.mentions(zone.first, zone.last, 'state')) {
      if ((announced || isTravelled(zone.view, state)) && isVisited(zone.view, state))
        return { name: null, state: state.states[0] ?? null };
      if (isLocated(zone.view, state.first) && opening.lead[0] === zone) return { name: state.name, state: state.states[0] ?? null };
    }
  }
  if (opening.title && zoneHas(opening.title, 'phone-call')) return null;
  return saidToBeHere(view) ?? (home === 'US' && genre === 'transcript' && !isAbroad(analysed) ? { name: null, state: home } : null);
}

/** The clock line is not of an American zone: `1:06 P.M. AST` was printed on a journey. */
function isAbroad({ readout }: Analysed): boolean {
  const zone = CLOCK.exec(readout.page.text.slice(0, CLOCK_WITHIN))?.[1];
  return zone !== undefined && !AMERICAN_ZONE.test(zone);
}
const CLOCK = /\d{1,2}:\d{2}\s[AP]\.M\.[^\S\n]+([A-Z]{1,5})\b/;
const CLOCK_WITHIN = 400;
const AMERICAN_ZONE = /^(?:[ECMP][SD]?T|AK[SD]?T|HA?[SD]?T)$/;

/** «… по итогам заседания, Денпасар, 8 июля 2022 года»: a place between commas at the end of the title, or before the date there. */
function inTitle({ view, first, last }: Zone): MeetingPlace | null {
  for (const place of view.mentions(first, last, 'place')) {
    if (place.place === 'area' || view.form(place.first - 1) !== ',') continue;
    if (place.last >= last || (view.form(place.last) === ',' && view.times(place.last + 1, place.last + 2).length > 0))
      return { name: place.name, state: place.state };
  }
  return null;
}

/** "talked at his Yalta residence", «в своей сочинской резиденции» is told by an adjective. */
const isAtResidence = (view: View, place: PlaceMention): boolean =>
  /^(his|her|the)$/.test(view.form(place.first - 1)) && view.form(place.first - 2) === 'at' && view.form(place.last) === 'residence';

/** "The adviser travelled to Peru", "visited Lima": not of the talks' place where a plan is told. */
const isTravelled = (view: View, mention: Mention): boolean => {
  const before = view.form(mention.first - 1) === 'the' ? mention.first - 2 : mention.first - 1;
  // "travelled to Japan, the Netherlands and Britain": no one place
  if (mention.of === 'state' && view.mentions(mention.last, mention.last + 5, 'state').length > 0) return false;
  return (
    /^(visited|visits)$/.test(view.form(before)) ||
    (view.form(before) === 'to' && /^(travell?ed|travels|travel|trip)$/.test(view.form(before - 1)))
  );
};

/** "met in Mindelo, Cabo Verde": a town that the world does not know, before the state it lies in. */
function unknownTown({ view, first, last }: Zone): MeetingPlace | null {
  if (view.analysed.lang !== 'en') return null;
  for (const state of view.mentions(first, last, 'state')) {
    if (view.form(state.first - 1) !== ',') continue;
    let from = state.first - 1;
    while (
      from - 1 > first &&
      state.first - from < 4 &&
      view.token(from - 1)?.caps === 'title' &&
      view.mentions(from - 1, from).length === 0
    )
      from--;
    if (from < state.first - 1 && AT.has(view.form(from - 1)))
      return { name: view.words(from, state.first - 1), state: state.states[0] ?? null };
  }
  return null;
}

/** "This built on their talks in Manila in 2022": a place with a time of its own, told after that of the talks. */
const isEarlier = (view: View, place: PlaceMention): boolean =>
  view.times(place.last, Math.min(view.tokens.length, place.last + 2)).length > 0;

/** "welcomed the Prime Minister to the White House" */
const isReceivedAt = (view: View, place: PlaceMention): boolean =>
  (place.place === 'residence' || place.place === 'venue') &&
  view.form(place.first - (view.form(place.first - 1) === 'the' ? 2 : 1)) === 'to';

/** A room of the publisher's own house, printed without the house. */
const ROOM = /(?:Office|Room|Dining|Garden|Lawn|Terrace|Library|Portico|зал|кабинет|гостиная)$/;

/** Agencies print `ASHGABAT`. */
const readable = (place: string): string =>
  place.length > 3 && place === place.toUpperCase()
    ? place.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
    : place;

/** «посетит Волгоград», "a visit to India". */
function isVisited(view: View, mention: Mention): boolean {
  const before = view.form(mention.first - 1) === 'the' ? mention.first - 2 : mention.first - 1;
  if (view.analysed.lang === 'en') return /^(to|visit|visited|visits)$/.test(view.form(before));
  return mention.case === 'acc' && (view.form(before) === 'в' || view.has(Math.max(0, before - 3), before + 1, 'announce'));
}

/** «здесь, в Сочи», "here in Geneva" in the first words of the talks. */
function saidToBeHere(view: View): MeetingPlace | null {
  const last = Math.min(view.tokens.length, 400);
  for (const here of view.senses(0, last, 'here')) {
    const place = view.mentions(here.last, here.last + 1, 'place')[0];
    if (place && place.place !== 'area') return { name: place.name, state: place.state };
  }
  return welcomedTo(view);
}

/** "Welcome to the White House", «Добро пожаловать в Кремль»: the first words of the host. */
function welcomedTo(view: View): MeetingPlace | null {
  for (const place of view.mentions(0, Math.min(view.tokens.length, GREETING), 'place')) {
    if (place.place === 'area') continue;
    const to = view.form(place.first - 1) === 'the' ? place.first - 2 : place.first - 1;
    if (!/^(to|в|во)$/.test(view.form(to))) continue;
    for (let i = to - 1; i >= to - 4 && i >= 0; i--)
      if (/^(welcome|welcoming|пожаловать)$/.test(view.form(i))) return { name: place.name, state: place.state };
  }
  return null;
}
const GREETING = 120;

const AT = new Set(['в', 'во', 'in', 'at']);

/** "in Bali", «в Астане», not "President of", «Президент». */
function isLocated(view: View, at: number): boolean {
  const before = view.form(at - 1);
  return AT.has(before) || (before === 'the' && AT.has(view.form(at - 2)));
}

interface PlaceIndex {
  readonly places: ReadonlyMap<string, PlaceEntry>;
  /** The first of the world's states that has the name, as a position in `World.states`. */
  readonly stateRank: ReadonlyMap<string, number>;
}
const indexes = new WeakMap<World, PlaceIndex>();

/** The state of a printed place line such as `Москва, Кремль` or `The Kremlin, Moscow`; null when no part of it is known. */
export function stateOfPlace(line: string, world: World): StateCode | null {
  const index = placeIndex(world);
  const parts = line
    .split(/[,;()]|\s[–—-]\s/)
    .map(plain)
    .filter(Boolean);
  for (const part of [plain(line), ...parts, ...parts.map((part) => part.replace(/^(the|г|город|city of) /, ''))]) {
    const entry = index.places.get(part);
    if (entry?.state) return entry.state;
  }
  const rank = Math.min(...parts.map((part) => index.stateRank.get(part) ?? world.states.length));
  return world.states[rank]?.code ?? null;
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[.\u00a0\s]+/g, ' ')
    .replaceAll('’', "'")
    .trim();

function placeIndex(world: World): PlaceIndex {
  let index = indexes.get(world);
  if (!index) {
    const places = new Map<string, PlaceEntry>();
    for (const place of world.places)
      for (const names of Object.values(place.names))
        for (const name of names) if (!places.has(plain(name))) places.set(plain(name), place);
    const stateRank = new Map<string, number>();
    for (const [rank, { names }] of world.states.entries())
      for (const name of Object.values(names).flat()) if (!stateRank.has(plain(name))) stateRank.set(plain(name), rank);
    index = { places, stateRank };
    indexes.set(world, index);
  }
  return index;
}

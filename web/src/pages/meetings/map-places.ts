import type { Meeting } from '../../api/ledger-types.js';

/** A point of the map with the meetings there, newest first. */
export interface MapPlace {
  readonly lat: number;
  readonly lon: number;
  readonly town: string;
  readonly meetings: readonly Meeting[];
}

/** Meetings by point, most meetings first; and those whose place is not told or not known to the map. */
export function mapPlaces(meetings: readonly Meeting[]): { readonly places: readonly MapPlace[]; readonly others: readonly Meeting[] } {
  const found = new Map<string, { lat: number; lon: number; town: string; meetings: Meeting[] }>();
  const others: Meeting[] = [];
  for (const meeting of meetings) {
    if (meeting.at === null) {
      others.push(meeting);
      continue;
    }
    const { lat, lon, town } = meeting.at;
    const place = found.get(`${lat} ${lon}`) ?? { lat, lon, town, meetings: [] };
    place.meetings.push(meeting);
    found.set(`${lat} ${lon}`, place);
  }
  return { places: [...found.values()].sort((a, b) => b.meetings.length - a.meetings.length), others };
}

/** The corners of the part of the world to show, as a line of GeoJSON points: all points with room around them, never closer than a continent. */
export function viewOf(places: readonly MapPlace[]): readonly (readonly [lon: number, lat: number])[] {
  const axis = (values: readonly number[], least: number, limit: number): readonly [number, number] => {
    const [from, to] = [Math.min(...values), Math.max(...values)];
    const room = Math.max((least - (to - from)) / 2, (to - from) * 0.12);
    return [Math.max(-limit, from - room), Math.min(limit, to + room)];
  };
  const [west, east] = axis(
    places.map(({ lon }) => lon),
    100,
    179,
  );
  const [south, north] = axis(
    places.map(({ lat }) => lat),
    50,
    80,
  );
  return [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [(west + east) / 2, south],
    [(west + east) / 2, north],
  ];
}

/** Places whose names can be written without covering one another, those of most meetings first. `width` and `height` in pixels. */
export function labelled(
  places: readonly MapPlace[],
  nameOf: (place: MapPlace) => string,
  width: number,
  height: number,
): readonly MapPlace[] {
  const corners = viewOf(places);
  const [lons, lats] = [corners.map(([lon]) => lon), corners.map(([, lat]) => lat)];
  const [west, east, south, north] = [Math.min(...lons), Math.max(...lons), Math.min(...lats), Math.max(...lats)];
  const taken: { readonly x: number; readonly y: number; readonly half: number }[] = [];
  return places.filter((place) => {
    const half = nameOf(place).length * LETTER;
    const [x, y] = [((place.lon - west) / (east - west)) * width, ((north - place.lat) / (north - south)) * height];
    const free = taken.every((other) => Math.abs(other.x - x) > other.half + half || Math.abs(other.y - y) > LINE);
    if (free) taken.push({ x, y, half });
    return free;
  });
}

/** Half of what a letter takes, and what a line takes, in pixels. */
const LETTER = 3.6;
const LINE = 18;

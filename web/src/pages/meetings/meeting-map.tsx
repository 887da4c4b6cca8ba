import { useCallback, useMemo, useState } from 'react';
import { feature } from 'topojson-client';
import land110 from 'world-atlas/land-110m.json';
import type { Meeting } from '../../api/ledger-types.js';
import type { NameBook } from '../../api/types.js';
import { useTexts } from '../../app/language.js';
import { Chart, type PlotLibrary } from '../../parts/chart/chart.js';
import { DataTable, type TableData } from '../../parts/chart/data-table.js';
import { Dialog } from '../../parts/dialog.js';
import { shortDate } from '../../text/dates.js';
import { counted, number } from '../../text/language.js';
import { labelled, type MapPlace, mapPlaces, viewOf } from './map-places.js';
import { MeetingEntries, placeInWords } from './meeting-list.js';
import { useMeetingsTexts } from './texts.js';

const topology = land110 as unknown as Parameters<typeof feature>[0];
const LAND = feature(topology, topology.objects.land as never);

interface MeetingMapProps {
  readonly meetings: readonly Meeting[];
  readonly names: NameBook;
}

/** Points on the coastlines of the world, and a table of the places beside it. */
export function MeetingMap({ meetings, names }: MeetingMapProps) {
  const texts = useTexts();
  const { map, meetings: forms } = useMeetingsTexts();
  const { places, others } = useMemo(() => mapPlaces(meetings), [meetings]);
  const [opened, setOpened] = useState<{ readonly title: string; readonly meetings: readonly Meeting[] } | null>(null);
  const nameOf = useCallback((place: MapPlace): string => names.places[place.town] ?? place.town, [names]);
  const draw = useCallback((plot: PlotLibrary, width: number) => drawMap(plot, width, places, nameOf), [places, nameOf]);
  const last = (some: readonly Meeting[]): string => (some[0]?.date ? shortDate(some[0].date, texts.language) : '');
  const open = (place: MapPlace | undefined): void => place && setOpened({ title: map.at(nameOf(place)), meetings: place.meetings });
  const elsewhere = useMemo(() => {
    const byName = new Map<string, Meeting[]>();
    for (const meeting of others) {
      const name = placeInWords(meeting, names) || map.noPlace;
      byName.set(name, [...(byName.get(name) ?? []), meeting]);
    }
    return [...byName].sort(([, a], [, b]) => b.length - a.length);
  }, [others, names, map]);
  const onMap: TableData = {
    columns: map.columns,
    rows: places.map((place) => ({
      key: `${place.lat} ${place.lon}`,
      cells: [nameOf(place), number(texts.language, place.meetings.length), last(place.meetings)],
      open: () => open(place),
    })),
  };
  return (
    <div className="map-columns">
      <div>
        {places.length === 0 ? (
          <p className="warning">{map.none}</p>
        ) : (
          <Chart
            title={map.title}
            label={map.label(
              counted(texts.language, meetings.length - others.length, forms),
              counted(texts.language, places.length, map.places),
            )}
            draw={draw}
            onPick={(layer, index) => layer === 'points' && open(places[index])}
            data={onMap}
            file="meetings"
            table="elsewhere"
          />
        )}
        <p className="fine measure">{map.note}</p>
      </div>
      <div>
        {places.length > 0 && <DataTable caption={map.title} data={onMap} />}
        {elsewhere.length > 0 && (
          <>
            <h2>{map.notOnMap}</h2>
            <DataTable
              caption={map.notOnMap}
              data={{
                columns: map.columns,
                rows: elsewhere.map(([name, some]) => ({
                  key: name,
                  cells: [name, number(texts.language, some.length), last(some)],
                  open: () => setOpened({ title: map.at(name), meetings: some }),
                })),
              }}
            />
          </>
        )}
      </div>
      {opened && (
        <Dialog title={opened.title} onClose={() => setOpened(null)}>
          <MeetingEntries meetings={opened.meetings} names={names} />
        </Dialog>
      )}
    </div>
  );
}

function drawMap(plot: PlotLibrary, width: number, places: readonly MapPlace[], nameOf: (place: MapPlace) => string) {
  const most = Math.max(...places.map(({ meetings }) => meetings.length));
  const radius = ({ meetings }: MapPlace): number => 4 + 12 * Math.sqrt(meetings.length / Math.max(most, 9));
  const height = Math.round(Math.min(width * 0.62, 560));
  return {
    height,
    margin: 0,
    projection: { type: 'equal-earth' as const, domain: { type: 'MultiPoint' as const, coordinates: viewOf(places) as never } },
    r: { type: 'identity' as const },
    marks: [
      plot.frame({ fill: 'var(--paper-sunk)', stroke: 'none' }),
      plot.graticule({ stroke: 'var(--rule)', strokeOpacity: 0.6 }),
      plot.geo(LAND, { fill: 'var(--rule)', stroke: 'var(--rule-strong)', strokeWidth: 0.5 }),
      plot.dot(places, {
        x: 'lon',
        y: 'lat',
        r: radius,
        fill: 'var(--accent)',
        fillOpacity: 0.45,
        stroke: 'var(--accent)',
        strokeWidth: 1.4,
      }),
      ...labelled(places, nameOf, width, height).map((place) =>
        plot.text([place], {
          x: 'lon',
          y: 'lat',
          text: nameOf,
          dy: -radius(place) - 7,
          fill: 'var(--ink)',
          stroke: 'var(--paper)',
          strokeWidth: 3,
        }),
      ),
      plot.dot(places, {
        x: 'lon',
        y: 'lat',
        r: (place: MapPlace) => Math.max(10, radius(place)),
        fill: 'transparent',
        className: 'points',
        title: (place: MapPlace) => `${nameOf(place)}: ${place.meetings.length}`,
      }),
    ],
  };
}

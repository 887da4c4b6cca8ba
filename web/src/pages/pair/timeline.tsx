import { useCallback, useMemo } from 'react';
import type { ContactLine, Meeting } from '../../api/ledger-types.js';
import { useTexts } from '../../app/language.js';
import { Chart, type PlotLibrary } from '../../parts/chart/chart.js';
import { DataTable } from '../../parts/chart/data-table.js';
import { dateInWords } from '../../text/dates.js';
import { counted } from '../../text/language.js';
import { placeLine } from '../../text/place-line.js';
import { officeLine, personName } from '../../text/speaker-line.js';
import { stateName } from '../../text/statement-line.js';
import { drawTimeline, STANDINGS, StandingSign } from './draw-timeline.js';
import { usePair } from './pair-context.js';
import { usePairTexts } from './texts.js';
import { type Standing, type TimelineRow, timelineRows } from './timeline-rows.js';

interface TimelineProps {
  readonly contacts: readonly ContactLine[];
  readonly meetings: readonly Meeting[];
  /** The meetings could not be asked for. */
  readonly incomplete: boolean;
}

/** Visits and meetings by when they were or are to be. */
export function Timeline({ contacts, meetings, incomplete }: TimelineProps) {
  const texts = useTexts();
  const { timeline, contactStatuses } = usePairTexts();
  const { states, asOf, names, open } = usePair();
  const { timed, untimed } = useMemo(() => timelineRows(contacts, meetings), [contacts, meetings]);
  const words = useMemo(() => {
    const date = (edtf: string | null): string => (edtf === null ? '' : dateInWords(edtf, texts.language, texts.ends));
    const { lanes } = timeline;
    const place = (name: string | null, state: string | null = null): string =>
      [name && placeLine(name, names), state && stateName(state, names)].filter(Boolean).join(', ');
    const standing = (each: Standing): string => (each === 'recorded' ? timeline.records : contactStatuses[each]);
    const cells = (row: Pick<TimelineRow, 'contact' | 'meeting'>, told: string): string[] =>
      row.contact
        ? [
            texts.words.contacts[row.contact.channel],
            date(row.contact.when),
            who(row.contact),
            place(row.contact.place, row.contact.to),
            [told, row.contact.announced && timeline.announced(date(row.contact.announced)), row.contact.confirmed && timeline.confirmed]
              .filter(Boolean)
              .join('; '),
          ]
        : [
            texts.words.meetings[row.meeting?.channel ?? 'other'],
            date(row.meeting?.date ?? null),
            (row.meeting?.parties ?? []).map((party) => personName(party, names) ?? '').join('; '),
            place(row.meeting?.place?.name ?? null, row.meeting?.place?.state ?? null),
            told,
          ];
    const who = (contact: ContactLine): string =>
      contact.who
        .map((actor) => personName({ person: null, name: actor.name }, names) ?? officeLine(actor, texts, names))
        .filter(Boolean)
        .join('; ');
    return { lanes, cells, standing, date };
  }, [texts, names, timeline, contactStatuses]);
  const draw = useCallback(
    (plot: PlotLibrary, width: number) =>
      drawTimeline(plot, width, timed, {
        asOf,
        language: texts.language,
        lanes: words.lanes,
        title: (row) => words.cells(row, words.standing(row.standing)).filter(Boolean).join(' · '),
      }),
    [timed, asOf, texts.language, words],
  );
  if (timed.length + untimed.length === 0) return <p className="fine">{timeline.none}</p>;
  const openContact = (contact: ContactLine): void =>
    open({ title: words.cells({ contact, meeting: null }, '').slice(0, 3).filter(Boolean).join(' · '), quotes: contact.evidence });
  const openRow = (row: TimelineRow | undefined): void => {
    if (row?.contact) openContact(row.contact);
    else if (row?.meeting) {
      const { meeting } = row;
      open({
        title: words.cells(row, '').slice(0, 3).filter(Boolean).join(' · '),
        quotes: meeting.readouts.map(({ record, title, publisher, lang }) => ({
          record,
          statement: null,
          quote: title ?? record,
          by: null,
          said: meeting.date,
          publisher,
          lang,
        })),
      });
    }
  };
  const present = (Object.keys(STANDINGS) as Standing[]).filter((each) => timed.some(({ standing }) => standing === each));
  return (
    <>
      {incomplete && <p className="warning">{timeline.incomplete}</p>}
      {timed.length > 0 && (
        <Chart
          title={timeline.title}
          headed
          label={timeline.label(
            counted(texts.language, timed.length, timeline.events),
            words.date(dayOf(timed[0]?.first)),
            words.date(dayOf(timed.at(-1)?.last)),
          )}
          draw={draw}
          onPick={(layer, index) => layer === 'events' && openRow(timed[index])}
          legend={
            <ul className="legend">
              {present.map((each) => (
                <li key={each}>
                  <StandingSign standing={each} />
                  {words.standing(each)}
                </li>
              ))}
            </ul>
          }
          file={`${states.join('-')}-contacts`}
          data={{
            columns: timeline.columns,
            rows: timed.map((row) => ({ key: row.key, cells: words.cells(row, words.standing(row.standing)), open: () => openRow(row) })),
          }}
        />
      )}
      {present.includes('passed') && <p className="fine">{timeline.passedMeans}</p>}
      {untimed.length > 0 && (
        <>
          <h3>{timeline.untimed}</h3>
          <DataTable
            caption={timeline.untimed}
            data={{
              columns: timeline.columns.filter((_, i) => i !== 1),
              rows: untimed.map((contact) => ({
                key: contact.id,
                cells: words.cells({ contact, meeting: null }, contactStatuses[contact.status]).filter((_, i) => i !== 1),
                open: () => openContact(contact),
              })),
            }}
          />
        </>
      )}
    </>
  );
}

const dayOf = (date: Date | undefined): string => date?.toISOString().slice(0, 10) ?? '';

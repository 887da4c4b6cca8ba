import { useCallback, useMemo } from 'react';
import type { Disagreement, Series } from '../../api/ledger-types.js';
import { useTexts } from '../../app/language.js';
import { Chart, type PlotLibrary } from '../../parts/chart/chart.js';
import { dateInWords, numericDate, shortDate } from '../../text/dates.js';
import { counted } from '../../text/language.js';
import { personName } from '../../text/speaker-line.js';
import { stateName } from '../../text/statement-line.js';
import { type ClaimRow, claimRows, domainOf } from './claim-rows.js';
import { claimAmount, claimBy, intervalInWords, periodInWords, seriesName } from './claim-words.js';
import { type DrawnRow, drawClaims } from './draw-claims.js';
import { usePair } from './pair-context.js';
import type { PairTexts } from './text/messages.js';
import { usePairTexts } from './texts.js';
import { VOICES, VoiceSign } from './voices.js';

interface ClaimsChartProps {
  readonly series: Series;
  readonly disagreements: readonly Disagreement[];
}

/** What was claimed of one quantity, a line a claim, by the time it speaks of. */
export function ClaimsChart({ series, disagreements }: ClaimsChartProps) {
  const texts = useTexts();
  const pair = usePairTexts();
  const { figures } = pair;
  const { states, names, open } = usePair();
  const rows = useMemo(() => claimRows(series, states, disagreements), [series, states, disagreements]);
  const name = seriesName(series, texts, pair, names);
  const drawn = useMemo<readonly DrawnRow[]>(
    () =>
      rows.map((row) => ({
        ...row,
        ...VOICES[row.voice],
        when: row.first ? timeOf(row, (date) => shortDate(date, texts.language), figures) : '',
        narrowWhen: row.first ? timeOf(row, numericDate, figures) : '',
        amount: row.claim ? claimAmount(row.claim, texts) : '',
        who: row.claim
          ? `${(row.claim.by && personName(row.claim.by, names)) || claimBy(row.claim, names, figures.legend.joint)}, ${shortDate(row.claim.said, texts.language)}`
          : row.implied
            ? figures.implied(stateName(row.implied.voice, names))
            : '',
      })),
    [rows, texts, names, figures],
  );
  const draw = useCallback(
    (plot: PlotLibrary, width: number) =>
      drawClaims(plot, width, drawn, { domain: domainOf(rows), unit: series.unit, language: texts.language }),
    [drawn, rows, series.unit, texts.language],
  );
  const openRow = (row: ClaimRow | undefined): void => {
    if (!row) return;
    const title = `${name}, ${periodInWords(row.period, row.toDate, texts, pair)}`;
    if (row.disagreement) open({ title, disagreement: row.disagreement });
    else if (row.claim) open({ title, quotes: row.claim.evidence, claim: row.claim });
    else if (row.implied) {
      const parents = series.periods.flatMap(({ claims }) => claims).filter(({ id }) => row.implied?.parents.includes(id));
      open({
        title: `${title}: ${figures.implied(stateName(row.implied.voice, names))}`,
        quotes: parents.flatMap(({ evidence }) => evidence),
      });
    }
  };
  const periods = rows.map(({ period, toDate }) => periodInWords(period, toDate, texts, pair));
  return (
    <Chart
      title={name.charAt(0).toLocaleUpperCase(texts.language) + name.slice(1)}
      label={figures.label(
        name,
        counted(texts.language, rows.filter(({ claim }) => claim).length, figures.claims),
        periods[0] ?? '',
        periods.at(-1) ?? '',
      )}
      draw={draw}
      onPick={(layer, index) => layer === 'rows' && openRow(rows[index])}
      legend={<Legend rows={rows} />}
      file={`${states.join('-')}-${series.indicator}-${series.measure}-${series.modality}`}
      data={{
        columns: figures.columns,
        rows: rows.map((row, i) => ({
          key: row.key,
          cells: [
            periods[i] ?? '',
            drawn[i]?.amount ?? '',
            intervalInWords((row.claim ?? row.implied)?.interval ?? { low: null, high: null }, series.unit, texts, pair),
            row.claim ? claimBy(row.claim, names, figures.legend.joint) : row.implied ? stateName(row.implied.voice, names) : '',
            row.claim ? dateInWords(row.claim.said, texts.language, texts.ends) : '',
            [
              row.disagreement && figures.legend.differs,
              row.implied && figures.legend.implied,
              row.claim?.apart && figures.apart[row.claim.apart],
            ]
              .filter(Boolean)
              .join('; '),
          ],
          open: () => openRow(row),
        })),
      }}
    />
  );
}

function Legend({ rows }: { readonly rows: readonly ClaimRow[] }) {
  const { figures } = usePairTexts();
  const { states, names } = usePair();
  const voices = (['first', 'second', 'third', 'joint'] as const).filter((voice) => rows.some((row) => row.voice === voice));
  const told = {
    first: stateName(states[0] ?? '', names),
    second: stateName(states[1] ?? '', names),
    third: figures.legend.third,
    joint: figures.legend.joint,
  };
  return (
    <ul className="legend">
      {voices.map((voice) => (
        <li key={voice}>
          <VoiceSign voice={voice} />
          {told[voice]}
        </li>
      ))}
      {rows.some(({ disagreement }) => disagreement) && (
        <li>
          <span className="differs">≠</span>
          {figures.legend.differs}
        </li>
      )}
      {rows.some(({ implied }) => implied) && (
        <li>
          <svg width="22" height="8" aria-hidden="true">
            <path d="M1 4h20" className="implied-sign" />
          </svg>
          {figures.legend.implied}
        </li>
      )}
    </ul>
  );
}

/** The time a claim speaks of, for a place where it has to be short. */
function timeOf({ period, toDate }: ClaimRow, short: (date: string) => string, { toDate: to, noPeriod }: PairTexts['figures']): string {
  return toDate !== null ? to(short(toDate)) : period === null ? noPeriod : short(period);
}

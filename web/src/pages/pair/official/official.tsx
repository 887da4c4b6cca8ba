import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { statisticLinesQuery } from '../../../api/ledger-queries.js';
import type { Check, StatisticLine, StatisticReading } from '../../../api/ledger-types.js';
import { useTexts } from '../../../app/language.js';
import { Chart, type PlotLibrary } from '../../../parts/chart/chart.js';
import { DataTable } from '../../../parts/chart/data-table.js';
import { stateName } from '../../../text/statement-line.js';
import { claimAmount, claimBy, periodInWords, reachInWords } from '../claim-words.js';
import { usePair } from '../pair-context.js';
import { usePairTexts } from '../texts.js';
import { VoiceSign } from '../voices.js';
import { drawLines, type LevelClaim, type YearValue } from './draw-lines.js';
import { useOfficialTexts } from './texts.js';

const route = getRouteApi('/pairs/$pair');

/** What was claimed of trade beside official statistics: turnover by either side as lines, and every claim with both values. */
export function Official({ checks }: { readonly checks: readonly Check[] }) {
  const text = useOfficialTexts();
  const { states } = usePair();
  const { asOf } = route.useSearch();
  const { data } = useQuery(statisticLinesQuery(states.join('-'), asOf));
  const lines = useMemo(() => data?.lines.filter(({ indicator }) => indicator === 'trade-turnover') ?? [], [data]);
  if (data && data.lines.length === 0) return <p className="fine">{text.none}</p>;
  return (
    <>
      <p className="fine measure">{text.lead}</p>
      {lines.length > 0 && <TurnoverChart lines={lines} checks={checks} />}
      {checks.length === 0 ? <p className="fine">{text.noClaims}</p> : <Checks checks={checks} />}
      <p className="fine measure">{text.cifFob}</p>
    </>
  );
}

const isYear = (period: string | null): boolean => period !== null && /^\d{4}$/.test(period);

function TurnoverChart({ lines, checks }: { readonly lines: readonly StatisticLine[]; readonly checks: readonly Check[] }) {
  const texts = useTexts();
  const pair = usePairTexts();
  const text = useOfficialTexts();
  const { states, names, open } = usePair();
  // Lines of one picture are in one unit: that of the first.
  const unit = lines[0]?.unit ?? '';
  const drawn = useMemo(() => lines.filter((line) => line.unit === unit), [lines, unit]);
  const years = useMemo<readonly YearValue[]>(
    () =>
      drawn.flatMap(({ reporter, source, basis, values }) =>
        values
          .filter(({ period }) => isYear(period))
          .map(({ period, value }) => ({
            line: `${reporter} ${source} ${basis ?? ''}`,
            voice: reporter === states[0] ? ('first' as const) : ('second' as const),
            year: Number(period),
            value: Number(value),
          })),
      ),
    [drawn, states],
  );
  const claims = useMemo<readonly LevelClaim[]>(
    () =>
      checks.flatMap(({ claim }) =>
        claim.measure === 'level' && claim.indicator === 'trade-turnover' && claim.unit === unit && isYear(claim.period)
          ? [
              {
                claim,
                year: Number(claim.period),
                low: Number(claim.interval.low ?? 0),
                high: claim.interval.high === null ? null : Number(claim.interval.high),
              },
            ]
          : [],
      ),
    [checks, unit],
  );
  const draw = useCallback(
    (plot: PlotLibrary, width: number) => drawLines(plot, width, years, claims, { unit, language: texts.language }),
    [years, claims, unit, texts.language],
  );
  if (years.length === 0) return null;
  const all = [...new Set(years.map(({ year }) => year))].sort();
  const nameOf = ({ reporter, source, basis }: StatisticLine): string =>
    [text.line(stateName(reporter, names), source), basis && (text.bases[basis] ?? basis)].filter(Boolean).join(', ');
  return (
    <Chart
      title={text.chart}
      label={text.label(String(all[0]), String(all.at(-1)))}
      draw={draw}
      onPick={(layer, index) => {
        const claim = layer === 'claims' ? claims[index]?.claim : undefined;
        if (claim) open({ title: periodInWords(claim.period, null, texts, pair), quotes: claim.evidence, claim });
      }}
      legend={
        <ul className="legend">
          {drawn.map((line) => (
            <li key={nameOf(line)}>
              <VoiceSign voice={line.reporter === states[0] ? 'first' : 'second'} />
              {nameOf(line)}
            </li>
          ))}
          {claims.length > 0 && (
            <li>
              <svg width="14" height="14" aria-hidden="true">
                <path d="M7 1v12" className="claimed-sign" />
              </svg>
              {text.claimed}
            </li>
          )}
        </ul>
      }
      file={`${states.join('-')}-statistics`}
      data={{
        columns: [text.year, ...drawn.map(nameOf)],
        rows: all.map((year) => ({
          key: String(year),
          cells: [
            String(year),
            ...drawn.map((line) => {
              const value = line.values.find(({ period }) => period === String(year))?.value;
              return value === undefined ? '' : reachInWords(value, unit, texts);
            }),
          ],
        })),
      }}
    />
  );
}

function Checks({ checks }: { readonly checks: readonly Check[] }) {
  const texts = useTexts();
  const pair = usePairTexts();
  const text = useOfficialTexts();
  const { states, names, open } = usePair();
  const [period, claimed, by, verdict] = text.columns;
  const listed = (some: readonly string[]): string => some.map((state) => stateName(state, names)).join(', ');
  const verdictOf = (each: Pick<Check, 'verdict' | 'agrees_with'>): string => text.verdicts[each.verdict](listed(each.agrees_with));
  const valueInWords = ({ claim }: Check, { value, unit }: StatisticReading): string =>
    `${claim.measure === 'change' && !value.startsWith('-') ? '+' : ''}${reachInWords(value, claim.unit === 'percent' ? 'percent' : unit, texts)}`;
  return (
    <DataTable
      caption={text.title}
      data={{
        columns: [period, claimed, by, ...states.map((state) => text.statistics(stateName(state, names))), verdict],
        rows: checks.map((check) => {
          const { claim, readings, when_said: then, notes } = check;
          const title = `${texts.words.indicators[claim.indicator]}, ${periodInWords(claim.period, claim.to_date, texts, pair)}`;
          return {
            key: check.id,
            cells: [
              periodInWords(claim.period, claim.to_date, texts, pair),
              claimAmount(claim, texts),
              claimBy(claim, names, pair.figures.legend.joint),
              ...states.map((state) =>
                readings
                  .filter(({ reporter }) => reporter === state)
                  .map((reading) => valueInWords(check, reading))
                  .join('; '),
              ),
              [verdictOf(check), then && notes.includes('revised') ? text.whenSaid(verdictOf(then)) : ''].filter(Boolean).join('; '),
            ],
            open: () => open({ title, quotes: claim.evidence, claim }),
          };
        }),
      }}
    />
  );
}

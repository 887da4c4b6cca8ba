import { useMemo } from 'react';
import type { Disagreement, Series } from '../../api/ledger-types.js';
import { useTexts } from '../../app/language.js';
import { DataTable } from '../../parts/chart/data-table.js';
import { dateInWords } from '../../text/dates.js';
import { claimAmount, claimBy, periodInWords, seriesName } from './claim-words.js';
import { ClaimsChart } from './claims-chart.js';
import { usePair } from './pair-context.js';
import { usePairTexts } from './texts.js';

interface FiguresProps {
  readonly series: readonly Series[];
  readonly disagreements: readonly Disagreement[];
}

const claimsOf = ({ periods }: Series): number => periods.reduce((sum, { claims }) => sum + claims.length, 0);
/** What was told with a time more than once has something to be set against. */
const hasCourse = (series: Series): boolean =>
  claimsOf(series) > 1 && series.periods.some(({ period, claims }) => period !== null && claims.length > 0);

/** Quantities that were told of more than once, each as a chart; the others in one table. */
export function Figures({ series, disagreements }: FiguresProps) {
  const texts = useTexts();
  const pair = usePairTexts();
  const { figures } = pair;
  const { names, open } = usePair();
  const charts = useMemo(() => series.filter(hasCourse).sort((a, b) => claimsOf(b) - claimsOf(a)), [series]);
  const others = useMemo(() => series.filter((each) => !hasCourse(each)), [series]);
  if (series.length === 0) return <p className="fine">{figures.none}</p>;
  return (
    <>
      <p className="fine measure">{figures.lead}</p>
      <div className="charts">
        {charts.map((each) => (
          <ClaimsChart key={each.id} series={each} disagreements={disagreements} />
        ))}
      </div>
      {others.length > 0 && (
        <>
          <h3>{figures.single}</h3>
          <DataTable
            caption={figures.single}
            data={{
              columns: [texts.words.kinds.figure.one, figures.columns[0], figures.columns[1], figures.columns[3], figures.columns[4]],
              rows: others.flatMap((each) =>
                each.periods.flatMap(({ period, to_date, claims }) =>
                  claims.map((claim) => {
                    const name = seriesName(each, texts, pair, names);
                    return {
                      key: claim.id,
                      cells: [
                        name,
                        periodInWords(period, to_date, texts, pair),
                        claimAmount(claim, texts),
                        claimBy(claim, names, figures.legend.joint),
                        dateInWords(claim.said, texts.language, texts.ends),
                      ],
                      open: () => open({ title: name, quotes: claim.evidence, claim }),
                    };
                  }),
                ),
              ),
            }}
          />
        </>
      )}
    </>
  );
}

import { useMemo } from 'react';
import type { Pair } from '../../api/ledger-types.js';
import { useTexts } from '../../app/language.js';
import { stateName } from '../../text/statement-line.js';
import { usePair } from './pair-context.js';
import { usePairTexts } from './texts.js';
import { type YearCell, YearCells } from './year-cells.js';

const span = (cells: readonly YearCell[]): string => {
  const years = cells.map(({ year }) => year).sort();
  return [...new Set([years[0], years.at(-1)])].join('–');
};

export function Topics({ spheres }: Pick<Pair, 'spheres'>) {
  const { words } = useTexts();
  const { topics } = usePairTexts();
  const { states, open } = usePair();
  const cells = useMemo<readonly YearCell[]>(
    () =>
      spheres.flatMap(({ topic, years }) =>
        years.map(({ year, meetings, evidence }) => ({
          key: `${topic} ${year}`,
          row: words.topics[topic],
          year,
          count: meetings,
          color: 'var(--accent)',
          open: () =>
            open({
              title: topics.of(words.topics[topic], year),
              quotes: evidence.flatMap(({ quotes, ...told }) => quotes.map((quote) => ({ ...told, quote, statement: null, by: null }))),
            }),
        })),
      ),
    [spheres, words, topics, open],
  );
  if (cells.length === 0) return <p className="fine">{topics.none}</p>;
  return (
    <YearCells
      title={topics.title}
      label={topics.label(span(cells))}
      column={topics.column}
      cells={cells}
      file={`${states.join('-')}-topics`}
    />
  );
}

const COLORS = { positive: 'var(--contact)', mixed: 'var(--ink-soft)', negative: 'var(--assessment)' } as const;

/** How each side spoke of the relations, year by year; no word of any side is weighed against another's. */
export function Assessments({ assessments }: Pick<Pair, 'assessments'>) {
  const { assessments: text } = usePairTexts();
  const { states, names, open } = usePair();
  const cells = useMemo<readonly YearCell[]>(
    () =>
      assessments
        .flatMap((each) =>
          (['positive', 'mixed', 'negative'] as const).map((polarity) => {
            const by = each.by === null ? text.joint : stateName(each.by, names);
            const row = text.row(by, polarity);
            return {
              key: `${each.id} ${polarity}`,
              row,
              year: each.year,
              count: each[polarity],
              color: COLORS[polarity],
              open: () => open({ title: `${row}, ${each.year}`, quotes: each.evidence.filter((quoted) => quoted.polarity === polarity) }),
            };
          }),
        )
        .filter(({ count }) => count > 0)
        .sort((a, b) => a.row.localeCompare(b.row, 'en')),
    [assessments, text, names, open],
  );
  if (cells.length === 0) return <p className="fine">{text.none}</p>;
  return (
    <YearCells
      title={text.title}
      label={text.label(span(cells))}
      column={text.column}
      cells={cells}
      file={`${states.join('-')}-assessments`}
    />
  );
}

/** Subjects with a name of their own that come up again. */
export function Issues({ issues }: Pick<Pair, 'issues'>) {
  const texts = useTexts();
  const { issues: text, quotes } = usePairTexts();
  const { open } = usePair();
  if (issues.length === 0) return <p className="fine">{text.none}</p>;
  return (
    <ul className="issues">
      {issues.map(({ id, names, meetings, evidence }) => {
        const name = names.find(({ lang }) => lang === texts.language) ?? names[0];
        return (
          <li key={id}>
            <button
              type="button"
              className="link"
              lang={name?.lang}
              onClick={() => open({ title: `${name?.text}: ${quotes}`, quotes: evidence.map((told) => ({ ...told, by: null })) })}
            >
              {name?.text}
            </button>{' '}
            <span className="count">{meetings}</span>
          </li>
        );
      })}
    </ul>
  );
}

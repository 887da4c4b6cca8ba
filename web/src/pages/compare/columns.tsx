import { useState } from 'react';
import { COLUMNS, type ComparedItem, type Comparison } from '../../api/compare-types.js';
import { type NameBook, STATEMENT_KINDS, type StatementKind } from '../../api/types.js';
import { useTexts } from '../../app/language.js';
import { ItemRow } from './item-row.js';
import { useCompareTexts } from './texts.js';

interface ColumnsProps {
  readonly comparison: Comparison;
  readonly records: readonly [a: string, b: string];
  readonly langs: readonly [a: string, b: string];
  /** The number under which what both have is marked in the pages. */
  readonly numbers: ReadonlyMap<ComparedItem, number>;
  readonly names: NameBook;
}

/** Both have it, told differently, only one, not covered: a table each, with a choice of kinds above. */
export function Columns({ comparison, records, langs, numbers, names }: ColumnsProps) {
  const { words } = useTexts();
  const text = useCompareTexts();
  const [hidden, setHidden] = useState<readonly StatementKind[]>([]);
  const there = STATEMENT_KINDS.filter((kind) => comparison.items.some((item) => item.kind === kind));
  const shown = comparison.items.filter(({ kind }) => !hidden.includes(kind));
  return (
    <section className="columns" aria-label={text.found}>
      <h2>{text.found}</h2>
      <p className="fine">{text.sameMeeting[comparison.same_meeting?.doubt ?? 'unknown']}</p>
      {there.length > 1 && (
        <fieldset className="kinds">
          <legend>{text.kinds}</legend>
          {there.map((kind) => (
            <label key={kind}>
              <input
                type="checkbox"
                checked={!hidden.includes(kind)}
                onChange={({ target }) => setHidden(target.checked ? hidden.filter((each) => each !== kind) : [...hidden, kind])}
              />
              <span className={`m ${kind}`}>{words.kinds[kind].many}</span>
            </label>
          ))}
        </fieldset>
      )}
      {COLUMNS.map((column) => {
        const items = shown.filter((item) => item.column === column);
        if (items.length === 0) return null;
        return (
          <details key={column} open={column !== 'both'} className={`column ${column}`}>
            <summary>
              {text.columns[column]} ({items.length})
            </summary>
            <ul>
              {items.map((item) => (
                <ItemRow key={item.id} item={item} number={numbers.get(item)} records={records} langs={langs} names={names} />
              ))}
            </ul>
          </details>
        );
      })}
      {shown.some(({ column }) => column.startsWith('only')) && <p className="fine">{text.onlyMeans}</p>}
    </section>
  );
}

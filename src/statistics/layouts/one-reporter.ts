import type { Indicator, StateCode } from '../../domain/index.js';
import { type PlacedPoint, pointOf } from '../points.js';
import type { Columns } from '../text/columns.js';
import type { Cell, Row } from '../text/rows.js';
import { readUnit, type WrittenUnit } from '../text/unit.js';
import { type Layout, needed, stateIn } from './layout.js';

const PERIOD = ['year', 'period', 'month', 'quarter', 'time'] as const;

interface FlowColumn {
  readonly index: number;
  readonly indicator: Indicator;
  readonly header: Cell;
  /** The partner as it is written in the column's name. */
  readonly partner: string;
  readonly basis: string | null;
  readonly unit: string | undefined;
}

/** `export_to_russia`, `imports from Russia by origin`, `import_from_russia_usd_million`. */
const COLUMN = /^(exports?|imports?) (?:to|from) (.+?)(?: by (origin|consignment|dispatch))?$/;
const UNIT_BEHIND = / ((?:usd|eur|rub)(?: (?:thousand|million|billion))?|(?:thousand|million|billion) (?:usd|eur|rub))$/;

const flowsIn = ({ header }: Columns): FlowColumn[] =>
  header.cells.flatMap((cell, index) => {
    const words = cell.text
      .trim()
      .toLowerCase()
      .replace(/[\s_]+/g, ' ');
    const unit = UNIT_BEHIND.exec(words)?.[1];
    const match = COLUMN.exec(unit === undefined ? words : words.slice(0, -unit.length - 1));
    if (!match) return [];
    const indicator: Indicator = match[1]?.startsWith('export') ? 'exports' : 'imports';
    return [{ index, indicator, header: cell, partner: match[2] ?? '', basis: match[3] ?? null, unit }];
  });

/** A table of one office of statistics: a row a time, a column a flow with a partner. Whose it is has to be told beside it. */
export const oneReporter: Layout = {
  name: 'one reporter',
  source: null,
  recognises: (columns) => columns.index(...PERIOD) !== undefined && flowsIn(columns).length > 0,
  reader(columns, reading) {
    const { told, wrong } = reading;
    const { header } = columns;
    const reporter: StateCode = needed(told.reporter, 'reporter', '--reporter AM', header, reading);
    const flows = flowsIn(columns).flatMap((flow) => {
      const partner = stateIn({ ...flow.header, text: flow.partner }, header, reading);
      return partner === null || partner === reporter ? [] : [{ ...flow, partner, unit: unitOf(flow) }];
    });
    const [periodOf, monthsOf] = [columns.reader(...PERIOD), columns.reader('months', 'months_with_value')];
    return (row: Row): PlacedPoint[] => {
      const [period, months] = [periodOf(row), monthsOf(row).text.trim()];
      const incomplete = /^\d{4}$/.test(period.text.trim()) && /^\d{1,2}$/.test(months) && Number(months) < 12;
      return flows.flatMap(({ index, indicator, partner, basis, unit }) => {
        const value = row.cells[index];
        if (value === undefined) return [];
        const source = told.source ?? reading.name;
        const status = incomplete ? 'incomplete' : 'final';
        return pointOf({ row, reporter, partner, indicator, basis, period, value, unit, source, status }, reading) ?? [];
      });
    };

    function unitOf({ unit, header: cell }: FlowColumn): WrittenUnit {
      const text = needed(
        unit?.replace(/usd|eur|rub/, (code) => code.toUpperCase()) ?? told.unit,
        'unit',
        "--unit 'thousand USD'",
        header,
        reading,
      );
      const read = readUnit(text);
      if (read) return read;
      const at = { line: header.line, column: cell.column };
      throw wrong('stats-unit', at, `"${text}" is no unit that is known`, 'write a currency code and a scale, such as thousand USD');
    }
  },
};

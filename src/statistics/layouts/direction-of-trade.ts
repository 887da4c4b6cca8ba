import { type PlacedPoint, pointOf, shown } from '../points.js';
import { type Columns, headerKey } from '../text/columns.js';
import { readPeriod } from '../text/period.js';
import type { Cell, Row } from '../text/rows.js';
import { readUnit, type WrittenUnit } from '../text/unit.js';
import { readFlow } from './indicators.js';
import { type Layout, needed, stateIn } from './layout.js';

const REPORTER = ['Country Name', 'reporter', 'country'] as const;
const PARTNER = ['Counterpart Country Name', 'partner', 'counterpart'] as const;
const FLOW = ['Indicator Code', 'flow', 'indicator'] as const;
const PERIOD = ['Time Period', 'year', 'period', 'time', 'month'] as const;
const MONTHS = ['months_with_value', 'months'] as const;

/** A column of values, under a name that may tell the unit: `value_usd_million`. */
const VALUE = /^value(?:[_ ](.+))?$/i;

/** Columns whose names are times: 1960, 1960Q1, 1960M1. */
const timesIn = (columns: Columns): { readonly period: Cell; readonly index: number }[] =>
  columns.header.cells.flatMap((cell, index) =>
    /^\d{4}(?:[MQ]\d{1,2})?$/.test(cell.text.trim()) && readPeriod(cell.text) ? [{ period: cell, index }] : [],
  );

/**
 * Tables of the IMF's Direction of Trade Statistics, and others of their kind: a row for a reporter, a partner and a flow at one time, or with a
 * column for every time.
 */
export const directionOfTrade: Layout = {
  name: 'direction of trade',
  source: null,
  recognises: (columns) =>
    [REPORTER, PARTNER, FLOW].every((names) => columns.index(...names) !== undefined) &&
    columns.index('unit') === undefined &&
    (timesIn(columns).length > 0 ||
      (columns.index(...PERIOD) !== undefined && columns.header.cells.some(({ text }) => VALUE.test(text.trim())))),
  reader(columns, reading) {
    const { told, tally, wrong } = reading;
    const [reporterOf, partnerOf, flowOf] = [columns.reader(...REPORTER), columns.reader(...PARTNER), columns.reader(...FLOW)];
    const [periodOf, monthsOf, attributeOf] = [columns.reader(...PERIOD), columns.reader(...MONTHS), columns.reader('Attribute')];
    const valueColumn = columns.header.cells.find(({ text }) => VALUE.test(text.trim()));
    const numberOf = columns.reader(valueColumn?.text ?? 'value');
    const inHeader = VALUE.exec(valueColumn?.text.trim() ?? '')?.[1];
    const times = timesIn(columns);
    const isOfImf = columns.index('Indicator Code') !== undefined;
    return (row) => {
      const flowCell = flowOf(row);
      const flow = readFlow(flowCell.text);
      if (flow === null && !isOfImf) {
        throw wrong(
          'stats-unknown-indicator',
          { line: row.line, column: flowCell.column },
          `${shown(flowCell)} is no flow of trade`,
          'write export or import',
        );
      }
      const reporter = stateIn(reporterOf(row), row, reading);
      const partner = stateIn(partnerOf(row), row, reading);
      const attribute = headerKey(attributeOf(row).text);
      if (flow === null || reporter === null || partner === null || reporter === partner || (attribute !== '' && attribute !== 'value')) {
        tally.passedOver++;
        return [];
      }
      const unit = unitOf(flowCell, row);
      const months = monthsOf(row).text.trim();
      const common = {
        row,
        reporter,
        partner,
        ...flow,
        unit,
        source: told.source ?? (isOfImf ? 'IMF Direction of Trade Statistics' : reading.name),
      };
      const cells =
        times.length > 0
          ? times.map(({ period, index }) => [period, row.cells[index]] as const)
          : [[periodOf(row), numberOf(row)] as const];
      const points: PlacedPoint[] = [];
      for (const [period, value] of cells) {
        if (value === undefined) continue;
        const incomplete = /^\d{4}$/.test(period.text.trim()) && /^\d{1,2}$/.test(months) && Number(months) < 12;
        const point = pointOf({ ...common, period, value, status: incomplete ? 'incomplete' : 'final' }, reading);
        if (point) points.push(point);
      }
      return points;
    };

    function unitOf(flowCell: Cell, row: Row): WrittenUnit {
      const suffix = isOfImf ? /_([A-Z]{3})$/.exec(flowCell.text.trim())?.[1] : undefined;
      const text = needed(inHeader ?? told.unit ?? suffix, 'unit', "--unit 'million USD'", row, reading);
      const unit = readUnit(text);
      if (unit === null) {
        const at = { line: columns.header.line, column: valueColumn?.column ?? 1 };
        throw wrong('stats-unit', at, `"${text}" is no unit that is known`, 'write a currency code and a scale, such as million USD');
      }
      return unit;
    }
  },
};

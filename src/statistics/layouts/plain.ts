import { POINT_STATUSES, parseIsoDate } from '../../domain/index.js';
import { pointOf, shown } from '../points.js';
import type { Cell, Row } from '../text/rows.js';
import { readUnit } from '../text/unit.js';
import { readFlow } from './indicators.js';
import { type Layout, needed, stateIn } from './layout.js';

/** Readout's own table: `reporter, partner, indicator, period, value, unit, source`, and `vintage`, `licence`, `basis`, `valuation`, `status` where they are known. */
export const plain: Layout = {
  name: 'plain',
  source: null,
  recognises: (columns) => columns.hasAll('reporter', 'indicator', 'period', 'value', 'unit'),
  reader(columns, reading) {
    const { told, wrong } = reading;
    const [reporterOf, partnerOf, indicatorOf] = [columns.reader('reporter'), columns.reader('partner'), columns.reader('indicator')];
    const [period, value, unitOf, sourceOf] = [
      columns.reader('period'),
      columns.reader('value'),
      columns.reader('unit'),
      columns.reader('source'),
    ];
    const [vintageOf, licenceOf, basisOf] = [columns.reader('vintage'), columns.reader('licence', 'license'), columns.reader('basis')];
    const [valuationOf, statusOf] = [columns.reader('valuation'), columns.reader('status')];
    return (row) => {
      const text = (read: (row: Row) => Cell): string => read(row).text.trim();
      const indicator = indicatorOf(row);
      const flow = readFlow(indicator.text);
      if (flow === null)
        throw no(
          row,
          indicator,
          'stats-unknown-indicator',
          'is no indicator that is known',
          'write exports, imports, trade-turnover or another of readout schema',
        );
      const reporter = stateIn(reporterOf(row), row, reading);
      const partner = text(partnerOf) === '' ? null : stateIn(partnerOf(row), row, reading);
      const unit = readUnit(text(unitOf));
      if (unit === null)
        throw no(row, unitOf(row), 'stats-unit', 'is no unit that is known', 'write a currency code and a scale, such as million USD');
      if (reporter === null || (partner === null && text(partnerOf) !== '') || reporter === partner) {
        reading.tally.passedOver++;
        return [];
      }
      const point = pointOf(
        {
          row,
          reporter,
          partner,
          indicator: flow.indicator,
          basis: text(basisOf) || null,
          valuation: oneOf(row, valuationOf(row), VALUATIONS) ?? flow.valuation,
          period: period(row),
          value: value(row),
          unit,
          unitAt: unitOf(row),
          source: needed(text(sourceOf) || told.source, 'source', "a column source, or --source 'Customs of …'", row, reading),
          status: oneOf(row, statusOf(row), POINT_STATUSES) ?? 'final',
          vintage: dayIn(row, vintageOf(row)),
          licence: text(licenceOf) || null,
        },
        reading,
      );
      return point ? [point] : [];
    };

    function no(row: Row, cell: Cell, code: string, what: string, mend: string) {
      return wrong(code, { line: row.line, column: cell.column }, `${shown(cell)} ${what}`, mend);
    }

    function oneOf<T extends string>(row: Row, cell: Cell, list: readonly T[]): T | null {
      const lower = cell.text.trim().toLowerCase();
      if (lower === '') return null;
      const found = list.find((each) => each === lower);
      if (found === undefined)
        throw no(row, cell, 'stats-unknown-word', 'is not one of those that can stand here', `choose ${list.join(', ')}`);
      return found;
    }

    function dayIn(row: Row, cell: Cell): string | null {
      const day = cell.text.trim();
      if (day === '') return null;
      if (parseIsoDate(day) === null) throw no(row, cell, 'stats-vintage', 'is no day', 'write it as YYYY-MM-DD');
      return day;
    }
  },
};

const VALUATIONS = ['fob', 'cif'] as const;

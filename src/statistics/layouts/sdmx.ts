import type { PointStatus } from '../../domain/index.js';
import { pointOf, shown } from '../points.js';
import type { Columns } from '../text/columns.js';
import type { Cell, Row } from '../text/rows.js';
import { readUnit, type WrittenUnit } from '../text/unit.js';
import { readFlow } from './indicators.js';
import { type Layout, needed, stateIn } from './layout.js';

const COLUMNS = {
  reporter: ['REF_AREA', 'REPORTER', 'REPORTING_COUNTRY', 'COUNTRY', 'GEO'],
  partner: ['COUNTERPART_AREA', 'COUNTERPART_COUNTRY', 'VIS_A_VIS_AREA', 'PARTNER'],
  indicator: ['INDICATOR', 'FLOW', 'TRADE_FLOW', 'STK_FLOW', 'MEASURE'],
  unit: ['UNIT_MEASURE', 'UNIT', 'CURRENCY'],
  scale: ['UNIT_MULT', 'SCALE'],
  status: ['OBS_STATUS'],
} as const;

/** Dimensions that part a whole, with what stands there for the whole. */
const WHOLES: readonly (readonly [names: readonly string[], whole: readonly string[]])[] = [
  [
    ['PRODUCT', 'COMMODITY', 'COMMODITY_1', 'CMD_CODE', 'SITC06', 'PRODUCT_CODE'],
    ['TOTAL', '_T', 'T', 'TOT', '_Z', ''],
  ],
  [
    ['S_ADJ', 'ADJUSTMENT', 'SEASONAL_ADJUST'],
    ['NSA', 'N', '_Z', ''],
  ],
  [['TRANSFORMATION'], ['N', '_Z', '']],
];

/** https://registry.sdmx.org codelist of observation statuses; what is missing has no value anyway. */
const STATUSES: ReadonlyMap<string, PointStatus> = new Map([
  ['P', 'provisional'],
  ['E', 'estimated'],
  ['I', 'estimated'],
  ['F', 'forecast'],
]);
const MISSING = new Set(['M', 'L', 'O', 'Q', 'H', 'S']);

/** Of a cell with label, `US: United States`, the code. */
const codeIn = (cell: Cell): Cell => ({ ...cell, text: (cell.text.split(': ')[0] ?? '').trim() });

/** SDMX-CSV 1.0 and 2.0, with codes or with codes and labels. */
export const sdmx: Layout = {
  name: 'SDMX-CSV',
  source: null,
  recognises: (columns) => columns.hasAll('TIME_PERIOD', 'OBS_VALUE'),
  reader(columns, reading) {
    const { told, tally, wrong } = reading;
    const column = (names: readonly string[]) => (columns.index(...names) === undefined ? null : columns.reader(...names));
    const reporterOf = column(COLUMNS.reporter);
    const partnerOf = column(COLUMNS.partner);
    const indicatorOf = needed(column(COLUMNS.indicator), 'indicator', 'a column INDICATOR', columns.header, reading);
    const [period, value] = [columns.reader('TIME_PERIOD'), columns.reader('OBS_VALUE')];
    const [unitOf, scaleOf, statusOf] = [column(COLUMNS.unit), columns.reader(...COLUMNS.scale), columns.reader(...COLUMNS.status)];
    const parts = partsOf(columns);
    return (row) => {
      if (parts.some(([read, whole]) => !whole.includes(codeIn(read(row)).text))) {
        tally.passedOver++;
        return [];
      }
      const indicatorCell = codeIn(indicatorOf(row));
      const flow = readFlow(indicatorCell.text);
      if (flow === null) {
        tally.passedOver++;
        return [];
      }
      const reporter = reporterOf
        ? stateIn(codeIn(reporterOf(row)), row, reading)
        : needed(told.reporter, 'reporter', '--reporter AZ', row, reading);
      const partner = partnerOf ? stateIn(codeIn(partnerOf(row)), row, reading) : (told.partner ?? null);
      const status = codeIn(statusOf(row)).text.toUpperCase();
      if (reporter === null || (partner === null && partnerOf !== null) || reporter === partner || MISSING.has(status)) {
        tally.passedOver++;
        return [];
      }
      const unitCell = unitOf ? codeIn(unitOf(row)) : null;
      const unit = unitOfRow(unitCell, codeIn(scaleOf(row)));
      const point = pointOf(
        {
          row,
          reporter,
          partner,
          ...flow,
          period: codeIn(period(row)),
          value: value(row),
          unit,
          unitAt: unitCell ?? indicatorCell,
          source: told.source ?? reading.name,
          status: STATUSES.get(status) ?? 'final',
        },
        reading,
      );
      return point ? [point] : [];

      function unitOfRow(cell: Cell | null, scale: Cell): WrittenUnit {
        const suffix = /_([a-z]{3})$/i.exec(indicatorCell.text)?.[1]?.toUpperCase();
        const text = cell?.text || told.unit || (flow?.valuation ? suffix : undefined);
        const written = readUnit(needed(text, 'unit', "--unit 'million USD'", row, reading));
        if (written === null) {
          const at = { line: row.line, column: (cell ?? indicatorCell).column };
          throw wrong('stats-unit', at, `"${text}" is no unit that is known`, 'write a currency code, such as USD');
        }
        if (scale.text === '') return written;
        if (!/^-?\d{1,2}$/.test(scale.text)) {
          const at = { line: row.line, column: scale.column };
          throw wrong('stats-unit', at, `${shown(scale)} is no power of ten`, 'UNIT_MULT is a number, such as 6 for millions');
        }
        return { unit: written.unit, power: written.power + Number(scale.text) };
      }
    };
  },
};

const partsOf = (columns: Columns): (readonly [(row: Row) => Cell, readonly string[]])[] =>
  WHOLES.flatMap(([names, whole]) => (columns.index(...names) === undefined ? [] : [[columns.reader(...names), whole] as const]));

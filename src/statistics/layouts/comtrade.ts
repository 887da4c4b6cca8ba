import type { StateCode } from '../../domain/index.js';
import { comtradeArea } from '../areas/comtrade-codes.js';
import { pointOf, shown } from '../points.js';
import type { Cell, Row } from '../text/rows.js';
import type { Layout } from './layout.js';

/** What is read of a row, under the names of today's and of the older tables. */
export const COMTRADE_COLUMNS = {
  reporter: ['reporterCode'],
  partner: ['partnerCode'],
  period: ['period', 'refPeriod'],
  year: ['refYear', 'year', 'yr'],
  flow: ['flowCode', 'Trade Flow Code', 'rgCode'],
  flowName: ['flowDesc', 'Trade Flow', 'rgDesc'],
  commodity: ['cmdCode', 'Commodity Code'],
  value: ['primaryValue', 'Trade Value (US$)', 'TradeValue'],
  cif: ['cifvalue'],
  fob: ['fobvalue'],
  type: ['typeCode'],
  partner2: ['partner2Code', '2nd Partner Code'],
  customs: ['customsCode', 'Customs Proc. Code'],
  transport: ['motCode', 'Mode of Transport Code'],
  estimated: ['isReported'],
} as const;

/** Where the older tables leave a cell empty there is no part either. */
const isWhole = (cell: Cell, ...whole: readonly string[]): boolean =>
  cell.text.trim() === '' || whole.includes(cell.text.trim().toUpperCase());

const FLOWS: ReadonlyMap<string, 'exports' | 'imports'> = new Map([
  ['X', 'exports'],
  ['M', 'imports'],
  ['1', 'imports'],
  ['2', 'exports'],
  ['EXPORT', 'exports'],
  ['IMPORT', 'imports'],
  ['EXPORTS', 'exports'],
  ['IMPORTS', 'imports'],
]);

/** UN Comtrade, as CSV or JSON: values in dollars, area codes of its own. Only totals of goods between two states are read. */
export const comtrade: Layout = {
  name: 'UN Comtrade',
  source: 'UN Comtrade',
  recognises: (columns) => columns.hasAll('reporterCode', 'partnerCode') && columns.index(...COMTRADE_COLUMNS.value) !== undefined,
  reader(columns, reading) {
    const read = Object.fromEntries(Object.entries(COMTRADE_COLUMNS).map(([name, names]) => [name, columns.reader(...names)])) as Record<
      keyof typeof COMTRADE_COLUMNS,
      (row: Row) => Cell
    >;
    const areaOf = (cell: Cell, row: Row): StateCode | null => {
      const area = comtradeArea(cell.text.trim());
      if (area !== undefined) return area;
      throw reading.wrong(
        'stats-unknown-area',
        { line: row.line, column: cell.column },
        `${shown(cell)} is no area code of UN Comtrade`,
        'check the column; its codes are numbers, such as 842',
      );
    };
    return (row) => {
      const [type, commodity] = [read.type(row), read.commodity(row)];
      const total =
        isWhole(type, 'C') &&
        isWhole(commodity, 'TOTAL') &&
        isWhole(read.partner2(row), '0') &&
        isWhole(read.customs(row), 'C00') &&
        isWhole(read.transport(row), '0');
      const flow = read.flow(row).text.trim() || read.flowName(row).text.trim();
      const indicator = FLOWS.get(flow.toUpperCase());
      const reporter = areaOf(read.reporter(row), row);
      const partner = areaOf(read.partner(row), row);
      if (!total || indicator === undefined || reporter === null || partner === null || reporter === partner) {
        reading.tally.passedOver++;
        return [];
      }
      const [value, fob] = [read.value(row), read.fob(row).text.trim()];
      // Imports are given with freight and insurance, save by states that give their imports without.
      const valuation = indicator === 'exports' || (fob !== '' && Number(fob) === Number(value.text)) ? 'fob' : 'cif';
      const period = read.period(row);
      const point = pointOf(
        {
          row,
          reporter,
          partner,
          indicator,
          valuation,
          period: period.text.trim() === '' ? read.year(row) : period,
          value,
          unit: { unit: 'USD', power: 0 },
          source: reading.told.source ?? comtrade.source ?? reading.name,
          status: /^(?:false|0)$/i.test(read.estimated(row).text.trim()) ? 'estimated' : 'final',
        },
        reading,
      );
      return point ? [point] : [];
    };
  },
};

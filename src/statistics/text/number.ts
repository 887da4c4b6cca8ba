import { type Decimal, normaliseDecimal, shift } from '../../domain/index.js';

/** A number as a table writes it: its digits, and how many of them stand after the point. */
export interface Written {
  readonly value: Decimal;
  readonly decimals: number;
}

export type NotANumber = 'not-a-number' | 'ambiguous' | 'mixed';

const LONGEST = 40;
/** The furthest a point may be moved by an exponent. */
const FURTHEST = 30;

/**
 * Reads the numbers of one table. A point is a decimal point, and so is a comma where it cannot mean thousands; a table keeps to one of them.
 * Spaces and apostrophes part thousands. A table's maker may tell its decimal mark.
 */
export class Numbers {
  private decimal: '.' | ',' | null;

  constructor(told: '.' | ',' | null = null) {
    this.decimal = told;
  }

  read(text: string): Written | NotANumber {
    const plain = text.trim().replace(/[\s\u00a0\u202f']/g, '');
    if (plain.length > LONGEST) return 'not-a-number';
    const match = /^([-+\u2212]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/.exec(plain);
    if (match && (this.decimal !== ',' || match[3] === undefined)) {
      if (match[3] !== undefined) this.decimal = '.';
      return written(match[1] ?? '', match[2] ?? '', match[3] ?? '', Number(match[4] ?? 0));
    }
    if (match) return 'mixed';
    const comma = /^([-+\u2212]?)(\d+),(\d+)$/.exec(plain);
    if (!comma) return 'not-a-number';
    if (this.decimal === '.') return 'mixed';
    const thousands = comma[3]?.length === 3 && (comma[2] ?? '').length < 4 && comma[2] !== '0';
    if (this.decimal === null && thousands) return 'ambiguous';
    this.decimal = ',';
    return written(comma[1] ?? '', comma[2] ?? '', comma[3] ?? '', 0);
  }
}

function written(sign: string, whole: string, fraction: string, exponent: number): Written | NotANumber {
  if (Math.abs(exponent) > FURTHEST) return 'not-a-number';
  const value = `${sign === '-' || sign === '\u2212' ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
  return { value: exponent === 0 ? normaliseDecimal(value) : shift(value, exponent), decimals: fraction.length - exponent };
}

import type { Edtf, IsoDate, Office, StateCode } from '../../domain/index.js';
import type { Precision } from '../when.js';
import { daysOf, isoOf } from '../when.js';
import type { ContactLine, ContactLineStatus } from './contact-line.js';

/** A row a visit, as data sets of leaders' travel have it. */
export interface Visit {
  readonly id: string;
  readonly traveller: string | null;
  readonly office: Office | null;
  readonly from: StateCode | null;
  readonly to: StateCode | null;
  readonly place: string | null;
  readonly when: Edtf | null;
  /** First and last day the time covers; null where none is told. */
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
  readonly precision: Precision | null;
  readonly level: string | null;
  readonly status: ContactLineStatus;
  readonly confirmed: boolean;
  /** Ids of the records and statements it stands on. */
  readonly records: readonly string[];
  readonly statements: readonly string[];
}

/** The visits among contacts. */
export function visits(lines: readonly ContactLine[]): Visit[] {
  return lines
    .filter(({ channel }) => channel === 'visit')
    .map((line) => {
      const days = daysOf(line.when);
      const finite = days && Number.isFinite(days.first) && Number.isFinite(days.last) ? days : null;
      const [traveller] = line.who;
      return {
        id: line.id,
        traveller: traveller?.name ?? null,
        office: traveller?.office ?? null,
        from: line.from,
        to: line.to,
        place: line.place,
        when: line.when,
        start: finite && isoOf(finite.first),
        end: finite && isoOf(finite.last),
        precision: line.precision,
        level: line.level,
        status: line.status,
        confirmed: line.confirmed,
        records: [
          ...new Set([...line.evidence.map(({ record }) => record), ...(line.meeting?.readouts ?? []).map(({ record }) => record)]),
        ].sort(),
        statements: line.evidence.map(({ statement }) => statement),
      };
    });
}

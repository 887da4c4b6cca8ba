import type { ContactChannel, Edtf, IsoDate, Office, StateCode } from '../../domain/index.js';
import type { Precision } from '../when.js';
import { daysOf, isoOf } from '../when.js';
import type { ContactLine, ContactLineStatus } from './contact-line.js';

/** A row a contact; of visits with who, from where and to where, as data sets of leaders' travel have them. */
export interface ContactRow {
  readonly id: string;
  readonly channel: ContactChannel;
  readonly states: readonly StateCode[];
  /** Of a visit: who travels. */
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

/** Contacts as a table. */
export function tableOf(lines: readonly ContactLine[]): ContactRow[] {
  return lines.map((line) => {
    const days = daysOf(line.when);
    const finite = days && Number.isFinite(days.first) && Number.isFinite(days.last) ? days : null;
    const [traveller] = line.channel === 'visit' ? line.who : [];
    return {
      id: line.id,
      channel: line.channel,
      states: line.states,
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

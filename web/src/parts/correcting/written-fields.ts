import type { Contact, StatementFields, StatementKind } from '../../api/types.js';
import { FIELDS, type FieldName } from './field-specs.js';

/** What stands in a form, by field: text as written; actors as they are. */
export interface Written {
  readonly texts: { readonly [name: string]: string };
  readonly actors: Contact['actors'];
}
export type Wrong = 'states' | 'decimal' | 'edtf' | 'state' | 'required';

export function writtenOf(fields: StatementFields): Written {
  const values = fields as unknown as { readonly [name: string]: unknown };
  const texts = FIELDS[fields.kind].map(({ name }) => {
    const value = values[name];
    return [
      name,
      Array.isArray(value) ? value.filter((each) => typeof each === 'string').join(' ') : typeof value === 'string' ? value : '',
    ] as const;
  });
  return { texts: Object.fromEntries(texts), actors: fields.kind === 'contact' ? fields.actors : [] };
}

const MOMENT = '-?\\d{4}(?:-\\d{2}){0,2}';
const EDTF = new RegExp(`^(?:\\.\\.|${MOMENT})(?:/(?:\\.\\.|${MOMENT}))?$`);

/** The statement as written, or what is wrong with which field. Numbers stay texts: no digit goes through a float. */
export function fieldsOf(
  kind: StatementKind,
  { texts, actors }: Written,
): { readonly fields: StatementFields; readonly wrong: null } | { readonly fields: null; readonly wrong: ReadonlyMap<FieldName, Wrong> } {
  const wrong = new Map<FieldName, Wrong>();
  const values: Record<string, unknown> = { kind };
  for (const spec of FIELDS[kind]) {
    const text = (texts[spec.name] ?? '').trim();
    if (spec.as === 'actors') values[spec.name] = actors;
    else if (spec.as === 'states') {
      const codes = text
        .toUpperCase()
        .split(/[\s,;]+/)
        .filter(Boolean);
      if (!codes.every((code) => /^[A-Z]{2}$/.test(code))) wrong.set(spec.name, 'states');
      values[spec.name] = [...new Set(codes)].sort();
    } else if (text === '') {
      if (!spec.optional) wrong.set(spec.name, 'required');
      values[spec.name] = null;
    } else {
      const value =
        spec.as === 'state' ? text.toUpperCase() : spec.as === 'decimal' ? text.replace(/[\s\u00a0]/g, '').replace(',', '.') : text;
      if (spec.as === 'decimal' && !/^-?\d+(?:\.\d+)?$/.test(value)) wrong.set(spec.name, 'decimal');
      if (spec.as === 'edtf' && !EDTF.test(value)) wrong.set(spec.name, 'edtf');
      if (spec.as === 'state' && !/^[A-Z]{2}$/.test(value)) wrong.set(spec.name, 'state');
      values[spec.name] = value;
    }
  }
  return wrong.size > 0 ? { fields: null, wrong } : { fields: values as unknown as StatementFields, wrong: null };
}

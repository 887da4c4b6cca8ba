import { InputError, parseIsoDate } from '../domain/index.js';
import type { Told } from './points.js';

/** A table of a data package with what the package tells of it. */
export interface PackagedTable {
  /** Relative to the package, within its folder. */
  readonly path: string;
  readonly encoding: string | undefined;
  readonly told: Told;
}

type Json = { readonly [name: string]: unknown };

/**
 * The tables of a `datapackage.json` (https://datapackage.org), with their source, licence, day and dialect. A resource may tell `reporter`,
 * `partner` and `unit` for its table. Throws `InputError` for what is no data package.
 */
export function readDataPackage(text: string, file: string): PackagedTable[] {
  const bad = (message: string): InputError =>
    new InputError('stats-bad-package', file, message, 'see https://datapackage.org, or give the tables themselves');
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw bad('it is not JSON');
  }
  const all = object(parsed);
  if (!all || !Array.isArray(all.resources)) throw bad('it names no resources');
  return all.resources.flatMap((each): PackagedTable[] => {
    const resource = object(each);
    const path = resource && string(resource.path);
    if (!resource || !path || !/\.(?:csv|tsv|json)(?:\.gz)?$/i.test(path)) return [];
    if (/^(?:[a-z]+:|\/|\\)|(?:^|[/\\])\.\.(?:[/\\]|$)/i.test(path)) throw bad(`${path} leads out of its folder`);
    const dialect = object(resource.dialect);
    const delimiter = string(dialect?.delimiter);
    return [
      {
        path,
        encoding: string(resource.encoding),
        told: {
          reporter: code(resource.reporter),
          partner: code(resource.partner),
          unit: string(resource.unit),
          source: sourceOf(resource) ?? sourceOf(all),
          vintage: day(resource.created) ?? day(resource.version) ?? day(all.created) ?? day(all.version),
          licence: licenceOf(resource) ?? licenceOf(all),
          delimiter: delimiter?.length === 1 ? delimiter : undefined,
          decimal: decimalOf(resource, dialect),
        },
      },
    ];
  });
}

const object = (value: unknown): Json | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
const string = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 500) : undefined;
const code = (value: unknown): string | undefined => (typeof value === 'string' && /^[A-Z]{2}$/.test(value) ? value : undefined);
const first = (value: unknown): Json | undefined => (Array.isArray(value) ? object(value[0]) : undefined);

/** `2022-02-10` and `2022-02-10T12:00:00Z` are days; a version that is none is not. */
function day(value: unknown): string | undefined {
  const text = string(value)?.slice(0, 10);
  return text !== undefined && parseIsoDate(text) !== null ? text : undefined;
}

const sourceOf = (from: Json): string | undefined => string(first(from.sources)?.title) ?? string(from.title);

function licenceOf(from: Json): string | undefined {
  const licence = first(from.licenses);
  return licence && (string(licence.name) ?? string(licence.title) ?? string(licence.path));
}

/** Of the dialect, or of the first field that tells one. */
function decimalOf(resource: Json, dialect: Json | undefined): '.' | ',' | undefined {
  const schema = object(resource.schema);
  const fields = Array.isArray(schema?.fields) ? schema.fields : [];
  const told = [dialect?.decimalChar, ...fields.map((field) => object(field)?.decimalChar)].find((each) => each === '.' || each === ',');
  return told as '.' | ',' | undefined;
}

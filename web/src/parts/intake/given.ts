import { safeAddress } from '../safe-address.js';

/** What the reader gives, before it is sent. */
export interface Given {
  readonly files: readonly File[];
  readonly addresses: string;
  readonly text: string;
}

export const NOTHING: Given = { files: [], addresses: '', text: '' };

export type Checked = { readonly addresses: readonly string[] } | { readonly wrong: string } | { readonly nothing: true };

/** Addresses, one a line; the first line that is none is told. */
export function checked({ files, addresses, text }: Given): Checked {
  const lines = addresses.split(/\s+/).filter((line) => line !== '');
  const wrong = lines.find((line) => safeAddress(line) === null);
  if (wrong !== undefined) return { wrong };
  if (files.length + lines.length === 0 && text.trim() === '') return { nothing: true };
  return { addresses: lines };
}

/** Files that were given before are not given twice. */
export function withFiles(given: Given, more: readonly File[]): Given {
  const key = ({ name, size, lastModified }: File): string => `${name} ${size} ${lastModified}`;
  const known = new Set(given.files.map(key));
  return { ...given, files: [...given.files, ...more.filter((file) => !known.has(key(file)))] };
}

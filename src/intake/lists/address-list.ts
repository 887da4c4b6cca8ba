import { type List, type Listed, listed, MOST_ENTRIES, tooLong } from './listed.js';

const ADDRESS = /^https?:\/\/\S+$/i;

/** True when the beginning of a text has nothing but addresses, one a line, and lines of remarks that begin with `#`; `whole` when it is all of it. */
export function isAddressList(head: string, whole: boolean): boolean {
  const lines = linesOf(head);
  if (!whole) lines.pop();
  return lines.some((line) => ADDRESS.test(line)) && lines.every((line) => line === '' || line.startsWith('#') || ADDRESS.test(line));
}

/** A list of addresses, one a line. */
export function readAddressList(text: string, place: string): List {
  const entries: Listed[] = [];
  let more = false;
  linesOf(text).forEach((line, at) => {
    if (line === '' || line.startsWith('#')) return;
    if (entries.length < MOST_ENTRIES) entries.push(listed(line, null, `${place}:${at + 1}`));
    else more = true;
  });
  return { place, what: 'list of addresses', entries, failure: more ? tooLong(place) : null };
}

const linesOf = (text: string): string[] =>
  text
    .replace(/^\ufeff/, '')
    .split('\n')
    .map((line) => line.trim());

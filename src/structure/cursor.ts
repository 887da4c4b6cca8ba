import { isBlank, type Span } from '../domain/index.js';
import { firstEndingAfter } from './apparatus.js';

/** Marked apparatus right before the colon is a hover card: the label ends before it. */
export function skipApparatusBack(apparatus: readonly Span[], colon: number, text: string): number {
  let at = colon;
  for (let i = firstEndingAfter(apparatus, colon - 1); i >= 0; i--) {
    const span = apparatus[i];
    if (!span || span.start >= at) continue;
    if (at - span.end > 20 || text.slice(span.end, at).trim() !== '') break;
    at = span.start;
  }
  return at;
}

export function trimBack(text: string, end: number, floor: number): number {
  let at = end;
  while (at > floor && (isBlank(text.charCodeAt(at - 1)) || text[at - 1] === '*' || text[at - 1] === '_')) at--;
  return at;
}

export function afterDecoration(text: string, start: number): number {
  let at = start;
  while (text[at] === '*' || text[at] === '_' || text[at] === '#' || isBlank(text.charCodeAt(at))) at++;
  return at;
}

export function nextVisible(text: string, from: number): number {
  let at = from;
  while (at < text.length && (isBlank(text.charCodeAt(at)) || text[at] === '*' || text[at] === '_')) at++;
  return at < text.length ? at : -1;
}

import type { PartOfSpeech } from '../domain/index.js';
import { interned } from './interned.js';

/** One word of an entry of a word list: see `SenseWords`. */
export interface PhraseWord {
  readonly alternatives: readonly Alternative[];
  readonly optional: boolean;
  readonly any: boolean;
}
export interface Alternative {
  readonly text: string;
  readonly exact: boolean;
  readonly pos: string | null;
}

export function parseWord(part: string): PhraseWord {
  const optional = part.startsWith('?');
  const body = optional ? part.slice(1) : part;
  if (body === '*') return { alternatives: [], optional, any: true };
  return { alternatives: body.split('|').map(parseAlternative), optional, any: false };
}

function parseAlternative(text: string): Alternative {
  const exact = text.startsWith('=');
  const body = (exact ? text.slice(1) : text).toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'");
  const colon = body.lastIndexOf(':');
  return colon > 0
    ? { text: interned(body.slice(0, colon)), exact: false, pos: body.slice(colon + 1) }
    : { text: interned(body), exact, pos: null };
}

/** Whether a part of speech is the one asked for; `verb` covers infinitives, participles and gerunds, `finite` does not. */
export function isOfPos(actual: PartOfSpeech, wanted: string): boolean {
  if (wanted === 'verb') return actual === 'verb' || actual === 'infinitive' || actual === 'participle' || actual === 'gerund';
  if (wanted === 'finite') return actual === 'verb';
  return actual === wanted;
}

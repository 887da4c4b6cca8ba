import { InputError } from '../../domain/index.js';
import { fileSources } from './files.js';

/** Bytes of all files and folders together; null when that cannot be known beforehand, as for addresses and standard input. */
export async function weigh(inputs: readonly string[]): Promise<number | null> {
  let bytes = 0;
  for (const input of inputs) {
    if (input === '-' || /^https?:/i.test(input)) return null;
    for await (const source of fileSources(input)) {
      if (source instanceof InputError) continue;
      if (source.size === null) return null;
      bytes += source.size;
    }
  }
  return bytes;
}

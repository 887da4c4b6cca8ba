import { InputError } from '../../domain/index.js';
import { ForeignDatabaseError, NewerStoreError } from './migrate.js';

/** What went wrong with the store, in words that tell what to do. */
export function storeError(error: unknown, file: string): InputError {
  if (error instanceof InputError) return error;
  if (error instanceof NewerStoreError) {
    return new InputError(
      'store-newer',
      file,
      `was made by a newer Readout (store version ${error.found}, this one knows ${error.known})`,
      'update Readout, or choose another folder with --data',
    );
  }
  if (error instanceof ForeignDatabaseError) return notOne(file);
  const message = error instanceof Error ? error.message : String(error);
  const [code, what, mend] = FAILURES.find(([, , , sign]) => sign.test(message)) ?? [
    'store-failed',
    `the store failed: ${message}`,
    'check the data folder, or choose another with --data',
  ];
  return new InputError(code, file, what, mend);
}

const NOT_ONE = ['store-not-one', 'is not a store of Readout', 'choose another folder with --data'] as const;
const notOne = (file: string): InputError => new InputError(NOT_ONE[0], file, NOT_ONE[1], NOT_ONE[2]);

const DENIED = /EACCES|EPERM|EROFS|readonly|unable to open|permission/i;
/** The place may not be read or written, whatever is in it. */
export const isDenied = (error: unknown): boolean => error instanceof Error && DENIED.test(error.message);

const FAILURES: readonly (readonly [code: string, what: string, mend: string, sign: RegExp])[] = [
  [...NOT_ONE, /not a database|no such (?:table|column)/i],
  ['store-damaged', 'the store is damaged', 'put a backup back with: readout restore FILE --replace', /malformed|corrupt/i],
  ['store-busy', 'is held by another program', 'wait until it is done and try again', /locked|busy/i],
  ['store-full', 'the disk is full', 'free some space and try again', /full|ENOSPC/i],
  ['store-denied', 'may not be read or written', 'change its rights, or choose another folder with --data', DENIED],
  ['store-no-folder', 'the data folder cannot be made', 'choose another folder with --data', /ENOTDIR|EEXIST|ENOENT|ENAMETOOLONG/i],
];

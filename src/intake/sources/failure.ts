import { InputError } from '../../domain/index.js';

interface SystemError {
  readonly code?: string;
  readonly message?: string;
}

/** What the operating system's and the unpacker's errors mean to a user, with what to do. Everything else is told in its own words. */
export function failureOf(error: unknown, place: string): InputError {
  if (error instanceof InputError) return error;
  const { code = '', message = String(error) } = (error ?? {}) as SystemError;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new InputError('not-found', place, 'there is no such file or folder', 'check the path; names with spaces need quotes');
    case 'EACCES':
    case 'EPERM':
      return new InputError(
        'no-rights',
        place,
        'you have no right to read it',
        'ask its owner for read access, or copy it to where you have',
      );
    case 'EISDIR':
      return new InputError('not-a-file', place, 'it is a folder', 'give the folder itself as an input');
    case 'EMFILE':
    case 'ENFILE':
      return new InputError('too-many-files', place, 'the system allows no more open files', 'give fewer inputs at a time');
    case 'EIO':
      return new InputError('unreadable', place, 'the disk reports an error while reading', 'copy the file anew from its source');
    case 'ELOOP':
      return new InputError('not-found', place, 'the link leads back to itself', 'give the file it should point to');
  }
  if (code.startsWith('Z_') || code.startsWith('ERR_ZLIB')) {
    return new InputError(
      'bad-gzip',
      place,
      'the gzip archive is damaged or cut',
      'fetch it again, or unpack what is left of it and give that',
    );
  }
  return new InputError('unreadable', place, `it could not be read (${oneLine(message)})`, 'check that the file opens in another program');
}

export const oneLine = (message: string): string => message.replace(/[\s\p{Cc}]+/gu, ' ').slice(0, 160);

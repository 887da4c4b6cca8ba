import { InputError } from '../../domain/index.js';
import type { Sought } from './sought.js';

/** True for whatever begins like an address, those that are not of the web included. */
export const isAddress = (input: string): boolean => /^[a-z][a-z\d+.-]{1,15}:\/\//i.test(input);

/** An address that the user gave; `bulk` when it is one of several. An error of code `bad-address` for what cannot be fetched. */
export function addressInput(input: string, bulk: boolean): Sought | InputError {
  if (!/^https?:/i.test(input)) {
    const mend = 'give an http or https address, or the path of a file without file://';
    return new InputError('bad-address', input, 'addresses of this kind are not fetched', mend);
  }
  if (!URL.canParse(input))
    return new InputError('bad-address', input, 'this is no valid address', 'copy the address from the browser once more');
  const url = new URL(input);
  if (url.username !== '' || url.password !== '') {
    // They would be kept with the record, for all to read.
    const mend = 'save the page in a browser and give the file';
    return new InputError(
      'bad-address',
      input.replace(/\/\/[^/]{0,400}@/, '//'),
      'addresses with a name and a password are not fetched',
      mend,
    );
  }
  url.hash = '';
  return { url: url.href, place: input, bulk, named: true, trusted: true, depth: 0, batch: null, passing: false };
}

import { InputError } from '../../domain/index.js';

/** `RU-AZ` of an address as two states. Throws `InputError` `bad-pair` for what is no pair. */
export function statesOfPath({ pair = '' }: Readonly<Record<string, string>>): { readonly states: readonly [string, string] } {
  const [, first, second] = /^([A-Z]{2})-([A-Z]{2})$/.exec(pair) ?? [];
  if (!first || !second || first === second) {
    throw new InputError('bad-pair', pair, 'this is no pair of states', 'write the codes of two states with a hyphen: RU-AZ');
  }
  return { states: [first, second] };
}

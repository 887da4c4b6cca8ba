import type { OptionName } from '../messages/index.js';
import { type Call, text } from './command.js';

export const INPUT_OPTIONS: readonly OptionName[] = ['lang', 'publisher', 'encoding', 'delay', 'world'];

/** The input of `extract` and `add`. */
export const inputsOf = ({ args, options }: Call) => ({
  inputs: [...args],
  lang: text(options.lang) as 'ru' | 'en' | undefined,
  publisher: text(options.publisher),
  encoding: text(options.encoding),
  delay: options.delay === undefined ? undefined : Math.round(Number(options.delay) * 1000),
});

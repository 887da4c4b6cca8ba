import type * as z from 'zod';
import type { InputError } from '../domain/index.js';
import type { Engine } from '../readout.js';
import type { Store } from '../stores/index.js';

/** What an operation is given to work with. */
export interface Context {
  /** Set by whoever wants to know how many bytes of the inputs have been read, and of how many (null: not known beforehand). */
  onProgress: ((read: number, of: number | null) => void) | null;
  /** Set by whoever may want to stop reading before its end. */
  signal: AbortSignal | null;
  /** The data folder. */
  readonly folder: string;
  /** Opens the store at the first call; with `create` false a store that does not exist is an empty one. */
  store(options: { readonly create: boolean }): Promise<Store>;
  /** The built-in world with the user's own entries. */
  engine(): Promise<Engine>;
}

/** One use case: its input and its output are schemas, so that every surface can be derived from it. */
export interface Operation<Input extends z.ZodType, Output extends z.ZodType> {
  readonly name: string;
  readonly input: Input;
  readonly output: Output;
  run(input: z.input<Input>, context: Context): Promise<z.output<Output>>;
}

/** A use case that gives its results one by one, as many as there are; `output` is the schema of one. */
export interface StreamOperation<Input extends z.ZodType, Output extends z.ZodType> {
  readonly name: string;
  readonly input: Input;
  readonly output: Output;
  run(input: z.input<Input>, context: Context): AsyncGenerator<z.output<Output>>;
}

export const defineOperation = <I extends z.ZodType, O extends z.ZodType>(operation: Operation<I, O>): Operation<I, O> => operation;
export const defineStream = <I extends z.ZodType, O extends z.ZodType>(operation: StreamOperation<I, O>): StreamOperation<I, O> =>
  operation;

/** A failure as data, for surfaces that print or send it. */
export interface Failure {
  readonly code: string;
  readonly place: string;
  readonly message: string;
  readonly mend: string;
}
export const failure = ({ code, place, message, mend }: InputError): Failure => ({ code, place, message, mend });

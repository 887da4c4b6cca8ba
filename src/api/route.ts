import type * as z from 'zod';
import type { Context } from '../operations/index.js';

/** What the API needs of a use case. */
export interface AnyOperation {
  readonly name: string;
  readonly input: z.ZodType;
  readonly output: z.ZodType;
  // biome-ignore lint/suspicious/noExplicitAny: a list of operations of every type
  run(input: any, context: Context): Promise<unknown> | AsyncGenerator<unknown>;
}

export type Tag =
  | 'records'
  | 'statements'
  | 'search'
  | 'pairs'
  | 'people'
  | 'meetings'
  | 'compare'
  | 'statistics'
  | 'reviews'
  | 'intake'
  | 'about';

/** An address, and the operation that answers there. */
export interface Route {
  readonly method: 'get' | 'post';
  /** `/api/records/{id}`: what stands in braces is a field of the operation's input. Other fields come from the query, or the body of a POST. */
  readonly path: string;
  readonly tag: Tag;
  readonly summary: string;
  readonly operation: () => Promise<AnyOperation>;
  /** `many`: results one by one, as JSON Lines, CSV or one JSON array, streamed without a cap. */
  readonly gives: 'one' | 'many';
  /** What a row of a table is made from, where there is a table: the property of the output that is a list; `true` for each of many. */
  readonly rows?: string | true;
  /** Property of the output that leads to the next page, and the input field it goes into. */
  readonly next?: { readonly from: string; readonly into: string };
  /** What path fields are turned into before they are an input: `RU-AZ` into two states. */
  readonly fromPath?: (fields: Readonly<Record<string, string>>) => Readonly<Record<string, unknown>>;
  /** Input fields that the path settles besides those of its own name. */
  readonly settles?: readonly string[];
  /** 201 for what makes something new. */
  readonly status?: 201;
}

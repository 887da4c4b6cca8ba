import type { CompiledQuery } from 'kysely';

export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly statements: readonly CompiledQuery[];
}

import type { Evidence } from '../../api/ledger-types.js';
import type { Named } from '../../api/queries.js';

export const namedInQueue = (queue: readonly Evidence[]): Named => ({
  people: queue
    .flatMap(({ by, statement }) => [
      by?.person ?? by?.name ?? '',
      ...(statement.kind === 'contact' ? statement.actors.map(({ name }) => name ?? '') : []),
    ])
    .filter(Boolean),
  places: queue.flatMap(({ statement }) => (statement.kind === 'contact' && statement.place ? [statement.place] : [])),
  states: queue
    .flatMap(({ by, statement }) => [
      by?.state ?? '',
      ...(statement.kind === 'contact' ? [...statement.with, ...statement.actors.map(({ state }) => state ?? '')] : statement.states),
      (statement.kind === 'figure' && statement.source) || '',
    ])
    .filter(Boolean),
});

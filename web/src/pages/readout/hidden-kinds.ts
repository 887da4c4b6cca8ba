import { useMemo } from 'react';
import { STATEMENT_KINDS, type StatementKind } from '../../api/types.js';
import { useRemembered } from '../../app/remembered.js';

/** Kinds of statement that the reader has switched off; remembered. */
export function useHiddenKinds(): readonly [readonly StatementKind[], (kind: StatementKind, hide: boolean) => void] {
  const [chosen, choose] = useRemembered('hidden-kinds');
  const hidden = useMemo(() => STATEMENT_KINDS.filter((kind) => (chosen ?? '').split(' ').includes(kind)), [chosen]);
  return [hidden, (kind, hide) => choose([...hidden.filter((each) => each !== kind), ...(hide ? [kind] : [])].join(' '))];
}

import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Evidence } from '../../api/types.js';

/** Leads to the words in their page. */
export function StatementLink({ to: { record, statement }, children }: { readonly to: Evidence; readonly children: ReactNode }) {
  return (
    <Link to="/r/$id" params={{ id: record }} hash={`s-${statement.slice(statement.lastIndexOf('#') + 1)}`} hashScrollIntoView={false}>
      {children}
    </Link>
  );
}

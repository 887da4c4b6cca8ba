import { Link } from '@tanstack/react-router';
import { type SearchAsked, SHOWN_AT_ONCE } from '../../api/search-queries.js';
import { useSearchTexts } from './texts.js';

export function Pages({ asked, total }: { readonly asked: SearchAsked; readonly total: number }) {
  const { pages } = useSearchTexts();
  const last = Math.ceil(total / SHOWN_AT_ONCE);
  if (last <= 1) return null;
  const to = (page: number, label: string) =>
    page >= 1 && page <= last ? (
      <Link from="/search" to="/search" search={(before) => ({ ...before, page: page === 1 ? undefined : page })}>
        {label}
      </Link>
    ) : null;
  return (
    <nav className="pages" aria-label={pages.title}>
      {to(asked.page - 1, pages.previous)}
      <span className="fine">{pages.at(asked.page, last)}</span>
      {to(asked.page + 1, pages.next)}
    </nav>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { dayQuery } from '../../api/queries.js';
import { useTexts } from '../../app/language.js';
import { usePage } from './page-context.js';
import { useReadoutTexts } from './texts.js';

/** The same meeting as other publishers, or the same publisher in another language, tell of it. */
export function OtherReadouts({ title }: { readonly title: string }) {
  const { languages } = useTexts();
  const { head } = useReadoutTexts();
  const { id, meeting } = usePage().placed.record;
  const { data } = useQuery(dayQuery(meeting.date?.slice(0, 10).match(/^\d{4}-\d{2}-\d{2}$/)?.[0] ?? null));
  const own = data?.records.find((each) => each.id === id)?.meeting;
  const others = data?.records.filter((each) => each.meeting === own && each.id !== id) ?? [];
  if (others.length === 0) return null;
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        <ul className="inline">
          {others.map((other) => (
            <li key={other.id}>
              <Link to="/r/$id" params={{ id: other.id }}>
                {[other.publisher, languages[other.lang] ?? other.lang].filter(Boolean).join(', ')}
              </Link>{' '}
              (
              <Link to="/compare" search={{ a: id, b: other.id }}>
                {head.sideBySide}
              </Link>
              )
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

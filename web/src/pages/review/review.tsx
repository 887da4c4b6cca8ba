import './review.css';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { STATEMENT_KINDS, type StatementKind } from '../../api/types.js';
import { useTexts } from '../../app/language.js';
import { History } from './history.js';
import { Queue } from './queue.js';
import { useReviewTexts } from './texts.js';

const route = getRouteApi('/review');

/** What waits for somebody to look at it, and what has been done. */
export function Review() {
  const texts = useTexts();
  const text = useReviewTexts();
  const { kind, confidence, view = 'queue' } = route.useSearch();
  const navigate = useNavigate({ from: '/review' });
  return (
    <div className="reviewing">
      <title>{`${text.title} · Readout`}</title>
      <h1>{text.title}</h1>
      <p className="lead">{text.lead}</p>
      <nav className="review-tabs" aria-label={text.views.title}>
        {(['queue', 'history'] as const).map((each) => (
          <Link
            key={each}
            from="/review"
            to="/review"
            search={(before) => ({ ...before, view: each === 'queue' ? undefined : each })}
            aria-current={view === each ? 'page' : undefined}
            className={view === each ? 'on' : undefined}
            activeProps={{}}
          >
            {text.views[each]}
          </Link>
        ))}
      </nav>
      {view === 'history' ? (
        <History />
      ) : (
        <>
          <form className="queue-filter" onSubmit={(event) => event.preventDefault()}>
            <label>
              {text.filter.kind}
              <select
                value={kind ?? ''}
                onChange={(event) =>
                  void navigate({
                    search: (before) => ({ ...before, kind: (event.target.value || undefined) as StatementKind | undefined }),
                  })
                }
              >
                <option value="">{text.filter.everyKind}</option>
                {STATEMENT_KINDS.map((each) => (
                  <option key={each} value={each}>
                    {texts.words.kinds[each].many}
                  </option>
                ))}
              </select>
            </label>
            <label>
              {text.filter.confidence}
              <select
                value={confidence ?? ''}
                onChange={(event) =>
                  void navigate({
                    search: (before) => ({ ...before, confidence: (event.target.value || undefined) as 'high' | 'medium' | undefined }),
                  })
                }
              >
                <option value="">{text.filter.all}</option>
                <option value="medium">{text.filter.medium}</option>
                <option value="high">{text.filter.high}</option>
              </select>
            </label>
          </form>
          <Queue key={`${kind} ${confidence}`} kind={kind} confidence={confidence} />
        </>
      )}
    </div>
  );
}

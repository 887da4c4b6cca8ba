import { exportAddress, exportAllAddress, feedAddress, type SearchAsked } from '../../api/search-queries.js';
import { useAnnounce } from '../../app/announcer.js';
import { useSearchTexts } from './texts.js';

/** What is found, as files, and as a feed that goes on telling of it. */
export function Take({ asked }: { readonly asked: SearchAsked }) {
  const { take } = useSearchTexts();
  const announce = useAnnounce();
  const feed = feedAddress(asked.query);
  return (
    <section className="take" aria-labelledby="take">
      <h2 id="take">{take.title}</h2>
      <dl>
        <div>
          <dt>{take.shown}</dt>
          <dd className="inline">
            <a href={exportAddress(asked, 'csv')} download="search.csv">
              CSV
            </a>
            <a href={exportAddress(asked, 'json')} download="search.json">
              JSON
            </a>
          </dd>
        </div>
        <div>
          <dt>{take.all}</dt>
          <dd className="inline">
            <a href={exportAllAddress(asked, 'csv')} download="search-all.csv">
              CSV
            </a>
            <a href={exportAllAddress(asked, 'jsonl')} download="search-all.jsonl">
              JSON Lines
            </a>
          </dd>
        </div>
        <div>
          <dt>{take.feed}</dt>
          <dd>
            <p className="inline">
              <a href={feed} type="application/atom+xml">
                Atom
              </a>
              <button
                type="button"
                className="link"
                onClick={() =>
                  void navigator.clipboard?.writeText(`${location.origin}${feed}`).then(
                    () => announce(take.copied),
                    () => {},
                  )
                }
              >
                {take.copy}
              </button>
            </p>
            <p className="fine">{take.feedMore}</p>
          </dd>
        </div>
      </dl>
    </section>
  );
}

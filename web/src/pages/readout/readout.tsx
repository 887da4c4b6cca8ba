import './readout.css';
import './statements.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useLocation, useNavigate } from '@tanstack/react-router';
import { Suspense, useCallback, useMemo, useState } from 'react';
import { NO_NAMES, namesQuery, recordQuery, reviewsQuery } from '../../api/queries.js';
import type { Shown } from '../../api/types.js';
import { useLanguage } from '../../app/language.js';
import { later } from '../../parts/later.js';
import { Failed, Loading } from '../../parts/states.js';
import { chosenIn, shortId, statementAnchor } from './addresses.js';
import { Head } from './head.js';
import { namedIn } from './named-in.js';
import { Notes } from './notes.js';
import { placed } from './offsets.js';
import { PageProvider, type ReadoutPage, StandingProvider } from './page-context.js';
import { standingReviews } from './standing-reviews.js';
import { Statements } from './statements.js';
import { ReadoutText } from './text-as-published.js';
import { READOUT_TEXTS, useReadoutTexts } from './texts.js';
import { useReadingKeys } from './use-reading-keys.js';
import { useShown } from './use-shown.js';

const CiteDialog = later(() => import('./cite-dialog.js').then((module) => module.CiteDialog));

const route = getRouteApi('/r/$id');
export const pageTexts = READOUT_TEXTS;

/** One record: who met, the text as published, the statements in it. */
export function Readout() {
  const { id } = route.useParams();
  const { version } = route.useSearch();
  const { data, error, isPending, refetch } = useQuery(recordQuery(id, version));
  if (isPending) return <Loading />;
  if (error) return <Failed error={error} again={refetch} />;
  return <RecordPage key={`${data.record.id} ${data.version}`} {...data} asked={version} />;
}

function RecordPage({ record, versions, rejected, asked: version }: Shown & { readonly asked: number | undefined }) {
  const { language } = useLanguage();
  const { head } = useReadoutTexts();
  const { data: names = NO_NAMES } = useQuery(
    namesQuery(
      language,
      useMemo(() => namedIn(record), [record]),
    ),
  );
  const { data: log } = useQuery(reviewsQuery(record.id));
  const [citing, setCiting] = useState(false);
  const navigate = useNavigate();
  const chosen = chosenIn(useLocation({ select: ({ hash }) => hash }));
  const choose = useCallback(
    (short: string | null) =>
      void navigate({
        to: '.',
        search: true,
        hash: short === null ? '' : statementAnchor(short),
        resetScroll: false,
        hashScrollIntoView: false,
      }),
    [navigate],
  );
  const page = useMemo<ReadoutPage>(() => {
    const place = placed(record, rejected);
    return {
      placed: place,
      names,
      statements: new Map([...place.statements, ...place.rejected].map((statement) => [shortId(statement.id), statement])),
      version,
      choose,
    };
  }, [record, rejected, names, version, choose]);
  const standing = useMemo(() => standingReviews(log?.events ?? []), [log]);
  useShown(chosen, page);
  useReadingKeys(chosen, page, () => setCiting(true));
  return (
    <PageProvider value={page}>
      <title>{`${record.source.title ?? head.untitled} · Readout`}</title>
      <div className="readout">
        <Head versions={versions} onCite={() => setCiting(true)} />
        <div className="reading">
          <div>
            <Notes />
            <ReadoutText />
          </div>
          <StandingProvider value={standing}>
            <Statements chosen={chosen} />
          </StandingProvider>
        </div>
      </div>
      {citing && (
        <Suspense>
          <CiteDialog onClose={() => setCiting(false)} />
        </Suspense>
      )}
    </PageProvider>
  );
}

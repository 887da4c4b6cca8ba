import './api-docs.css';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { get } from '../../api/client.js';
import { Failed, Loading } from '../../parts/states.js';
import { addressesOf, type Description } from './description.js';
import { useApiDocsTexts } from './texts.js';
import { TryAddress } from './try-address.js';

const descriptionQuery = queryOptions({
  queryKey: ['openapi'],
  queryFn: ({ signal }) => get<Description>('/openapi.json', {}, signal),
});

/** Every address of the HTTP API, to be tried. */
export function ApiDocs() {
  const texts = useApiDocsTexts();
  const { data, error, refetch } = useQuery(descriptionQuery);
  return (
    <div className="narrow api-docs">
      <title>{`${texts.title} · Readout`}</title>
      <h1>{texts.title}</h1>
      <p className="lead">{texts.lead}</p>
      <p>
        <a href="/openapi.json">{texts.description}</a>
      </p>
      {error && <Failed error={error} again={refetch} />}
      {!data && !error && <Loading />}
      {data &&
        addressesOf(data).map((address) => (
          <details key={address.operationId}>
            <summary>
              <code>{`${address.method.toUpperCase()} ${address.path}`}</code> <span lang="en">{address.summary}</span>
            </summary>
            {address.method === 'get' ? <TryAddress address={address} /> : <p>{texts.sent}</p>}
          </details>
        ))}
    </div>
  );
}

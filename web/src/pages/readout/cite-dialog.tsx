import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { citationQuery } from '../../api/queries.js';
import { CITATION_STYLES, type CitationStyle } from '../../api/types.js';
import { Dialog } from '../../parts/dialog.js';
import { Failed, Loading } from '../../parts/states.js';
import { CopyButton } from './copy-button.js';
import { usePage } from './page-context.js';
import { useReadoutTexts } from './texts.js';

const STYLES: { readonly [S in CitationStyle]: { readonly name: string; readonly file: string } } = {
  apa: { name: 'APA', file: 'reference.txt' },
  bibtex: { name: 'BibTeX', file: 'reference.bib' },
  ris: { name: 'RIS', file: 'reference.ris' },
  'csl-json': { name: 'CSL-JSON', file: 'reference.json' },
};

/** A reference to the page, as the reader's other programs want it. */
export function CiteDialog({ onClose }: { readonly onClose: () => void }) {
  const { cite } = useReadoutTexts();
  const { record } = usePage().placed;
  const [style, setStyle] = useState<CitationStyle>('apa');
  const id = useId();
  const { data, error, refetch } = useQuery(citationQuery(record.id, style));
  return (
    <Dialog title={cite.title} onClose={onClose}>
      <fieldset className="segments">
        <legend>{cite.style}</legend>
        {CITATION_STYLES.map((each) => (
          <label key={each}>
            <input type="radio" name={id} checked={style === each} onChange={() => setStyle(each)} />
            {STYLES[each].name}
          </label>
        ))}
      </fieldset>
      {error ? <Failed error={error} again={refetch} /> : data ? <Reference style={style} citation={data.citation} /> : <Loading />}
    </Dialog>
  );
}

function Reference({ style, citation }: { readonly style: CitationStyle; readonly citation: string }) {
  const { cite } = useReadoutTexts();
  return (
    <>
      <pre className="reference">{citation}</pre>
      <p className="actions">
        <CopyButton text={() => citation} done={cite.copied}>
          {cite.copy}
        </CopyButton>
        <button type="button" onClick={() => save(STYLES[style].file, citation)}>
          {cite.save}
        </button>
      </p>
    </>
  );
}

function save(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

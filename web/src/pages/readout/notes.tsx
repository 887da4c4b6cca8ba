import { useTexts } from '../../app/language.js';
import { diagnosticInWords } from '../../text/texts.js';
import { usePage } from './page-context.js';
import { useReadoutTexts } from './texts.js';

/** What the engine could not do with this page: said before the text, not hidden. */
export function Notes() {
  const texts = useTexts();
  const { notes } = useReadoutTexts();
  const { diagnostics } = usePage().placed.record;
  if (diagnostics.length === 0) return null;
  return (
    <section className="warning notes">
      <h2>{notes.title}</h2>
      <ul>
        {diagnostics.map((diagnostic) => (
          <li key={`${diagnostic.code} ${diagnostic.start}`}>{diagnosticInWords(diagnostic, texts)}</li>
        ))}
      </ul>
    </section>
  );
}

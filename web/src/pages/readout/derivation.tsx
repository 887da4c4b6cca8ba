import type { Statement } from '../../api/types.js';
import { usePage } from './page-context.js';
import { useReadoutTexts } from './texts.js';

/** The rule that found a statement, and for each of its parts the words it matched. */
export function Derivation({ statement }: { readonly statement: Statement }) {
  const { why } = useReadoutTexts();
  const { placed } = usePage();
  const { text, source } = placed.record;
  const { derivation, rule, confidence } = statement;
  if (rule.startsWith('review/')) return <p className="fine">{why.byReviewer}</p>;
  return (
    <details className="why">
      <summary>{why.title}</summary>
      <p className="fine">{why[confidence]}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{why.part}</th>
            <th scope="col">{why.words}</th>
            <th scope="col">{why.means}</th>
          </tr>
        </thead>
        <tbody>
          {derivation.map(({ name, span, value }) => (
            <tr key={`${name} ${span.start} ${value}`}>
              <th scope="row">{why.parts[name] ?? name}</th>
              <td lang={source.lang}>{text.slice(span.start, span.end).replace(/\s+/g, ' ')}</td>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="fine">
        {why.rule}: <code>{rule}</code>
      </p>
    </details>
  );
}

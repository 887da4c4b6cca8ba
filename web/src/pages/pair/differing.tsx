import type { Disagreement } from '../../api/ledger-types.js';
import { useTexts } from '../../app/language.js';
import { periodInWords, seriesName } from './claim-words.js';
import { TwoSides } from './opened-dialog.js';
import { usePair } from './pair-context.js';
import { usePairTexts } from './texts.js';

/** Claims that leave no room for each other, each with its words. */
export function Differing({ disagreements }: { readonly disagreements: readonly Disagreement[] }) {
  const texts = useTexts();
  const pair = usePairTexts();
  const { names } = usePair();
  if (disagreements.length === 0) return <p className="fine">{pair.differ.none}</p>;
  return (
    <div className="differing">
      {disagreements.map((each) => (
        <details key={each.id}>
          <summary>
            {seriesName(each, texts, pair, names)}, {periodInWords(each.period, null, texts, pair)}
            <span className="fine"> {each.between.map((between) => pair.differ.between[between]).join('; ')}</span>
          </summary>
          <TwoSides disagreement={each} />
        </details>
      ))}
    </div>
  );
}

import type { Claim, Disagreement } from '../../api/ledger-types.js';
import { useTexts } from '../../app/language.js';
import { Dialog } from '../../parts/dialog.js';
import { QuotedWords, Quotes } from '../../parts/quotes/quotes.js';
import { dateInWords } from '../../text/dates.js';
import { stateName } from '../../text/statement-line.js';
import { claimAmount, distanceInWords, intervalInWords, toleranceInWords } from './claim-words.js';
import { eachOnce, type Opened, usePair } from './pair-context.js';
import { usePairTexts } from './texts.js';

/** The words that what was pressed rests on. */
export function OpenedDialog({ opened, onClose }: { readonly opened: Opened; readonly onClose: () => void }) {
  const { names } = usePair();
  return (
    <Dialog title={opened.title} onClose={onClose}>
      {'disagreement' in opened ? (
        <TwoSides disagreement={opened.disagreement} />
      ) : (
        <>
          {opened.claim && <Room claim={opened.claim} />}
          <Quotes quotes={eachOnce(opened.quotes)} names={names} />
        </>
      )}
    </Dialog>
  );
}

/** What a claim says, and what it leaves room for by which rule. */
function Room({ claim }: { readonly claim: Claim }) {
  const texts = useTexts();
  const pair = usePairTexts();
  return (
    <p>
      <strong>{claimAmount(claim, texts)}</strong>
      <span className="fine">
        {' '}
        {pair.differ.room(intervalInWords(claim.interval, claim.unit, texts, pair), toleranceInWords(claim, texts, pair))}
        {claim.apart && `; ${pair.figures.apart[claim.apart]}`}
      </span>
    </p>
  );
}

/** Every claim with its words, date and tolerance, and how far they lie apart: never a number without its quote. */
export function TwoSides({ disagreement }: { readonly disagreement: Disagreement }) {
  const texts = useTexts();
  const pair = usePairTexts();
  const { differ } = pair;
  const { names } = usePair();
  const { claims, between, pairs, reasons, unit } = disagreement;
  const furthest = pairs.reduce((far, { distance }) => (Number(distance) > Number(far) ? distance : far), '0');
  const state = (code: string): string => stateName(code, names);
  return (
    <div className="two-sides">
      <p className="fine">{differ.lead}</p>
      <ol>
        {claims.map((claim) => (
          <li key={claim.id}>
            <Room claim={claim} />
            {eachOnce(claim.evidence).map((citation) => (
              <QuotedWords key={citation.statement} quoted={citation} names={names} />
            ))}
          </li>
        ))}
      </ol>
      <p className="fine">
        {between.map((each) => differ.between[each]).join('; ')}
        {' · '}
        {Number(furthest) > 0 ? differ.distance(distanceInWords(furthest, unit, texts, pair)) : differ.adjoin}
      </p>
      {reasons.map((reason) => (
        <p key={JSON.stringify(reason)} className="fine">
          {reason.kind === 'different-statistics'
            ? differ.reason.statistics(state(reason.states[0]), state(reason.states[1]))
            : differ.reason[reason.kind](reason.words)}
        </p>
      ))}
      <p className="unseen">{dateInWords(disagreement.period, texts.language, texts.ends)}</p>
    </div>
  );
}

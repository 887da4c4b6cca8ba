import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { disagreementsQuery, NO_NAMES, namesQuery } from '../../api/queries.js';
import type { Claim, Disagreement, NameBook } from '../../api/types.js';
import { useTextOf, useTexts } from '../../app/language.js';
import { amountInWords } from '../../text/amounts.js';
import { dateInWords } from '../../text/dates.js';
import { personName } from '../../text/speaker-line.js';
import { ARROWS, stateName, statesInWords } from '../../text/statement-line.js';
import { against, newestFirst, quoted } from './side.js';
import { StatementLink } from './statement-link.js';
import { HOME_TEXTS } from './texts.js';

/** How many are shown. */
const SHOWN = 3;

/** Claims that leave no room for each other, each with its words: never one without the other. */
export function Differing() {
  const { language } = useTexts();
  const { differ, unavailable } = useTextOf(HOME_TEXTS);
  const { data, error } = useQuery(disagreementsQuery());
  const found = useMemo(() => newestFirst(data?.disagreements ?? []).slice(0, SHOWN), [data]);
  const { data: names = NO_NAMES } = useQuery(
    namesQuery(
      language,
      useMemo(() => namedIn(found), [found]),
    ),
  );
  return (
    <section aria-labelledby="differing">
      <h2 id="differing">{differ.title}</h2>
      {error && <p className="fine">{unavailable}</p>}
      {data && <p className="fine">{found.length === 0 ? differ.none : differ.lead}</p>}
      <ol>
        {found.map((disagreement) => (
          <Two key={disagreement.id} disagreement={disagreement} names={names} />
        ))}
      </ol>
    </section>
  );
}

function Two({ disagreement, names }: { readonly disagreement: Disagreement; readonly names: NameBook }) {
  const texts = useTexts();
  const claims = against(disagreement);
  if (!claims) return null;
  const { indicator, states, period, modality } = disagreement;
  const meant = modality === 'actual' ? [] : [texts.words.modalities[modality]];
  return (
    <li>
      <p>
        {[texts.words.indicators[indicator], ...meant, statesInWords(states, names), dateInWords(period, texts.language, texts.ends)].join(
          ' · ',
        )}
      </p>
      <ul className="sides">
        {claims.map((claim) => (
          <Side key={claim.id} claim={claim} names={names} />
        ))}
      </ul>
    </li>
  );
}

function Side({ claim, names }: { readonly claim: Claim; readonly names: NameBook }) {
  const texts = useTexts();
  const { differ } = useTextOf(HOME_TEXTS);
  const evidence = quoted(claim.evidence, texts.language);
  const by = claim.by && [personName(claim.by, names), claim.by.state && stateName(claim.by.state, names)].filter(Boolean).join(', ');
  const amount = amountInWords({ ...claim, unit: claim.told_unit }, texts.words, texts.language);
  return (
    <li>
      <p className="amount">
        {claim.direction && ARROWS[claim.direction]}
        {amount}
      </p>
      {evidence && (
        <blockquote lang={evidence.lang}>
          <StatementLink to={evidence}>{texts.quote(evidence.quote.replace(/\s+/g, ' '))}</StatementLink>
        </blockquote>
      )}
      <p className="fine">{differ.said(by ?? '', dateInWords(claim.said, texts.language, texts.ends))}</p>
    </li>
  );
}

const namedIn = (disagreements: readonly Disagreement[]) => {
  const claims = disagreements.flatMap((each) => each.claims);
  return {
    people: claims.flatMap(({ by }) => by?.person ?? by?.name ?? []),
    places: [],
    states: [...disagreements.flatMap(({ states }) => states), ...claims.flatMap(({ by }) => by?.state ?? [])],
  };
};

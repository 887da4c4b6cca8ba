import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { dueQuery, NO_NAMES, namesQuery } from '../../api/queries.js';
import type { DueItem, NameBook } from '../../api/types.js';
import { useTextOf, useTexts } from '../../app/language.js';
import { dateInWords } from '../../text/dates.js';
import { officeLine, personName } from '../../text/speaker-line.js';
import { stateName, statesInWords } from '../../text/statement-line.js';
import { quoted } from './side.js';
import { StatementLink } from './statement-link.js';
import { HOME_TEXTS } from './texts.js';

/** How many are shown. */
const SHOWN = 5;

/** What was announced or promised for the time after the newest day kept. */
export function DueSoon() {
  const texts = useTexts();
  const { due, unavailable } = useTextOf(HOME_TEXTS);
  const { data, error } = useQuery(dueQuery());
  const ahead = useMemo(() => data?.ahead.slice(0, SHOWN) ?? [], [data]);
  const { data: names = NO_NAMES } = useQuery(
    namesQuery(
      texts.language,
      useMemo(() => namedIn(ahead), [ahead]),
    ),
  );
  return (
    <section aria-labelledby="due-soon">
      <h2 id="due-soon">{due.title}</h2>
      {error && <p className="fine">{unavailable}</p>}
      {data && <p className="fine">{data.ahead.length === 0 ? due.none : due.asOf(dateInWords(data.as_of, texts.language, texts.ends))}</p>}
      <ol>
        {ahead.map((item) => (
          <Due key={item.id} item={item} names={names} />
        ))}
      </ol>
    </section>
  );
}

function Due({ item, names }: { readonly item: DueItem; readonly names: NameBook }) {
  const texts = useTexts();
  const evidence = quoted((item.undertaking ?? item.contact)?.evidence ?? [], texts.language);
  const title = item.undertaking?.titles.find(({ lang }) => lang === texts.language) ?? item.undertaking?.titles[0];
  const words = title?.text ?? contactInWords(item, texts, names);
  return (
    <li>
      <p className="fine">{dateInWords(item.date, texts.language, texts.ends)}</p>
      <p lang={title?.lang}>{evidence ? <StatementLink to={evidence}>{words}</StatementLink> : words}</p>
      <p className="fine">{statesInWords(item.states, names)}</p>
    </li>
  );
}

/** `visit: Marek Tordan → Ozeria` */
function contactInWords({ contact }: DueItem, texts: ReturnType<typeof useTexts>, names: NameBook): string {
  if (!contact) return '';
  const who = contact.who.map((actor) => personName({ person: null, name: actor.name }, names) ?? officeLine(actor, texts, names));
  const to = contact.to === null ? '' : ` → ${stateName(contact.to, names)}`;
  return `${texts.words.contacts[contact.channel]}: ${who.join(' – ')}${to}`;
}

const namedIn = (items: readonly DueItem[]) => ({
  people: items.flatMap(({ contact }) => contact?.who.flatMap(({ name }) => name ?? []) ?? []),
  places: [],
  states: items.flatMap(({ states, contact }) => [
    ...states,
    ...(contact?.to ? [contact.to] : []),
    ...(contact?.who.flatMap(({ state }) => state ?? []) ?? []),
  ]),
});

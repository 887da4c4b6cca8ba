import { Link } from '@tanstack/react-router';
import type { Found, Hit, HitPlace } from '../../api/search-types.js';
import type { NameBook } from '../../api/types.js';
import { useTexts } from '../../app/language.js';
import { dateInWords } from '../../text/dates.js';
import { personName } from '../../text/speaker-line.js';
import { stateName } from '../../text/statement-line.js';

/** Each place of the words in a line of its own, the words below one another. */
export function Kwic({ found, names }: { readonly found: Found; readonly names: NameBook }) {
  return (
    <ol className="kwic">
      {found.hits.flatMap((hit) =>
        (hit.places.length > 0 ? hit.places : [beginning(hit)]).map((place) => (
          <li key={`${hit.record} ${place.start}`}>
            <Line hit={hit} place={place} names={names} />
          </li>
        )),
      )}
    </ol>
  );
}

/** A passage that only filters found has no place of words: it is shown from its beginning. */
const beginning = ({ start, end, text }: Hit): HitPlace => ({
  start,
  end,
  left: '',
  hit: '',
  right: Array.from(text).slice(0, 160).join(''),
});

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

function Line({ hit, place, names }: { readonly hit: Hit; readonly place: HitPlace; readonly names: NameBook }) {
  return (
    <>
      <p className={place.hit === '' ? 'line whole' : 'line'} lang={hit.lang}>
        {place.hit !== '' && (
          <>
            <span className={/\s$/.test(place.left) ? 'left apart' : 'left'}>
              <bdi>{oneLine(place.left).trimEnd()}</bdi>
            </span>{' '}
          </>
        )}
        <HitLink hit={hit}>{place.hit === '' ? oneLine(place.right) : <mark>{oneLine(place.hit)}</mark>}</HitLink>
        {place.hit !== '' && <span className="right">{oneLine(place.right)}</span>}
      </p>
      <HitSource hit={hit} names={names} />
    </>
  );
}

/** Leads to the turn in its page. */
export function HitLink({ hit, children }: { readonly hit: Hit; readonly children: React.ReactNode }) {
  return (
    <Link to="/r/$id" params={{ id: hit.record }} hash={hit.turn === null ? '' : `t-${hit.turn}`} className="hit">
      {children}
    </Link>
  );
}

/** Who says it, when, in which page. */
export function HitSource({ hit, names }: { readonly hit: Hit; readonly names: NameBook }) {
  const texts = useTexts();
  const { speaker, label, date, publisher } = hit;
  const who = speaker && [personName(speaker, names), speaker.state && stateName(speaker.state, names)].filter(Boolean).join(', ');
  return (
    <p className="fine source">
      {[who || label || texts.narration, date && dateInWords(date, texts.language, texts.ends), publisher].filter(Boolean).join(' · ')}
    </p>
  );
}

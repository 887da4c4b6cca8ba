import type { Contact, Office } from '../../api/types.js';
import { useTexts } from '../../app/language.js';
import { useCorrectingTexts } from './texts.js';

interface ActorsProps {
  readonly actors: Contact['actors'];
  readonly onChange: (actors: Contact['actors']) => void;
}

/** Those who travel or meet: office, state, name. */
export function Actors({ actors, onChange }: ActorsProps) {
  const { words } = useTexts();
  const { actor: text, fields } = useCorrectingTexts();
  const change = (at: number, part: Partial<Contact['actors'][number]>): void =>
    onChange(actors.map((each, i) => (i === at ? { ...each, ...part } : each)));
  return (
    <fieldset className="actors">
      <legend>{fields.actors}</legend>
      {actors.map((actor, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows of a form have nothing else to be told by
        <div key={i}>
          <select aria-label={text.office} value={actor.office} onChange={(event) => change(i, { office: event.target.value as Office })}>
            {Object.entries(words.offices).map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
          <input
            aria-label={text.state}
            placeholder={text.state}
            value={actor.state ?? ''}
            maxLength={2}
            size={4}
            onChange={(event) =>
              change(i, { state: /^[A-Za-z]{2}$/.test(event.target.value) ? event.target.value.toUpperCase() : event.target.value || null })
            }
          />
          <input
            aria-label={text.name}
            placeholder={text.name}
            value={actor.name ?? ''}
            onChange={(event) => change(i, { name: event.target.value || null })}
          />
          <button type="button" className="plain" onClick={() => onChange(actors.filter((_, at) => at !== i))}>
            {text.remove}
          </button>
        </div>
      ))}
      <button type="button" onClick={() => onChange([...actors, { office: 'president', state: null, name: null }])}>
        {text.add}
      </button>
    </fieldset>
  );
}

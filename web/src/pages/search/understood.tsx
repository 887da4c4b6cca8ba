import { Link } from '@tanstack/react-router';
import type { Found, Matched } from '../../api/search-types.js';
import { useTexts } from '../../app/language.js';
import { counted } from '../../text/language.js';
import type { SearchTexts } from './text/messages.js';
import { useSearchTexts } from './texts.js';

/** What the words of the query were taken for, and what else may be meant. */
export function Understood({ found }: { readonly found: Found }) {
  const texts = useTexts();
  const text = useSearchTexts();
  if (found.matched.length === 0 && found.hints.length === 0) return null;
  return (
    <div className="understood fine">
      {found.matched.length > 0 && (
        <p>
          {text.matched.title}: {found.matched.map((each) => inWords(each, text)).join('; ')}.
        </p>
      )}
      {found.hints.map((hint) => {
        switch (hint.hint) {
          case 'phrase':
            return (
              <p key="phrase">
                <Link from="/search" to="/search" search={(before) => ({ ...before, q: hint.query, page: undefined })}>
                  {text.hints.phrase(hint.query, counted(texts.language, hint.total, text.passages))}
                </Link>
              </p>
            );
          case 'speaker':
            return (
              <p key={hint.query}>
                <Link from="/search" to="/search" search={(before) => ({ ...before, q: hint.query, page: undefined })}>
                  {text.hints.speaker(hint.name, hint.query)}
                </Link>
              </p>
            );
          default:
            return <p key={hint.value}>{text.hints.noSpeaker(hint.value)}</p>;
        }
      })}
    </div>
  );
}

function inWords({ written, how, distance, words, excluded }: Matched, { matched }: SearchTexts): string {
  const [word] = words;
  const what =
    how === 'near' && distance !== null
      ? matched.near(written, distance)
      : how === 'word' && word?.as === 'lemma'
        ? matched.lemma(written, word.values.join(', '))
        : word?.as === 'prefix'
          ? matched.prefix(word.values.join(', '))
          : words.every(({ as }) => as === 'exact')
            ? matched.exact(written)
            : written;
  return excluded ? matched.excluded(what) : what;
}

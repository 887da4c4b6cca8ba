import './about.css';
import { Link } from '@tanstack/react-router';
import { STATEMENT_KINDS } from '../../api/types.js';
import { type InEach, useTextOf, useTexts } from '../../app/language.js';
import { number } from '../../text/language.js';
import { reached } from './accuracy.js';
import { type AboutTexts, ACCURACY_ROWS, type AccuracyRow, type Passage } from './text/messages.js';

export const pageTexts: InEach<AboutTexts> = {
  en: () => import('./text/en.js').then((module) => module.TEXTS),
  ru: () => import('./text/ru.js').then((module) => module.TEXTS),
};

/** How statements are found, how well, and what is not covered. */
export function About() {
  const { words } = useTexts();
  const text = useTextOf(pageTexts);
  return (
    <div className="narrow about">
      <title>{`${text.title} · Readout`}</title>
      <h1>{text.title}</h1>
      <p className="lead">{text.lead}</p>
      <p>
        <Link to="/api-docs">HTTP API</Link>
      </p>
      {text.before.map((passage) => (
        <PassageText key={passage.title} {...passage} />
      ))}
      <section>
        <h2>{text.kinds.title}</h2>
        <p>{text.kinds.lead}</p>
        <dl className="kinds-table">
          {STATEMENT_KINDS.map((kind) => (
            <div key={kind}>
              <dt>
                <span className={`letter ${kind}`} aria-hidden="true">
                  {words.kinds[kind].letter}
                </span>
                <span className={`m ${kind}`}>{words.kinds[kind].many}</span>
              </dt>
              <dd>{text.kinds.meaning[kind]}</dd>
            </div>
          ))}
        </dl>
      </section>
      <Accuracy text={text.accuracy} />
      {text.after.map((passage) => (
        <PassageText key={passage.title} {...passage} />
      ))}
    </div>
  );
}

const PassageText = ({ title, paragraphs }: Passage) => (
  <section>
    <h2>{title}</h2>
    {paragraphs.map((paragraph) => (
      <p key={paragraph}>{paragraph}</p>
    ))}
  </section>
);

function Accuracy({ text }: { readonly text: AboutTexts['accuracy'] }) {
  return (
    <section>
      <h2>{text.title}</h2>
      <p>{text.lead}</p>
      <table className="numbers">
        <thead>
          <tr>
            <th scope="col">{text.what}</th>
            <th scope="col">{text.russian}</th>
            <th scope="col">{text.english}</th>
          </tr>
        </thead>
        <tbody>
          {ACCURACY_ROWS.map((row) => (
            <tr key={row}>
              <th scope="row">{text.rows[row]}</th>
              <Score language="ru" row={row} exact={text.exact} />
              <Score language="en" row={row} exact={text.exact} />
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <strong>{text.caveat}</strong>
      </p>
    </section>
  );
}

function Score({ language, row, exact: words }: { readonly language: 'ru' | 'en'; readonly row: AccuracyRow; readonly exact: string }) {
  const { language: reader } = useTexts();
  const { score, exact } = reached(language, row);
  return (
    <td>
      {score === null ? '–' : number(reader, score)}
      {exact !== null && <span className="fine exact">{`${number(reader, exact)} ${words}`}</span>}
    </td>
  );
}

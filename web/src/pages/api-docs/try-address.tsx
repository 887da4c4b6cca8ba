import { useMutation } from '@tanstack/react-query';
import { type SubmitEvent, useId, useState } from 'react';
import { useTexts } from '../../app/language.js';
import { Failed } from '../../parts/states.js';
import { number } from '../../text/language.js';
import { type Address, filledIn } from './description.js';
import { useApiDocsTexts } from './texts.js';

/** So much of an answer is shown: a bulk answer has no end. */
const SHOWN = 20_000;

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly cut: boolean;
}

async function asked(path: string): Promise<Answer> {
  const response = await fetch(path);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (let part = await reader?.read(); part && !part.done && text.length <= SHOWN; part = await reader?.read()) text += part.value;
  await reader?.cancel();
  return { status: response.status, text: text.slice(0, SHOWN), cut: text.length > SHOWN };
}

/** A form for the parameters of an address, and what it answers. */
export function TryAddress({ address }: { readonly address: Address }) {
  const texts = useApiDocsTexts();
  const { language } = useTexts();
  const [values, setValues] = useState<ReadonlyMap<string, string>>(new Map());
  const id = useId();
  const ask = useMutation({ mutationFn: asked });
  const path = filledIn(address, values);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (path !== null) ask.mutate(path);
  };
  return (
    <form onSubmit={submit}>
      {address.parameters.map(({ name, required, description }) => (
        <div className="field" key={name}>
          <label htmlFor={`${id}-${name}`}>
            <code>{name}</code> {required && <span className="fine">{texts.required}</span>}
          </label>
          <input
            id={`${id}-${name}`}
            value={values.get(name) ?? ''}
            required={required}
            aria-describedby={description === undefined ? undefined : `${id}-${name}-hint`}
            onChange={(event) => setValues(new Map([...values, [name, event.target.value]]))}
          />
          {description !== undefined && (
            <p className="fine" id={`${id}-${name}-hint`}>
              {description}
            </p>
          )}
        </div>
      ))}
      <p>
        <button type="submit" disabled={ask.isPending}>
          {ask.isPending ? texts.asking : texts.ask}
        </button>{' '}
        <code className="asked">{path ?? address.path}</code>
      </p>
      {ask.error && <Failed error={ask.error} />}
      <div role="status">
        {ask.data && (
          <>
            <h2>{texts.answer(ask.data.status)}</h2>
            {ask.data.cut && <p className="fine">{texts.cut(number(language, SHOWN))}</p>}
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled has to be reached by the keyboard */}
            <section className="answer" tabIndex={0} aria-label={texts.answer(ask.data.status)}>
              <pre>{ask.data.text}</pre>
            </section>
          </>
        )}
      </div>
    </form>
  );
}

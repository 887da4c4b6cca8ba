import './correcting.css';
import { type SubmitEvent, useId, useState } from 'react';
import { ApiError } from '../../api/client.js';
import type { StatementFields } from '../../api/types.js';
import { useTexts } from '../../app/language.js';
import { useRemembered } from '../../app/remembered.js';
import { failureInWords } from '../../text/texts.js';
import { Actors } from './actors.js';
import { FIELDS, type FieldName, type FieldSpec, UNITS } from './field-specs.js';
import { useCorrectingTexts } from './texts.js';
import { fieldsOf, type Written, type Wrong, writtenOf } from './written-fields.js';

interface FieldsFormProps {
  readonly fields: StatementFields;
  readonly pending: boolean;
  readonly error: unknown;
  readonly onKeep: (fields: StatementFields, by: string, note: string) => void;
}

const NONE: ReadonlyMap<FieldName, Wrong> = new Map();

/** The fields of a statement by its kind, who changes them and why. */
export function FieldsForm({ fields, pending, error, onKeep }: FieldsFormProps) {
  const text = useCorrectingTexts();
  const id = useId();
  const [written, setWritten] = useState<Written>(() => writtenOf(fields));
  const [wrong, setWrong] = useState(NONE);
  const [by, setBy] = useRemembered('reviewer');
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const name = String(form.get('by') ?? '').trim();
    const read = fieldsOf(fields.kind, written);
    setWrong(read.wrong ?? NONE);
    if (read.fields === null || name === '') {
      document.getElementById(`${id}-${[...(read.wrong?.keys() ?? [])][0]}`)?.focus();
      return;
    }
    setBy(name);
    onKeep(read.fields, name, String(form.get('note') ?? '').trim());
  };
  const set = (name: FieldName, value: string): void => setWritten({ ...written, texts: { ...written.texts, [name]: value } });
  return (
    <form className="fields-form" onSubmit={submit} noValidate>
      {FIELDS[fields.kind].map((spec) =>
        spec.as === 'actors' ? (
          <Actors key={spec.name} actors={written.actors} onChange={(actors) => setWritten({ ...written, actors })} />
        ) : (
          <p key={spec.name} className="field">
            <label htmlFor={`${id}-${spec.name}`}>{text.fields[spec.name]}</label>
            <Control
              spec={spec}
              id={`${id}-${spec.name}`}
              value={written.texts[spec.name] ?? ''}
              wrong={wrong.has(spec.name)}
              onChange={(value) => set(spec.name, value)}
            />
            {wrong.has(spec.name) && (
              <span id={`${id}-${spec.name}-wrong`} className="wrong" role="alert">
                {text.wrong[wrong.get(spec.name) as Wrong]}
              </span>
            )}
          </p>
        ),
      )}
      <datalist id="units">
        {UNITS.map((unit) => (
          <option key={unit} value={unit} />
        ))}
      </datalist>
      <p className="field">
        <label htmlFor={`${id}-note`}>{text.note}</label>
        <input id={`${id}-note`} name="note" maxLength={2000} autoComplete="off" />
      </p>
      <p className="field">
        <label htmlFor={`${id}-by`}>{text.name}</label>
        <input id={`${id}-by`} name="by" defaultValue={by ?? ''} autoComplete="name" required maxLength={200} />
      </p>
      {error !== null && error !== undefined && <Refused error={error} />}
      <p className="actions">
        <button type="submit" className="primary" disabled={pending}>
          {text.save}
        </button>
      </p>
    </form>
  );
}

interface ControlProps {
  readonly spec: Exclude<FieldSpec, { readonly as: 'actors' }>;
  readonly id: string;
  readonly value: string;
  readonly wrong: boolean;
  readonly onChange: (value: string) => void;
}

function Control({ spec, id, value, wrong, onChange }: ControlProps) {
  const { words } = useTexts();
  const text = useCorrectingTexts();
  if (spec.as === 'code') {
    const codes = Object.entries(spec.codes(words));
    return (
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {spec.optional && <option value="">{text.untold}</option>}
        {codes.map(([code, name]) => (
          <option key={code} value={code}>
            {name === '' ? text.exact : name}
          </option>
        ))}
      </select>
    );
  }
  const hint = spec.as === 'states' || spec.as === 'edtf' ? text.hints[spec.as] : undefined;
  return (
    <input
      id={id}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      placeholder={hint}
      list={spec.name === 'unit' ? 'units' : undefined}
      inputMode={spec.as === 'decimal' ? 'decimal' : undefined}
      autoComplete="off"
      spellCheck={spec.as === 'text'}
      aria-invalid={wrong || undefined}
      aria-describedby={wrong ? `${id}-wrong` : undefined}
    />
  );
}

/** What was not kept, and why: somebody else was faster, or it is not taken. */
export function Refused({ error }: { readonly error: unknown }) {
  const texts = useTexts();
  const text = useCorrectingTexts();
  const failure = error instanceof ApiError ? error.failure : { code: 'unexpected', message: String(error), place: '', mend: '' };
  const [message, mend] = failure.code === 'review-conflict' ? [text.conflict, text.conflictMore] : failureInWords(failure, texts);
  return (
    <p className="warning" role="alert">
      {message} {mend}
    </p>
  );
}

import { type DragEvent, type SubmitEvent, useId, useState } from 'react';
import { checked, type Given, withFiles } from './given.js';
import { useIntakeTexts } from './texts.js';

interface GivenFormProps {
  readonly given: Given;
  readonly onChange: (given: Given) => void;
  /** What is being done with it; null when nothing is. */
  readonly doing: string | null;
  readonly onLook: (addresses: readonly string[]) => void;
}

/** Files, addresses, a text: any of them, or all. */
export function GivenForm({ given, onChange, doing, onLook }: GivenFormProps) {
  const texts = useIntakeTexts();
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const check = checked(given);
    if ('addresses' in check) onLook(check.addresses);
    setProblem('wrong' in check ? texts.badAddress(check.wrong) : 'nothing' in check ? texts.nothing : null);
  };
  return (
    <form className="intake" onSubmit={submit} noValidate>
      <FileDrop given={given} onChange={onChange} />
      <div className="field">
        <label htmlFor={`${id}-addresses`}>{texts.addresses}</label>
        <textarea
          id={`${id}-addresses`}
          rows={3}
          value={given.addresses}
          placeholder="https://"
          spellCheck={false}
          autoCapitalize="off"
          aria-describedby={`${id}-addresses-hint`}
          onChange={(event) => onChange({ ...given, addresses: event.target.value })}
        />
        <p id={`${id}-addresses-hint`} className="fine">
          {texts.addressesHint}
        </p>
      </div>
      <div className="field">
        <label htmlFor={`${id}-text`}>{texts.text}</label>
        <textarea
          id={`${id}-text`}
          rows={8}
          value={given.text}
          aria-describedby={`${id}-text-hint`}
          onChange={(event) => onChange({ ...given, text: event.target.value })}
        />
        <p id={`${id}-text-hint`} className="fine">
          {texts.textHint}
        </p>
      </div>
      {problem !== null && (
        <p className="warning" role="alert">
          {problem}
        </p>
      )}
      <p className="actions">
        <button type="submit" className="primary" disabled={doing !== null}>
          {texts.look}
        </button>
        <span role="status">{doing}</span>
      </p>
    </form>
  );
}

function FileDrop({ given, onChange }: Pick<GivenFormProps, 'given' | 'onChange'>) {
  const texts = useIntakeTexts();
  const [over, setOver] = useState(false);
  const take = (files: FileList | null): void => onChange(withFiles(given, [...(files ?? [])]));
  const drag = (event: DragEvent, entering: boolean): void => {
    event.preventDefault();
    setOver(entering);
  };
  return (
    <div className="field">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is the mouse's way; the keyboard has the file input in it */}
      <div
        className="drop"
        data-over={over}
        onDragOver={(event) => drag(event, true)}
        onDragLeave={(event) => drag(event, false)}
        onDrop={(event) => {
          drag(event, false);
          take(event.dataTransfer.files);
        }}
      >
        <label>
          <strong>{texts.drop}</strong> <span>{texts.choose}</span>
          <input
            type="file"
            multiple
            onChange={(event) => {
              take(event.target.files);
              // The same file can be chosen again after it was taken out.
              event.target.value = '';
            }}
          />
        </label>
        <p className="fine">{texts.formats}</p>
      </div>
      {given.files.length > 0 && (
        <ul className="files" aria-label={texts.files}>
          {given.files.map((file) => (
            <li key={`${file.name} ${file.size} ${file.lastModified}`}>
              <span>{file.name}</span>
              <button
                type="button"
                className="plain"
                aria-label={texts.remove(file.name)}
                onClick={() => onChange({ ...given, files: given.files.filter((each) => each !== file) })}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

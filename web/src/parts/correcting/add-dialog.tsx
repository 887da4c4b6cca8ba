import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { post } from '../../api/client.js';
import { type ReviewEvent, STATEMENT_KINDS, type StatementFields, type StatementKind } from '../../api/types.js';
import { useAnnounce } from '../../app/announcer.js';
import { useTexts } from '../../app/language.js';
import { Dialog } from '../dialog.js';
import { countsAnew } from './counts-anew.js';
import { blank } from './field-specs.js';
import { FieldsForm } from './fields-form.js';
import { useCorrectingTexts } from './texts.js';

/** Words of a record that a missed statement rests on. Offsets are code points. */
export interface Selected {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

interface AddDialogProps {
  readonly record: string;
  readonly lang: string;
  /** States of those who met: most statements are of them. */
  readonly states: readonly string[];
  readonly selected: Selected;
  readonly onAdded: (statement: string) => void;
  readonly onClose: () => void;
}

/** Adds a statement that was missed, on the words that were selected. */
export function AddDialog({ record, lang, states, selected, onAdded, onClose }: AddDialogProps) {
  const texts = useTexts();
  const text = useCorrectingTexts();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const id = useId();
  const [kind, setKind] = useState<StatementKind>('figure');
  const { start, end, quote } = selected;
  const words = quote.replace(/\s+/g, ' ');
  const mutation = useMutation({
    mutationFn: ({ fields, by, note }: { readonly fields: StatementFields; readonly by: string; readonly note: string }) =>
      post<{ readonly event: ReviewEvent }>(`/api/records/${encodeURIComponent(record)}/statements`, {
        start,
        end,
        fields,
        by,
        ...(note === '' ? {} : { note }),
      }),
    onSuccess: ({ event }) => {
      announce(text.kept);
      onClose();
      onAdded(event.statement);
    },
    onSettled: () => countsAnew(queries),
  });
  return (
    <Dialog title={text.addTitle} onClose={onClose}>
      <blockquote className="rests-on" lang={lang}>
        {texts.quote(words)}
      </blockquote>
      <p className="field">
        <label htmlFor={id}>{text.kind}</label>
        <select id={id} value={kind} onChange={(event) => setKind(event.target.value as StatementKind)}>
          {STATEMENT_KINDS.map((each) => (
            <option key={each} value={each}>
              {texts.words.kinds[each].one}
            </option>
          ))}
        </select>
      </p>
      <FieldsForm
        key={kind}
        fields={blank(kind, words, states)}
        pending={mutation.isPending}
        error={mutation.error}
        onKeep={(fields, by, note) => mutation.mutate({ fields, by, note })}
      />
    </Dialog>
  );
}

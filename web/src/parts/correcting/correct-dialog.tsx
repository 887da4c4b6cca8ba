import { useMutation, useQueryClient } from '@tanstack/react-query';
import { post } from '../../api/client.js';
import { reviewAddress } from '../../api/queries.js';
import type { ReviewEvent, Statement, StatementFields } from '../../api/types.js';
import { useAnnounce } from '../../app/announcer.js';
import { useTexts } from '../../app/language.js';
import { Dialog } from '../dialog.js';
import { countsAnew } from './counts-anew.js';
import { FieldsForm } from './fields-form.js';
import { useCorrectingTexts } from './texts.js';

interface CorrectDialogProps {
  readonly statement: Statement;
  readonly lang: string;
  /** `seq` of the last review known of it. */
  readonly expects: number;
  readonly onClose: () => void;
}

/** Corrects the fields of a statement; the words it rests on stay. */
export function CorrectDialog({ statement, lang, expects, onClose }: CorrectDialogProps) {
  const texts = useTexts();
  const text = useCorrectingTexts();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const mutation = useMutation({
    mutationFn: ({ fields, by, note }: { readonly fields: StatementFields; readonly by: string; readonly note: string }) =>
      post<{ readonly event: ReviewEvent }>(reviewAddress(statement.id), {
        action: 'correct',
        fields,
        by,
        expects,
        ...(note === '' ? {} : { note }),
      }),
    onSuccess: () => {
      announce(text.kept);
      onClose();
    },
    onSettled: () => countsAnew(queries),
  });
  return (
    <Dialog title={text.correctTitle} onClose={onClose}>
      <blockquote className="rests-on" lang={lang}>
        {texts.quote(statement.quote.replace(/\s+/g, ' '))}
      </blockquote>
      <FieldsForm
        fields={statement}
        pending={mutation.isPending}
        error={mutation.error}
        onKeep={(fields, by, note) => mutation.mutate({ fields, by, note })}
      />
    </Dialog>
  );
}

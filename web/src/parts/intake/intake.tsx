import './intake.css';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { post, send, withParameters } from '../../api/client.js';
import type { Job, Preview, Sources, Upload } from '../../api/types.js';
import { Failed } from '../states.js';
import { type Given, NOTHING } from './given.js';
import { GivenForm } from './given-form.js';
import { JobProgress } from './job-progress.js';
import { PreviewList } from './preview-list.js';
import { useIntakeTexts } from './texts.js';

/** From what the reader gives, by a look at what is understood, to what is kept. */
export function Intake() {
  const texts = useIntakeTexts();
  const [given, setGiven] = useState<Given>(NOTHING);
  const [doing, setDoing] = useState<string | null>(null);
  const look = useMutation({
    mutationFn: async (addresses: readonly string[]) => {
      const uploads: string[] = [];
      for (const [at, file] of given.files.entries()) {
        setDoing(texts.sending(at + 1, given.files.length));
        uploads.push((await send<Upload>(withParameters('/api/uploads', { name: file.name }), file)).id);
      }
      setDoing(texts.reading);
      const sources: Sources = { uploads, addresses: [...addresses], texts: given.text.trim() === '' ? [] : [given.text] };
      return { sources, preview: await post<Preview>('/api/preview', sources) };
    },
    onSettled: () => setDoing(null),
  });
  const keep = useMutation({ mutationFn: (sources: Sources) => post<Job>('/api/intake', sources) });
  const over = (): void => {
    setGiven(NOTHING);
    look.reset();
    keep.reset();
  };
  if (keep.data) return <JobProgress started={keep.data} again={over} />;
  if (look.data) {
    const { sources, preview } = look.data;
    return (
      <>
        <PreviewList preview={preview} busy={keep.isPending} onKeep={() => keep.mutate(sources)} onBack={look.reset} />
        {keep.error && <Failed error={keep.error} />}
      </>
    );
  }
  return (
    <>
      <GivenForm given={given} onChange={setGiven} doing={doing} onLook={look.mutate} />
      {look.error && <Failed error={look.error} />}
    </>
  );
}

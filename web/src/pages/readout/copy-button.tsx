import { type ReactNode, useEffect, useState } from 'react';
import { useAnnounce } from '../../app/announcer.js';
import { useReadoutTexts } from './texts.js';

interface CopyButtonProps {
  /** What is copied, made when it is asked for. */
  readonly text: () => string;
  /** What is said when it is. */
  readonly done: string;
  readonly children: ReactNode;
}

export function CopyButton({ text, done, children }: CopyButtonProps) {
  const { actions } = useReadoutTexts();
  const announce = useAnnounce();
  const [state, setState] = useState<'copied' | 'failed' | null>(null);
  useEffect(() => {
    if (state !== 'copied') return;
    const timer = setTimeout(() => setState(null), 2000);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = async (): Promise<void> => {
    const copied = await navigator.clipboard?.writeText(text()).then(
      () => true,
      () => false,
    );
    setState(copied ? 'copied' : 'failed');
    announce(copied ? done : actions.copyFailed);
  };
  return (
    <>
      <button type="button" data-copied={state === 'copied'} onClick={() => void copy()}>
        {children}
      </button>
      {state === 'failed' && <span className="fine">{actions.copyFailed}</span>}
    </>
  );
}

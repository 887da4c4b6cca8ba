import { createContext, type ReactNode, use, useCallback, useState } from 'react';

const AnnouncerContext = createContext<(message: string) => void>(() => {});

/** Says something to those who do not see it happen: a copy made, a page opened, a review kept. */
export const useAnnounce = (): ((message: string) => void) => use(AnnouncerContext);

export function Announcer({ children }: { readonly children: ReactNode }) {
  const [{ message, turn }, set] = useState({ message: '', turn: 0 });
  // The same words twice are only read twice when something about them differs.
  const announce = useCallback((next: string) => set((before) => ({ message: next, turn: before.turn + 1 })), []);
  return (
    <AnnouncerContext value={announce}>
      {children}
      <output className="unseen" aria-live="polite">
        {message}
        {turn % 2 ? '\u00a0' : ''}
      </output>
    </AnnouncerContext>
  );
}

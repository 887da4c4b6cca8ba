import { useNavigate } from '@tanstack/react-router';
import { useShortcuts } from '../../app/shortcuts.js';
import { type Chosen, turnAnchor } from './addresses.js';
import type { ReadoutPage } from './page-context.js';

/** Statements and turns one after another, from the keyboard. */
export function useReadingKeys(chosen: Chosen, page: ReadoutPage, cite: () => void): void {
  const navigate = useNavigate();
  const step = (by: 1 | -1) => () => {
    const ids = [...page.statements.keys()];
    const at = chosen?.type === 'statement' ? ids.indexOf(chosen.short) : -1;
    const next = ids[at < 0 ? (by > 0 ? 0 : ids.length - 1) : at + by];
    if (next !== undefined) page.choose(next);
  };
  const turn = (by: 1 | -1) => () => {
    const { turns } = page.placed;
    const statement = chosen?.type === 'statement' ? page.statements.get(chosen.short) : undefined;
    const at = chosen?.type === 'turn' ? chosen.index : (statement?.turn ?? (by > 0 ? -1 : turns.length));
    const next = turns[at + by];
    if (!next) return;
    void navigate({ to: '.', search: true, hash: turnAnchor(next.index), resetScroll: false, hashScrollIntoView: false });
    document.getElementById(turnAnchor(next.index))?.focus({ preventScroll: true });
  };
  useShortcuts({
    next: step(1),
    previous: step(-1),
    nextTurn: turn(1),
    previousTurn: turn(-1),
    cite,
    close: () => chosen && page.choose(null),
  });
}

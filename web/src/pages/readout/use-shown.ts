import { useEffect, useLayoutEffect } from 'react';
import { type Chosen, turnAnchor } from './addresses.js';
import type { ReadoutPage } from './page-context.js';

/**
 * Marks what the address leads to and brings it into view. The text is not drawn anew for that: of 30,000 words only the few that change are
 * touched.
 */
export function useShown(chosen: Chosen, page: ReadoutPage): void {
  const key = chosen === null ? '' : chosen.type === 'statement' ? `[data-s="${chosen.short}"]` : `#${turnAnchor(chosen.index)}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another record has other elements under the same address
  useLayoutEffect(() => {
    if (key === '') return;
    const found = [...document.querySelectorAll(key)];
    for (const element of found) element.classList.add('chosen');
    return () => {
      for (const element of found) element.classList.remove('chosen');
    };
  }, [key, page.placed]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  useEffect(() => {
    const element = key === '' ? null : document.querySelector(key);
    if (!element) return;
    // The router's own scrolling of a new page comes first.
    const frame = requestAnimationFrame(() => bringIntoView(element));
    return () => cancelAnimationFrame(frame);
  }, [key, page.placed.record.id]);
}

/** Nothing moves for what can be seen already. */
export function bringIntoView(element: Element): void {
  const { top, bottom } = element.getBoundingClientRect();
  const sheet = document.querySelector('.statements.open');
  const covered = sheet && getComputedStyle(sheet).position === 'fixed' ? sheet.getBoundingClientRect().height : 0;
  if (top >= 72 && bottom <= window.innerHeight - covered - 24) return;
  element.scrollIntoView({ block: covered > 0 ? 'start' : bottom - top > window.innerHeight / 2 ? 'start' : 'center' });
}

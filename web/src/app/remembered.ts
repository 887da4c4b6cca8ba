import { useCallback, useSyncExternalStore } from 'react';

/** What the reader chose, by name. Kept in this browser, and nowhere else. */
const PREFIX = 'readout.';
const listeners = new Set<() => void>();
/** For browsers that refuse to keep anything: then it holds until the page is closed. */
const fallback = new Map<string, string>();

export function remembered(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name) ?? fallback.get(name) ?? null;
  } catch {
    return fallback.get(name) ?? null;
  }
}

export function remember(name: string, value: string): void {
  fallback.set(name, value);
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // Full or forbidden: the fallback has it.
  }
  for (const tell of listeners) tell();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  // Another window of the app may have changed it.
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

/** A choice that outlasts the visit; null until one is made. */
export function useRemembered(name: string): readonly [string | null, (value: string) => void] {
  const value = useSyncExternalStore(subscribe, () => remembered(name));
  return [value, useCallback((next: string) => remember(name, next), [name])];
}

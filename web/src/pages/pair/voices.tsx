import type { Voice } from './claim-rows.js';

/** Who says it is told by shape and colour, never by colour alone. Names of symbols are Plot's. */
export const VOICES: { readonly [V in Voice]: { readonly symbol: 'circle' | 'square' | 'triangle' | 'diamond'; readonly color: string } } =
  {
    first: { symbol: 'circle', color: 'var(--figure)' },
    second: { symbol: 'square', color: 'var(--agreement)' },
    third: { symbol: 'triangle', color: 'var(--contact)' },
    joint: { symbol: 'diamond', color: 'var(--ink-soft)' },
  };

const PATHS: { readonly [V in Voice]: string } = {
  first: 'M11 7a4 4 0 1 1-8 0a4 4 0 1 1 8 0',
  second: 'M3.5 3.5h7v7h-7z',
  third: 'M7 2.5l4.5 8h-9z',
  joint: 'M7 2l4 5l-4 5l-4-5z',
};

export function VoiceSign({ voice }: { readonly voice: Voice }) {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <path d={PATHS[voice]} fill={VOICES[voice].color} />
    </svg>
  );
}

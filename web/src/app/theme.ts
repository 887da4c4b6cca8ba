import { useEffect } from 'react';
import { useRemembered } from './remembered.js';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Light, dark, or what the system says. `before-paint.js` sets it before the first picture; this keeps it. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [chosen, choose] = useRemembered('theme');
  const theme = THEMES.find((each) => each === chosen) ?? 'system';
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return [theme, choose];
}

import { createContext, type ReactNode, use, useEffect, useMemo, useRef } from 'react';
import type { ShortcutName } from '../text/texts.js';
import { useRemembered } from './remembered.js';

/** Keys by what they do. Letters are places on the keyboard, so that they work in every layout. */
export const KEYS: { readonly [S in ShortcutName]: string } = {
  help: '?',
  home: 'H',
  add: 'A',
  about: 'M',
  next: 'J',
  previous: 'K',
  nextTurn: ']',
  previousTurn: '[',
  cite: 'C',
  close: 'Esc',
};

const CODES: { readonly [code: string]: string } = { BracketLeft: '[', BracketRight: ']', Escape: 'Esc' };

/** The key of an event as it is written in `KEYS`. */
export function keyOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  if (key === '?') return '?';
  return CODES[code] ?? /^Key([A-Z])$/.exec(code)?.[1] ?? key;
}

type Handlers = Partial<Record<ShortcutName, () => void>>;
type Register = (handlers: Handlers) => () => void;
const ShortcutsContext = createContext<Register>(() => () => {});

/** Where typing means text, single keys are no shortcuts; in a dialog neither. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input:not([type=checkbox], [type=radio], [type=file]), textarea, select, [contenteditable], dialog') !== null;

export function ShortcutsProvider({ children }: { readonly children: ReactNode }) {
  const layers = useRef<Handlers[]>([]);
  const [off] = useRemembered('keys');
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const pressed = keyOf(event);
      // Escape is no character: it stays when single keys are switched off.
      if (off === 'off' && pressed !== 'Esc') return;
      const name = (Object.keys(KEYS) as ShortcutName[]).find((each) => KEYS[each] === pressed);
      const handler = name && layers.current.findLast((layer) => layer[name])?.[name];
      if (!handler) return;
      event.preventDefault();
      handler();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [off]);
  const register = useMemo<Register>(
    () => (handlers) => {
      layers.current.push(handlers);
      return () => {
        layers.current = layers.current.filter((layer) => layer !== handlers);
      };
    },
    [],
  );
  return <ShortcutsContext value={register}>{children}</ShortcutsContext>;
}

/** Shortcuts that work while the component is there; later ones go before earlier ones. */
export function useShortcuts(handlers: Handlers): void {
  const register = use(ShortcutsContext);
  const latest = useRef(handlers);
  latest.current = handlers;
  const names = Object.keys(handlers).join();
  useEffect(() => {
    const entries = names.split(',').map((name) => [name, () => latest.current[name as ShortcutName]?.()] as const);
    return register(Object.fromEntries(entries));
  }, [register, names]);
}

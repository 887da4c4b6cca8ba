import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { whenIdle } from '../text/when-idle.js';

/** A part of a page that is not there at first: it is fetched when the browser has nothing else to do, or when it is needed. */
export function later<P>(load: () => Promise<ComponentType<P>>): LazyExoticComponent<ComponentType<P>> {
  const once = (): Promise<{ default: ComponentType<P> }> => load().then((component) => ({ default: component }));
  // What cannot be fetched now is asked for again, and told of, when it is needed.
  whenIdle(() => void once().catch(() => {}));
  return lazy(once);
}

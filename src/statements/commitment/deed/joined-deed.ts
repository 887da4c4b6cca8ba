import type { Context } from '../../rule.js';
import { type Deed, WINDOW } from './deed.js';
import { extentOf } from './deed-extent.js';
import { isInfinitive } from './infinitive.js';
import { STOPS } from './main-verb.js';

/** "Ready to talk and to open the border": where the first infinitive is no deed, the one that "and" joins to it may be. */
export function joinedDeed(context: Context, deed: Deed, end: number): Deed | null {
  const { view } = context;
  if (deed.shape !== 'infinitive') return null;
  for (let i = deed.head + 1; i < Math.min(end, deed.head + WINDOW); i++) {
    if (STOPS.has(view.form(i))) return null;
    if (view.form(i) !== 'и' && view.form(i) !== 'and') continue;
    for (let head = i + 1; head < Math.min(end, i + 4); head++)
      if (isInfinitive(context, head)) return { head, first: deed.first, last: extentOf(context, head, end), shape: 'infinitive' };
  }
  return null;
}

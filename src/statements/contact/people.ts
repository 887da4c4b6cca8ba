import { caseOf, isAddress, isGenitive, isPlural, isTitle, namedActors, startOf } from './named-people.js';
import { addImplied, addPointers } from './pointers.js';
import type { Room } from './room.js';
import type { Someone } from './someone.js';

/** Everybody in tokens `[first, last)`, in order. */
export function peopleIn(room: Room, first: number, last: number): Someone[] {
  const { view } = room.context;
  const out: Someone[] = [];
  const mentions = view.mentions(first, last);
  for (const [i, mention] of mentions.entries()) {
    if (mention.of === 'office' && isTitle(mention, mentions, i)) continue;
    if ((mention.of === 'person' || mention.of === 'office') && !isAddress(room, mention)) {
      const named = namedActors(room, mention);
      // "the Defence Minister and Chief of Staff": of the same state
      const before = out.at(-1);
      if (named.length === 0 && mention.of === 'office' && before?.of === 'named' && mention.first - before.last <= 2) {
        const [first] = before.actors;
        if (first?.state && /^(и|and)$/.test(view.form(before.last)) && first.name === null)
          named.push({ state: first.state, office: mention.office, name: null });
      }
      if (named.length > 0)
        out.push({
          actors: named,
          of: 'named',
          case: caseOf(room, mention),
          possessive: isGenitive(room, mention),
          plural: isPlural(room, mention) || named.length > 1,
          first: startOf(mention),
          last: mention.last,
        });
    }
  }
  addPointers(room, first, last, out);
  addImplied(room, first, last, out);
  return out.sort((a, b) => a.first - b.first);
}

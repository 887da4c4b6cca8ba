import type { Office } from '../../../domain/index.js';
import type { Room } from '../room.js';
import { led } from '../visit/delegation-head.js';
import { addImplied } from './implied.js';
import { caseOf, isAddress, isGenitive, isPlural, isTitle, startOf } from './name-forms.js';
import { namedActors } from './named-people.js';
import { addPointers } from './pointers.js';
import type { Someone } from './someone.js';

/** More than tokens of a text: two positions in one key. */
const WIDE = 2 ** 24;

/** Everybody in tokens `[first, last)`, in order; looked for once a range. */
export function peopleIn(room: Room, first: number, last: number): readonly Someone[] {
  const key = first * WIDE + last;
  let people = room.people.get(key);
  if (!people) {
    people = allIn(room, first, last);
    room.people.set(key, people);
  }
  return people;
}

/** «вице-премьеры провели заседание», "the ministers will hold consultations": the office of those of both sides who act, else what is told. */
export function officeActing(room: Room, { first, last }: { readonly first: number; readonly last: number }, else_: Office): Office {
  const acting = peopleIn(room, first, last).find(
    (someone) =>
      someone.of === 'named' &&
      someone.plural &&
      someone.actors.length === 2 &&
      someone.actors.every(({ office, name }) => name === null && office === someone.actors[0]?.office) &&
      (someone.case === 'nom' || someone.case === null) &&
      !/^(by|with|the)$/.test(room.context.view.form(someone.first - 1)),
  );
  return acting?.actors[0]?.office ?? else_;
}

/** Between two of one list: «Председателя Правительства, следом – Министра …». */
const LISTED = /^(,|и|and|а|также|затем|следом|потом|then|–|—|-|the|as|well)$/;

function isListed({ view }: Room['context'], from: number, to: number): boolean {
  if (to <= from || to - from > 4) return false;
  for (let at = from; at < to; at++) if (!LISTED.test(view.form(at))) return false;
  return true;
}

function allIn(room: Room, first: number, last: number): Someone[] {
  const { view } = room.context;
  const out: Someone[] = [];
  const mentions = view.mentions(first, last);
  for (const [i, mention] of mentions.entries()) {
    if (mention.of === 'office' && isTitle(mention, mentions, i)) continue;
    if ((mention.of === 'person' || mention.of === 'office') && !isAddress(room, mention)) {
      // "the Defence Minister and Chief of Staff": of the same state
      const before = out.at(-1)?.of === 'named' ? out.at(-1) : undefined;
      const [beside] = before?.actors ?? [];
      const listed =
        mention.of === 'office' &&
        mention.state === null &&
        before !== undefined &&
        beside?.state != null &&
        beside.name === null &&
        isListed(room.context, before.last, mention.first);
      const told = listed && mention.owner === null ? [] : namedActors(room, mention);
      const named = told.length === 0 && listed ? [{ state: beside.state, office: mention.office, name: null }] : told;
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
  return out.map((someone) => led(view, someone)).sort((a, b) => a.first - b.first);
}

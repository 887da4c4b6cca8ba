import { GENERAL_CONCEPTS } from '../words/concepts.js';
import type { Verdict } from './verdict.js';
import type { Wording } from './wording.js';

/** Tellings of one undertaking, in the order they were told, and by which rules each but the first was taken in. */
export interface Gathered {
  readonly members: readonly Wording[];
  readonly rules: readonly string[];
}

interface Growing {
  readonly members: Wording[];
  readonly rules: Set<string>;
}

/**
 * Takes wordings, in the order they were told, into groups: into the one that fits best, where none of its members contradicts;
 * where two groups fit equally well, into neither. Only groups that share a word, a name or a date are looked at, so that time grows with their number.
 */
export function gather(
  wordings: readonly Wording[],
  compare: (a: Wording, b: Wording) => Verdict,
  mayJoin: (group: readonly Wording[], wording: Wording) => boolean = () => true,
): Gathered[] {
  const groups: Growing[] = [];
  const byKey = new Map<string, Set<Growing>>();
  for (const wording of wordings) {
    const keys = keysOf(wording);
    const near = new Set(keys.flatMap((key) => [...(byKey.get(key) ?? [])]));
    const group = best(near, wording, compare, mayJoin) ?? start(groups);
    group.members.push(wording);
    for (const key of keys) {
      const known = byKey.get(key);
      if (known) known.add(group);
      else byKey.set(key, new Set([group]));
    }
  }
  return groups.map(({ members, rules }) => ({ members, rules: [...rules].sort() }));
}

function start(groups: Growing[]): Growing {
  const group: Growing = { members: [], rules: new Set() };
  groups.push(group);
  return group;
}

function best(
  near: ReadonlySet<Growing>,
  wording: Wording,
  compare: (a: Wording, b: Wording) => Verdict,
  mayJoin: (group: readonly Wording[], wording: Wording) => boolean,
): Growing | null {
  let found: { group: Growing; score: number; rule: string } | null = null;
  let tied = false;
  for (const group of near) {
    const fits = fitsInto(group, wording, compare);
    if (!fits || !mayJoin(group.members, wording)) continue;
    if (found && fits.score === found.score) tied = true;
    if (!found || fits.score > found.score) {
      found = { group, ...fits };
      tied = false;
    }
  }
  if (!found || tied) return null;
  found.group.rules.add(found.rule);
  return found.group;
}

/** How well a wording fits the best of a group, if it contradicts none. A date that moved contradicts only while it is the newest. */
function fitsInto(group: Growing, wording: Wording, compare: (a: Wording, b: Wording) => Verdict): { score: number; rule: string } | null {
  let found: { score: number; rule: string } | null = null;
  const last = group.members.length - 1;
  for (let i = last; i >= 0; i--) {
    const member = group.members[i];
    const verdict = member && compare(member, wording);
    if (verdict?.is === 'apart' && (verdict.rule !== 'other-date' || found === null)) return null;
    if (verdict?.is === 'same' && (!found || verdict.score > found.score)) found = { score: verdict.score, rule: verdict.rule };
  }
  return found;
}

/** What makes two wordings worth comparing: a state and a telling word, a name, a kind of document or a year in common. */
function keysOf({ fields, things, names, kinds, states }: Wording): string[] {
  const date = fields.kind === 'commitment' ? fields.due : (fields.horizon ?? fields.date);
  const words = [
    ...[...things].filter((thing) => !GENERAL_CONCEPTS.has(thing)).map((thing) => `thing ${thing}`),
    ...[...names].map((name) => `name ${name}`),
    ...[...kinds].map((kind) => `kind ${kind}`),
    ...(date === null ? [] : [`year ${date.slice(0, 4)}`]),
  ];
  const whose = fields.kind === 'commitment' ? states : [[...states].sort().join()];
  return words.flatMap((word) => whose.map((state) => `${state} ${word}`));
}

import type { Language, PersonEntry, World } from '../../domain/index.js';
import { key } from './member.js';

const indexes = new WeakMap<World, { [L in Language]?: ReadonlyMap<string, readonly PersonEntry[]> }>();

/** Known people by the last word of each of their names; made once a world and language. */
export function namesakes(world: World, lang: Language): ReadonlyMap<string, readonly PersonEntry[]> {
  const made = indexes.get(world) ?? {};
  indexes.set(world, made);
  let map = made[lang];
  if (!map) {
    const lists = new Map<string, PersonEntry[]>();
    for (const entry of world.people) {
      for (const last of new Set((entry.names[lang] ?? []).map((name) => key(name).slice(name.lastIndexOf(' ') + 1)))) {
        const list = lists.get(last);
        if (list) list.push(entry);
        else lists.set(last, [entry]);
      }
    }
    map = lists;
    made[lang] = map;
  }
  return map;
}

/** States whose people are called by the family name, which is the first word of the name: "President Xi" is Xi Jinping. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(['CN', 'KP', 'KR', 'TW', 'KH']);
const families = new WeakMap<World, { [L in Language]?: ReadonlyMap<string, readonly PersonEntry[]> }>();

/** Known people of those states by the first word of each of their names; made once a world and language. */
export function byFamily(world: World, lang: Language): ReadonlyMap<string, readonly PersonEntry[]> {
  const made = families.get(world) ?? {};
  families.set(world, made);
  let map = made[lang];
  if (!map) {
    const lists = new Map<string, PersonEntry[]>();
    for (const entry of world.people) {
      if (!entry.tenures.some(({ state }) => state !== null && FAMILY_FIRST.has(state))) continue;
      for (const family of new Set((entry.names[lang] ?? []).map((name) => key(name).split(' ')[0] ?? ''))) {
        const list = lists.get(family);
        if (list) list.push(entry);
        else lists.set(family, [entry]);
      }
    }
    map = lists;
    made[lang] = map;
  }
  return map;
}

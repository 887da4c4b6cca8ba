import type { Actor, Analysed } from '../../domain/index.js';
import { identityOf } from '../frame.js';
import type { Context } from '../rule.js';

const found = new WeakMap<Analysed, Actor | null>();
const HEADS: ReadonlySet<string> = new Set(['president', 'prime-minister', 'monarch']);

/** The head of another state named most often in a record that tells of one side only: «с Президентом …», "President … and I". */
export function counterpartOf(context: Context, own: readonly Actor[]): Actor | null {
  const { analysed } = context;
  const known = found.get(analysed);
  if (known !== undefined) return known;
  const counts = new Map<string, { actor: Actor; times: number }>();
  for (const mention of analysed.mentions) {
    if (mention.of !== 'person') continue;
    const identity = identityOf(context, mention);
    if (!identity?.name || identity.state === null || !HEADS.has(identity.office)) continue;
    if (own.some((actor) => actor.state === identity.state)) continue;
    const entry = counts.get(identity.name) ?? { actor: { state: identity.state, office: identity.office, name: identity.name }, times: 0 };
    entry.times++;
    counts.set(identity.name, entry);
  }
  const [first, second] = [...counts.values()].sort((a, b) => b.times - a.times);
  const actor = first && first.times > 1 && first.times > (second?.times ?? 0) * 2 ? first.actor : null;
  found.set(analysed, actor);
  return actor;
}

import type { Actor, Analysed, PersonMention } from '../../../domain/index.js';
import { identityOf } from '../../frame.js';
import type { Context } from '../../rule.js';

const found = new WeakMap<Analysed, Actor | null>();
const HEADS: ReadonlySet<string> = new Set(['president', 'prime-minister', 'monarch']);

/**
 * The head of another state named most often in a record that tells of one head only, and told of as company: «мы с Президентом …»,
 * "President … and I". One merely spoken about (a minister's press conference names many heads) holds no talks.
 */
export function counterpartOf(context: Context, own: readonly Actor[]): Actor | null {
  const { analysed } = context;
  const known = found.get(analysed);
  if (known !== undefined) return known;
  const counts = new Map<string, { actor: Actor; times: number; company: boolean }>();
  for (const mention of analysed.mentions) {
    if (mention.of !== 'person') continue;
    const identity = identityOf(context, mention);
    if (!identity?.name || identity.state === null || !HEADS.has(identity.office)) continue;
    if (own.some((actor) => actor.state === identity.state)) continue;
    const actor = { state: identity.state, office: identity.office, name: identity.name };
    const entry = counts.get(identity.name) ?? { actor, times: 0, company: false };
    entry.times++;
    entry.company ||= isCompany(context, mention);
    counts.set(identity.name, entry);
  }
  const [first, second] = [...counts.values()].sort((a, b) => b.times - a.times);
  const plain = first?.company === true && first.times > 1 && first.times > (second?.times ?? 0) * 2;
  const actor = plain && own.every(({ office }) => office !== null && HEADS.has(office)) ? first.actor : null;
  found.set(analysed, actor);
  return actor;
}

const WITH = new Set(['с', 'со', 'with']);

/** "with President …", "President … and I". */
function isCompany({ view }: Context, mention: PersonMention): boolean {
  const first = Math.min(mention.first, mention.office?.first ?? mention.first);
  return WITH.has(view.form(first - 1)) || (view.form(mention.last) === 'and' && view.form(mention.last + 1) === 'i');
}

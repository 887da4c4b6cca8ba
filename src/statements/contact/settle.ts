import { type Contact, contains, type Draft } from '../../domain/index.js';

/** One draft a fact: the visit inside which the talks take place once a speaker, one draft on the same words, the better rule first. */
export function settle(drafts: readonly Draft<Contact>[]): Draft<Contact>[] {
  const out: Draft<Contact>[] = [];
  for (const draft of [...drafts].sort((a, b) => a.span.start - b.span.start)) {
    const twin = out.findIndex((other) => isSameFact(other, draft));
    if (twin < 0) out.push(draft);
    else if (weight(draft) > weight(out[twin] as Draft<Contact>)) out[twin] = draft;
  }
  return out.sort((a, b) => a.span.start - b.span.start);
}

/** What is told with more of its circumstances stands for the rest. */
function weight({ fields, rule }: Draft<Contact>): number {
  return (fields.when !== null ? 1 : 0) + (fields.place !== null ? 1 : 0) + (rule === 'contact/visit-noun' ? 1 : 0);
}

const key = ({ fields }: Draft<Contact>): string =>
  [...new Set([...fields.actors.map(({ state }) => state), ...fields.with])].sort().join(' ');

function isSameFact(a: Draft<Contact>, b: Draft<Contact>): boolean {
  if (a.speaker !== b.speaker) return false;
  const [f, g] = [a.fields, b.fields];
  const overlap = contains(a.span, b.span) || contains(b.span, a.span);
  const actor = f.actors.some((x) => g.actors.some((y) => x.state === y.state && x.office === y.office));
  if (f.channel === g.channel && f.channel === 'visit' && f.status === 'ongoing' && g.status === 'ongoing') return actor;
  if (key(a) !== key(b)) return false;
  if (f.channel === 'commission' && g.channel === 'commission' && f.status === 'ongoing' && g.status === 'ongoing') return true;
  if (overlap && f.channel === g.channel && f.status === g.status && actor && f.when === g.when) return true;
  if (
    overlap &&
    actor &&
    f.channel !== g.channel &&
    new Set(['visit', 'meeting']).has(f.channel) &&
    new Set(['visit', 'meeting']).has(g.channel) &&
    f.when === g.when &&
    a.rule !== b.rule &&
    f.status === g.status
  )
    return true;
  // told again by the same speaker
  return (
    f.channel === g.channel &&
    f.status === g.status &&
    actor &&
    f.actors.length === g.actors.length &&
    (f.when === g.when || f.when === null || g.when === null) &&
    (f.place === g.place || f.place === null || g.place === null)
  );
}

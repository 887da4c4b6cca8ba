import { compare } from '../citation.js';
import type { Undertaking } from './undertaking.js';
import type { Wording } from './wording.js';

const textOf = ({ fields }: Wording): string => (fields.kind === 'agreement' ? fields.title : fields.action);

/** For each language the wording that says most, the earliest of equals. */
export function titlesOf(members: readonly Wording[]): { lang: string; text: string }[] {
  const best = new Map<string, Wording>();
  for (const member of members) {
    const { lang } = member.evidence.source;
    const known = best.get(lang);
    if (!known || said(member) > said(known)) best.set(lang, member);
  }
  return [...best].sort(([a], [b]) => compare(a, b)).map(([lang, member]) => ({ lang, text: textOf(member) }));
}

const said = ({ things, names, deeds, fields }: Wording): number =>
  (fields.kind === 'agreement' ? 10 : 0) + things.size + names.size + Math.min(1, deeds.size);

/** Words of an id: at most five, so that it can be copied. */
const WORDS = 5;

/** An id from what its first telling is about: states, words, date. Later tellings do not change it. */
export function idOf(what: Undertaking['what'], members: readonly Wording[]): string {
  const first = members[0];
  if (!first) return what;
  const { deeds, kinds, names, things, fields, states } = first;
  const words = [...[...deeds].sort().slice(0, 1), ...[...kinds].sort().slice(0, 1), ...[...names].sort(), ...[...things].sort()];
  const date = fields.kind === 'commitment' ? fields.due : (fields.horizon ?? fields.date);
  return [what, [...states].sort().join('-'), words.slice(0, WORDS).join('-') || 'untitled', date?.replace('/', '_')]
    .filter((each) => each !== undefined)
    .join(':');
}

/** Where two lines come to one id, the later ones are numbered. */
export function numbered(undertakings: readonly Undertaking[]): Undertaking[] {
  const seen = new Map<string, number>();
  return undertakings.map((undertaking) => {
    const times = (seen.get(undertaking.id) ?? 0) + 1;
    seen.set(undertaking.id, times);
    return times === 1 ? undertaking : { ...undertaking, id: `${undertaking.id}:${times}` };
  });
}

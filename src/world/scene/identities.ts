import type { Analysed, Identity, Speaker, StateCode } from '../../domain/index.js';
import type { View } from '../../language/index.js';
import type { Cast } from './cast.js';
import { isHeir, type Member } from './member.js';

/** Index of the sentence that holds the token, looked for from `from` on. */
function sentenceOf({ sentences }: Analysed, token: number, from: number): number {
  let i = Math.max(0, from);
  while (i < sentences.length - 1 && (sentences[i]?.last as number) <= token) i++;
  return i;
}

/** Words for whoever leads a state, with the state before or behind. */
const LEADER = new Set('лидер лидера лидеру лидером лидере глава главы главе главу главой leader counterpart'.split(' '));

/** Whom each mention of a person or an office means. */
export function identitiesOf(
  analysed: Analysed,
  cast: Cast,
  speakers: readonly Speaker[],
  states: readonly StateCode[],
  home: StateCode | null,
): (Identity | null)[] {
  // the sentence of the person named last; only the first person of a sentence is its topic
  let sentence = -1;
  let latest: Member | null = null;
  return analysed.mentions.map((mention): Identity | null => {
    if (mention.of === 'person') {
      const member = cast.find(mention);
      const at = sentenceOf(analysed, mention.first, sentence);
      if (at !== sentence || latest === null) latest = member ?? latest;
      sentence = at;
      if (member) return { state: member.state, office: member.office ?? 'other', name: member.name };
      return { state: mention.office?.state ?? null, office: mention.office?.office ?? 'other', name: mention.name };
    }
    if (mention.of !== 'office') return null;
    const heir = mention.office === 'monarch' && isHeir(analysed.tokens, mention);
    const turn = analysed.sentences[sentenceOf(analysed, mention.first, Math.max(0, sentence))]?.turn ?? null;
    const own = turn === null ? null : (speakers[turn]?.state ?? null);
    const other = states.filter((state) => state !== own);
    let state = mention.state;
    if (state === null && mention.owner === 'our') state = own;
    else if (state === null && mention.owner === 'your') state = other.length === 1 ? (other[0] ?? null) : null;
    else if (state === null && turn === null && mention.number !== 'plur') state = cast.holder(mention.office, null, heir)?.state ?? home;
    // "the head of state", «Президент»: the one named last who holds that office
    if (
      mention.state === null &&
      mention.owner === null &&
      turn === null &&
      mention.number !== 'plur' &&
      latest?.office === mention.office &&
      latest.heir === heir
    )
      return { state: latest.state, office: mention.office, name: latest.name };
    // "the Russian leader", «китайский лидер»
    const leader =
      mention.office === 'other' &&
      state !== null &&
      (LEADER.has(analysed.tokens[mention.last - 1]?.word.form ?? '') || LEADER.has(analysed.tokens[mention.first]?.word.form ?? ''))
        ? cast.head(state)
        : null;
    if (leader) return { state, office: leader.office ?? 'other', name: leader.name };
    const holder = state === null || mention.number === 'plur' ? null : cast.holder(mention.office, state, heir);
    return { state, office: mention.office, name: holder?.name ?? null };
  });
}

/** Whose words each attribution reports. */
export function attributedOf(view: View, cast: Cast, identities: readonly (Identity | null)[]): (Speaker | null)[] {
  return view.analysed.attributions.map((attribution): Speaker | null => {
    const { by } = attribution;
    if (!by) return null;
    if (by.of === 'state' || by.of === 'state-adjective') {
      const state = by.states.length === 1 ? (by.states[0] ?? null) : null;
      const member = state === null ? null : cast.head(state);
      return member ? { name: member.name, state, office: member.office, person: member.person } : null;
    }
    const identity = identities[view.mentionIndex(by)] ?? null;
    return identity?.name ? { name: identity.name, state: identity.state, office: identity.office, person: null } : null;
  });
}

import type { Language, Mention, OfficeMention, StateAdjectiveMention, StateMention, Token } from '../../domain/index.js';

export function organisationBelongs(tokens: readonly Token[], office: OfficeMention, organisation: Mention, lang: Language): boolean {
  const between = tokens
    .slice(office.last, organisation.first)
    .map((token) => token.word.form)
    .join(' ');
  return between === (lang === 'ru' ? '' : 'of') || between === 'of the' || (lang === 'ru' && between === '«');
}

export function placeBelongs(tokens: readonly Token[], office: OfficeMention, place: Mention, lang: Language): boolean {
  if (office.state !== null || !REGIONAL.has(office.office)) return false;
  if (lang === 'ru') return place.first === office.last && place.case !== 'nom';
  return tokens[office.last]?.word.form === 'of' && place.first - office.last <= (tokens[office.last + 1]?.word.form === 'the' ? 2 : 1);
}
const REGIONAL = new Set<OfficeMention['office']>(['other', 'monarch', 'president', 'head-of-organisation']);

/** «Президентом Азербайджана»; "President of [the] Republic of Cyprus". */
export function rightBelongs(tokens: readonly Token[], office: OfficeMention, state: StateMention, lang: Language): boolean {
  if (lang === 'ru') return state.first === office.last && state.case !== 'nom';
  const between = tokens
    .slice(office.last, state.first)
    .map((token) => token.word.form)
    .join(' ');
  // "a visit by our Prime Minister to Azerbaijan": only those who are sent are somebody "to" a state
  const sent = office.office === 'ambassador' || office.office === 'envoy';
  return between === 'of' || between === 'of the' || between === 'for' || (sent && between === 'to');
}

/** «российский Президент», "Japanese Prime Minister", "Japan's Prime Minister", "U.S. Secretary". */
export function leftBelongs(
  tokens: readonly Token[],
  left: StateMention | StateAdjectiveMention,
  office: OfficeMention,
  lang: Language,
): boolean {
  if (left.states.length !== 1) return false;
  const between = tokens
    .slice(left.last, office.first)
    .map((token) => token.word.form)
    .join(' ');
  if (between === '') return lang === 'en' || left.of === 'state-adjective';
  return lang === 'en' && between === "'s";
}

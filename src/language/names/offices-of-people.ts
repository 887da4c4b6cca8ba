import type { Mention, Office, OfficeMention, PersonMention, StateCode, StateMention, Token } from '../../domain/index.js';

/**
 * Of several offices printed before a name the one that counts: "President of Rwanda and Chairperson of the African Union", and the
 * first of "Adviser to the President of the United States".
 */
export function leadingOffice(out: readonly Mention[], tokens: readonly Token[]): OfficeMention | null {
  const nearest = out[out.length - 1];
  const before = out[out.length - 2];
  if (nearest?.of !== 'office') return null;
  if (before?.of !== 'office') return nearest;
  const between = tokens
    .slice(before.last, nearest.first)
    .map((token) => token.word.form)
    .join(' ');
  // «спецпредставитель Председателя КНР»: in Russian the case alone says it
  if (/^(to|of|for)( the)?$/.test(between) || (between === '' && nearest.case === 'gen' && before.number !== 'plur'))
    return { ...before, state: before.state ?? nearest.state, elsewhere: before.elsewhere || nearest.elsewhere };
  const joined = /^(and|и|,|, and|–|—)( the)?$/.test(between);
  const state = before.state ?? nearest.state;
  if (!joined || before.number === 'plur') return nearest;
  // "talks between the President of Norland and Chairman of the Council of Sudland …": two people
  if (before.state !== null && nearest.state !== null && before.state !== nearest.state) return nearest;
  // "President and CEO of …" with the land the company is known to be of
  if (before.state === null && before.office === 'president' && nearest.office === 'head-of-organisation') return nearest;
  // "President and CEO of …" heads a company; "Crown Prince and Defence Minister of Kuwait" a state, «Вице-канцлер, министр экономики» a government
  const [first, second] = [RANKS[before.office], RANKS[nearest.office]];
  if (first === undefined || (second === undefined ? state === null : first > second)) return nearest;
  return { ...before, state };
}
/** Offices that count before the others of one person; of two heads the one told first. */
const RANKS: Partial<Record<Office, number>> = {
  monarch: 0,
  president: 0,
  'prime-minister': 0,
  'vice-president': 1,
  'parliament-speaker': 1,
  'deputy-prime-minister': 1,
};

/** "King Abdullah II of Jordan", "President Xi Jinping of the PRC", "General Secretary To Lam of the Communist Party of Vietnam": the state printed after the name. */
function withFollowingState(
  person: PersonMention,
  office: OfficeMention,
  next: Mention | undefined,
  tokens: readonly Token[],
): PersonMention {
  if (office.state !== null || (next?.of !== 'state' && next?.of !== 'organisation')) return person;
  const state = next.of === 'state' ? (next.states[0] ?? null) : next.state;
  if (next.of === 'organisation' && state === null) return person;
  const between = tokens
    .slice(person.last, next.first)
    .map((token) => token.word.form)
    .join(' ');
  return between === 'of' || between === 'of the'
    ? { ...person, office: { ...office, office: ofThatState(office.office, state), state } }
    : person;
}

/** A "Secretary of State" is foreign minister in Washington; the Vatican's is not. */
const ofThatState = (office: Office, state: StateCode | null): Office =>
  office === 'foreign-minister' && state === 'VA' ? 'other' : office;

/** "Presidents of France and Uzbekistan Emmanuel Macron and Shavkat Mirziyoyev": the first name has the first state's office, and so on. */
export function distributeOffices(mentions: Mention[]): Mention[] {
  if (!mentions.some((mention) => mention.of === 'office' && mention.number === 'plur')) return mentions;
  const out = [...mentions];
  for (let i = 0; i < out.length; i++) {
    const office = out[i] as Mention;
    if (office.of !== 'office' || office.number !== 'plur') continue;
    const states: (StateCode | null)[] = office.state === null ? [] : [office.state];
    let at = i + 1;
    for (; out[at]?.of === 'state'; at++) states.push(((out[at] as StateMention).states[0] as StateCode | null | undefined) ?? null);
    const people = out.slice(at, at + states.length);
    if (states.length < 2 || people.length !== states.length || people.some((mention) => mention.of !== 'person')) continue;
    for (const [k, person] of people.entries()) {
      out[at + k] = { ...(person as PersonMention), office: { ...office, number: 'sing', state: states[k] ?? null } };
    }
  }
  return out;
}

/** "Yuriy Ushakov, an aide …", «Александр Новак, вице-премьер»: an office printed right after the name belongs to it. */
export function attachFollowingOffices(mentions: Mention[], tokens: readonly Token[]): Mention[] {
  if (!mentions.some(({ of }) => of === 'person')) return mentions;
  return mentions.map((mention, i): Mention => {
    if (mention.of !== 'person') return mention;
    const next = mentions[i + 1];
    if (mention.office) return withFollowingState(mention, mention.office, next, tokens);
    const apposed = apposedTo(mentions, i, tokens);
    if (apposed) return { ...mention, office: apposed };
    const after = mentions[i + 2];
    // "Vladimir Putin, President of Iran Hassan Rouhani and …": that office is the next one's
    if (next?.of !== 'office' || (after?.of === 'person' && after.first === next.last)) return mention;
    const between = tokens
      .slice(mention.last, next.first)
      .map((token) => token.word.form)
      .join(' ');
    return between === ',' || between === ', the' || between === ', an' || between === ', a'
      ? ({ ...mention, office: next } satisfies PersonMention)
      : mention;
  });
}

/** "The President of Norland, Anna Berg, received …": the name after the comma tells who it is, unless the office is of the one before. */
function apposedTo(mentions: readonly Mention[], i: number, tokens: readonly Token[]): OfficeMention | null {
  const office = mentions[i - 1];
  const name = mentions[i] as Mention;
  if (office?.of !== 'office' || office.state === null || office.number === 'plur') return null;
  if (name.first - office.last !== 1 || tokens[office.last]?.word.form !== ',') return null;
  const before = mentions[i - 2];
  const ofBefore = before?.of === 'person' && tokens[before.last]?.word.form === ',' && office.first - before.last <= 2;
  return ofBefore ? null : office;
}

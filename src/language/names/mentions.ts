import type {
  Language,
  Mention,
  OfficeMention,
  PersonMention,
  StateAdjectiveMention,
  StateCode,
  StateMention,
  Token,
} from '../../domain/index.js';
import type { Found, Gazetteer } from '../gazetteer.js';
import type { KnownNames } from './known-names.js';
import { personAt } from './people.js';

const OUR: Record<Language, ReadonlySet<string>> = {
  ru: new Set('наш наша наше наши нашего нашей нашему нашу нашим нашем наших нашими мой моя моего моей'.split(' ')),
  en: new Set(['our', 'my']),
};
const YOUR: Record<Language, ReadonlySet<string>> = {
  ru: new Set('ваш ваша ваше ваши вашего вашей вашему вашу вашим вашем ваших вашими'.split(' ')),
  en: new Set(['your']),
};

/** All mentions in tokens `[first, last)` of one sentence, in text order; a state or office inside a larger mention is not repeated. */
export function findMentions(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  gazetteer: Gazetteer,
  known: KnownNames,
): Mention[] {
  const plain = joinOffices(tokens, first, named(tokens, first, last, gazetteer), gazetteer.lang);
  const out: Mention[] = [];
  let item = 0;
  for (let i = first; i < last; ) {
    while (item < plain.length && (plain[item] as Mention).first < i) item++;
    const next = plain[item];
    const token = tokens[i] as Token;
    const previous = out[out.length - 1];
    if (next && next.first === i) {
      // "President Putin": the surname may also be a place or a word of an organisation; names after an office are people
      out.push(next);
      i = next.last;
      continue;
    }
    if (token.word.kind === 'word' && (token.caps !== 'lower' || isTitleWord(token))) {
      const office = previous?.of === 'office' && previous.last === i ? leadingOffice(out, tokens) : null;
      const limit = next ? Math.min(last, next.first) : last;
      const person = personAt(text, tokens, i, limit, office, known, gazetteer);
      if (person) {
        if (person.surname && person.given) known.add(person.name.split(' '));
        else if (office && person.surname) known.add([person.surname]);
        out.push(person);
        i = person.last;
        continue;
      }
    }
    i++;
  }
  return attachFollowingOffices(distributeOffices(out), tokens);
}

/**
 * Of several offices printed before a name the one that counts: "President of Guinea and Chairperson of the African Union", and the
 * first of "Adviser to the President of the United States".
 */
function leadingOffice(out: readonly Mention[], tokens: readonly Token[]): OfficeMention | null {
  const nearest = out[out.length - 1];
  const before = out[out.length - 2];
  if (nearest?.of !== 'office') return null;
  if (before?.of !== 'office') return nearest;
  const between = tokens
    .slice(before.last, nearest.first)
    .map((token) => token.word.form)
    .join(' ');
  if (/^(to|of|for)( the)?$/.test(between))
    return { ...before, state: before.state ?? nearest.state, elsewhere: before.elsewhere || nearest.elsewhere };
  const joined = /^(and|и|,|, and|–|—)( the)?$/.test(between);
  const state = before.state ?? nearest.state;
  // "President and CEO of …" heads a company; "Crown Prince and Defence Minister of Saudi Arabia" a state
  return joined && state !== null && HEADS.has(before.office) && !HEADS.has(nearest.office) ? { ...before, state } : nearest;
}
const HEADS = new Set<OfficeMention['office']>(['president', 'prime-minister', 'monarch']);

const TITLE_WORDS = new Set('господин господина господину господином госпожа госпожи госпоже госпожу г-н г-на г-жа'.split(' '));
const isTitleWord = (token: Token): boolean => TITLE_WORDS.has(token.word.form);

/** Names of the gazetteer and compounds of state adjectives, longest first, disjoint. */
function named(tokens: readonly Token[], first: number, last: number, gazetteer: Gazetteer): Mention[] {
  const out: Mention[] = [];
  for (let i = first; i < last; ) {
    const token = tokens[i] as Token;
    if (token.word.kind !== 'word') {
      i++;
      continue;
    }
    const compound = token.word.form.includes('-') ? compoundAt(token, gazetteer) : null;
    const found = compound ? null : gazetteer.at(tokens, i, last);
    const whole = found && withoutStateName(found, tokens, last, gazetteer);
    if (compound) out.push(compound);
    else if (whole) out.push(mentionOf(whole, tokens));
    i = compound ? i + 1 : whole ? whole.last : i + 1;
  }
  return out;
}

/** «Президент Республики Гвинея-Бисау»: the last word of «Президент Республики» begins the name of the state. */
function withoutStateName(found: Found, tokens: readonly Token[], last: number, gazetteer: Gazetteer): Found {
  if (found.entry.of !== 'office' || found.last - found.first < 2) return found;
  const state = gazetteer.at(tokens, found.last - 1, last);
  return state?.entry.of === 'state' && state.last > found.last ? { ...found, last: found.last - 1 } : found;
}

function mentionOf({ entry, first, last, case: grammatical, number }: Found, tokens: readonly Token[]): Mention {
  const base = {
    kind: 'mention' as const,
    first,
    last,
    start: (tokens[first] as Token).start,
    end: (tokens[last - 1] as Token).end,
    case: grammatical,
    number,
  };
  switch (entry.of) {
    case 'state':
      return { ...base, of: 'state', states: [entry.state.code], id: entry.state.id, name: entry.name };
    case 'state-adjective':
    case 'people':
      return { ...base, of: entry.of, states: [entry.state.code] };
    case 'place':
      return { ...base, of: 'place', id: entry.place.id, name: entry.name, state: entry.place.state, place: entry.place.kind };
    case 'organisation':
      return {
        ...base,
        of: 'organisation',
        id: entry.organisation.id,
        name: entry.name,
        organisation: entry.organisation.kind,
        state: entry.organisation.state,
      };
    case 'office':
      return { ...base, of: 'office', office: entry.office.office, state: entry.office.state, elsewhere: false, owner: null };
  }
}

/** «российско-азербайджанский», «российско-турецко-иранский», "U.S.-China", "Russia-Azerbaijan-Iran". */
function compoundAt(token: Token, gazetteer: Gazetteer): StateAdjectiveMention | null {
  const { form, readings } = token.word;
  const parts = form.split('-');
  const states: (StateCode | null)[] = [];
  for (const part of parts.slice(0, -1)) {
    const state = gazetteer.compounds.get(part) ?? gazetteer.words.get(part);
    if (!state) return null;
    states.push(state.code);
  }
  const tail = parts[parts.length - 1] as string;
  let end = gazetteer.words.get(tail);
  if (!end) {
    for (const reading of readings) {
      const lemma = reading.lemma.slice(reading.lemma.lastIndexOf('-') + 1);
      end = gazetteer.words.get(lemma) ?? gazetteer.words.get(lemma.replace(/(ий|ый|ой)$/, 'ий'));
      if (end) break;
    }
  }
  if (!end) return null;
  states.push(end.code);
  const { reading } = token;
  return {
    kind: 'mention',
    of: 'state-adjective',
    first: token.index,
    last: token.index + 1,
    start: token.start,
    end: token.end,
    case: reading?.case ?? null,
    number: reading?.number ?? null,
    states,
  };
}

/** Joins an office with the state that belongs to it, and tells whose it is by a possessive: «нашего Министра», "Japan's Prime Minister". */
function joinOffices(tokens: readonly Token[], first: number, plain: readonly Mention[], lang: Language): Mention[] {
  const out: Mention[] = [];
  for (let i = 0; i < plain.length; i++) {
    const item = plain[i] as Mention;
    if (item.of !== 'office') {
      out.push(item);
      continue;
    }
    let office: OfficeMention = item;
    const right = plain[i + 1];
    if (right && right.of === 'state' && rightBelongs(tokens, office, right, lang)) {
      // "Ambassador to Kazakhstan" is posted there and speaks for another
      const posted = office.office === 'ambassador' && tokens[right.first - 1]?.word.form === 'to';
      const state = posted ? null : (right.states[0] ?? null);
      office = { ...widen(office, office.first, right.last, tokens, state), elsewhere: !posted && state === null };
      i++;
    } else if (right?.of === 'organisation' && organisationBelongs(tokens, office, right, lang)) {
      // "President of Russian Railways" heads an organisation, «Генеральный секретарь НАТО» too
      const heads = office.office === 'president' ? 'head-of-organisation' : office.office;
      office = { ...widen(office, office.first, right.last, tokens, right.state), office: heads, elsewhere: right.state === null };
      i++;
    } else if (right?.of === 'place' && right.state !== null && placeBelongs(tokens, office, right, lang)) {
      // «губернатором Тверской области», "Crown Prince of Abu Dhabi": the state is the one the place is in
      const heads = office.office === 'president' && right.place === 'region' ? 'other' : office.office;
      office = { ...widen(office, office.first, right.last, tokens, right.state), office: heads };
      i++;
    }
    const left = out[out.length - 1];
    if (
      office.state === null &&
      left &&
      (left.of === 'state-adjective' || left.of === 'state') &&
      leftBelongs(tokens, left, office, lang)
    ) {
      out.pop();
      office = widen(office, left.first, office.last, tokens, left.states[0] ?? null);
    } else if (office.state === null && office.office === 'president' && left?.of === 'organisation' && left.last === office.first) {
      // "LUKOIL President"
      out.pop();
      office = {
        ...widen(office, left.first, office.last, tokens, left.state),
        office: 'head-of-organisation',
        elsewhere: left.state === null,
      };
    }
    out.push({ ...office, owner: ownerOf(tokens, first, office.first, lang) ?? sharedOwner(tokens, left, office) });
  }
  return out;
}

function widen(office: OfficeMention, first: number, last: number, tokens: readonly Token[], state: StateCode | null): OfficeMention {
  return {
    ...office,
    first,
    last,
    start: (tokens[first] as Token).start,
    end: (tokens[last - 1] as Token).end,
    state: state ?? office.state,
  };
}

function organisationBelongs(tokens: readonly Token[], office: OfficeMention, organisation: Mention, lang: Language): boolean {
  const between = tokens
    .slice(office.last, organisation.first)
    .map((token) => token.word.form)
    .join(' ');
  return between === (lang === 'ru' ? '' : 'of') || between === 'of the' || (lang === 'ru' && between === '«');
}

function placeBelongs(tokens: readonly Token[], office: OfficeMention, place: Mention, lang: Language): boolean {
  if (office.state !== null || !REGIONAL.has(office.office)) return false;
  if (lang === 'ru') return place.first === office.last && place.case !== 'nom';
  return tokens[office.last]?.word.form === 'of' && place.first - office.last <= (tokens[office.last + 1]?.word.form === 'the' ? 2 : 1);
}
const REGIONAL = new Set<OfficeMention['office']>(['other', 'monarch', 'president', 'head-of-organisation']);

/** «Президентом Азербайджана»; "President of [the] Republic of Cyprus". */
function rightBelongs(tokens: readonly Token[], office: OfficeMention, state: StateMention, lang: Language): boolean {
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
function leftBelongs(tokens: readonly Token[], left: StateMention | StateAdjectiveMention, office: OfficeMention, lang: Language): boolean {
  if (left.states.length !== 1) return false;
  const between = tokens
    .slice(left.last, office.first)
    .map((token) => token.word.form)
    .join(' ');
  if (between === '') return lang === 'en' || left.of === 'state-adjective';
  return lang === 'en' && between === "'s";
}

/** A possessive before the office with at most two adjectives in between. */
function ownerOf(tokens: readonly Token[], first: number, at: number, lang: Language): 'our' | 'your' | null {
  for (let i = at - 1; i >= first && i >= at - 3; i--) {
    const token = tokens[i] as Token;
    if (OUR[lang].has(token.word.form)) return 'our';
    if (YOUR[lang].has(token.word.form)) return 'your';
    if (token.reading?.pos !== 'adjective') return null;
  }
  return null;
}

/** «нашего Председателя Правительства и Председателя Государственной Думы»: one possessive for both. */
function sharedOwner(tokens: readonly Token[], left: Mention | undefined, office: OfficeMention): OfficeMention['owner'] {
  if (left?.of !== 'office' || office.first - left.last !== 1 || office.state !== null || left.state !== null) return null;
  return /^(и|and|,)$/.test(tokens[left.last]?.word.form ?? '') ? left.owner : null;
}

/** "King Abdullah II of Jordan", "President Xi Jinping of the PRC": the state printed after the name. */
function withFollowingState(
  person: PersonMention,
  office: OfficeMention,
  next: Mention | undefined,
  tokens: readonly Token[],
): PersonMention {
  if (office.state !== null || next?.of !== 'state') return person;
  const between = tokens
    .slice(person.last, next.first)
    .map((token) => token.word.form)
    .join(' ');
  return between === 'of' || between === 'of the' ? { ...person, office: { ...office, state: next.states[0] ?? null } } : person;
}

/** "Presidents of Russia and Azerbaijan Vladimir Putin and Ilham Aliyev": the first name has the first state's office, and so on. */
function distributeOffices(mentions: readonly Mention[]): Mention[] {
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
function attachFollowingOffices(mentions: readonly Mention[], tokens: readonly Token[]): Mention[] {
  return mentions.map((mention, i): Mention => {
    if (mention.of !== 'person') return mention;
    const next = mentions[i + 1];
    if (mention.office) return withFollowingState(mention, mention.office, next, tokens);
    if (next?.of !== 'office') return mention;
    const between = tokens
      .slice(mention.last, next.first)
      .map((token) => token.word.form)
      .join(' ');
    return between === ',' || between === ', the' || between === ', an' || between === ', a'
      ? ({ ...mention, office: next } satisfies PersonMention)
      : mention;
  });
}

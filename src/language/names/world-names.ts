import type { Mention, StateAdjectiveMention, Token } from '../../domain/index.js';
import { type Cues, HYPHENED, WORD } from '../cues.js';
import type { Found, Gazetteer } from '../gazetteer.js';

/** Names of the gazetteer and compounds of state adjectives, longest first, disjoint. */
export function worldNames(tokens: readonly Token[], cues: readonly Cues[], first: number, last: number, gazetteer: Gazetteer): Mention[] {
  const out: Mention[] = [];
  for (let i = first; i < last; ) {
    const cue = cues[i] as Cues;
    if ((cue & WORD) === 0) {
      i++;
      continue;
    }
    const compound = (cue & HYPHENED) !== 0 ? compoundAt(tokens[i] as Token, gazetteer) : null;
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
  const start = (tokens[first] as Token).start;
  const end = (tokens[last - 1] as Token).end;
  const kind = 'mention';
  // written out, because a spread costs more than the look-up
  switch (entry.of) {
    case 'state': {
      const { code, id } = entry.state;
      return { kind, first, last, start, end, case: grammatical, number, of: 'state', states: [code], id, name: entry.name };
    }
    case 'state-adjective':
    case 'people':
      return { kind, first, last, start, end, case: grammatical, number, of: entry.of, states: [entry.state.code] };
    case 'place': {
      const { id, state, kind: place } = entry.place;
      return { kind, first, last, start, end, case: grammatical, number, of: 'place', id, name: entry.name, state, place };
    }
    case 'organisation': {
      const { id, kind: organisation, state } = entry.organisation;
      return { kind, first, last, start, end, case: grammatical, number, of: 'organisation', id, name: entry.name, organisation, state };
    }
    case 'office': {
      const { office, state } = entry.office;
      return { kind, first, last, start, end, case: grammatical, number, of: 'office', office, state, elsewhere: false, owner: null };
    }
  }
}

/** «российско-азербайджанский», "U.S.-China". */
function compoundAt(token: Token, gazetteer: Gazetteer): StateAdjectiveMention | null {
  const states = gazetteer.compoundAt(token);
  if (states === null) return null;
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

import type { OfficeMention, StateCode, Token } from '../../domain/index.js';

/** The office over tokens `[first, last)`, with the state told there. */
export function widen(
  office: OfficeMention,
  first: number,
  last: number,
  tokens: readonly Token[],
  state: StateCode | null,
): OfficeMention {
  return {
    ...office,
    first,
    last,
    start: (tokens[first] as Token).start,
    end: (tokens[last - 1] as Token).end,
    state: state ?? office.state,
  };
}

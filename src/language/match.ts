import type { Amount, GrammaticalCase, Mention, PartOfSpeech, TimeExpression, Token } from '../domain/index.js';
import type { View } from './view.js';

/**
 * The pattern algebra. A pattern is data: predicates on tokens and on what was understood (senses, times, amounts, mentions), composed by
 * sequence, choice, optional, repeat, gap and capture. `compilePattern` makes a matcher that is tried only where one of its trigger senses
 * stands. Matching is bounded: repeats and gaps carry a maximum.
 */
export type Pattern =
  | { readonly node: 'token'; readonly test: (token: Token) => boolean; readonly triggers: readonly string[] }
  | { readonly node: 'sense'; readonly senses: readonly string[] }
  | { readonly node: 'time' }
  | { readonly node: 'amount'; readonly test: ((amount: Amount) => boolean) | null }
  | { readonly node: 'mention'; readonly of: readonly Mention['of'][] }
  | { readonly node: 'seq' | 'choice'; readonly parts: readonly Pattern[] }
  | { readonly node: 'repeat'; readonly part: Pattern; readonly min: number; readonly max: number; readonly lazy: boolean }
  | { readonly node: 'capture'; readonly name: string; readonly part: Pattern };

export interface Capture {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}
export interface Match {
  readonly first: number;
  readonly last: number;
  readonly captures: readonly Capture[];
}

const pattern = (part: Pattern | string): Pattern => (typeof part === 'string' ? sense(part) : part);

/** One of these senses, a word or a whole phrase. */
export const sense = (...senses: readonly string[]): Pattern => ({ node: 'sense', senses });
/** One of these forms, lower case, ё as е. */
export const form = (...forms: readonly string[]): Pattern => {
  const set = new Set(forms);
  return { node: 'token', test: (token) => set.has(token.word.form), triggers: [] };
};
/** A token read as this part of speech, in one of these cases if any are named. */
export const pos = (wanted: PartOfSpeech, ...cases: readonly GrammaticalCase[]): Pattern => ({
  node: 'token',
  test: ({ reading }) =>
    reading !== null && reading.pos === wanted && (cases.length === 0 || (reading.case !== null && cases.includes(reading.case))),
  triggers: [],
});
export const anyWord: Pattern = { node: 'token', test: (token) => token.word.kind === 'word', triggers: [] };
export const time: Pattern = { node: 'time' };
export const amount = (test: ((amount: Amount) => boolean) | null = null): Pattern => ({ node: 'amount', test });
export const mention = (...of: readonly Mention['of'][]): Pattern => ({ node: 'mention', of });
export const seq = (...parts: readonly (Pattern | string)[]): Pattern => ({ node: 'seq', parts: parts.map(pattern) });
export const choice = (...parts: readonly (Pattern | string)[]): Pattern => ({ node: 'choice', parts: parts.map(pattern) });
export const optional = (part: Pattern | string): Pattern => ({ node: 'repeat', part: pattern(part), min: 0, max: 1, lazy: false });
export const repeat = (part: Pattern | string, min: number, max: number): Pattern => ({
  node: 'repeat',
  part: pattern(part),
  min,
  max,
  lazy: false,
});
/** Up to `max` tokens of any kind, as few as possible. */
export const gap = (max: number): Pattern => ({
  node: 'repeat',
  part: { node: 'token', test: () => true, triggers: [] },
  min: 0,
  max,
  lazy: true,
});
export const capture = (name: string, part: Pattern | string): Pattern => ({ node: 'capture', name, part: pattern(part) });

type Next = (at: number) => number;
interface State {
  readonly view: View;
  readonly end: number;
  readonly captures: Capture[];
}
type Step = (state: State, at: number, next: Next) => number;

export interface Matcher {
  /** Senses one of which must stand where a match begins; null when any token may begin one. */
  readonly triggers: ReadonlySet<string> | null;
  /** Matches in `[first, last)`, leftmost first, disjoint. */
  findAll(view: View, first: number, last: number): Match[];
  /** A match that begins exactly at the token, or null. */
  matchAt(view: View, at: number, last: number): Match | null;
}

export function compilePattern(source: Pattern): Matcher {
  const step = compile(source);
  const triggers = triggersOf(source);
  const matchAt = (view: View, at: number, last: number): Match | null => {
    const state: State = { view, end: last, captures: [] };
    const end = step(state, at, (position) => position);
    return end < 0 ? null : { first: at, last: end, captures: state.captures };
  };
  return {
    triggers,
    matchAt,
    findAll(view, first, last) {
      const out: Match[] = [];
      for (let i = first; i < last; ) {
        const found = triggers && !view.senseAtToken(i, ...triggers) ? null : matchAt(view, i, last);
        if (found && found.last > i) {
          out.push(found);
          i = found.last;
        } else i++;
      }
      return out;
    },
  };
}

function compile(source: Pattern): Step {
  switch (source.node) {
    case 'token':
      return (state, at, next) => (at < state.end && source.test(state.view.tokens[at] as Token) ? next(at + 1) : -1);
    case 'sense':
      return (state, at, next) => {
        const hit = at < state.end ? state.view.senseAtToken(at, ...source.senses) : null;
        return hit && hit.last <= state.end ? next(hit.last) : -1;
      };
    case 'time':
      return (state, at, next) => tryEach(state.view.times(at, at + 1), state, next);
    case 'amount':
      return (state, at, next) =>
        tryEach(
          state.view.amounts(at, at + 1).filter((found) => !source.test || source.test(found)),
          state,
          next,
        );
    case 'mention':
      return (state, at, next) =>
        tryEach(
          state.view.mentions(at, at + 1).filter((found) => source.of.includes(found.of)),
          state,
          next,
        );
    case 'seq':
      return source.parts.map(compile).reduceRight<Step>(
        (rest, step) => (state, at, next) => step(state, at, (position) => rest(state, position, next)),
        (_state, at, next) => next(at),
      );
    case 'choice': {
      const steps = source.parts.map(compile);
      return (state, at, next) => {
        for (const step of steps) {
          const mark = state.captures.length;
          const end = step(state, at, next);
          if (end >= 0) return end;
          state.captures.length = mark;
        }
        return -1;
      };
    }
    case 'repeat':
      return compileRepeat(compile(source.part), source.min, source.max, source.lazy);
    case 'capture': {
      const step = compile(source.part);
      return (state, at, next) =>
        step(state, at, (position) => {
          state.captures.push({ name: source.name, first: at, last: position });
          const end = next(position);
          if (end < 0) state.captures.pop();
          return end;
        });
    }
  }
}

function compileRepeat(step: Step, min: number, max: number, lazy: boolean): Step {
  const from = (state: State, at: number, next: Next, count: number): number => {
    const more = (): number =>
      count < max ? step(state, at, (position) => (position > at ? from(state, position, next, count + 1) : -1)) : -1;
    if (count < min) return more();
    const first = lazy ? next(at) : more();
    if (first >= 0) return first;
    return lazy ? more() : next(at);
  };
  return (state, at, next) => from(state, at, next, 0);
}

function tryEach(items: readonly (TimeExpression | Amount | Mention)[], state: State, next: Next): number {
  for (const item of items) {
    if (item.last > state.end) continue;
    const end = next(item.last);
    if (end >= 0) return end;
  }
  return -1;
}

/** The senses a match must begin with; null when the pattern can begin otherwise. */
function triggersOf(source: Pattern): ReadonlySet<string> | null {
  switch (source.node) {
    case 'sense':
      return new Set(source.senses);
    case 'seq':
      return source.parts[0] ? triggersOf(source.parts[0]) : null;
    case 'capture':
      return triggersOf(source.part);
    case 'repeat':
      return source.min > 0 ? triggersOf(source.part) : null;
    case 'choice': {
      const all = source.parts.map(triggersOf);
      return all.some((set) => set === null) ? null : new Set(all.flatMap((set) => [...(set as ReadonlySet<string>)]));
    }
    default:
      return null;
  }
}

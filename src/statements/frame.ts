import type { DerivationPart, Draft, Identity, Mention, Sentence, Span, StateCode, StatementFields, Voice } from '../domain/index.js';
import { trim, voiceAt } from '../domain/index.js';
import type { View } from '../language/index.js';
import type { Context } from './rule.js';

/** Who speaks in a sentence, at the given token. */
export function voiceIn({ scene, analysed, view }: Context, sentence: Sentence, at: number = sentence.first): Voice {
  return voiceAt(scene, analysed, sentence.turn, view.tokens[at]?.start ?? sentence.start);
}

/** Both sides of the talks: the speaker's state first, or all parties in narration. */
export function bothSides(voice: Voice): StateCode[] {
  return voice.own === null ? [...voice.others] : [voice.own, ...voice.others];
}

/** Whom a person or office mention means. */
export function identityOf({ view, scene }: Context, mention: Mention): Identity | null {
  const index = view.mentionIndex(mention);
  return index < 0 ? null : (scene.identities[index] ?? null);
}

/** States named in tokens `[first, last)` by name, adjective, people or office, in order; those without a code are left out. */
export function statesNamed(context: Context, first: number, last: number): StateCode[] {
  const out: StateCode[] = [];
  const add = (state: StateCode | null): void => {
    if (state !== null && !out.includes(state)) out.push(state);
  };
  for (const mention of context.view.mentions(first, last)) {
    if (mention.of === 'state' || mention.of === 'state-adjective' || mention.of === 'people')
      for (const state of mention.states) add(state);
    else if (mention.of === 'office') add(mention.state);
  }
  return out;
}

/** States told in tokens `[first, last)`, "our" and "your" and "both countries" resolved by who speaks. */
export function statesTold(context: Context, voice: Voice, first: number, last: number): StateCode[] {
  const out = statesNamed(context, first, last);
  const add = (state: StateCode): void => {
    if (!out.includes(state)) out.push(state);
  };
  if (context.view.has(first, last, 'both-countries')) for (const state of bothSides(voice)) add(state);
  if (context.view.has(first, last, 'our') && voice.own !== null) add(voice.own);
  if (context.view.has(first, last, 'your')) for (const state of voice.others) add(state);
  return out;
}

/** Marks that part, and nothing else: «Российско-казахстанские» is a word. */
const EDGE = /^[\s,;:–—-]+$/;

/**
 * Tokens `[first, last)` as a quotable span: without separating marks and a leading conjunction; a closing full stop stays. A clause that
 * cannot stand alone («о чём мы договаривались, исполняется») is quoted from the beginning of its sentence, if that is near.
 */
export function quoteSpan(context: Context, first: number, last: number): Span {
  const { view, text } = context;
  let from = skipLeading(view, first, last);
  const sentence = RELATIVE.has(view.form(from)) || RELATIVE.has(view.form(from + 1)) ? view.sentenceOf(from) : null;
  if (sentence && last - sentence.first <= NEAR) from = skipLeading(view, sentence.first, last);
  let { start, end } = view.span(from, last);
  while (end > start && EDGE.test(text[end - 1] as string)) end--;
  return trim(text, { start, end });
}

function skipLeading(view: View, first: number, last: number): number {
  let from = first;
  while (
    from < last - 1 &&
    (EDGE.test(view.form(from)) || (LEADING.has(view.form(from)) && !isSubject(view, from)) || isClosing(view, from))
  )
    from++;
  return from;
}

/** "That is why we …": a pronoun, and no conjunction. */
const isSubject = (view: View, at: number): boolean => view.form(at) === 'that' && /^(is|was)$/.test(view.form(at + 1));

/** The mark that ends a quotation before the words that follow it: `" he said`. */
const isClosing = (view: View, at: number): boolean => /^["”»]$/.test(view.form(at)) && view.token(at + 1)?.spaced === true;

/** Tokens that a quote may grow to. */
const NEAR = 28;
const RELATIVE = new Set(
  'который которая которое которые которого которой которых которому которым которую котором чём чем чему which who whom whose where'.split(
    ' ',
  ),
);

const LEADING = new Set(['и', 'а', 'но', 'and', 'but', 'что', 'that', ')', '(']);

/** The span of the clause that holds the token. */
export function clauseQuote(context: Context, at: number): Span {
  const clause = context.view.clauseOf(at);
  return clause ? quoteSpan(context, clause.first, clause.last) : context.view.span(at, at + 1);
}

/** A part of a derivation from token positions. */
export function part(context: Context, name: string, first: number, last: number, value: string): DerivationPart {
  return { name, span: context.view.span(first, last), value };
}

export interface DraftParts<F extends StatementFields> {
  readonly rule: string;
  readonly fields: F;
  readonly span: Span;
  readonly voice: Voice;
  readonly parts: readonly DerivationPart[];
  readonly confidence?: 'high' | 'medium';
}

export function draft<F extends StatementFields>({ rule, fields, span, voice, parts, confidence = 'high' }: DraftParts<F>): Draft<F> {
  return { fields, span, turn: voice.turn, speaker: voice.speaker, rule, confidence, parts };
}

import type { Sentence, StateCode, Voice } from '../../domain/index.js';
import { bothSides, identityOf, statesNamed } from '../frame.js';
import type { Context } from '../rule.js';
import type { DocumentPhrase } from './document/document-phrase.js';
import { UNDERTAKING } from './status/status-by-use.js';

/** Of how many words after the title the states that signed may still be named: "signed by Egypt, Oman and Qatar". */
const SIGNED_BY_WITHIN = 9;

/** Whose document it is: the states named as its sides, else both sides of the talks; of a document of many states only those named. */
export function statesOf(context: Context, sentence: Sentence, document: DocumentPhrase, voice: Voice): StateCode[] {
  const { view, scene } = context;
  const { first, last, head } = document;
  const sides = bothSides(voice);
  const named = sidesNamed(context, document, voice);
  const holder = named.length === 0 ? holderOf(context, document) : null;
  if (holder !== null) return [holder];
  if (view.has(first, last, 'document-between-powers'))
    return ['RU', 'US'].every((state) => scene.states.includes(state)) ? ['RU', 'US'] : named;
  if (head.sense === 'document-decision' || (head.sense === 'document-named' && CHARTER.test(view.words(head.first, head.last)))) return [];
  const owner = ownerOf(context, document, named);
  if (owner !== null) return [owner];
  if (isOfMany(context, document)) return named.length >= 2 ? named : isSignedByThem(context, sentence, document) ? sides : [];
  const party = named.length === 0 && voice.own !== null ? withParty(context, sentence, document, sides) : null;
  if (party !== null && voice.own !== null && party !== voice.own) return [voice.own, party];
  const pair = named.length === 0 ? signedByPair(context, sentence, document) : [];
  // "Russia and Croatia signed a treaty", said to a third
  if (pair.length === 2 && (pair.some((state) => !sides.includes(state)) || pair.every((state) => state !== voice.own))) return pair;
  const signatory = named.length > 0 && named.length <= 2 ? signatoryOf(context, sentence, document) : null;
  if (signatory !== null && !named.includes(signatory))
    return [signatory, ...(named.length === 2 ? named.filter((state) => state !== voice.own) : named)];
  if (named.length >= 2) return named;
  // a treaty with a union that has no code: the one state that the text names
  if (named.length === 1 && isWithUncoded(context, document)) return named;
  if (named.length === 1 && !sides.includes(named[0] as StateCode)) return voice.own === null ? named : [voice.own, ...named];
  const after = view.has(last, Math.min(sentence.last, last + 2), 'document-sign')
    ? statesNamed(context, last, Math.min(sentence.last, last + SIGNED_BY_WITHIN))
    : [];
  return after.length >= 2 ? after : sides;
}

/** Of the United Nations. */
const CHARTER = /(un|u\.n\.|nations) charter|charter of the united|^устав/i;

/** "Norland's recent normalization agreements with countries of the region": of the one told, where the others are not. */
function holderOf({ view }: Context, { first, last, head }: DocumentPhrase): StateCode | null {
  if (!view.has(head.last, last, 'document-between')) return null;
  for (let i = first - 1; i >= Math.max(0, first - 5); i--) {
    const mention = view.mentions(i, i + 1, 'state')[0];
    if (mention?.of === 'state') return /^['’]s$/.test(view.form(mention.last)) ? (mention.states[0] ?? null) : null;
  }
  return null;
}

/** "The Administration's Clean Rivers Strategy", "the Norland Ammunition Initiative", «мирный план Отто Кранца»: what one side has set going alone. */
function ownerOf(context: Context, { first, head }: DocumentPhrase, named: readonly StateCode[]): StateCode | null {
  const { view, scene } = context;
  const [author] = view.mentions(head.last, head.last + 1, 'person');
  const whose = author && view.form(head.last - 1).startsWith('план') ? identityOf(context, author)?.state : null;
  if (whose) return whose;
  const undertaking = head.sense === 'document-initiative.en' || UNDERTAKING.test(view.form(head.last - 1));
  if (!undertaking) return null;
  const owner = view.words(Math.max(0, first - 4), first).toLowerCase();
  if (/administration['’]s $/.test(`${owner} `) && scene.states.includes('US')) return 'US';
  return named.length === 1 ? (named[0] as StateCode) : null;
}

/** "The Shusha Declaration, which my brother and I signed", "the leaders agreed a new charter": by those who talk. */
function isSignedByThem({ view, scene }: Context, sentence: Sentence, { first, last }: DocumentPhrase): boolean {
  if (scene.states.length !== 2) return false;
  const signed = view
    .senses(
      Math.max(sentence.first, first - SIGNED_BY_WITHIN),
      Math.min(sentence.last, last + SIGNED_BY_WITHIN),
      'document-sign',
      'document-adopt',
    )
    .find((hit) => /^(verb|infinitive)$/.test(view.token(hit.first)?.reading?.pos ?? '') && (hit.last <= first || hit.first >= last));
  if (!signed) return false;
  for (let i = Math.max(sentence.first, signed.first - SIGNED_BY_WITHIN); i < signed.first; i++) if (THEY.test(view.form(i))) return true;
  return false;
}
const THEY = /^(we|i|leaders|presidents|sides|ministers|мы|лидеры|президенты|стороны|министры|president|premier)$/;

/** "We have concluded a treaty with Norland", «мы с Нордландией подписали договор»: a third state it was made with. */
function withParty(context: Context, sentence: Sentence, { first }: DocumentPhrase, sides: readonly StateCode[]): StateCode | null {
  const { view } = context;
  const clause = view.clauseOf(first) ?? sentence;
  if (!view.has(clause.first, first, 'document-sign') || !view.has(clause.first, first, 'we')) return null;
  for (let i = clause.first; i < first; i++) {
    if (!/^(with|с|со)$/.test(view.form(i))) continue;
    const [state] = view.mentions(i + 1, i + 2, 'state');
    const code = state?.states[0] ?? null;
    if (code !== null && !sides.includes(code)) return code;
  }
  return null;
}

/** Who signed, where one state is named before the verb: "Georgia signed a convention with the EU". */
function signatoryOf(context: Context, sentence: Sentence, { first }: DocumentPhrase): StateCode | null {
  const { view } = context;
  const clause = view.clauseOf(first) ?? sentence;
  const verb = view.sense(clause.first, first, 'document-sign');
  const before = verb ? statesNamed(context, clause.first, verb.first) : [];
  return before.length === 1 ? (before[0] as StateCode) : null;
}

/** "when Norway and Iceland signed the treaty": two others than the speaker's own. */
function signedByPair(context: Context, sentence: Sentence, { first }: DocumentPhrase): StateCode[] {
  const { view } = context;
  const clause = view.clauseOf(first) ?? sentence;
  const verb = view.sense(clause.first, first, 'document-sign');
  if (!verb || first - verb.first > 6 || view.token(verb.first)?.reading?.pos !== 'verb') return [];
  return view
    .mentions(clause.first, verb.first, 'state')
    .flatMap(({ states }) => states.filter((state): state is StateCode => state !== null));
}

/** States told as sides: by an adjective before the head, after "between" and "with", or two as those who made it. */
function sidesNamed(context: Context, { first, last, head }: DocumentPhrase, voice: Voice): StateCode[] {
  const { view } = context;
  const before = statesNamed(context, first, head.last);
  if (before.length > 0) return before;
  const marker = view.sense(head.last, last, 'document-between');
  if (marker) {
    const after = statesNamed(context, marker.last, last);
    // «между Правительством Нордландии и …»: a government is its state
    for (const mention of view.mentions(marker.last, last))
      if (
        mention.of === 'organisation' &&
        mention.state !== null &&
        GOVERNMENT.test(view.form(mention.first)) &&
        !after.includes(mention.state)
      )
        after.push(mention.state);
    return after.length === 1 &&
      !isWithUncoded(context, { first, last, head } as DocumentPhrase) &&
      voice.own !== null &&
      after[0] !== voice.own
      ? [voice.own, ...after]
      : after;
  }
  const made = statesNamed(context, head.last, last);
  return made.length >= 2 ? made : [];
}

const GOVERNMENT = /^(правительств|government|министерств|ministry)/;

/** Made by many states or by an organisation. */
export function isOfMany({ view, scene }: Context, { first, last, head }: DocumentPhrase): boolean {
  if (head.sense === 'document-joint') return false;
  const plan = head.sense === 'document-plan' || head.sense === 'document-plan-kind';
  if (
    view.has(first, last, 'both-countries') ||
    /^(our|наш\p{L}*)$/u.test(view.form(first - 1)) ||
    BY_TWO.test(view.words(first, last).toLowerCase())
  )
    return false;
  // "the Norville Memorandum" of two who talk, one of whom Norville is of, is theirs
  const elsewhere = (state: StateCode | null): boolean => scene.states.length !== 2 || state === null || !scene.states.includes(state);
  return (
    view.has(first, last, 'document-of-many') ||
    (!plan &&
      view
        .mentions(first, head.last, 'place')
        .some((place) => head.sense === 'document-named' || (place.of === 'place' && elsewhere(place.state))))
  );
}

/** Conventions that states make two by two. */
const BY_TWO =
  /\bbilateral\b|double taxation|tax convention|consular convention|extradition|legal assistance|social security|двусторонн|двойного налого|консульск|о выдаче|правовой помощи/;

/** "between China and the EAEU": the second side has no code, and it is not the speaker's state. */
function isWithUncoded({ view }: Context, { last, head }: DocumentPhrase): boolean {
  const marker = view.sense(head.last, last, 'document-between');
  const side = marker ? view.mentions(marker.last, last)[0] : undefined;
  if (side?.of === 'organisation' && side.organisation === 'company') return false;
  return side !== undefined && /^(and|и)$/.test(view.form(side.last)) && side.last < last;
}

import type { SenseHit, Sentence, Token, TokenRange } from '../../domain/index.js';
import { complementsEnd, nounPhraseAt, phraseInNominative } from '../../language/index.js';
import type { Context } from '../rule.js';

/** How a document is told from others: by a name of its own, by what it is about, by its kind, or by until when it runs. */
export type IdentifiedBy = 'name' | 'subject' | 'kind' | 'horizon';

/** A noun phrase that names a document: token positions of the phrase, and what it is called. */
export interface DocumentPhrase {
  readonly first: number;
  readonly last: number;
  readonly head: SenseHit;
  readonly title: string;
  /** Null: nothing identifies it («подписаны соглашения»). */
  readonly identifiedBy: IdentifiedBy | null;
}

const HEADS = [
  'document-named',
  'document-joint',
  'document-treaty',
  'document-accord',
  'document-plan-kind',
  'document-plan',
  'document-decision',
] as const;

/** Senses that stand for a document: the triggers of the rules. */
export const DOCUMENTS: readonly string[] = HEADS;

/** How far after the title its term may still be told: "the plan you proposed, which is designed until 2024". */
export const TERM_WITHIN = 12;

const cache = new WeakMap<Context, Map<number, readonly DocumentPhrase[]>>();

/** The documents that a sentence names or describes, in order. */
export function documentsIn(context: Context, sentence: Sentence): readonly DocumentPhrase[] {
  const known = cache.get(context) ?? new Map<number, readonly DocumentPhrase[]>();
  cache.set(context, known);
  const found = known.get(sentence.index) ?? readDocuments(context, sentence);
  known.set(sentence.index, found);
  return found;
}

function readDocuments(context: Context, sentence: Sentence): DocumentPhrase[] {
  const { view } = context;
  const out: DocumentPhrase[] = [];
  const heads = headsIn(context, sentence);
  const starts = new Set(heads.map((head) => head.first));
  const rejected = view.senses(sentence.first, sentence.last, 'document-not');
  for (const head of heads) {
    const previous = out[out.length - 1];
    // what is named inside the title of another document belongs to that title
    if (previous && head.first < previous.last) continue;
    if (rejected.some((hit) => hit.first < head.last && head.first < hit.last)) continue;
    if (head.sense === 'document-named' && isCommonNoun(context, head)) continue;
    if (isCompound(view.token(head.last), view.token(head.last - 1))) continue;
    const range =
      head.sense === 'document-named'
        ? { first: head.first, last: head.last }
        : nounPhraseAt(view, head, { first: sentence.first, last: sentence.last, another: (at) => starts.has(at) });
    const tail = head.sense === 'document-named' ? null : tailOf(context, sentence, range, (at) => starts.has(at));
    const title = phraseInNominative(view, range) + (tail ? ` ${view.words(tail.first, tail.last)}` : '');
    out.push({
      first: range.first,
      last: tail?.last ?? range.last,
      head,
      title,
      identifiedBy: identify(context, sentence, head, range, tail),
    });
  }
  return out;
}

/** What the document is about where the verb stands between: "an agreement was signed on visas", «подписано соглашение сегодня о визах». */
function tailOf({ view }: Context, sentence: Sentence, range: TokenRange, another: (at: number) => boolean): TokenRange | null {
  const verb = view.sense(range.last, Math.min(sentence.last, range.last + 4), 'document-sign', 'document-adopt');
  if (!verb || view.token(verb.last)?.reading?.pos !== 'preposition') return null;
  const last = complementsEnd(view, verb.last, { first: sentence.first, last: sentence.last, another });
  return last > verb.last + 1 ? { first: verb.last, last } : null;
}

/** The head nouns, the longest phrase where several senses meet. */
function headsIn({ view }: Context, sentence: Sentence): SenseHit[] {
  const out: SenseHit[] = [];
  for (const hit of view.senses(sentence.first, sentence.last, ...HEADS)) {
    const previous = out[out.length - 1];
    if (!previous || hit.first >= previous.last) out.push(hit);
    else if (rank(hit) < rank(previous)) out[out.length - 1] = hit;
  }
  return out;
}
const rank = (hit: SenseHit): number => HEADS.indexOf(hit.sense as (typeof HEADS)[number]);

/** "a new start": a short name is told from common words by its capitals, unless it says itself what it is ("the grain deal"). */
function isCommonNoun({ view }: Context, head: SenseHit): boolean {
  if (view.analysed.lang === 'ru' || view.has(head.first, head.last, 'document-paper')) return false;
  for (let i = head.first; i < head.last; i++) if (view.token(i)?.caps !== 'lower') return false;
  return true;
}

/** "treaty obligations", "contract payments": the noun after it is what is spoken of. */
function isCompound(next: Token | undefined, head: Token | undefined): boolean {
  return (
    head?.reading?.case === null && // languages with cases join nouns otherwise
    next?.reading?.pos === 'noun' &&
    next.reading.case === null &&
    next.caps === 'lower' &&
    next.word.kind === 'word' &&
    !/^\d/.test(next.word.form)
  );
}

const ACTS = ['document-sign', 'document-adopt', 'document-in-force', 'document-prepare', 'document-implement', 'document-expire'] as const;

function identify(context: Context, sentence: Sentence, head: SenseHit, range: TokenRange, tail: TokenRange | null): IdentifiedBy | null {
  const { view } = context;
  const { sense } = head;
  const noun = view.token(head.last - 1) as Token;
  const plural = noun.reading?.number === 'plur';
  if (sense === 'document-named') return 'name';
  const complement = range.last > head.last || tail !== null;
  const named = hasOwnName(context, head, range);
  const clause = view.clauseOf(head.first) ?? sentence;
  const acted = view.has(clause.first, clause.last, ...ACTS);
  const dated = view.times(head.last, range.last).length > 0;
  switch (sense) {
    case 'document-joint':
      return plural && !complement ? null : 'kind';
    case 'document-treaty':
      if (named) return 'name';
      if (complement || view.has(range.first, head.first, 'document-subject')) return 'subject';
      if (dated) return 'horizon';
      return !plural && view.has(clause.first, clause.last, 'document-sign', 'document-adopt', 'document-in-force') ? 'kind' : null;
    case 'document-accord':
      if (named) return 'name';
      if (isAbstract(context, head, clause)) return null;
      if (complement) return 'subject';
      if (plural || range.first === head.first) return null;
      // "ceasefire agreement", "pension agreement": the noun before it says what it is about
      return view.has(range.first, head.first, 'document-subject') || view.token(head.first - 1)?.reading?.pos === 'noun'
        ? 'subject'
        : null;
    case 'document-plan-kind':
    case 'document-plan': {
      if (horizonNear(context, sentence, range, plural)) return 'horizon';
      if (named && complement && view.token(head.last)?.caps !== 'upper' && view.form(head.last) !== '«' && view.form(head.last) !== '“')
        return 'name';
      if (sense === 'document-plan-kind' && !plural)
        return acted || view.has(range.first, range.last, 'document-between-states') ? 'kind' : null;
      if (!complement) return null;
      return view.has(range.first, head.first, 'document-between-states') || (acted && sense === 'document-plan-kind') ? 'subject' : null;
    }
    case 'document-decision':
      return view.has(range.first, range.last, 'document-conference') || view.has(range.first, range.last, 'document-number')
        ? 'subject'
        : null;
    default:
      return null;
  }
}

/** A proper name among its modifiers: "Union Treaty", «Парижское соглашение», a title in quotes. */
function hasOwnName({ view }: Context, head: SenseHit, range: TokenRange): boolean {
  for (let i = range.first; i < head.first; i++) {
    const token = view.token(i) as Token;
    if (token.caps !== 'lower' && i > (view.sentenceOf(i)?.first ?? 0) && token.word.kind === 'word') return true;
  }
  if (view.mentions(range.first, head.first, 'place').length > 0 || view.has(range.first, head.first, 'document-of-many')) return true;
  const after = view.form(head.last);
  return range.last > head.last && (after === '«' || after === '“' || view.token(head.last)?.caps === 'upper');
}

/** "reached agreement on", "agreement to continue": a common mind, no document. */
function isAbstract({ view }: Context, head: SenseHit, clause: TokenRange): boolean {
  if (view.has(clause.first, clause.last, 'document-sign', 'document-in-force')) return false;
  if (view.token(head.first)?.caps === 'title' && head.first > clause.first) return false;
  return view
    .senses(Math.max(clause.first, head.first - 7), clause.last, 'document-abstract')
    .some((hit) => hit.first < head.last && head.first < hit.last);
}

/** Whether the phrase, or for one plan what is said of it within the sentence, tells until when it runs. */
function horizonNear({ view }: Context, sentence: Sentence, range: TokenRange, plural: boolean): boolean {
  for (const time of view.times(range.first, range.last)) {
    if (time.modifier === 'until' || time.modifier === 'until-inclusive' || time.modifier === 'by' || time.period.includes('/'))
      return true;
  }
  if (plural) return false;
  const to = Math.min(sentence.last, range.last + TERM_WITHIN);
  return (
    view
      .times(range.last, to)
      .some((time) => time.anchor === 'absolute' && (time.modifier === 'until' || time.modifier === 'until-inclusive')) &&
    !view.has(range.last, to, ...HEADS)
  );
}

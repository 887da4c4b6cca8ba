import { type Sentence, type Span, TOPICS, type Topic, type TopicEvidence } from '../../domain/index.js';
import { quoteSpan } from '../frame.js';
import type { Context } from '../rule.js';
import { type Marked, markedIn } from './marked.js';
import { telling } from './telling.js';

/** What a text must tell of a sphere before it counts as talked about: one word that names it where something is said, or two that point to it. */
const ENOUGH = 2;
/** In a text of many pages one word is not enough. */
const ENOUGH_OF_MANY_PAGES = 3;

/** Longer texts (in tokens) name spheres in passing; English ones, whose talks are written out in full more often, sooner. */
const LONG = { ru: 900, en: 400 };
const MANY_PAGES = 3000;
/** A note of a few sentences (in tokens): each of them is a subject of the talks. */
const BRIEF = 170;

/** What was found of one sphere. */
interface Told {
  score: number;
  readonly once: Set<string>;
  readonly strong: Span[];
  readonly weak: Span[];
}

/** The spheres that are really talked about, each with the clauses that show it. */
export function findTopics(context: Context): TopicEvidence[] {
  const { sentences, tokens } = context.analysed;
  const told = new Map<Topic, Told>();
  const brief = tokens.length < BRIEF;
  for (const sentence of sentences) {
    const marked = markedIn(context, sentence, brief);
    if (marked.length > 0) tellSentence(context, sentence, marked, told, brief);
  }
  const enough = tokens.length > MANY_PAGES ? ENOUGH_OF_MANY_PAGES : ENOUGH;
  return TOPICS.flatMap((topic) => {
    const found = told.get(topic);
    if (!found || found.score < enough) return [];
    return [{ topic, evidence: found.strong.length > 0 ? found.strong : found.weak }];
  });
}

/** Whether a long text only names a sphere here: nothing is done together, agreed or discussed in the sentence. */
function isPassing({ analysed, view }: Context, sentence: Sentence): boolean {
  return analysed.tokens.length > LONG[analysed.lang] && !view.has(sentence.first, sentence.last, 'done-jointly');
}

/** Adds what one sentence tells: of each sphere its strongest word. */
function tellSentence(context: Context, sentence: Sentence, marked: readonly Marked[], told: Map<Topic, Told>, brief: boolean): void {
  const part = telling(context, sentence, brief);
  if (part === 0) return;
  const full = part === 2 && !isPassing(context, sentence);
  const best = new Map<Topic, { weight: number; hit: Marked }>();
  for (const hit of marked) {
    const { topic, weight, once, soon } = hit.sphere;
    const points = full ? (brief && soon ? ENOUGH : weight) : weight - 1;
    if (points <= 0) continue;
    if (once && toldOf(told, topic).once.has(hit.sense)) continue;
    // a word that only points to its sphere does so once, however often it comes back
    if (weight === 1 && !isToldAgain(context, hit) && toldOf(told, topic).once.has(stemOf(context, hit))) continue;
    const other = best.get(topic);
    if (!other || other.weight < points) best.set(topic, { weight: points, hit });
  }
  for (const [topic, { weight, hit }] of best) {
    const found = toldOf(told, topic);
    if (hit.sphere.once) found.once.add(hit.sense);
    if (hit.sphere.weight === 1) found.once.add(stemOf(context, hit));
    found.score += weight;
    const clause = context.view.clauseOf(hit.first);
    (weight >= ENOUGH ? found.strong : found.weak).push(
      clause ? quoteSpan(context, clause.first, clause.last) : context.view.span(hit.first, hit.last),
    );
  }
}

/** Names of places in conflict and the economy at large are told of again as more is said of them. */
const isToldAgain = ({ view }: Context, { first, last, sphere }: Marked): boolean =>
  (sphere.topic === 'trade' && ECONOMY.test(view.form(first))) ||
  (sphere.topic === 'regional-security' && view.mentions(first, last).length > 0);
const ECONOMY = /^(econom|эконом|хозяйств)/;

/** The beginning of a word, by which its forms are one. */
const stemOf = ({ view }: Context, { first }: Marked): string => view.form(first).slice(0, STEM);
const STEM = 6;

function toldOf(told: Map<Topic, Told>, topic: Topic): Told {
  let found = told.get(topic);
  if (!found) {
    found = { score: 0, once: new Set(), strong: [], weak: [] };
    told.set(topic, found);
  }
  return found;
}

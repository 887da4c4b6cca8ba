import { type SenseHit, type Sentence, type Span, TOPICS, type Topic, type TopicEvidence } from '../../domain/index.js';
import { quoteSpan } from '../frame.js';
import type { Context } from '../rule.js';
import { isAbroad, isOccasion, isOfOffice } from './beside.js';
import { OF_MANY, ORGANISATION_SPHERES, SPHERES, type Sphere, UNREST } from './spheres.js';
import { telling } from './telling.js';

/** What a text must tell of a sphere before it counts as talked about: one word that names it where something is said, or two that point to it. */
const ENOUGH = 2;

/** What was found of one sphere. */
interface Told {
  score: number;
  readonly once: Set<string>;
  readonly strong: Span[];
  readonly weak: Span[];
}

/** The spheres that are really talked about, each with the clauses that show it. */
export function findTopics(context: Context): TopicEvidence[] {
  const told = new Map<Topic, Told>();
  for (const sentence of context.analysed.sentences) {
    const part = telling(context, sentence);
    if (part > 0) tellSentence(context, sentence, part as 1 | 2, told);
  }
  return TOPICS.flatMap((topic) => {
    const found = told.get(topic);
    if (!found || found.score < ENOUGH) return [];
    return [{ topic, evidence: found.strong.length > 0 ? found.strong : found.weak }];
  });
}

/** Longer texts (in tokens) name spheres in passing. */
const LONG = 900;

/** Whether a long text only names a sphere here: nothing is done together, agreed or discussed in the sentence. */
function isPassing({ analysed, view }: Context, sentence: Sentence): boolean {
  return analysed.tokens.length > LONG && !view.has(sentence.first, sentence.last, 'joint-work');
}

/** Adds what one sentence tells: of each sphere its strongest word. */
function tellSentence(context: Context, sentence: Sentence, part: 1 | 2, told: Map<Topic, Told>): void {
  const best = new Map<Topic, { weight: number; hit: Marked }>();
  const passing = isPassing(context, sentence);
  for (const hit of marked(context, sentence)) {
    const { topic, weight, once } = hit.sphere;
    const points = part === 2 && !passing ? weight : weight - 1;
    if (points <= 0) continue;
    if (once && toldOf(told, topic).once.has(hit.sense)) continue;
    const other = best.get(topic);
    if (!other || other.weight < points) best.set(topic, { weight: points, hit });
  }
  for (const [topic, { weight, hit }] of best) {
    const found = toldOf(told, topic);
    if (hit.sphere.once) found.once.add(hit.sense);
    found.score += weight;
    const clause = context.view.clauseOf(hit.first);
    (weight === 2 ? found.strong : found.weak).push(
      clause ? quoteSpan(context, clause.first, clause.last) : context.view.span(hit.first, hit.last),
    );
  }
}

interface Marked extends SenseHit {
  readonly sphere: Sphere;
}

/** The words of a sentence that stand for spheres. */
function* marked(context: Context, sentence: Sentence): Generator<Marked> {
  const { view } = context;
  const mentions = view.mentions(sentence.first, sentence.last);
  const hits = view
    .senses(sentence.first, sentence.last)
    .filter((hit) => SPHERES.has(hit.sense) || hit.sense === 'turn-of-events' || hit.sense === 'no-sphere');
  for (const hit of hits) {
    const sphere = hit.sense === 'turn-of-events' ? isAbroad(context, hit, sentence) && UNREST : SPHERES.get(hit.sense);
    if (!sphere || isWithinAnother(hit, hits) || isOfOffice(context, hit, sentence, mentions)) continue;
    if (sphere.topic === 'multilateral' && isOccasion(context, hit, sentence)) continue;
    yield { ...hit, sphere };
  }
  for (const mention of mentions) {
    if (
      mention.of !== 'organisation' ||
      mention.organisation === 'company' ||
      mention.organisation === 'agency' ||
      mention.state !== null
    ) {
      if (mention.of !== 'organisation' || !ORGANISATION_SPHERES.has(mention.id)) continue;
    }
    if (isOccasion(context, mention, sentence)) continue;
    for (const sphere of ORGANISATION_SPHERES.get(mention.id) ?? OF_MANY) {
      yield { first: mention.first, last: mention.last, sense: mention.id, sphere };
    }
  }
}

/** "Industry" in "nuclear industry", "war" in "nuclear war": the longer words say what is meant. */
const isWithinAnother = (hit: SenseHit, hits: readonly SenseHit[]): boolean =>
  hits.some((other) => other.first <= hit.first && hit.last <= other.last && other.last - other.first > hit.last - hit.first);

function toldOf(told: Map<Topic, Told>, topic: Topic): Told {
  let found = told.get(topic);
  if (!found) {
    found = { score: 0, once: new Set(), strong: [], weak: [] };
    told.set(topic, found);
  }
  return found;
}

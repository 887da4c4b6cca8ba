import {
  type OrganisationMention,
  type SenseHit,
  SenseSet,
  type Sentence,
  type Span,
  TOPICS,
  type Topic,
  type TopicEvidence,
} from '../../domain/index.js';
import { quoteSpan } from '../frame.js';
import type { Context } from '../rule.js';
import {
  isAbroad,
  isAttended,
  isNoUnrest,
  isOccasion,
  isOfCommission,
  isOfOffice,
  isOfOthers,
  isOnlyNamed,
  isSource,
  isWhere,
} from './beside.js';
import { EVENT, OF_MANY, ORGANISATION_SPHERES, SPHERES, type Sphere, UNREST } from './spheres.js';
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

/** Senses that tell of a sphere, or keep one from being told. */
const ALL = [...SPHERES.keys(), 'turn-of-events', 'no-sphere'];
const TELLING_SOON = new SenseSet(ALL);
const TELLING = new SenseSet(ALL.filter((sense) => !SPHERES.get(sense)?.soon));
const isBrief = ({ analysed }: Context): boolean => analysed.tokens.length < BRIEF;

/** What was found of one sphere. */
interface Told {
  score: number;
  readonly once: Set<string>;
  readonly strong: Span[];
  readonly weak: Span[];
}

/** Words that stand for a sphere. */
interface Marked extends SenseHit {
  readonly sphere: Sphere;
}

/** The spheres that are really talked about, each with the clauses that show it. */
export function findTopics(context: Context): TopicEvidence[] {
  const { sentences, tokens } = context.analysed;
  const told = new Map<Topic, Told>();
  for (const sentence of sentences) {
    const marked = spheresOfOrganisations(context, sentence, spheresOfWords(context, sentence));
    if (marked.length > 0) tellSentence(context, sentence, marked, told);
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
function tellSentence(context: Context, sentence: Sentence, marked: readonly Marked[], told: Map<Topic, Told>): void {
  const brief = isBrief(context);
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
const stemOf = ({ view }: Context, { first }: SenseHit): string => view.form(first).slice(0, STEM);
const STEM = 6;

/** The words of a sentence that stand for spheres. */
function spheresOfWords(context: Context, sentence: Sentence): Marked[] {
  const out: Marked[] = [];
  const telling = isBrief(context) ? TELLING_SOON : TELLING;
  if (!context.view.holdsAny(sentence, telling)) return out;
  const hits = context.view.sensesOf(sentence.first, sentence.last, telling);
  for (let i = 0; i < hits.length; i++) {
    const hit = hits[i] as SenseHit;
    const sphere = hit.sense === 'turn-of-events' ? isAbroad(context, hit, sentence) && UNREST : SPHERES.get(hit.sense);
    if (!sphere || isWithinAnother(hit, i, hits) || isOfOffice(context, hit, sentence)) continue;
    if (!COMMERCE.has(sphere.topic) && isOfCommission(context, hit, sentence)) continue;
    if (sphere.soon && sphere.topic === 'regional-security' && (isNoUnrest(context, hit) || isOnlyNamed(context, hit, sentence))) continue;
    if (sphere.soon && sphere.topic === 'defence' && isOfOthers(context, hit, sentence)) continue;
    // banks of many states are asked for their estimates
    if (sphere.topic === 'finance' && isSource(context, hit)) continue;
    if (sphere.topic === 'multilateral' && isOccasion(context, hit, sentence)) continue;
    out.push({
      first: hit.first,
      last: hit.last,
      sense: hit.sense,
      sphere:
        sphere.topic === 'multilateral' && (isAttended(context, hit, sentence) || (isBrief(context) && isWhere(context, hit, sentence)))
          ? EVENT
          : sphere,
    });
  }
  return out;
}

/** Adds the organisations of a sentence that stand for spheres. */
function spheresOfOrganisations(context: Context, sentence: Sentence, out: Marked[]): Marked[] {
  for (const mention of context.view.mentions(sentence.first, sentence.last, 'organisation')) {
    const spheres = ORGANISATION_SPHERES.get(mention.id) ?? (isOfMany(mention) ? OF_MANY : null);
    if (!spheres || isOccasion(context, mention, sentence) || isSource(context, mention)) continue;
    const attended = isAttended(context, mention, sentence) || (isBrief(context) && isWhere(context, mention, sentence));
    for (const sphere of spheres)
      out.push({
        first: mention.first,
        last: mention.last,
        sense: mention.id,
        sphere: attended && sphere.topic === 'multilateral' ? EVENT : sphere,
      });
  }
  return out;
}

/** Spheres that a commission is for in its name and in what it does. */
const COMMERCE: ReadonlySet<Topic> = new Set(['trade', 'investment']);

/** Not a company, a ministry or a body of one state. */
const isOfMany = (mention: OrganisationMention): boolean =>
  mention.state === null && mention.organisation !== 'company' && mention.organisation !== 'agency';

/** "Industry" in "nuclear industry", "war" in "nuclear war": the longer words say what is meant. */
function isWithinAnother(hit: SenseHit, at: number, hits: readonly SenseHit[]): boolean {
  const covers = (other: SenseHit): boolean =>
    other.first <= hit.first && hit.last <= other.last && other.last - other.first > hit.last - hit.first;
  // hits stand in the order of their first token; phrases are short
  for (let i = at - 1; i >= 0 && (hits[i] as SenseHit).first >= hit.first - LONGEST_PHRASE; i--)
    if (covers(hits[i] as SenseHit)) return true;
  for (let i = at + 1; i < hits.length && (hits[i] as SenseHit).first === hit.first; i++) if (covers(hits[i] as SenseHit)) return true;
  return false;
}
const LONGEST_PHRASE = 8;

function toldOf(told: Map<Topic, Told>, topic: Topic): Told {
  let found = told.get(topic);
  if (!found) {
    found = { score: 0, once: new Set(), strong: [], weak: [] };
    told.set(topic, found);
  }
  return found;
}

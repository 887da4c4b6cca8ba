import { type OrganisationMention, type SenseHit, SenseSet, type Sentence, type TokenRange, type Topic } from '../../domain/index.js';
import type { Context } from '../rule.js';
import {
  isAbroad,
  isAttended,
  isLastOfList,
  isNoUnrest,
  isOccasion,
  isOfCommission,
  isOfOffice,
  isOfOthers,
  isOfPaper,
  isOnlyNamed,
  isPartnerOfTrade,
  isSource,
  isWhere,
} from './beside.js';
import { EVENT, OF_MANY, ORGANISATION_SPHERES, SPHERES, type Sphere, UNREST } from './spheres.js';

/** Words that stand for a sphere. */
export interface Marked extends SenseHit {
  readonly sphere: Sphere;
}

/** Senses that tell of a sphere, or keep one from being told. */
const ALL = [...SPHERES.keys(), 'turn-of-events', 'no-sphere'];
const TELLING_SOON = new SenseSet(ALL);
const TELLING = new SenseSet(ALL.filter((sense) => !SPHERES.get(sense)?.soon));

/** The words and organisations of a sentence that stand for spheres. */
export function markedIn(context: Context, sentence: Sentence, brief: boolean): Marked[] {
  const telling = brief ? TELLING_SOON : TELLING;
  const hits = context.view.holdsAny(sentence, telling) ? context.view.sensesOf(sentence.first, sentence.last, telling) : NONE;
  const out = spheresOfOrganisations(context, sentence, brief, hits, spheresOfWords(context, sentence, brief, hits));
  return brief && out.some(({ sphere }) => sphere.topic === 'migration') ? out.filter((one) => !isRefugees(context, one)) : out;
}
/** Refugees who are taken in are told of as those who come to stay. */
const isRefugees = ({ view }: Context, { first, last, sphere }: Marked): boolean =>
  sphere.topic === 'humanitarian' && /refugee|бежен/i.test(view.words(first, last));
const NONE: readonly SenseHit[] = [];

function spheresOfWords(context: Context, sentence: Sentence, brief: boolean, hits: readonly SenseHit[]): Marked[] {
  const out: Marked[] = [];
  for (let i = 0; i < hits.length; i++) {
    const hit = hits[i] as SenseHit;
    let sphere = hit.sense === 'turn-of-events' ? isAbroad(context, hit, sentence) && UNREST : SPHERES.get(hit.sense);
    if (!sphere || isWithinAnother(hit, i, hits) || isOfOffice(context, hit, sentence)) continue;
    const { topic, soon } = sphere;
    if (!COMMERCE.has(topic) && isOfCommission(context, hit, sentence)) continue;
    if (soon && topic === 'regional-security' && (isNoUnrest(context, hit) || isOnlyNamed(context, hit, sentence))) continue;
    if (soon && topic === 'defence' && isOfOthers(context, hit, sentence)) continue;
    // "the heroic deeds of soldiers", "the situation in Ruritania after the missile strikes": arms of the past, or of others, are told of those
    if (topic === 'defence' && sphere.weight === 1 && isOfMemoryOrUnrest(context, hits, sentence)) continue;
    // banks of many states are asked for their estimates
    if (topic === 'finance' && isSource(context, hit)) continue;
    // "the elections in Ruritania", where Ruritania does not sit at the table
    if (brief && topic === 'elections-politics' && isAbroad(context, hit, sentence)) sphere = UNREST;
    if (topic === 'multilateral') {
      if (isOccasion(context, hit, sentence) || isPartnerOfTrade(context, hit, sentence) || isOfPaper(context, hit)) continue;
      if (isOnlyEvent(context, hit, sentence, brief)) sphere = EVENT;
    }
    // "political, economic and humanitarian cooperation": named to round off a list
    if (hit.sense === 'on-culture' && isLastOfList(context, hit)) sphere = LISTED;
    out.push({ first: hit.first, last: hit.last, sense: hit.sense, sphere });
  }
  return out;
}
const LISTED = SPHERES.get('near-culture') as Sphere;

function isOfMemoryOrUnrest(context: Context, hits: readonly SenseHit[], sentence: Sentence): boolean {
  return hits.some((hit) => {
    const topic = SPHERES.get(hit.sense)?.topic;
    return topic === 'history-memory' || (topic === 'regional-security' && isAbroad(context, hit, sentence));
  });
}

/** Adds the organisations of a sentence that stand for spheres. */
function spheresOfOrganisations(context: Context, sentence: Sentence, brief: boolean, hits: readonly SenseHit[], out: Marked[]): Marked[] {
  for (const mention of context.view.mentions(sentence.first, sentence.last, 'organisation')) {
    const spheres = ORGANISATION_SPHERES.get(mention.id) ?? (isOfMany(mention) ? OF_MANY : null);
    if (!spheres || isOccasion(context, mention, sentence) || isSource(context, mention) || isOfPaper(context, mention)) continue;
    // «расширение НАТО»: the longer words say what is meant
    if (brief && hits.some((hit) => isLonger(hit, mention) && SPHERES.get(hit.sense)?.topic !== 'multilateral')) continue;
    const trade = isPartnerOfTrade(context, mention, sentence);
    const event = isOnlyEvent(context, mention, sentence, brief);
    for (const sphere of spheres) {
      if (sphere.topic !== 'multilateral') out.push({ first: mention.first, last: mention.last, sense: mention.id, sphere });
      else if (!trade) out.push({ first: mention.first, last: mention.last, sense: mention.id, sphere: event ? EVENT : sphere });
    }
  }
  return out;
}

/** An event of many states that somebody only goes to. */
const isOnlyEvent = (context: Context, at: TokenRange, sentence: Sentence, brief: boolean): boolean =>
  isAttended(context, at, sentence) || (brief && isWhere(context, at, sentence));

/** Spheres that a commission is for in its name and in what it does. */
const COMMERCE: ReadonlySet<Topic> = new Set(['trade', 'investment']);

/** Not a company, a ministry or a body of one state. */
const isOfMany = (mention: OrganisationMention): boolean =>
  mention.state === null && mention.organisation !== 'company' && mention.organisation !== 'agency';

const isLonger = (other: TokenRange, one: TokenRange): boolean =>
  other.first <= one.first && one.last <= other.last && other.last - other.first > one.last - one.first;

/** "Industry" in "nuclear industry", "war" in "nuclear war": the longer words say what is meant. */
function isWithinAnother(hit: SenseHit, at: number, hits: readonly SenseHit[]): boolean {
  // hits stand in the order of their first token; phrases are short
  for (let i = at - 1; i >= 0 && (hits[i] as SenseHit).first >= hit.first - LONGEST_PHRASE; i--)
    if (isLonger(hits[i] as SenseHit, hit)) return true;
  for (let i = at + 1; i < hits.length && (hits[i] as SenseHit).first === hit.first; i++)
    if (isLonger(hits[i] as SenseHit, hit)) return true;
  return false;
}
const LONGEST_PHRASE = 8;

import type { Evidence, Indicator, StateCode } from '../../domain/index.js';

/** Why a claim is listed but not set against others: the record does not tell that they speak of one thing. */
export const APART = ['no-period', 'share-or-rank', 'no-direction', 'not-one-quantity', 'part-of-it', 'whose-not-told', 'no-pair'] as const;
export type Apart = (typeof APART)[number];

/** One quantity, whoever of the two sides speaks of it. */
const OF_THE_PAIR = new Set<Indicator>(['trade-turnover']);
/** One quantity of one state. */
const OF_ONE = new Set<Indicator>(['gdp']);
/** Flows: what goes one way is another quantity than what comes back, so it must be told whose it is. */
const DIRECTED = new Set<Indicator>([
  'exports',
  'imports',
  'investment',
  'loans',
  'cargo',
  'energy-supply',
  'agriculture',
  'tourists',
  'students',
  'companies',
  'humanitarian-aid',
]);

export interface Meant {
  /** Of a flow: the state whose it is, where the words right before it say so ("our exports"); else null. */
  readonly of: StateCode | null;
  readonly apart: Apart | null;
}

/**
 * Which quantity a figure is of, as far as its fields and words tell. Never compared: shares and ranks (of what, among whom, the fields do
 * not say), changes without a direction, what is counted under `other`, `people`, `projects` and the like (any two may be different
 * things), a part that the words name ("non-oil trade"), a flow of which it is not told whose it is, and a state's own figures where no other state takes part (a governor who reports
 * speaks of his region).
 */
export function quantityMeant(evidence: Evidence<'figure'>): Meant {
  const { indicator, measure, direction, states } = evidence.statement;
  const of = DIRECTED.has(indicator) ? ownerTold(evidence) : null;
  return { of, apart: apart() };
  function apart(): Apart | null {
    if (measure === 'share' || measure === 'rank') return 'share-or-rank';
    if (measure === 'change' && direction === null) return 'no-direction';
    if (OF_ONE.has(indicator)) return states.length === 1 && partyStates(evidence) > 1 && !isPart(evidence) ? null : 'not-one-quantity';
    if (!OF_THE_PAIR.has(indicator) && !DIRECTED.has(indicator)) return 'not-one-quantity';
    if (isPart(evidence)) return 'part-of-it';
    if (states.length < 2) return 'no-pair';
    return DIRECTED.has(indicator) && of === null ? 'whose-not-told' : null;
  }
}

const partyStates = ({ source }: Evidence): number => new Set(source.parties.flatMap((party) => party.state ?? [])).size;

// Russian and English words for "our" and "your"; "mutual", "joint" and "overall" make a thing nobody's own.
const OUR = /(?<!\p{L})(?:our|наш(?:а|е|и|его|ей|ему|им|их|ими|у)?)(?!\p{L})/u;
const YOUR = /(?<!\p{L})(?:your|ваш(?:а|е|и|его|ей|ему|им|их|ими|у)?)(?!\p{L})/u;
const NOBODYS = /(?<!\p{L})(?:mutual|joint|common|bilateral|overall|взаимн|совместн|общ|двусторонн)/u;

// Kinds of goods, of money, of places: what is of them is not the whole.
const PART =
  /(?<!\p{L})(?:non-?(?:oil|energy|resource|commodity|primary)|oil|gas|energy|agricultur|agri-?food|food|farm|industrial|cross-border|border|regional|regions?(?!\p{L})|provinces?(?!\p{L})|services|e-commerce|несырьев|ненефт|неэнергет|нефт|газ(?:ом|овая|овый)|энергоресурс|сельскохоз|сельхоз|аграрн|агропром|продовольств|промышленн|приграничн|межрегионал|регион|област|услуг)/u;

/** Words round the noun in which what narrows it is looked for. */
const ROUND = { before: 2, after: 4 };

/** Whether the words beside the noun say that a part of the thing is meant: "non-oil trade", «торговля продовольствием». */
function isPart({ statement }: Evidence<'figure'>): boolean {
  const part = statement.derivation.find(({ name }) => name === 'indicator');
  if (!part) return false;
  const points = Array.from(statement.quote);
  const [from, to] = [part.span.start - statement.start, part.span.end - statement.start];
  if (from < 0 || from >= points.length) return false;
  const words = (text: string[]): string[] => text.join('').toLowerCase().trim().split(/\s+/);
  const beside = [...words(points.slice(0, from)).slice(-ROUND.before), ...words(points.slice(to)).slice(0, ROUND.after)];
  return PART.test(beside.join(' '));
}

/** Words before the noun in which its owner is looked for: "our agricultural exports". */
const NEAR = 3;

/** Whose flow it is: the speaker's with "our", the other side's with "your"; a name or an adjective of a state is not read here. */
function ownerTold({ statement, by }: Evidence<'figure'>): StateCode | null {
  const part = statement.derivation.find(({ name }) => name === 'indicator');
  if (!part || !by?.state) return null;
  const points = Array.from(statement.quote);
  const at = part.span.start - statement.start;
  if (at <= 0 || at > points.length) return null;
  const words = points.slice(0, at).join('').toLowerCase().trim().split(/\s+/).slice(-NEAR).join(' ');
  if (NOBODYS.test(words)) return null;
  const [our, your] = [OUR.test(words), YOUR.test(words)];
  if (our === your) return null;
  if (our) return by.state;
  const others = statement.states.filter((state) => state !== by.state);
  return others.length === 1 && statement.states.length === 2 ? (others[0] ?? null) : null;
}

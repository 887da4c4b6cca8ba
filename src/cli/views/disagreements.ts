import type { BetweenCode } from '../messages/figures.js';
import { harmlessDeep } from '../terminal/harmless.js';
import { align, wrap } from '../terminal/layout.js';
import {
  claimInWords,
  type FiguresView,
  intervalInWords,
  periodInWords,
  quantityInWords,
  type ShownClaim,
  type ShownQuantity,
  saidInWords,
  speakerInWords,
  stretchInWords,
  toleranceInWords,
} from './claims.js';

type ShownReason =
  | { readonly kind: 'different-statistics'; readonly states: readonly [string, string] }
  | { readonly kind: 'revised' | 'preliminary'; readonly words: string };

export interface ShownDisagreement extends ShownQuantity {
  readonly id: string;
  readonly period: string;
  readonly to_date: string | null;
  readonly between: readonly BetweenCode[];
  readonly claims: readonly ShownClaim[];
  readonly pairs: readonly { readonly claims: readonly [string, string]; readonly between: BetweenCode; readonly distance: string }[];
  readonly complete: boolean;
  readonly reasons: readonly ShownReason[];
}

/** A block a disagreement: each claim with its day, its interval, the tolerance and its quote; which do not meet; reasons that the text gives. */
export const disagreementsForPeople = (all: readonly ShownDisagreement[], view: FiguresView): string =>
  all.map((each) => block(harmlessDeep(each), view)).join('\n');

function block(disagreement: ShownDisagreement, view: FiguresView): string {
  const { ui, terminal } = view;
  const { paint } = terminal;
  const room = terminal.width - QUOTE.length;
  const out = [paint.bold(`${quantityInWords(disagreement, view)}, ${periodInWords(disagreement, ui)}`)];
  const cells = disagreement.claims.map((claim, i) => [
    `${i + 1}`,
    saidInWords(claim, ui),
    speakerInWords(claim, view),
    claimInWords(claim, ui),
    intervalInWords(claim.interval, disagreement.unit, ui),
  ]);
  align(cells, terminal.width - MARGIN.length).forEach((lines, i) => {
    out.push(...lines.map((line) => MARGIN + line));
    const claim = disagreement.claims[i];
    if (!claim) return;
    const { evidence, source } = claim;
    // Where it was told in several languages the reader's own comes first.
    const shown = evidence.find(({ lang }) => lang === ui.lang) ?? evidence[0];
    if (shown) out.push(...wrap(ui.say.quote(shown.quote), room).map((line) => QUOTE + line));
    const statistics = source === null ? [] : [ui.words.statistics(view.names.states[source] ?? source)];
    const records = new Set(evidence.map(({ record }) => record));
    const about = [toleranceInWords(claim, ui), ...statistics, ...records].join(' · ');
    out.push(...wrap(about, room).map((line) => QUOTE + paint.dim(line)));
  });
  out.push(
    ...wrap(`${ui.say.figures.differ}: ${pairsInWords(disagreement, view)}`, terminal.width - MARGIN.length).map((line) => MARGIN + line),
  );
  for (const reason of disagreement.reasons) {
    out.push(...wrap(reasonInWords(reason, view), terminal.width - MARGIN.length).map((line) => MARGIN + line));
  }
  return out.map((line) => `${line.trimEnd()}\n`).join('');
}

/** Pairs by between whom they are, with the numbers of the claims: `the two sides 1–2 (3 % apart), 1–3`. */
function pairsInWords({ pairs, claims, between, unit, complete }: ShownDisagreement, { ui }: FiguresView): string {
  const { figures } = ui.say;
  const number = new Map(claims.map(({ id }, i) => [id, i + 1]));
  const groups = between.map((kind) => {
    const own = pairs.filter((pair) => pair.between === kind);
    const listed = own.map(({ claims: [a, b], distance }) => {
      const far = distance === '0' ? figures.adjoin : figures.distance(stretchInWords(distance, unit, ui));
      return `${number.get(a)}–${number.get(b)} (${far})`;
    });
    return `${figures.between[kind]} ${listed.join(', ')}`;
  });
  return [...groups, ...(complete ? [] : [figures.morePairs])].join('; ');
}

function reasonInWords(reason: ShownReason, { ui, names }: FiguresView): string {
  const { reasons } = ui.say.figures;
  if (reason.kind !== 'different-statistics') return reasons[reason.kind](reason.words);
  const [a, b] = reason.states;
  return reasons[reason.kind](names.states[a] ?? a, names.states[b] ?? b);
}

const MARGIN = '  ';
const QUOTE = '       ';

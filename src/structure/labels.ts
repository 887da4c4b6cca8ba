import type { Span } from '../domain/index.js';
import { inside } from './apparatus.js';
import { colonLabels } from './colon-labels.js';
import { PageNames } from './evidence.js';
import { headingLabels } from './heading-labels.js';
import type { LabelContext } from './label-context.js';
import type { LabelHit } from './label-hit.js';
import { bareLabels, dotLabels, questionsInside } from './line-labels.js';
import type { Layout, Line } from './lines.js';

/** How much of the beginning is read for names: the title, the lead, the participants. */
const LEAD = 3000;

/** All labels of a page, in text order and disjoint. Read twice: names that the first reading finds make short labels sure. */
export function findLabels(
  text: string,
  lines: readonly Line[],
  layout: Layout,
  title: string | null,
  titleSpan: Span | null,
  apparatus: readonly Span[],
): LabelHit[] {
  const names = new PageNames(title === null ? [text.slice(0, LEAD)] : [title, text.slice(0, LEAD)]);
  const context: LabelContext = { text, lines, layout, names, known: new Set(), apparatus };
  const first = read(context, titleSpan);
  if (first.length === 0) return keep(dotLabels(context), titleSpan, apparatus);
  for (const hit of first) if (hit.parsed.parts.name !== null) names.add(hit.parsed.parts.name);
  const known = new Set(first.filter((hit) => hit.parsed.kind === 'named').map((hit) => hit.printed));
  const second = withoutChance(text, title, read({ ...context, known }, titleSpan));
  return second.some((hit) => hit.parsed.kind === 'named') ? second : merge(second, keep(dotLabels(context), titleSpan, apparatus));
}

function read(context: LabelContext, titleSpan: Span | null): LabelHit[] {
  const beside = merge(merge(bareLabels(context), headingLabels(context)), questionsInside(context));
  return keep(merge(colonLabels(context), beside), titleSpan, context.apparatus);
}

function keep(hits: LabelHit[], titleSpan: Span | null, apparatus: readonly Span[]): LabelHit[] {
  return hits.filter((hit) => !inside(apparatus, hit.start) && !(titleSpan && hit.start < titleSpan.end && hit.end > titleSpan.start));
}

/** Two lists in text order as one; of two labels that overlap the first stays. */
function merge(a: readonly LabelHit[], b: readonly LabelHit[]): LabelHit[] {
  const out: LabelHit[] = [];
  for (const hit of [...a, ...b].sort((x, y) => x.start - y.start || x.end - y.end)) {
    const last = out.at(-1);
    if (!last || hit.start >= last.after) out.push(hit);
  }
  return out;
}

/**
 * Two capitalised words and a colon may be a rubric (`Clean Seas: The leaders …`). They are believed where the page has labels of a
 * surer form, prints them again, or names the same person elsewhere.
 */
function withoutChance(text: string, title: string | null, hits: LabelHit[]): LabelHit[] {
  const seen = new Set<string>();
  for (const hit of hits) {
    if (hit.parsed.form !== 'name' || hit.said || hit.parsed.parts.notes.length > 0 || seen.has(hit.printed)) return hits;
    seen.add(hit.printed);
  }
  return hits.some((hit) => namedElsewhere(text, title, hit)) ? hits : [];
}

function namedElsewhere(text: string, title: string | null, hit: LabelHit): boolean {
  const name = hit.parsed.parts.name ?? hit.printed;
  // Russian surnames stand in other cases elsewhere: their stem is looked for
  const sought = /[а-я]/.test(name) ? name.slice(name.lastIndexOf(' ') + 1).slice(0, -1) : name;
  if (sought.length < 3) return false;
  if (title?.includes(sought)) return true;
  const first = text.indexOf(sought);
  return first < hit.start || text.indexOf(sought, hit.end) >= 0;
}

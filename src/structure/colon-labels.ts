import { afterDecoration, skipApparatusBack, trimBack } from './cursor.js';
import { insideLine } from './inside-labels.js';
import type { LabelContext } from './label-context.js';
import type { LabelHit } from './label-hit.js';
import { isDigit } from './letters.js';
import { atLineStart, startsParagraph } from './line-start-labels.js';
import { firstLineEndingAfter } from './lines.js';
import { saidLabel } from './said-labels.js';

/** No label is longer: the longest offices printed before a name take about 220 characters. */
const LONGEST = 280;

/** The labels that a colon closes, in text order. Each colon is looked at once, with a bounded stretch before it. */
export function colonLabels(context: LabelContext): LabelHit[] {
  const { text } = context;
  const hits: LabelHit[] = [];
  let floor = 0;
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    const next = text.charCodeAt(colon + 1);
    if (isDigit(next) || next === 47 || (isDigit(text.charCodeAt(colon - 1)) && isDigit(next))) continue;
    const hit = labelAt(context, colon, floor);
    if (hit) {
      hits.push(hit);
      floor = hit.after;
    }
  }
  return hits;
}

function labelAt(context: LabelContext, colon: number, floor: number): LabelHit | null {
  const { text, lines } = context;
  const lineIndex = firstLineEndingAfter(lines, colon);
  const line = lines[lineIndex];
  if (!line || line.start > colon) return null;
  const end = trimBack(text, skipApparatusBack(context.apparatus, colon, text), floor);
  const lineStart = afterDecoration(text, line.start);
  if (lineStart >= floor && end > lineStart && colon - lineStart <= LONGEST && startsParagraph(context, lineIndex)) {
    const hit = atLineStart(context, lineIndex, lineStart, end, colon) ?? saidLabel(text, lineStart, colon, context.names);
    if (hit) return hit;
  }
  return insideLine(context, Math.max(floor, lineStart, colon - LONGEST), lineStart, end, colon);
}

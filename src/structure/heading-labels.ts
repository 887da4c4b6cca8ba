import { isBlank } from '../domain/index.js';
import type { LabelContext } from './label-context.js';
import { type LabelHit, printedForm } from './label-hit.js';
import { parseLabel } from './label-parts.js';
import { isSentenceEnd, type Line } from './lines.js';

const HEADING = /^(?:(?:opening|closing|press|joint)\s+)?(?:statement|remarks|speech|address)\s+(?:by|of)\s+(?:the\s+)?(?=\p{Lu})/iu;
const LONGEST = 160;

/**
 * `Press statement by President Ilham Aliyev` on a line of its own, with the whole statement below it. One such line may be a rubric: it is
 * believed where a dash opens what follows, or where the page has one for somebody else too.
 */
export function headingLabels({ text, lines, names, layout }: LabelContext): LabelHit[] {
  if (layout === 'flat') return [];
  const hits: LabelHit[] = [];
  let dashed = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (line.end - line.start > LONGEST || isSentenceEnd(text.charCodeAt(line.end - 1))) continue;
    const head = HEADING.exec(text.slice(line.start, line.end));
    const next = lines[i + 1];
    if (!head || !next) continue;
    const start = line.start + head[0].length;
    let end = line.end;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    const parsed = parseLabel(text.slice(start, end), names);
    if (parsed?.kind !== 'named' || parsed.parts.name === null) continue;
    dashed ||= /^[-–—]\s/.test(text.slice(next.start, next.start + 2));
    hits.push({ start, from: line.start, end, after: line.end, printed: printedForm(text.slice(start, end)), parsed, said: true });
  }
  return dashed || new Set(hits.map(({ printed }) => printed)).size > 1 ? hits : [];
}

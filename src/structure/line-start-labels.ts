import { isBlank } from '../domain/index.js';
import { nextVisible } from './cursor.js';
import { isHeading } from './headings.js';
import { withoutCard } from './hover-card.js';
import type { LabelContext } from './label-context.js';
import { type LabelHit, printedForm } from './label-hit.js';
import { type ParsedLabel, parseLabel } from './label-parts.js';
import { fold, isLetter, isLower, isUpper } from './letters.js';
import { isSentenceEnd, type Line } from './lines.js';

/** In hard-wrapped pages a label opens a paragraph; a line that merely begins with a name is none. */
export function startsParagraph({ text, lines, layout }: LabelContext, lineIndex: number): boolean {
  const line = lines[lineIndex] as Line;
  if (layout !== 'wrapped' || line.afterBlank || lineIndex === 0) return true;
  const previous = lines[lineIndex - 1] as Line;
  return isSentenceEnd(text.charCodeAt(previous.end - 1)) || previous.end - previous.start < 50;
}

export function atLineStart(context: LabelContext, lineIndex: number, start: number, end: number, colon: number): LabelHit | null {
  const { text, names } = context;
  if (!isLetter(text.charCodeAt(start)) || isLower(text.charCodeAt(start))) return null;
  const card = withoutCard(text, start, end);
  const parsed = parseLabel(text.slice(start, card), names);
  if (!parsed || !believedAtLineStart(context, parsed, text.slice(start, card), colon)) return null;
  const broken = brokenOverLines(context, lineIndex, start, card, parsed);
  const from = broken?.start ?? start;
  return {
    start: from,
    from,
    end: card,
    after: colon + 1,
    printed: printedForm(text.slice(from, card)),
    parsed: broken?.parsed ?? parsed,
    said: false,
  };
}

function believedAtLineStart({ text, names, known, layout }: LabelContext, parsed: ParsedLabel, printed: string, colon: number): boolean {
  const next = nextVisible(text, colon + 1);
  const quoted = next >= 0 && '«“„"'.includes(text[next] as string);
  const lower = next >= 0 && isLower(text.charCodeAt(next));
  if (known.has(printedForm(printed))) return true;
  switch (parsed.form) {
    case 'initials':
      return true;
    case 'caps':
      return isBlank(text.charCodeAt(colon + 1)) || colon + 1 >= text.length || text[colon + 1] === '*';
    case 'office-and-name':
      return !quoted && !(layout === 'wrapped' && lower);
    case 'anonymous':
      return !lower;
    case 'title':
    case 'name':
      return !quoted && !lower && colon + 1 < text.length;
    case 'word':
      return !quoted && !lower && names.nameLength([fold(printed)]) > 0;
  }
}

/** `President of Russia⏎Vladimir Putin:` — the office on the line before. */
function brokenOverLines(
  { text, lines, names }: LabelContext,
  lineIndex: number,
  start: number,
  end: number,
  parsed: ParsedLabel,
): { start: number; parsed: ParsedLabel } | null {
  const previous = lines[lineIndex - 1];
  if (
    !previous ||
    (lines[lineIndex] as Line).afterBlank ||
    parsed.form === 'anonymous' ||
    parsed.form === 'caps' ||
    previous.end - previous.start > 200
  )
    return null;
  if (
    isSentenceEnd(text.charCodeAt(previous.end - 1)) ||
    text.slice(previous.start, previous.end).includes(':') ||
    !isUpper(text.charCodeAt(previous.start))
  )
    return null;
  if (parsed.parts.office !== null || isHeading(text, previous)) return null;
  const whole = parseLabel(`${text.slice(previous.start, previous.end)} ${text.slice(start, end)}`, names);
  // the line before must be nothing but an office: the name found must be the one on this line
  if (
    !whole ||
    (whole.form !== 'office-and-name' && whole.form !== 'initials') ||
    whole.parts.name !== parsed.parts.name ||
    /,/.test(text.slice(previous.start, previous.end))
  )
    return null;
  return { start: previous.start, parsed: whole };
}

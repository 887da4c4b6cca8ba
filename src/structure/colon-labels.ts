import { isBlank, type Span } from '../domain/index.js';
import { firstEndingAfter } from './apparatus.js';
import { isHeading } from './headings.js';
import { withoutCard } from './hover-card.js';
import { type LabelHit, printedForm } from './label-hit.js';
import { type NameEvidence, type ParsedLabel, parseLabel } from './label-parts.js';
import { isDigit, isLetter, isLower, isUpper } from './letters.js';
import { firstLineEndingAfter, isSentenceEnd, type Layout, type Line } from './lines.js';
import { saidLabel } from './said-labels.js';
import { boundaryBefore, initialsStart } from './segment.js';

/** No label is longer: the longest offices printed before a name take about 220 characters. */
const LONGEST = 280;

export interface LabelContext {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly layout: Layout;
  readonly names: NameEvidence;
  /** Labels known from a first reading, folded: they are believed inside lines too. */
  readonly known: ReadonlySet<string>;
  /** Title, date and place lines and marked apparatus, sorted. */
  readonly apparatus: readonly Span[];
}

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

/** In hard-wrapped pages a label opens a paragraph; a line that merely begins with a name is none. */
function startsParagraph({ text, lines, layout }: LabelContext, lineIndex: number): boolean {
  const line = lines[lineIndex] as Line;
  if (layout !== 'wrapped' || line.afterBlank || lineIndex === 0) return true;
  const previous = lines[lineIndex - 1] as Line;
  return isSentenceEnd(text.charCodeAt(previous.end - 1)) || previous.end - previous.start < 50;
}

function atLineStart(context: LabelContext, lineIndex: number, start: number, end: number, colon: number): LabelHit | null {
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
      return (
        !quoted &&
        !lower &&
        names.nameLength([
          {
            text: printed,
            folded: printed.toLowerCase().replace(/ё/g, 'е'),
            start: 0,
            end: printed.length,
            comma: false,
            enclosed: false,
            shape: 'title',
          },
        ]) > 0
      );
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

const INTERPRETED = /\((?:как перевед|перевод|говорит|re-?translat|translat|speaks|as interpreted|as translated)/iu;

/** Pages flattened into one line have their labels after the last words of the turn before. */
function insideLine(context: LabelContext, floor: number, lineStart: number, end: number, colon: number): LabelHit | null {
  const { text, layout, names, known } = context;
  const next = nextVisible(text, colon + 1);
  if (next < 0 || end <= floor) return null;
  const capitalFollows = !isLower(text.charCodeAt(next));
  const quoteFollows = '«“„"'.includes(text[next] as string);
  const initials = initialsStart(text, floor, end, known);
  if (initials) {
    const strict = initials.start === lineStart || boundaryBefore(text, initials.start);
    if (strict || (layout === 'flat' && capitalFollows && !quoteFollows && !afterSpeechVerb(text, floor, initials.start))) {
      const parsed = parseLabel(text.slice(initials.start, initials.end), names);
      if (parsed && (capitalFollows || text[next] === '('))
        return {
          start: initials.start,
          from: initials.start,
          end: initials.end,
          after: colon + 1,
          printed: printedForm(text.slice(initials.start, initials.end)),
          parsed,
          said: false,
        };
    }
  }
  if (!capitalFollows) return null;
  const start = segmentStart(text, floor, end);
  if (start < 0 || !isUpper(text.charCodeAt(start))) return null;
  const card = withoutCard(text, start, end);
  const printed = text.slice(start, card);
  const parsed = parseLabel(printed, names);
  if (!parsed) return null;
  const sure = known.has(printedForm(printed));
  if (layout !== 'flat' && !sure) return null;
  if (!sure && (quoteFollows || !believedInside(parsed, printed, names))) return null;
  return { start, from: start, end: card, after: colon + 1, printed: printedForm(printed), parsed, said: false };
}

function believedInside(parsed: ParsedLabel, printed: string, names: NameEvidence): boolean {
  switch (parsed.form) {
    case 'initials':
    case 'office-and-name':
    case 'anonymous':
    case 'caps':
      return true;
    case 'title':
    case 'name':
    case 'word': {
      if (INTERPRETED.test(printed)) return true;
      const words = (parsed.parts.name ?? '').split(/\s+/);
      return (
        names.nameLength(
          words.map((text) => ({
            text,
            folded: text.toLowerCase().replace(/ё/g, 'е'),
            start: 0,
            end: 0,
            comma: false,
            enclosed: false,
            shape: 'title' as const,
          })),
        ) >= Math.min(2, words.length)
      );
    }
  }
}

/** The start of the words after the last sentence before `end`; -1 when there is no sentence end in reach. */
function segmentStart(text: string, floor: number, end: number): number {
  let at = end;
  // a note in brackets belongs to the label
  if (text[at - 1] === ')') {
    const open = text.lastIndexOf('(', at);
    if (open > floor) at = open;
  }
  for (let i = at - 1; i > floor; i--) {
    if (isBlank(text.charCodeAt(i - 1)) && !isBlank(text.charCodeAt(i)) && boundaryBefore(text, i)) return i;
  }
  return isBlank(text.charCodeAt(floor - 1)) || floor === 0 ? -1 : -1;
}

const SPEECH_VERB =
  /(?:сказал|заявил|отметил|подчеркнул|добавил|напомнил|ответил|спросил|пояснил|уточнил|сообщил|считает|говорит|словам|мнению|said|says|stressed|added|noted|stated)[а-я]*,?$/iu;

function afterSpeechVerb(text: string, floor: number, start: number): boolean {
  return SPEECH_VERB.test(text.slice(Math.max(floor, start - 30), start).trimEnd());
}

/** Marked apparatus right before the colon is a hover card: the label ends before it. */
function skipApparatusBack(apparatus: readonly Span[], colon: number, text: string): number {
  let at = colon;
  for (let i = firstEndingAfter(apparatus, colon - 1); i >= 0; i--) {
    const span = apparatus[i];
    if (!span || span.start >= at) continue;
    if (at - span.end > 20 || text.slice(span.end, at).trim() !== '') break;
    at = span.start;
  }
  return at;
}

function trimBack(text: string, end: number, floor: number): number {
  let at = end;
  while (at > floor && (isBlank(text.charCodeAt(at - 1)) || text[at - 1] === '*' || text[at - 1] === '_')) at--;
  return at;
}

function afterDecoration(text: string, start: number): number {
  let at = start;
  while (text[at] === '*' || text[at] === '_' || text[at] === '#' || isBlank(text.charCodeAt(at))) at++;
  return at;
}

function nextVisible(text: string, from: number): number {
  let at = from;
  while (at < text.length && (isBlank(text.charCodeAt(at)) || text[at] === '*' || text[at] === '_')) at++;
  return at < text.length ? at : -1;
}

import { CodePointIndex, type ReadoutRecord } from '../domain/index.js';
import type { Break, BreakReason } from './comparison.js';

// Headings that say of themselves that what follows is not all of it.
const BEGINNING = new RegExp(
  [
    '(?:beginning|start|opening) of (?:\\S+ ){0,6}(?:talks|meeting|conversation|session|consultations|summit|negotiations)',
    'opening (?:remarks|statements?|address|words)(?!\\p{L})',
    '(?:remarks|statements?|comments) (?:by .{0,160} )?(?:before|prior to|ahead of|at the (?:start|beginning|opening) of) ',
    'начал[оае] (?:\\S+ ){0,4}(?:переговор|встреч|бесед|заседан|совещан|консультац|саммит|разговор)',
    'вступительн(?:ое|ая|ые) (?:слов|реч|заявлен|выступлен)',
  ]
    .map((each) => `(?<!\\p{L})${each}`)
    .join('|'),
  'iu',
);
const EXCERPTS =
  /(?<!\p{L})(?:excerpts?|fragments?|extracts?|фрагмент(?:ы|а)?|отрыв(?:ок|ки)|выдержк[аи]|выступления в сокращении)(?!\p{L})/iu;

/** Longer lines are no headings; further from its edge, a line is none that speaks of the page. */
const LONGEST_HEADING = 240;
/** Words that a paragraph has at least, to be one that could break off. */
const SHORTEST_PARAGRAPH = 8;
const FINISHED = /[.!?…:;)\]»”"'’>*#]\s*$/u;

/** Where a page breaks off or leaves out, in the order of its text. Code points; what covers the whole page stands at its end. */
export function breaksOf(record: ReadoutRecord): readonly Break[] {
  const { text } = record;
  const points = new CodePointIndex(text);
  const units = unitsOf(text);
  const end = points.at(text.length);
  const found: Break[] = record.gaps.map((span) => ({ reason: 'gap', ...span, quote: text.slice(units(span.start), units(span.end)) }));
  const turnsEnd = record.turns.at(-1)?.end ?? null;
  const headings = headingsOf(record, text, units);
  const heading = (pattern: RegExp, reason: BreakReason): void => {
    const words = headings.find((line) => pattern.test(line.text));
    if (!words) return;
    // Of an excerpt nothing tells what was left out where: it is said of the whole.
    const at = turnsEnd ?? end;
    found.push({ reason, start: at, end: at, quote: words.text.trim() });
  };
  heading(EXCERPTS, 'excerpts');
  // Of a report, such words tell what it is about.
  if (turnsEnd !== null) heading(BEGINNING, 'beginning-only');
  const cut = cutOf(record, text, units);
  if (cut) found.push({ reason: 'cut', start: points.at(cut.end), end: points.at(cut.end), quote: cut.quote });
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Translates code points to UTF-16 offsets. */
function unitsOf(text: string): (point: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (point) => point;
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at += (text.codePointAt(at) as number) > 0xffff ? 2 : 1) offsets.push(at);
  return (point) => offsets[point] ?? text.length;
}

/** The title, the last part of the address, and short lines before the first turn. */
function headingsOf(record: ReadoutRecord, text: string, units: (point: number) => number): { readonly text: string }[] {
  const slug = record.id.slice(record.id.lastIndexOf(':') + 1).replace(/[-_]+/g, ' ');
  const before = record.turns[0] ? text.slice(0, Math.max(0, units(record.turns[0].start) - record.turns[0].label.length - 1)) : '';
  const lines = before
    .slice(0, 4000)
    .split('\n')
    .filter((line) => line.trim().length > 0 && line.length <= LONGEST_HEADING && !/[.!?]\s*$/.test(line));
  return [record.source.title ?? '', slug, ...lines].map((line) => ({ text: line }));
}

/** A last paragraph that stops in the middle of a sentence: of a transcript the last turn's, else the page's. */
function cutOf(record: ReadoutRecord, text: string, units: (point: number) => number): { end: number; quote: string } | null {
  const diagnosed = record.diagnostics.some(({ code }) => code === 'cut-page');
  const last = record.turns.at(-1);
  const [from, to] = last ? [units(last.start), units(last.end)] : [0, text.length];
  const paragraphs = text.slice(Math.max(from, to - 6000), to).split('\n');
  let end = to;
  for (let i = paragraphs.length - 1; i >= 0; i--) {
    const paragraph = (paragraphs[i] ?? '').trim();
    if (paragraph.split(/\s+/).length >= SHORTEST_PARAGRAPH) {
      if (!diagnosed && (FINISHED.test(paragraph) || isWrapped(paragraphs, i))) return null;
      return { end, quote: paragraph.slice(-60).replace(/^\S*\s/, '') };
    }
    // What is left out at the end is a gap, and known as such.
    if (/^(?:<|&lt;|\[|\()?\s*(?:…|\.\.\.)/.test(paragraph)) return null;
    end -= (paragraphs[i] ?? '').length + 1;
  }
  return diagnosed ? { end: to, quote: '' } : null;
}

/** A line of hard-wrapped text ends anywhere; whether the text does is shown by the line after it. */
function isWrapped(lines: readonly string[], at: number): boolean {
  const next = lines[at + 1]?.trim() ?? '';
  return next !== '' && FINISHED.test(next);
}

import type { PrintedLine } from './lines.js';

/** What stands between two lines of the article: nothing (one paragraph), a new paragraph, or more distance than that. */
export type Break = 'none' | 'paragraph' | 'block';

/** How the lines of a document lie: measures that most of its lines share, in points. */
export interface Setting {
  readonly left: number;
  readonly right: number;
  /** From line to line. */
  readonly leading: number;
  readonly size: number;
}

/** Measures a document by its lines; of no lines all are 0. */
export function settingOf(lines: readonly PrintedLine[]): Setting {
  const steps = lines.flatMap((line, at) => {
    const before = lines[at - 1];
    return before !== undefined && before.page === line.page && line.y > before.y ? [line.y - before.y] : [];
  });
  const long = lines.filter((line) => line.text.length > 30);
  const typical = long.length > 2 ? long : lines;
  return {
    left: quantile(
      typical.map((line) => line.left),
      0.25,
    ),
    right: quantile(
      typical.map((line) => line.right),
      0.9,
    ),
    leading: quantile(steps, 0.4),
    size: quantile(
      lines.map((line) => line.size),
      0.5,
    ),
  };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? 0;
}

/** Whether a line goes on in the next one. */
export function breakBetween(a: PrintedLine, b: PrintedLine, setting: Setting): Break {
  const { left, right, leading } = setting;
  const width = right - left;
  const sized = Math.abs(a.size - b.size) > 0.12 * Math.max(a.size, b.size);
  const ended = /[.!?…:;»”")\]>]$/.test(a.text);
  const goesOn = /^[\p{Ll}\d(«“"]/u.test(b.text) && !ended;
  if (a.page !== b.page || b.y <= a.y) {
    // Of two pages or columns nothing but the words tells.
    if (sized) return 'block';
    return (!ended && a.right > right - 0.15 * width) || (/^\p{Ll}/u.test(b.text) && !/[:;]$/.test(a.text)) ? 'none' : 'paragraph';
  }
  const step = b.y - a.y;
  if (sized || (leading > 0 && step > 1.9 * leading)) return 'block';
  if (leading > 0 && step > 1.4 * leading && step > 1.25 * Math.max(a.size, b.size)) return 'paragraph';
  // A heading over several lines: larger than the text, each line in the middle.
  if (a.size > 1.15 * setting.size && !ended) return 'none';
  if (beginsAnew(b.text) && ended) return 'paragraph';
  if (b.left - Math.max(a.left, left) > 0.8 * b.size) return goesOn ? 'none' : 'paragraph';
  if (a.right < right - 0.25 * width) return /^\p{Ll}/u.test(b.text) && !ended ? 'none' : 'paragraph';
  return 'none';
}

/** A label (`President of Nardania:`), a question or a dash of a list. */
function beginsAnew(text: string): boolean {
  if (/^[–—•▪-]\s/.test(text) || /^(?:Q|A)[.:]?\s{1,8}\p{Lu}/u.test(text)) return true;
  const colon = text.slice(0, 90).indexOf(':');
  if (colon < 1) return false;
  const words = text
    .slice(0, colon)
    .replace(/\([^()]{0,80}\)/g, '')
    .trim()
    .split(/[\s.]+/);
  return (
    words.length <= 10 && words.every((word) => word === '' || /^\p{Lu}/u.test(word) || /^(?:of|the|and|de|al|bin|и|по|при|в)$/.test(word))
  );
}

import type { Span } from '../../../domain/index.js';
import { beforeNext, wordsOf } from './line-ends.js';
import type { PrintedLine } from './lines.js';
import { breakBetween, settingOf } from './paragraphs.js';
import { runningLines } from './running-lines.js';

/** A PDF as text, and where its headers, footers and page numbers stand in it. */
export interface Rendered {
  readonly text: string;
  readonly running: readonly Span[];
}

/**
 * The lines of a PDF as text: one paragraph a line, an empty line where the print has more distance or another size. What is printed on every page
 * stays in the text, between paragraphs: where a paragraph goes over two pages, behind it.
 */
export function render(pages: readonly (readonly PrintedLine[])[]): Rendered {
  const running = runningLines(pages);
  const article = pages.flatMap((lines) => lines.filter((line) => !running.has(line)));
  const setting = settingOf(article);
  const words = wordsOf(article.map((line) => line.text));
  const parts: string[] = [];
  const spans: Span[] = [];
  let length = 0;
  let paragraph: string[] = [];
  let printed: PrintedLine[] = [];
  let last: PrintedLine | null = null;

  const put = (text: string, before: string): void => {
    const gap = length === 0 ? '' : before;
    parts.push(gap, text);
    length += gap.length + text.length;
  };
  let separator = '\n';
  const endParagraph = (): void => {
    if (paragraph.length > 0) put(joined(paragraph, words), separator);
    paragraph = [];
    for (const line of printed) {
      put(line.text, '\n');
      spans.push({ start: length - line.text.length, end: length });
    }
    printed = [];
  };

  for (const lines of pages) {
    for (const line of lines) {
      if (running.has(line)) {
        printed.push(line);
        continue;
      }
      const between = last === null ? 'paragraph' : breakBetween(last, line, setting);
      if (between !== 'none') {
        endParagraph();
        separator = between === 'block' ? '\n\n' : '\n';
      }
      paragraph.push(line.text);
      last = line;
    }
  }
  endParagraph();
  return { text: parts.join(''), running: spans };
}

const joined = (lines: readonly string[], words: ReadonlySet<string>): string =>
  lines
    .map((line, at) => {
      const next = lines[at + 1];
      return next === undefined ? line : beforeNext(line, next, words);
    })
    .join('');

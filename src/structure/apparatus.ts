import { isBlank, type Span } from '../domain/index.js';
import type { Layout, Line } from './lines.js';

/** Lines that are no part of the article wherever they stand: licences, rubrics, addresses, marks of the end. */
const LINE = new RegExp(
  [
    '^(?:see also|смотрите также|читайте также|похожие новости)(?:[:\\s]|$)',
    '^(?:additional|дополнительно|related|end|конец)$',
    '^(?:©|\\d+ из \\d+ фотографий|\\d+ of \\d+ photos?)',
    '^(?:география|темы|лица|статус материала|geography|topics|persons|publication status)$',
    '^(?:опубликован[оа]? в разделе|опубликован в разделах|дата публикации|ссылка на материал|текстовая версия|published in sections?|publication date|direct link|text version)',
    '^(?:все материалы сайта доступны|creative commons|all content on this site|администрация президента россии|official website|официальный сайт президента)',
    '^(?:https?://|www\\.)\\S+$',
    '^\\\\?#{3,}$',
    '^end\\b.{0,40}\\b\\d{1,2}:\\d{2}\\b',
    '^\\d{1,2}:\\d{2}\\s?[ap]\\.?\\s?m\\.?(?:\\s?\\(?[a-z]{2,5}\\)?)?\\.?$',
    '^(?:x\\s*x\\s*x|х\\s*х\\s*х)$',
    '^(?:photo|фото|photos|video|видео)(?::|\\s\\d+\\s)',
  ].join('|'),
  'iu',
);

/**
 * Stretches that are not the article, found by their own wording where intake has not marked them. Sorted, disjoint; whole lines, and
 * the footer of a page flattened into one line.
 */
export function apparatusOf(text: string, lines: readonly Line[], layout: Layout, marked: readonly Span[]): readonly Span[] {
  const spans: Span[] = marked.filter((span) => span.start < span.end && span.start >= 0 && span.end <= text.length);
  for (const line of lines) {
    if (line.end - line.start <= 200 && LINE.test(plain(text, line))) spans.push({ start: line.start, end: line.end });
  }
  if (layout === 'flat') {
    const footer = flatInserts(text, flatFooter(text));
    if (footer < text.length) spans.push({ start: footer, end: text.length });
  }
  const footer = footerLine(text, lines);
  if (footer >= 0) spans.push({ start: footer, end: text.length });
  return merged(spans);
}

/** «Смотрите также …», «Дополнительно …»: titles of other pages, without a full stop, right before the footer. */
function flatInserts(text: string, footer: number): number {
  const from = Math.max(0, footer - 700);
  const before = text.slice(from, footer);
  let start = footer;
  for (const match of before.matchAll(/(?<=[.!?…>»”")]\s{1,4})(?:Смотрите также|Дополнительно|See also|Additional)\s(?=\p{Lu}|\d|$)/gu)) {
    if (!/[.!?…](?:\s|$)|:\s/u.test(text.slice(from + match.index, footer))) start = Math.min(start, from + match.index);
  }
  return start;
}

/** The rubrics before the status block (`География … Темы … Лица …`) belong to it. */
function flatFooter(text: string): number {
  const status = text.search(
    /\s(?:Статус материала\s+Опубликован|Publication status\s+Published|Опубликован в раздел(?:е|ах)\s?:|Published in sections?\s?:)/u,
  );
  if (status < 0) return text.length;
  const from = Math.max(0, status - 2500);
  const before = text.slice(from, status);
  let start = status;
  for (const rubric of [/\s(?:Лица|Persons)\s(?=\p{Lu})/gu, /\s(?:Темы|Topics)\s(?=\p{Lu})/gu, /\s(?:География|Geography)\s(?=\p{Lu})/gu]) {
    let last = -1;
    for (const match of before.matchAll(rubric)) if (from + match.index < start) last = from + match.index;
    if (last >= 0 && !/[.!?…]\s/u.test(text.slice(last + 1, start))) start = last;
  }
  return start;
}

const FOOTER = /^(?:статус материала|publication status|опубликован[оа]? в раздел|published in section|дата публикации)/iu;

/** A status line in a page of several lines: nothing of the article follows it. */
function footerLine(text: string, lines: readonly Line[]): number {
  let first = -1;
  for (let i = lines.length - 1; i >= 0 && i >= lines.length - 40; i--) {
    const line = lines[i] as Line;
    if (line.end - line.start < 160 && i > 0 && FOOTER.test(plain(text, line))) first = line.start;
  }
  return first;
}

const plain = (text: string, line: Line): string => text.slice(line.start, line.end).replace(/\u00a0/g, ' ');

function merged(spans: Span[]): Span[] {
  spans.sort((a, b) => a.start - b.start || a.end - b.end);
  const out: { start: number; end: number }[] = [];
  for (const span of spans) {
    const last = out.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else out.push({ ...span });
  }
  return out;
}

/** Whether the first character at `offset` lies in one of the sorted spans. */
export function inside(spans: readonly Span[], offset: number): boolean {
  const span = spans[firstEndingAfter(spans, offset)];
  return span !== undefined && span.start <= offset;
}

/** Position of the first of the sorted spans that ends after `offset`. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A stretch minus the spans, in pieces without white space at their ends. */
export function without(text: string, stretch: Span, spans: readonly Span[]): Span[] {
  const pieces: Span[] = [];
  let from = stretch.start;
  for (let i = firstEndingAfter(spans, stretch.start); i < spans.length; i++) {
    const span = spans[i] as Span;
    if (span.end <= from) continue;
    if (span.start >= stretch.end) break;
    push(text, pieces, from, Math.min(span.start, stretch.end));
    from = Math.max(from, span.end);
  }
  push(text, pieces, from, stretch.end);
  return pieces;
}

function push(text: string, pieces: Span[], from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  if (start < end) pieces.push({ start, end });
}

import type { Span } from '../../domain/index.js';

const CRUMBS =
  /^\s{0,20}(?:События|Новости|Стенограммы|Выступления и стенограммы|Документы|Фотографии|Видео|Поездки|Комиссии и советы|Events|News|Transcripts|Documents|Photos|Trips)(?=[\s\u00a0]{1,4}[\p{Lu}«“"\d])/u;

/** The section's name before the title of a flattened page: `События Встреча с …`. Only where the text is one long line with a footer. */
export function breadcrumb(text: string): readonly Span[] {
  const found = CRUMBS.exec(text.slice(0, 120));
  if (found === null) return [];
  const firstBreak = text.trimStart().indexOf('\n');
  if (firstBreak >= 0 && firstBreak < 400) return [];
  const flattened = /Статус материала|Ссылка на материал|Publication status|Direct link/.test(text.slice(-4000));
  return flattened ? [{ start: found[0].length - found[0].trimStart().length, end: found[0].length }] : [];
}

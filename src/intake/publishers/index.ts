import type { ArticleParts } from '../html/article.js';
import { hasText } from '../html/article.js';
import type { PublisherFormat } from './format.js';
import { readGeneral } from './general/index.js';
import { govuk } from './govuk/index.js';
import { kremlin } from './kremlin/index.js';
import { presidentAz } from './president-az/index.js';
import { ucsb } from './ucsb/index.js';
import { whitehouse } from './whitehouse/index.js';

/** Every page format we know, one line each. */
export const PUBLISHERS: readonly PublisherFormat[] = [kremlin, whitehouse, presidentAz, govuk, ucsb];

/** The article of a page: by the layout of the publisher where we know it, else by general extraction. */
export function readArticle(html: string, url: string | null): { readonly format: PublisherFormat | null; readonly parts: ArticleParts } {
  const format = PUBLISHERS.find((known) => known.matches(url, html)) ?? null;
  if (format === null) return { format, parts: readGeneral(html) };
  const parts = format.read(html);
  if (format.isOther?.(html) === true) return { format, parts: { ...parts, lead: [], body: [] } };
  if (hasText(parts)) return { format, parts };
  // The publisher has changed its layout, or the page was saved by a program that rewrote it. What the format did find stays.
  const general = readGeneral(html);
  return {
    format,
    parts: {
      ...general,
      title: parts.title ?? general.title,
      dateLine: parts.dateLine ?? general.dateLine,
      date: parts.date ?? general.date,
      time: parts.date === null ? general.time : parts.time,
      place: parts.place ?? general.place,
    },
  };
}

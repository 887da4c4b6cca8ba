import type { PageFacts } from './walk.js';

/** An article taken out of its page; what the page does not have is null or empty. */
export interface ArticleParts {
  readonly title: string | null;
  /** The date line as printed: `April 26, 2019, 10:45`. */
  readonly dateLine: string | null;
  /** The date and time as the page's markup states them, else as printed; see `readToldDate`. */
  readonly date: string | null;
  readonly time: string | null;
  readonly place: string | null;
  readonly lead: readonly string[];
  /** One paragraph a line. */
  readonly body: readonly string[];
  readonly facts: PageFacts;
  /** True when the page breaks off. */
  readonly cut: boolean;
}

/** The article as text: title, date, place and lead as blocks of their own with an empty line between, then one paragraph a line. */
export function renderArticle(parts: ArticleParts): string {
  const blocks = [parts.title ?? '', parts.dateLine ?? '', parts.place ?? '', parts.lead.join('\n'), parts.body.join('\n')];
  return blocks.filter((block) => block !== '').join('\n\n');
}

/** True when there is something to read beside the header. */
export const hasText = (parts: ArticleParts): boolean => parts.body.length > 0 || parts.lead.length > 0;

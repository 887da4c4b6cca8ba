import type { ArticleParts } from '../html/article.js';

/** How one publisher prints its pages and addresses them. A new publisher is a folder with one of these and a line in `index.ts`. */
export interface PublisherFormat {
  /** The host that stands for the publisher in records: `kremlin.ru`. */
  readonly publisher: string;
  /** True for the publisher's own hosts, copies for the disabled and archives of former administrations included. */
  hosts(host: string): boolean;
  /** True when the page is laid out in this format. The address may be null: a page saved to a file has none. */
  matches(url: string | null, html: string): boolean;
  /** True for pages of the same layout that hold no article, such as a gallery; left out when there are none. */
  isOther?(html: string): boolean;
  /** The article; with neither lead nor body where the layout's containers are not found. */
  read(html: string): ArticleParts;
  /** The publisher's own number or slug, the same for every copy of a page; null when the address names no single page. */
  keyOf(url: URL): string | null;
}

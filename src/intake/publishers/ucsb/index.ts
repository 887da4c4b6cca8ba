import type { ArticleParts } from '../../html/article.js';
import { type FieldOf, walkHtml } from '../../html/walk.js';
import type { PublisherFormat } from '../format.js';
import { lastSlug } from '../slug.js';

const fieldOf: FieldOf = (tag, within) => {
  if (tag.name === 'aside' || tag.name === 'footer' || tag.has('field-docs-citation') || tag.has('breadcrumb')) return 'skip';
  if (within === 'body') return null;
  if (tag.has('field-ds-doc-title')) return 'title';
  if (tag.has('date-display-single')) return 'date';
  if (tag.has('field-spot-state')) return 'place';
  return tag.has('field-docs-content') ? 'body' : null;
};

/** Documents of The American Presidency Project (presidency.ucsb.edu). */
export const ucsb: PublisherFormat = {
  publisher: 'presidency.ucsb.edu',
  hosts: (host) => host === 'presidency.ucsb.edu' || host === 'www.presidency.ucsb.edu',
  matches: (_url, html) => html.includes('field-docs-content'),
  read(html): ArticleParts {
    const { lines, facts, cut } = walkHtml(html, fieldOf);
    const stated = /class="[^"]{0,80}date-display-single[^>]{0,200}?content="(\d{4}-\d{2}-\d{2})/.exec(html)?.[1] ?? null;
    const printed = lines.date[0] ?? null;
    return {
      title: lines.title[0] ?? null,
      dateLine: printed,
      date: stated ?? printed,
      time: null,
      place: lines.place[0] ?? null,
      lead: [],
      body: lines.body,
      facts,
      cut,
    };
  },
  keyOf: (url) => lastSlug(url),
};

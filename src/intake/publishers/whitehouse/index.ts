import type { ArticleParts } from '../../html/article.js';
import { type FieldOf, walkHtml } from '../../html/walk.js';
import type { PublisherFormat } from '../format.js';
import { lastSlug } from '../slug.js';

/** The containers of the text in the layouts since 2009: field items, the page content of 2017, the body content of 2021, WordPress blocks of 2025. */
const BODIES = [
  'body-content',
  'wp-block-post-content',
  'entry-content',
  'page-content__content',
  'forall-body',
  'legacy-content',
  'press-release-body',
] as const;
const TITLES = [
  'page-title',
  'topper__title',
  'page-header__title',
  'wp-block-post-title',
  'wp-block-whitehouse-topper__headline',
  'entry-title',
  'pane-node-title',
] as const;
const NOT_THE_ARTICLE = [
  'acctext--con',
  'wp-block-social-links',
  'social-share',
  'share',
  'pagination',
  'prev-next',
  'newsletter',
  'related-posts',
  'wp-block-whitehouse-read-more',
  'screen-reader-text',
  'wp-block-whitehouse-topper__eyebrow',
  'wp-block-post-navigation-link',
  'pane-share',
  'breadcrumb',
  'wp-block-button',
  'skip-link',
  'sr-only',
  'visually-hidden',
] as const;

const fieldOf: FieldOf = (tag, within) => {
  if (tag.name === 'aside' || tag.name === 'footer' || NOT_THE_ARTICLE.some((name) => tag.has(name))) return 'skip';
  if (within === 'body') return null;
  if (tag.name === 'h1' || TITLES.some((name) => tag.has(name))) return 'title';
  if (tag.name === 'time' || tag.has('press-article-date') || tag.has('date-display-single')) return 'date';
  return BODIES.some((name) => tag.has(name)) || (tag.name === 'div' && tag.has('field-name-body')) ? 'body' : null;
};

/** Briefing room pages of whitehouse.gov and of the archives of former administrations. */
export const whitehouse: PublisherFormat = {
  publisher: 'whitehouse.gov',
  hosts: (host) => host === 'whitehouse.gov' || host.endsWith('.whitehouse.gov') || /^[a-z-]{0,20}whitehouse\.archives\.gov$/.test(host),
  matches: (url, html) =>
    /whitehouse\.(?:archives\.)?gov/.test(url ?? '') ||
    /<(?:link|meta)[^>]{0,200}whitehouse\.(?:archives\.)?gov/.test(html.slice(0, 40_000)),
  read(html): ArticleParts {
    const { lines, facts, cut } = walkHtml(html, fieldOf);
    const title = lines.title[0] ?? null;
    const body = lines.body.filter((line, at) => at > 3 || line !== title);
    const date = facts.meta.get('article:published_time') ?? facts.times[0] ?? lines.date[0] ?? null;
    // Only the day: the hour of publication is not the hour of the talks, which stands in the text.
    return {
      title,
      dateLine: lines.date[0] ?? null,
      date: date === null ? null : (date.split('T')[0] ?? null),
      time: null,
      place: null,
      lead: [],
      body,
      facts,
      cut,
    };
  },
  keyOf: (url) => lastSlug(url),
};

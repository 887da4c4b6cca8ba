import type { ArticleParts } from '../../html/article.js';
import { type FieldOf, walkHtml } from '../../html/walk.js';
import type { PublisherFormat } from '../format.js';
import { lastSlug } from '../slug.js';

const NOT_THE_ARTICLE = [
  'gem-c-metadata',
  'gem-c-share-links',
  'gem-c-single-page-notification-button',
  'gem-c-contextual-sidebar',
  'gem-c-related-navigation',
  'gem-c-breadcrumbs',
  'gem-c-published-dates',
  'gem-c-translation-nav',
  'gem-c-print-link',
  'gem-c-feedback',
  'gem-c-devolved-nations',
  'gem-c-title__context',
  'gem-c-heading__context',
  'govuk-caption-xl',
  'contents-list-container',
  'call-to-action',
  'responsive-bottom-margin__share',
  'gem-c-contents-list',
  'app-c-banner',
  'gem-c-cookie-banner',
  'govuk-cookie-banner',
] as const;

const fieldOf: FieldOf = (tag, within) => {
  if (tag.name === 'aside' || tag.name === 'footer' || tag.name === 'figure' || NOT_THE_ARTICLE.some((name) => tag.has(name)))
    return 'skip';
  if (within === 'body') return null;
  if (tag.name === 'h1') return 'title';
  if (tag.has('gem-c-lead-paragraph')) return 'lead';
  return tag.has('gem-c-govspeak') || tag.has('govspeak') ? 'body' : null;
};

/** "Delivered on" and "Location" of a speech, and "Published", stand in the list of metadata. */
const metadataOf: FieldOf = (tag, within) =>
  within === null && (tag.has('gem-c-metadata') || tag.has('app-c-important-metadata') || tag.has('gem-c-important-metadata'))
    ? 'body'
    : null;

/** News, speeches and statements of www.gov.uk. */
export const govuk: PublisherFormat = {
  publisher: 'gov.uk',
  hosts: (host) => host === 'gov.uk' || host === 'www.gov.uk',
  matches: (url, html) => /\/\/(?:www\.)?gov\.uk(?:\/|$)/.test(url ?? '') || (html.includes('gem-c-') && html.includes('govspeak')),
  read(html): ArticleParts {
    const { lines, facts, cut } = walkHtml(html, fieldOf);
    const beside = walkHtml(html, metadataOf).lines.body;
    const delivered = valueBehind(beside, /^delivered on:?$/i);
    const published =
      valueBehind(beside, /^published:?$/i) ?? beside.find((line) => /^published \d/i.test(line))?.slice('published '.length) ?? null;
    // A speech is dated by the day it was delivered; what was published is the page.
    const printed = (delivered ?? published)?.replace(/\s{0,3}\(.{0,200}$/, '') ?? null;
    return {
      title: lines.title[0] ?? null,
      dateLine: printed,
      date:
        delivered === null
          ? ((facts.meta.get('govuk:first-published-at') ?? facts.meta.get('govuk:public-updated-at') ?? facts.times[0] ?? printed)?.split(
              'T',
            )[0] ?? null)
          : printed,
      time: null,
      place: valueBehind(beside, /^location:?$/i),
      lead: lines.lead,
      body: lines.body,
      facts,
      cut,
    };
  },
  keyOf: (url) => lastSlug(url),
};

function valueBehind(lines: readonly string[], label: RegExp): string | null {
  const at = lines.findIndex((line) => label.test(line));
  return at < 0 ? null : (lines[at + 1] ?? null);
}

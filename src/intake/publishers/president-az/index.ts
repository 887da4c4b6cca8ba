import type { ArticleParts } from '../../html/article.js';
import { type FieldOf, walkHtml } from '../../html/walk.js';
import type { PublisherFormat } from '../format.js';

const BODIES = [
  'news_paragraph-block',
  'news_paragraph',
  'news-paragraph',
  'article_text',
  'article-text',
  'article__text',
  'article-content',
  'article__content',
  'news-content',
  'news_content',
  'news-text',
  'news_text',
  'content-text',
  'text-content',
  'article_body',
  'article-body',
  'detail-text',
] as const;
const DATES = [
  'news_date',
  'news-date',
  'article_date',
  'article-date',
  'article__date',
  'date',
  'news__date',
  'date_time',
  'publish-date',
] as const;
const NOT_THE_ARTICLE = [
  'gallery',
  'photo-gallery',
  'slider',
  'swiper',
  'swiper-container',
  'owl-carousel',
  'fotorama',
  'share',
  'social',
  'social-share',
  'print',
  'tags',
  'related',
  'other-news',
  'breadcrumb',
  'breadcrumbs',
  'img_block',
  'video',
  'banner',
] as const;

const fieldOf: FieldOf = (tag, within) => {
  if (tag.name === 'aside' || tag.name === 'footer' || tag.name === 'figure' || NOT_THE_ARTICLE.some((name) => tag.has(name)))
    return 'skip';
  if (within === 'body') return null;
  if (tag.name === 'h1' || tag.has('news_title') || tag.has('article-title') || tag.has('article_title')) return 'title';
  if (tag.name === 'time' || DATES.some((name) => tag.has(name))) return 'date';
  return BODIES.some((name) => tag.has(name)) || tag.attributes.itemprop === 'articleBody' ? 'body' : null;
};

/** Articles of president.az, in its English and Russian editions. */
export const presidentAz: PublisherFormat = {
  publisher: 'president.az',
  hosts: (host) => host === 'president.az' || host.endsWith('.president.az'),
  matches: (url, html) =>
    /(?:\/\/|\.)president\.az(?:\/|$)/.test(url ?? '') ||
    /<(?:link|meta)[^>]{0,200}\/\/(?:www\.|\w{2}\.)?president\.az/.test(html.slice(0, 40_000)),
  read(html): ArticleParts {
    const { lines, facts, cut } = walkHtml(html, fieldOf);
    const printed = lines.date.find((line) => /\d{4}/.test(line)) ?? null;
    const hour = lines.date.find((line) => /^\d{1,2}:\d{2}$/.test(line)) ?? null;
    const title = lines.title[0] ?? facts.meta.get('og:title') ?? null;
    return {
      title,
      dateLine: printed === null ? null : [printed, hour].filter((part) => part !== null).join(', '),
      date: facts.times[0] ?? printed ?? facts.meta.get('article:published_time') ?? null,
      time: hour ?? printed,
      place: null,
      lead: [],
      body: lines.body.filter((line) => line !== title),
      facts,
      cut,
    };
  },
  keyOf(url) {
    const number = /\/articles(?:\/view)?\/(\d{1,8})(?:\/|$)/.exec(url.pathname)?.[1];
    return number ?? /\/(\d{1,8})(?:\/print)?\/?$/.exec(url.pathname)?.[1] ?? null;
  },
};

import type { ArticleParts } from '../../html/article.js';
import { type FieldOf, walkHtml } from '../../html/walk.js';
import type { PublisherFormat } from '../format.js';

/** Hover cards, photo galleries, players, "see also" inserts, tags and share buttons. */
const NOT_THE_ARTICLE = [
  'masha-ignore',
  'read__tooltip',
  'read__bottommeta',
  'read__cut',
  'read__tags',
  'read__status',
  'read__share',
  'slider',
  'media',
  'photoset',
  'cut',
  'hidden-copy',
] as const;

const fieldOf: FieldOf = (tag) => {
  if (NOT_THE_ARTICLE.some((name) => tag.has(name))) return 'skip';
  if (tag.has('entry-title')) return 'title';
  if (tag.has('read__published')) return 'date';
  if (tag.has('read__time')) return 'time';
  if (tag.has('read__place')) return 'place';
  if (tag.has('read__lead')) return 'lead';
  if (tag.has('entry-content')) return 'body';
  return null;
};

/** Pages of kremlin.ru and en.kremlin.ru, the print copy included. */
export const kremlin: PublisherFormat = {
  publisher: 'kremlin.ru',
  hosts: (host) => host === 'kremlin.ru' || host.endsWith('.kremlin.ru'),
  matches: (_url, html) => (html.includes('entry-title') || html.includes('photoset__list')) && html.includes('read__'),
  // The list of a page's photos repeats its title and lead but is not the page.
  isOther: (html) => html.includes('photoset__list'),
  read(html): ArticleParts {
    const { lines, facts, cut } = walkHtml(html, fieldOf);
    const printed = lines.date[0] ?? null;
    const time = lines.time[0] ?? null;
    return {
      title: lines.title[0] ?? null,
      dateLine: printed === null ? null : [printed, time].filter((part) => part !== null).join(', '),
      date: facts.times[0] ?? printed,
      time,
      place: lines.place[0] ?? null,
      lead: lines.lead,
      body: lines.body,
      facts,
      cut,
    };
  },
  keyOf(url) {
    const segments = url.pathname.split('/').filter((segment) => segment !== '');
    while (segments.length > 0 && /^(?:print|photos?|videos?|audios?|work|copy|index)(?:\.html?)?$/.test(segments.at(-1) ?? ''))
      segments.pop();
    const number = /^(\d{1,7})(?:\.html?)?$/.exec(segments.at(-1) ?? '')?.[1];
    if (number === undefined) return null;
    const section = segments.at(-2) ?? '';
    // Laws and lists of participants are numbered apart; tags (`/catalog/countries/AZ`) are no pages.
    if (section === 'bank' || section === 'supplement') return `${section}-${number}`;
    return segments.includes('catalog') && section !== 'events' ? null : number;
  },
};

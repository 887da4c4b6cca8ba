import type { Span } from '../../domain/index.js';

/** What opens the block of facts that kremlin.ru prints below an article; the first that is found counts. */
const STATUS =
  /(?:Статус материала\s{1,8})?Опубликован[оаы]? в[\s\u00a0]раздел(?:е|ах):|Статус материала(?=\s|$)|(?:Publication status\s{1,8})?Published in sections?:|Дата публикации:\s|Publication date:\s/g;
/** Words one of which is in each of these: most texts hold none of them. */
const STATUS_WORDS = ['Опубликован', 'Статус материала', 'Publi', 'Дата публикации'];
/** Tags printed above it in a flattened page, each list after its heading. */
const TAGS = /(?:География|Темы|Лица|Geography|Topics|Persons)(?=[\s\u00a0])/g;
/** A link to another page between the article and the tags, which has no full stop. */
const LINKED = /(?:Смотрите также|Дополнительно|See also|Additional)[^.!?:]{0,140}\s$/;
/** How far above the status the tags may begin, in UTF-16 units: a council of thirty members has thirty names under «Лица». */
const TAGS_REACH = 4000;
const LINK = /(?:Ссылка на материал|Direct link):\s{0,4}((?:[a-z0-9.-]{1,60}\.)?[a-z0-9-]{1,60}\.[a-z]{2,8}\/[^\s]{1,120})/;

/** The facts below the article, to the end of the text: tags, status, sections, date of publication, link, licence. */
export function footer(text: string): readonly Span[] {
  const start = footerStart(text);
  return start === null ? [] : [{ start, end: text.length }];
}

/** The address that a footer names («Ссылка на материал: kremlin.ru/d/68782»), with a scheme; null when there is none. */
export function addressInFooter(text: string): string | null {
  const start = footerStart(text);
  const link = start === null ? null : LINK.exec(text.slice(start, start + 8000));
  return link === null ? null : `http://${link[1]}`;
}

function footerStart(text: string): number | null {
  let at: number | null = null;
  // Only the last quarter can be a footer, and only the last of several: an archive may hold a page that quotes another.
  const from = Math.max(0, Math.min(Math.floor(text.length * 0.5), text.length - 6000));
  const reach = text.slice(from);
  if (!STATUS_WORDS.some((words) => reach.includes(words))) return null;
  for (const found of reach.matchAll(STATUS)) {
    const start = from + found.index;
    // Of a run of facts the first opens the footer.
    if (at === null || start - at > 1500) at = start;
  }
  return at === null ? null : withTags(text, at);
}

function withTags(text: string, status: number): number {
  const from = Math.max(0, status - TAGS_REACH);
  let start = status;
  for (const found of text.slice(from, status).matchAll(TAGS)) {
    const at = from + found.index;
    const before = text.slice(Math.max(0, at - 12), at);
    // A heading stands behind the end of a sentence, a date or another insert; the same word in a sentence does not.
    if (
      at > 0 &&
      !/(?:[.!?…>»”")\]]|\d{4}(?: года)?|[kKMкКМ][BБ])\s{1,6}$/.test(before) &&
      !LINKED.test(text.slice(Math.max(0, at - 160), at))
    )
      continue;
    if (/[.!?…](?:\s|$)/.test(text.slice(at, status).replace(/\d\.\s?/g, ''))) continue;
    start = at;
    break;
  }
  return start;
}

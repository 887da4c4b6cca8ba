import type { Page } from '../../domain/index.js';

const TITLE = /<title[^>]{0,200}>([^<]{0,300})<\/title>/i;
const HEADING = /<h1(?:\s[^>]{0,400})?>([\s\S]{0,400}?)<\/h1>/i;

/** What stands between the parts of a window's title. */
const BETWEEN = /\s{1,4}[-–—|•·»:]{1,2}\s{1,4}|\s{0,4}\|\s{0,4}/;

const STATUS = '(?:40[0-9]|410|429|451|50[0-4]|52[0-9])';
/** A whole part of a title or a heading: `404`, `Page not found`, `Access Denied`. What has more words in it is an article about such things. */
const REFUSAL = new RegExp(
  `^(?:${[
    `(?:http )?(?:error|status|code|ошибка|код)?[ :]{0,2}(?:http )?${STATUS}(?: error)?`,
    `(?:(?:http )?error )?(?:${STATUS}[ .:,–-]{1,4})?(?:(?:the |this |requested |the requested )?(?:page|file|document|resource|url) )?(?:was |is |could |can )?(?:not found|not be found|not available|cannot be found|unavailable)(?: on this server)?`,
    `(?:the |this )?page (?:does ?n[o'’]t exist|no longer exists|has moved|has been (?:removed|moved)|is gone)`,
    `(?:sorry, ?)?(?:we can[’']?t|we cannot|we could ?n[o’']t) find (?:that|the|this) page`,
    `(?:${STATUS}[ .:,–-]{1,4})?(?:access (?:is |has been )?(?:denied|forbidden|blocked)|forbidden|unauthori[sz]ed|request (?:rejected|blocked)|bad (?:gateway|request)|gateway time-?out|internal server error|service (?:temporarily )?unavailable|too many requests)`,
    `just a moment|one moment,? please|attention required!?|please wait|checking your browser(?: before accessing.{0,60})?|security check(?: required)?|are you (?:a robot|human)|verify(?:ing)? (?:that )?you are (?:a )?human|ddos[- ]guard|captcha|site (?:under )?maintenance|down for maintenance|you have been blocked`,
    `(?:${STATUS}[ .:,–-]{1,4})?(?:(?:запрашиваемая |запрошенная )?страница|запрашиваемый документ|документ|материал|файл|запись) не (?:найден[ао]?|существует)|такой страницы (?:нет|не существует)|страница (?:удалена|недоступна|была удалена|перемещена)|(?:ничего|не) найдено`,
    `(?:${STATUS}[ .:,–-]{1,4})?(?:доступ (?:к (?:сайту|странице|ресурсу) )?(?:запрещ[её]н|ограничен|закрыт|заблокирован)|сайт (?:временно )?недоступен|сервис (?:временно )?недоступен|ведутся (?:технические|профилактические) работы|технические работы|проверка (?:браузера|безопасности)|(?:вы|я) не робот|подтвердите,? что вы не робот|слишком много запросов)`,
  ].join('|')})[.!?…]{0,3}$`,
  'i',
);

/** Sentences of error pages; they count only where hardly anything else is on the page. */
const APOLOGY =
  /\b(?:page|url)\b[^.!?\n]{0,60}\b(?:not found|could not be found|cannot be found|does(?: not|n['’]t) exist|no longer (?:exists|available)|has been removed)|checking your browser|enable (?:javascript|cookies)(?: and cookies)? to continue|verify (?:that )?you are (?:a )?human|complete the captcha|unusual traffic from your|you (?:do not|don['’]t) have permission to access|страниц[аы][^.!?\n]{0,60}(?:не найден|не существу|удален|удалён)|не робот|введите (?:символы|код) с картинки|доступ к (?:сайту|странице|ресурсу|данному ресурсу|информационному ресурсу) (?:запрещ|огранич|заблокир)|включите javascript/i;
const GATE = /cf-browser-verification|challenge-platform|cf-chl-|_Incapsula_Resource|ddos-guard|g-recaptcha|h-captcha|smart-captcha/i;

/** A page with fewer letters beside its title holds no talks. */
const FEWEST = 40;
/** An apology is the whole page up to this many letters. */
const SHORT = 700;

/** What shows that a page is an error page; null for all others. `page` is the article that was read, null when there is none on the page. */
export function errorPage(html: string, page: Page | null): string | null {
  const title = inOneLine(TITLE.exec(html.slice(0, 40_000))?.[1] ?? '');
  if (refuses(title)) return shown(title);
  const article = page === null ? '' : withoutTitle(page);
  const heading = inOneLine((HEADING.exec(html.slice(0, 400_000))?.[1] ?? '').replace(/<[^>]{0,400}>/g, ' '));
  if (article.length < 2 * SHORT && refuses(heading)) return shown(heading);
  const apology = article.length < SHORT ? APOLOGY.exec(article)?.[0] : undefined;
  if (apology !== undefined) return shown(inOneLine(apology));
  if (page === null) return html.length < 200_000 && GATE.test(html) ? 'a check that the visitor is no program' : null;
  const letters = article.match(/\p{L}/gu)?.length ?? 0;
  return letters < FEWEST ? `only ${letters} letters of text` : null;
}

/** A deep address that ends at the front page was not found either; null when it does not. */
export function leadsHome(asked: string, found: string): string | null {
  if (asked === found || !URL.canParse(asked) || !URL.canParse(found)) return null;
  const [from, to] = [new URL(asked), new URL(found)];
  const deep = from.pathname.split('/').filter((part) => part !== '').length > 1 || /\d/.test(from.pathname);
  return deep && HOME.test(to.pathname) && to.search.length < 2 ? 'the address leads to the front page' : null;
}

const HOME = /^\/(?:(?:en|ru|eng|rus)\/?)?(?:index\.\w{2,5}|home|main|default\.\w{2,5})?\/?$/i;

const refuses = (words: string): boolean =>
  words !== '' && [words, ...words.split(BETWEEN)].some((part) => REFUSAL.test(inOneLine(part.replace(/[()[\]]/g, ' '))));

function withoutTitle(page: Page): string {
  const { title } = page.told;
  return title !== null && page.text.startsWith(title) ? page.text.slice(title.length).trim() : page.text;
}

const inOneLine = (text: string): string =>
  text
    .replace(/&nbsp;|\s+/g, ' ')
    .replace(/&#39;|&rsquo;|&#8217;/g, '’')
    .trim();

const shown = (words: string): string => JSON.stringify(words.slice(0, 60));

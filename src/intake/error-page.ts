import { InputError } from '../domain/index.js';

const TITLE = /<title[^>]{0,200}>([^<]{0,300})<\/title>/i;
const REFUSAL =
  /^\s*(?:(?:error\s*)?(?:40[0-9]|50[0-4])(?!\d)|page not found|not found|access denied|forbidden|just a moment|attention required|service unavailable|site maintenance|bad gateway|request rejected|are you a robot|страница не найдена|ошибка\s*(?:40[0-9]|50[0-4])|доступ (?:запрещ[её]н|ограничен)|сайт (?:временно )?недоступен|ddos-guard)/i;

/** Pages that say "not found" or "are you a robot" though the server answers 200; null for all others. */
export function errorPage(html: string, url: string): InputError | null {
  const title = TITLE.exec(html.slice(0, 40_000))?.[1]?.replace(/\s+/g, ' ').trim() ?? '';
  if (!REFUSAL.test(title)) return null;
  return new InputError(
    'error-page',
    url,
    `the server answers with an error page ("${title.slice(0, 60)}")`,
    'open the address in a browser; if the page is there, save it and give the file',
  );
}

/** Words before a hyphen that keep it: `long-term`, `north-east`, `торгово-экономический`, `по-прежнему`. */
const BEFORE = new Set(
  (
    'all anti co cross ex half high inter ill in large long low macro mid multi near non off on one out part post pre pro self semi short single so sub third top two three four five six seven eight nine ten up well wide world non ' +
    'twenty thirty forty fifty sixty seventy eighty ninety north south east west vice ' +
    'по из кое во вице экс генерал премьер северо юго восточно западно центрально социально торгово финансово культурно научно военно общественно информационно внешне материально нормативно договорно государственно русско российско англо франко'
  ).split(' '),
);
/** Words behind a hyphen that keep it. */
const BEHIND = new Set('то либо нибудь таки ка за под east west called based related led ever'.split(' '));

const WORD = /\p{L}+(?:[-\u2010]\p{L}+)*/gu;

/** The words of a document as they stand within its lines: what tells whether a hyphen at a line's end belongs to the word. */
export function wordsOf(lines: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines) for (const [word] of line.matchAll(WORD)) words.add(word.toLowerCase().replace(/\u2010/g, '-'));
  return words;
}

/**
 * A line of a paragraph as it stands before the next one. A soft hyphen at its end goes. A hyphen goes when the word goes on in small letters, unless the
 * document has the word with its hyphen elsewhere, or one of its parts is known to keep it. Everything else gets a space.
 */
export function beforeNext(line: string, next: string, words: ReadonlySet<string>): string {
  if (line.endsWith('\u00ad')) return line.slice(0, -1);
  const end = line.slice(-60);
  const before = /(\p{L}+)[-\u2010]$/u.exec(end)?.[1]?.toLowerCase();
  if (before === undefined) return `${line} `;
  const behind = /^\p{L}+/u.exec(next.slice(0, 60))?.[0];
  if (behind === undefined) return /^\d/.test(next) ? line : `${line} `;
  const rest = behind.toLowerCase();
  const known = words.has(`${before}-${rest}`) || BEFORE.has(before) || BEHIND.has(rest) || /[-\u2010]\p{L}+[-\u2010]$/u.test(end);
  const keeps = behind !== rest || (!words.has(before + rest) && known);
  return keeps ? line : line.slice(0, -1);
}

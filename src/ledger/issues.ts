import type { Evidence, IsoDate } from '../domain/index.js';
import { compare, knownBy } from './citation.js';
import type { TopicTold } from './spheres.js';
import { conceptOf, type Ignored } from './words/fold.js';
import { lower, nameStem } from './words/stem.js';

/** Something with a name of its own that a pair comes back to: a valley, a bridge over a river, a corridor. */
export interface Issue {
  readonly id: string;
  /** As written, in each language the way met most. */
  readonly names: readonly { readonly lang: string; readonly text: string }[];
  readonly meetings: number;
  readonly first: IsoDate | null;
  readonly last: IsoDate | null;
  readonly evidence: readonly IssueEvidence[];
}

export interface IssueEvidence {
  readonly record: string;
  /** Null for words that show a sphere and are no statement. */
  readonly statement: string | null;
  readonly quote: string;
  readonly said: IsoDate | null;
  readonly meeting: string;
  readonly lang: string;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly url: string | null;
}

/** Named at this many events at least. */
const OFTEN = 2;
const CAPITALISED = /(?:^|[^\p{L}\p{M}-])(\p{Lu}[\p{L}\p{M}’'-]{2,}(?:[ \u00a0]\p{Lu}[\p{L}\p{M}’'-]{2,}){0,3})/gu;

/** Named subjects that come up at two events or more, those of most events first. Names of states, people and offices are for `ignored`. */
export function issues(
  evidence: readonly Evidence[],
  topics: readonly TopicTold[],
  scope: string,
  asOf: IsoDate,
  ignored: Ignored,
): Issue[] {
  const found = new Map<string, { text: string; told: IssueEvidence }[]>();
  for (const told of mentions(evidence, topics, asOf)) {
    for (const text of new Set(namesIn(told.quote, ignored))) {
      const key = text
        .split(/[ \u00a0]/)
        .map(nameStem)
        .join('-');
      const list = found.get(key) ?? [];
      list.push({ text, told });
      found.set(key, list);
    }
  }
  return [...found]
    .map(([key, list]): Issue => {
      const days = list.flatMap(({ told }) => (told.said === null ? [] : [told.said])).sort(compare);
      return {
        id: `issue:${scope}:${key}`,
        names: namesByLanguage(list),
        meetings: new Set(list.map(({ told }) => told.meeting)).size,
        first: days[0] ?? null,
        last: days.at(-1) ?? null,
        evidence: list.map(({ told }) => told),
      };
    })
    .filter((issue) => issue.meetings >= OFTEN)
    .sort((a, b) => b.meetings - a.meetings || compare(a.id, b.id));
}

/** Every quote once, by day: a statement's before the same words as evidence of a sphere. */
function mentions(evidence: readonly Evidence[], topics: readonly TopicTold[], asOf: IsoDate): IssueEvidence[] {
  const all: IssueEvidence[] = [];
  const seen = new Set<string>();
  const add = (each: IssueEvidence): void => {
    const key = `${each.record} ${each.quote}`;
    if (seen.has(key)) return;
    seen.add(key);
    all.push(each);
  };
  for (const { statement, source, said } of knownBy(evidence, asOf)) {
    const { record, meeting, lang, publisher, title, url } = source;
    add({ record, statement: statement.id, quote: statement.quote, said, meeting, lang, publisher, title, url });
  }
  for (const { record, meeting, said, lang, publisher, title, url, quotes } of topics) {
    if (said === null || said > asOf) continue;
    for (const quote of quotes) add({ record, statement: null, quote, said, meeting, lang, publisher, title, url });
  }
  return all.sort((a, b) => compare(a.said ?? '', b.said ?? '') || compare(a.record, b.record));
}

/** Capitalised words within a sentence, with words the table knows and names of states, people and offices taken off both ends. */
export function namesIn(quote: string, ignored: Ignored): string[] {
  const names: string[] = [];
  for (const match of quote.matchAll(CAPITALISED)) {
    const text = match[1] ?? '';
    const at = (match.index ?? 0) + match[0].length - text.length;
    const before = quote.slice(0, at).trimEnd();
    const words = text.split(/[ \u00a0]/);
    // The first word of a sentence is written so anyhow.
    if (before === '' || /[.!?…:«“"]$/.test(before)) words.shift();
    while (words.length > 0 && isCommon(words[0] as string, ignored)) words.shift();
    while (words.length > 0 && isCommon(words.at(-1) as string, ignored) && !(words.length > 1 && isInstitution(words.at(-1) as string)))
      words.pop();
    // "European" alone describes what is written small behind it
    if (words.length === 1 && ADJECTIVE.test(words[0] as string)) continue;
    if (words.some((word) => conceptOf(lower(word)) === null)) names.push(words.join(' '));
  }
  return names;
}

/** Words with a meaning of their own stay within a name ("Lakes Corridor"), but none begins or ends with an office or a state. */
function isCommon(word: string, ignored: Ignored): boolean {
  const small = lower(word);
  const concept = conceptOf(small);
  return ignored(small) || (concept !== null && concept.part !== 'thing');
}

/** "Economic Union" ends with a word that states' names have, too, and is no name without it. */
const isInstitution = (word: string): boolean => INSTITUTION.test(word);
const INSTITUTION =
  /^(union|council|communit(y|ies)|commission|organi[sz]ation|forum|bank|court|assembly|league|conference|summit|federation|союз\p{L}{0,3}|совет\p{L}{0,3}|сообществ\p{L}{0,3}|комисси\p{L}{0,3}|организаци\p{L}{0,3}|форум\p{L}{0,3}|банк\p{L}{0,3}|ассамбле\p{L}{0,3}|лиг\p{L}{0,3})$/iu;
const ADJECTIVE =
  /^(eurasian|european|asian|african|american|caucasian|arab|slavic|western|eastern|northern|southern|central|latin|north|south|east|west|(евразийск|европейск|азиатск|африканск|американск|кавказск|арабск|славянск|западн|восточн|северн|южн|центральн|латинск)\p{L}{2,3})$/iu;

function namesByLanguage(list: readonly { text: string; told: IssueEvidence }[]): { lang: string; text: string }[] {
  const counts = new Map<string, Map<string, number>>();
  for (const { text, told } of list) {
    const of = counts.get(told.lang) ?? new Map<string, number>();
    counts.set(told.lang, of);
    of.set(text, (of.get(text) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => compare(a, b))
    .map(([lang, of]) => ({ lang, text: [...of].sort(([a, n], [b, m]) => m - n || a.length - b.length || compare(a, b))[0]?.[0] ?? '' }));
}

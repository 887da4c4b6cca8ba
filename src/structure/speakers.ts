import { isHost } from './anonymous.js';
import { sameStem } from './evidence.js';
import type { LabelHit } from './label-hit.js';
import { fold } from './letters.js';

interface Person {
  readonly turn: number;
  /** Folded words of the fullest name met; initials without full stops. */
  names: string[];
  office: string | null;
  readonly labels: Set<string>;
}

/**
 * For each label the index of the first turn of the same speaker: a short label belongs to the earlier one whose surname is the same
 * and whose given name or initials agree. Questions and unknown speakers are nobody's but their own; a host stays one person.
 */
export function speakerTurns(hits: readonly LabelHit[]): number[] {
  const bySurname = new Map<string, Person[]>();
  const byLabel = new Map<string, number>();
  return hits.map((hit, turn) => {
    const printed = fold(hit.printed)
      .replace(/\s*\([^()]*\)/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    if (hit.parsed.kind !== 'named') return isHost(printed) && hit.parsed.kind === 'anonymous' ? first(byLabel, printed, turn) : turn;
    const name = hit.parsed.parts.name;
    if (name === null) return first(byLabel, printed, turn);
    const names = nameWords(name);
    const surname = names.at(-1) as string;
    const office = hit.parsed.parts.office === null ? null : fold(hit.parsed.parts.office);
    const people = bySurname.get(surname) ?? [];
    if (people.length === 0) bySurname.set(surname, people);
    const same =
      people.find((person) => person.labels.has(printed)) ??
      people.findLast((person) => agree(person.names, names) && officesAgree(person.office, office));
    if (!same) {
      people.push({ turn, names, office, labels: new Set([printed]) });
      return turn;
    }
    same.labels.add(printed);
    if (names.length > same.names.length || (names.length === same.names.length && names.join('').length > same.names.join('').length))
      same.names = names;
    same.office ??= office;
    return same.turn;
  });
}

function first(labels: Map<string, number>, printed: string, turn: number): number {
  const found = labels.get(printed);
  if (found !== undefined) return found;
  labels.set(printed, turn);
  return turn;
}

function nameWords(name: string): string[] {
  const words = name
    .replace(/\.-?/g, '. ')
    .split(/[\s,]+/)
    .filter((word) => word !== '' && !/^(?:jr|sr)\.?$/i.test(word))
    .map((word) => latinised(fold(word)));
  return words.length > 0 ? words : [fold(name)];
}

/** A Latin letter typed among Cyrillic ones (`B.Путин`) is the Cyrillic one it looks like. */
function latinised(word: string): string {
  return word.replace(/[abcehkmoptxy]/g, (letter) => (/[а-я]/.test(word) || word.length <= 2 ? (TWINS[letter] ?? letter) : letter));
}
const TWINS: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
};

/** Given names and initials agree where both are printed. */
function agree(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = a.length <= b.length ? [a, b] : [b, a];
  if (x.length === 1) return true;
  const given = x[0] as string;
  const other = y[0] as string;
  if (given.endsWith('.')) return other.startsWith(given.slice(0, -1)) || (other.endsWith('.') && given.startsWith(other.slice(0, -1)));
  if (other.endsWith('.')) return given.startsWith(other.slice(0, -1));
  return sameStem(given, other) || y.includes(given);
}

/** `MS. WALTZ` and `MR. WALTZ` are two people; an office printed only once agrees with anything. */
function officesAgree(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const sex = (office: string) =>
    /^mrs?\.?$|^mr\b/.test(office)
      ? office.startsWith('mrs')
        ? 'f'
        : 'm'
      : /^ms\.?$|^miss$|^first lady|^г-жа|^госпожа/.test(office)
        ? 'f'
        : null;
  const [p, q] = [sex(a), sex(b)];
  return p === null || q === null || p === q;
}

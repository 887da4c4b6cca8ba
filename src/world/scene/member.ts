import type { Language, Office, PersonMention, StateCode, Token, TokenRange } from '../../domain/index.js';

/** A person of one document: all mentions of one name taken together, with the office and state the text prints, or dated offices tell. */
export interface Member {
  name: string;
  surname: string;
  given: string | null;
  patronymic: string | null;
  /** Printed before the surname: `В.`; null when none. */
  initials: string | null;
  state: StateCode | null;
  office: Office | null;
  /** Crown prince and the like: a monarch's office by the guide, though not the monarch. */
  heir: boolean;
  /** The office is told to be of something without a state's code. */
  elsewhere: boolean;
  /** The office is printed in the text, not taken from the world. */
  told: boolean;
  person: string | null;
  /** «журналист Павел Зарубин»: asks and is no side. */
  reporter: boolean;
}

/** «наследный принц», "Deputy Crown Prince". */
const HEIR = /^(?:prince|princess|наследн.*|принц.{0,3})$/;
export const isHeir = (tokens: readonly Token[], { first, last }: TokenRange): boolean => {
  for (let i = first; i < last; i++) if (HEIR.test(tokens[i]?.word.form ?? '')) return true;
  return false;
};

/** A name as it is compared: lower case, ё as е. */
export function key(name: string): string {
  const lower = name.toLowerCase();
  return lower.includes('ё') ? lower.replaceAll('ё', 'е') : lower;
}
/** The same without hyphens: `Al-Thani` and `Al Thani`. */
export const joined = (name: string): string => key(name).replaceAll('-', ' ');
/** Latin capitals that pages print for Cyrillic ones: `B.Путин`. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
};
/** Initials in the letters of the language. */
export const cyrillic = (initials: string, lang: Language): string =>
  lang === 'ru' ? initials.replace(/[A-Z]/g, (letter) => LOOKALIKES[letter] ?? letter) : initials;

/** Whether given names and initials do not speak against it. */
export function compatible(member: Member, mention: PersonMention, lang: Language): boolean {
  const given = mention.given ?? (mention.initials && cyrillic(mention.initials, lang));
  if (!given || !member.given) return true;
  const [a, b] = [key(member.given), key(given).replaceAll('.', '')];
  // an initial stands for any name that begins with it
  if (mention.initials && !mention.given) return a.startsWith(b.slice(0, 1)) || (b.length > 1 && a.startsWith(b));
  return a === b || a.startsWith(b) || b.startsWith(a);
}

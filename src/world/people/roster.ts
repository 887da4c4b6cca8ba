import type { Office, PersonEntry, StateCode, Tenure } from '../../domain/index.js';

/** The short words of a roster for the offices of the domain. */
const OFFICE_WORDS: Readonly<Record<string, Office>> = {
  president: 'president',
  premier: 'prime-minister',
  foreign: 'foreign-minister',
  speaker: 'parliament-speaker',
  deputy: 'deputy-prime-minister',
  minister: 'minister',
  ambassador: 'ambassador',
  monarch: 'monarch',
  vice: 'vice-president',
  head: 'head-of-organisation',
  envoy: 'envoy',
  other: 'other',
};

const LINE = /^([^=]+) = ([^:]+): (.+)$/;
const RUSSIAN = /^([^(]+?)(?: \(([^)]+)\))?$/;
const ENGLISH = /^([^#]+?)(?: #(Q\d+))?$/;
const OFFICE = /^(?:([A-Z]{2}|-)\.)?([a-z]+) (.+)$/;
const PERIOD = /^(\d{4}(?:-\d{2}){0,2})(\.\.)?(\d{4}(?:-\d{2}){0,2})?$/;

const listed = (text: string, separator: string): string[] => text.split(separator).map((part) => part.trim());

function malformed(what: string, text: string): Error {
  return new Error(`roster: ${what} expected, got "${text}"`);
}

function readTenures(text: string, state: StateCode | null): Tenure[] {
  const office = OFFICE.exec(text);
  const word = office && OFFICE_WORDS[office[2] ?? ''];
  if (!office || !word) throw malformed('"office dates"', text);
  const owner = office[1] === '-' ? null : (office[1] ?? state);
  return listed(office[3] ?? '', ',').map((period) => {
    const match = PERIOD.exec(period);
    const from = match?.[1];
    if (!match || !from || (match[3] && !match[2])) throw malformed('dates', period);
    // A single date is a tenure inside it: the rotating presidents of one year.
    return { office: word, state: owner, from, to: match[3] ?? (match[2] ? null : from) };
  });
}

function readPerson(line: string, state: StateCode | null): PersonEntry {
  const parts = LINE.exec(line);
  const russian = parts && RUSSIAN.exec(parts[1] ?? '');
  const english = parts && ENGLISH.exec(parts[2] ?? '');
  if (!parts || !russian || !english) throw malformed('a person', line);
  return {
    id: english[2] ?? null,
    names: { ru: listed(russian[1] ?? '', ' / '), en: listed(english[1] ?? '', ' / ') },
    patronymic: russian[2] ?? null,
    tenures: listed(parts[3] ?? '', ';').flatMap((tenure) => readTenures(tenure, state)),
  };
}

/**
 * Reads a table of people, one a line:
 *
 *     Имя / другое написание (Отчество) = Name / other spelling #Q42: president 2000-05-07..2008-05-07, 2012..; XA.minister 1999
 *
 * The first name of a language is the one to display; patronymic and Wikidata id may be absent; an office word stands for an office of
 * `state` unless a code and a dot precede it (`-.` for none); `2012..` is still held, `1999` alone was held within that year.
 * Throws on a line it cannot read: a table is part of the program.
 */
export function roster(state: StateCode | null, table: string): PersonEntry[] {
  return listed(table, '\n')
    .filter((line) => line !== '')
    .map((line) => readPerson(line, state));
}

import { isBlank } from '../domain/index.js';
import { type LabelHit, printedForm } from './label-hit.js';
import { type NameEvidence, type ParsedLabel, parseLabel } from './label-parts.js';
import { isLower, isUpper } from './letters.js';
import { OFFICE_WORDS } from './vocabulary.js';
import { wordsOf } from './words.js';

const VERB =
  /[\s,](?:then\s+)?(?:said|stated|noted|replied|responded|answered|added|welcomed the guests? and said|greeted the guests? and said|сказал|сказала|заявил|заявила|отметил|отметила|ответил|ответила)(?:\s+(?:in (?:his|her) (?:speech|remarks|statement)|in response|in reply|в ответ|в своем выступлении|в своём выступлении))?$/iu;

/**
 * `Greeting the guest, President Vladimir Putin said:` with the whole speech after it, as president.az prints talks. Words in quotation
 * marks after the colon are a quotation in a news item and make no turn.
 */
export function saidLabel(text: string, start: number, colon: number, names: NameEvidence): LabelHit | null {
  const clause = text.slice(start, colon).trimEnd();
  const verb = VERB.exec(clause);
  if (!verb) return null;
  let next = colon + 1;
  while (next < text.length && isBlank(text.charCodeAt(next))) next++;
  if (next >= text.length || '«“„"\''.includes(text[next] as string) || isLower(text.charCodeAt(next))) return null;
  const subject = subjectOf(clause.slice(0, verb.index), names);
  if (!subject) return null;
  const from = start + subject.start;
  const to = start + subject.end;
  return {
    start: from,
    from: start,
    end: to,
    after: colon + 1,
    printed: printedForm(text.slice(from, to)),
    parsed: subject.parsed,
    said: true,
  };
}

/** The office and name at the end of a clause; a lone surname is not enough. */
function subjectOf(clause: string, names: NameEvidence): { start: number; end: number; parsed: ParsedLabel } | null {
  const words = wordsOf(clause);
  const last = words.at(-1);
  if (!last) return null;
  // the subject begins after the last comma, or at the office that an introductory phrase runs into
  let first = words.length - 1;
  while (first > 0 && !words[first - 1]?.comma) first--;
  for (let at = first; at < words.length; at++) {
    const word = words[at];
    if (!word || !isUpper(word.text.charCodeAt(0)) || (at > first && !OFFICE_WORDS.has(word.folded))) continue;
    const parsed = parseLabel(clause.slice(word.start, last.end), names);
    if (
      parsed &&
      parsed.kind === 'named' &&
      (parsed.form === 'office-and-name' || parsed.form === 'title' || parsed.form === 'initials' || (parsed.form === 'name' && at === 0))
    ) {
      return { start: word.start, end: last.end, parsed };
    }
  }
  return null;
}

import { isBlank } from '../domain/index.js';
import { nextVisible } from './cursor.js';
import { withoutCard } from './hover-card.js';
import type { LabelContext } from './label-context.js';
import { type LabelHit, printedForm } from './label-hit.js';
import { type NameEvidence, type ParsedLabel, parseLabel } from './label-parts.js';
import { fold, isLower, isUpper } from './letters.js';
import { boundaryBefore, initialsStart } from './segment.js';

const INTERPRETED = /\((?:как перевед|перевод|говорит|re-?translat|translat|speaks|as interpreted|as translated)/iu;

/** Pages flattened into one line have their labels after the last words of the turn before. */
export function insideLine(context: LabelContext, floor: number, lineStart: number, end: number, colon: number): LabelHit | null {
  const { text, layout, names, known } = context;
  const next = nextVisible(text, colon + 1);
  if (next < 0 || end <= floor) return null;
  const capitalFollows = !isLower(text.charCodeAt(next));
  const quoteFollows = '«“„"'.includes(text[next] as string);
  const initials = initialsStart(text, floor, end, known);
  if (initials) {
    const strict = initials.start === lineStart || boundaryBefore(text, initials.start);
    if (strict || (layout === 'flat' && capitalFollows && !quoteFollows && !afterSpeechVerb(text, floor, initials.start))) {
      const parsed = parseLabel(text.slice(initials.start, initials.end), names);
      if (parsed && (capitalFollows || text[next] === '('))
        return {
          start: initials.start,
          from: initials.start,
          end: initials.end,
          after: colon + 1,
          printed: printedForm(text.slice(initials.start, initials.end)),
          parsed,
          said: false,
        };
    }
  }
  if (!capitalFollows) return null;
  const start = segmentStart(text, floor, end);
  if (start < 0 || !isUpper(text.charCodeAt(start))) return null;
  const card = withoutCard(text, start, end);
  const printed = text.slice(start, card);
  const parsed = parseLabel(printed, names);
  if (!parsed) return null;
  const sure = known.has(printedForm(printed));
  if (layout !== 'flat' && !sure) return null;
  if (!sure && (quoteFollows || !believedInside(parsed, printed, names))) return null;
  return { start, from: start, end: card, after: colon + 1, printed: printedForm(printed), parsed, said: false };
}

function believedInside(parsed: ParsedLabel, printed: string, names: NameEvidence): boolean {
  switch (parsed.form) {
    case 'initials':
    case 'office-and-name':
    case 'anonymous':
    case 'caps':
      return true;
    case 'title':
    case 'name':
    case 'word': {
      if (INTERPRETED.test(printed)) return true;
      const words = fold(parsed.parts.name ?? '').split(/\s+/);
      return names.nameLength(words) >= Math.min(2, words.length);
    }
  }
}

/** The start of the words after the last sentence before `end`; -1 when there is no sentence end in reach. */
function segmentStart(text: string, floor: number, end: number): number {
  let at = end;
  // a note in brackets belongs to the label
  if (text[at - 1] === ')') {
    const open = text.lastIndexOf('(', at);
    if (open > floor) at = open;
  }
  for (let i = at - 1; i > floor; i--) {
    if (isBlank(text.charCodeAt(i - 1)) && !isBlank(text.charCodeAt(i)) && boundaryBefore(text, i)) return i;
  }
  return -1;
}

const SPEECH_VERB =
  /(?:сказал|заявил|отметил|подчеркнул|добавил|напомнил|ответил|спросил|пояснил|уточнил|сообщил|считает|говорит|словам|мнению|said|says|stressed|added|noted|stated)[а-я]*,?$/iu;

function afterSpeechVerb(text: string, floor: number, start: number): boolean {
  return SPEECH_VERB.test(text.slice(Math.max(floor, start - 30), start).trimEnd());
}

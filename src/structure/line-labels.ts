import { isBlank } from '../domain/index.js';
import type { LabelContext } from './label-context.js';
import { type LabelHit, printedForm } from './label-hit.js';
import { parseLabel } from './label-parts.js';
import { isLetter, isUpper } from './letters.js';
import { isSentenceEnd, type Line } from './lines.js';
import { OFFICE_WORDS } from './vocabulary.js';

const INTERPRETER_NOTE =
  /^\((?:как перевед|перевод|говорит|re-?translat|translat|speaks|speaking|as interpreted|as translated|via interpreter|through interpreter)[^()]{0,80}\)/iu;

/** Labels without a colon: `Q    `, and those that an interpreter's note closes (`… Frank-Walter Steinmeier (retranslated) Thank you.`). */
export function bareLabels(context: LabelContext): LabelHit[] {
  const { text, lines, names, layout } = context;
  const hits: LabelHit[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const question = questionMark(text, line);
    if (question) {
      hits.push(question);
      continue;
    }
    if (layout === 'wrapped' && !line.afterBlank) continue;
    const open = text.slice(line.start, Math.min(line.end, line.start + 220)).indexOf(' (');
    if (open < 4 || !isUpper(text.charCodeAt(line.start))) continue;
    const note = INTERPRETER_NOTE.exec(text.slice(line.start + open + 1, line.start + open + 102));
    if (!note) continue;
    const end = line.start + open + 1 + note[0].length;
    let next = end;
    while (next < line.end && isBlank(text.charCodeAt(next))) next++;
    if (next >= line.end || next === end || !isUpper(text.charCodeAt(next))) continue;
    const parsed = parseLabel(text.slice(line.start, end), names);
    if (parsed && parsed.kind === 'named')
      hits.push({
        start: line.start,
        from: line.start,
        end,
        after: end,
        printed: printedForm(text.slice(line.start, end)),
        parsed,
        said: false,
      });
  }
  return hits;
}

const question = { form: 'anonymous', kind: 'anonymous', parts: { name: null, office: null, notes: [] } } as const;

/** A lone `Q` that opens a line, as the White House prints reporters' questions. */
function questionMark(text: string, line: Line): LabelHit | null {
  let start = line.start;
  while (text[start] === '*') start++;
  if (text[start] !== 'Q') return null;
  let end = start + 1;
  while (text[end] === '*') end++;
  if (end < text.length && !isBlank(text.charCodeAt(end))) return null;
  return { start, from: start, end: start + 1, after: end, printed: 'Q', parsed: question, said: false };
}

/** `     Q    Mr. President` inside a page flattened into one line. */
export function questionsInside({ text, layout }: LabelContext): LabelHit[] {
  if (layout !== 'flat') return [];
  const hits: LabelHit[] = [];
  for (const match of text.matchAll(/[.!?—)\]”"][\s*]{1,8}(Q)\*{0,2}[\s\u00a0]{2,12}(?=[\p{Lu}(“"\d—…])/gu)) {
    const start = match.index + match[0].indexOf('Q');
    hits.push({ start, from: start, end: start + 1, after: match.index + match[0].length, printed: 'Q', parsed: question, said: false });
  }
  return hits;
}

/** `President Putin. Good day…`: the American Presidency Project closes its labels with a full stop. */
export function dotLabels(context: LabelContext): LabelHit[] {
  const { text, lines, names } = context;
  const hits: LabelHit[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const previous = lines[i - 1];
    if (previous && !line.afterBlank && !isSentenceEnd(text.charCodeAt(previous.end - 1))) continue;
    const hit = dotLabel(text, line, names);
    if (hit) hits.push(hit);
  }
  // one line that begins so may be a sentence; a page that is printed so has several
  return new Set(hits.map((hit) => hit.printed)).size >= 2 || hits.length >= 3 ? hits : [];
}

function dotLabel(text: string, line: Line, names: LabelContext['names']): LabelHit | null {
  const head = text.slice(line.start, Math.min(line.end, line.start + 90));
  const match =
    /^((?:Q|The President|The Vice President|The Prime Minister|The First Lady|Reporters?|Audience members?|Interpreter|Moderator|(?:[A-Z][\p{L}’'-]+\s){1,5}(?:(?:al|bin|von|van|de|der|den|du|da)\s){0,2}[A-Z][\p{L}’'-]+))\.\s+(?=[\p{Lu}\d["“(—])/u.exec(
      head,
    );
  if (!match) return null;
  const printed = match[1] as string;
  const end = line.start + printed.length;
  const hit = (parsed: LabelHit['parsed']): LabelHit => ({
    start: line.start,
    from: line.start,
    end,
    after: end + 1,
    printed,
    parsed,
    said: false,
  });
  if (printed === 'Q') return hit(question);
  if (/^The /.test(printed)) return hit({ form: 'title', kind: 'named', parts: { name: null, office: printed, notes: [] } });
  const first = printed.split(' ')[0] as string;
  const parsed = parseLabel(printed, names);
  if (!parsed || !isLetter(first.charCodeAt(0))) return null;
  return parsed.kind !== 'named' || OFFICE_WORDS.has(first.toLowerCase()) ? hit(parsed) : null;
}

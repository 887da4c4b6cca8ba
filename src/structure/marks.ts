import type { Span } from '../domain/index.js';
import type { Line } from './lines.js';

export interface Marks {
  readonly insertions: readonly Span[];
  readonly gaps: readonly Span[];
  readonly stageNotes: readonly Span[];
}

const GAP = /(?:<|&lt;|\[|\()\s?(?:…|\.{3}|&hellip;)\s?(?:>|&gt;|\]|\))/gu;
const SQUARE = /\[([^[\]\n]{1,300})\]/gu;
const ROUND = /\(([^()\n]{2,160}(?:\n[^()\n]{2,120})?)\)/gu;

/** What stands in square brackets on American pages: not words of the speaker but what was heard. */
const HEARD =
  /^(?:laughter|applause|laughs|inaudible|crosstalk|cross-talk|no audio|pause|cheers|audio gap|speaks? |speaking |at this point|the reporter|a reporter|смех|аплодисменты|пауза|неразборчиво)/iu;
/** Stage notes that are printed without a full stop or in lower case. */
const NOTED =
  /^(?:смех|смеётся|смеется|аплодисменты|оживление|пауза|неразборчиво|шум|звучит|говорит|обращаясь|показывает|демонстрируется|как перевед|перевод|продолжает|комментиру|вручает|laugh|applause|inaudible|crosstalk|cross-talk|cheer|gestur|point(?:s|ing) |speaks? |speaking |in (?:spanish|french|german|russian|english|arabic|chinese|hebrew|japanese|korean|ukrainian|polish|italian|portuguese)\b|no microphone|off[- ]mic|as interpreted|as translated|re-?translat|translated|through interpreter|via interpreter|continues|signs|shows|a video|a film|addressing|turning to|knocks|whispers|sings|reads)/iu;

/** The editor's marks: words added, places left out, notes of what went on in the room. Each list in text order. */
export function marksOf(text: string, lines: readonly Line[]): Marks {
  const gaps: Span[] = [];
  const insertions: Span[] = [];
  const stageNotes: Span[] = [];
  for (const match of text.matchAll(GAP)) gaps.push({ start: match.index, end: match.index + match[0].length });
  for (const line of lines) {
    // a line that holds nothing but dots
    if (line.end - line.start <= 8 && /^(?:…|\.{3,})$/.test(text.slice(line.start, line.end)))
      gaps.push({ start: line.start, end: line.end });
  }
  gaps.sort((a, b) => a.start - b.start);
  for (const match of text.matchAll(SQUARE)) {
    const inside = (match[1] as string).trim();
    const span = { start: match.index, end: match.index + match[0].length };
    if (!/\p{L}|\d/u.test(inside) || text[span.end] === '(') continue;
    (HEARD.test(inside) ? stageNotes : insertions).push(span);
  }
  for (const match of text.matchAll(ROUND)) {
    const inside = (match[1] as string).trim();
    if (
      NOTED.test(inside) ||
      (/^\p{Lu}/u.test(inside) && /[.!?…]$/u.test(inside) && !/^\p{Lu}\p{Ll}{0,2}\.$/u.test(inside) && !/^(?:\p{Lu}\.){2,}$/u.test(inside))
    ) {
      stageNotes.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  stageNotes.sort((a, b) => a.start - b.start);
  return { insertions, gaps, stageNotes };
}

/** Notes that say that the words are an interpreter's. */
export const isInterpreterNote = (note: string): boolean =>
  /как перевед|перевод с|перевод на|перевод\b|перевод синхронный|перевод$|говорит по-[а-яё]+, перевод|re-?translat|translated|as interpreted|as translated|interpreter|interpretation/iu.test(
    note,
  );

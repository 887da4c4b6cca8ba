import { isBlank, type Span } from '../domain/index.js';
import { isSentenceEnd, type Line } from './lines.js';

/** First words of the headings that publishers set between parts of an event. */
const HEAD =
  /^(?:подход к\s|начало\s|окончание\s|завершение\s|фрагмент\s|заявлени[ея]\s|заявления для|совместн(?:ая|ое|ые)\s|пресс-конференция|выступлени[ея]\s|вступительное слово|заключительное слово|ответы на вопросы|стенограмма|стенографический отч|беседа с|встреча с|переговоры в\s|ответы президента|дискуссия|обмен мнениями|beginning of|opening (?:remarks|of|address)|closing remarks|press statements?|press conference|statements? (?:for|to|by|following|after)|joint (?:news|press|statement)|news conference|excerpts? from|transcript of|speech(?:es)? (?:at|by|of|during)|answers? to|remarks (?:at|by|during)|concluding|introductory|final remarks|replies to|exchange of|conversation with|meeting with|talks with|discussion)/iu;

/** Inserts of a flattened page: the titles of other pages. */
const INSERT = /^(?:Смотрите также|Дополнительно|See also|Additional)\s/u;

/** A printed heading between turns: begins as headings do, ends without a full stop, and a label or the end of the part follows. */
export function isHeading(text: string, line: Span): boolean {
  if (line.end - line.start > 260 || isSentenceEnd(text.charCodeAt(line.end - 1))) return false;
  return HEAD.test(text.slice(line.start, Math.min(line.end, line.start + 60)));
}

/**
 * Where a heading begins that a flattened page leaves at the end of a stretch («… <…> Начало беседы с … |В.Путин:»);
 * the stretch's own end when there is none.
 */
export function headingTail(text: string, from: number, end: number): number {
  let last = end;
  while (last > from && isBlank(text.charCodeAt(last - 1))) last--;
  if (last <= from || isSentenceEnd(text.charCodeAt(last - 1))) return end;
  const floor = Math.max(from, last - 260);
  for (let at = last - 1; at > floor; at--) {
    if (!isBlank(text.charCodeAt(at - 1)) || isBlank(text.charCodeAt(at))) continue;
    let before = at - 1;
    while (before > floor && isBlank(text.charCodeAt(before))) before--;
    const ends = '.!?…>*)'.includes(text[before] as string) || text.slice(before - 3, before + 1) === '&gt;';
    const words = text.slice(at, at + 60);
    if (INSERT.test(words) || (HEAD.test(words) && /^\p{Lu}/u.test(words))) return at;
    if (ends) return end;
  }
  return end;
}

/** `* * *`, `***`, and lines of dashes or crosses. Sorted. */
export function separators(text: string, lines: readonly Line[]): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(/(?<![^\s>])\*\s?\*\s?\*(?![^\s<])/gu))
    found.push({ start: match.index, end: match.index + match[0].length });
  for (const line of lines) {
    if (line.end - line.start <= 80 && /^(?:[-–—_=~•·]\s?){3,}$|^[xх]\s+[xх]\s+[xх]$/iu.test(text.slice(line.start, line.end)))
      found.push({ start: line.start, end: line.end });
  }
  return found.sort((a, b) => a.start - b.start);
}

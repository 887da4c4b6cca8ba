import type { Context } from '../../rule.js';

/** The end of the clause of the head; a hyphen inside a word ends nothing, and the sentence's full stop belongs to it. */
export function extentOf({ view, analysed }: Context, head: number, end: number): number {
  let last = view.clauseOf(head)?.last ?? end;
  while (last < end && view.form(last - 1) === '-' && view.tokens[last]?.spaced === false) last = view.clauseOf(last)?.last ?? end;
  // "through political and diplomatic means"
  if (
    last < end &&
    /^(and|и)$/.test(view.form(last)) &&
    view.tokens[last - 1]?.reading?.pos === 'adjective' &&
    view.tokens[last + 1]?.reading?.pos === 'adjective'
  )
    last = view.clauseOf(last)?.last ?? end;
  // "to expand, deepen and diversify trade", "to provide, if needed, support"
  for (let more = 0; analysed.lang === 'en' && more < 3 && last < end && last - head <= 2 + 3 * more && isBroken(view, head, last); more++)
    last = view.clauseOf(last)?.last ?? end;
  // "for as long as it takes", "with as much wheat as you need"
  while (last < end && DANGLING.test(view.form(last - 1)) && view.clauseOf(last)) last = view.clauseOf(last)?.last ?? end;
  // "to ensure that …", «добиваться того, чтобы …»: the clause that follows is what is to be done
  const isNear = last - head <= 3 || /^(тому|того|том|то)$/.test(view.form(view.form(last - 1) === ',' ? last - 2 : last - 1));
  if (isNear && last < end && (FOLLOWS.has(view.form(last)) || FOLLOWS.has(view.form(last - 1)))) last = view.clauseOf(last)?.last ?? end;
  return Math.min(end, last);
}

/** The verb stands alone before a comma, and goes on in a row of verbs or after a condition. */
function isBroken(view: Context['view'], head: number, last: number): boolean {
  const comma = view.form(last) === ',' ? last : last - 1;
  if (view.form(comma) !== ',') return false;
  if (comma === head + 1) {
    const next = view.tokens[comma + 1];
    return (
      /^(if|where|when|as)$/.test(next?.word.form ?? '') ||
      ((next?.reading?.pos === 'infinitive' || next?.reading?.pos === 'verb') && next.reading.tense !== 'past')
    );
  }
  return view.form(head + 1) === ',' && /^(if|where|when|as)$/.test(view.form(head + 2));
}

const DANGLING = /^(for|with|of|by|as|from|into|under|без|для|с|со|к|от|при|под)$/;
const FOLLOWS = new Set(['that', 'how', 'чтобы', 'что']);

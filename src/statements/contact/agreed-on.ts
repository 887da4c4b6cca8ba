import type { View } from '../../language/index.js';

/** "we agreed to meet", "an agreement on a meeting"; "to implement the agreements of the meeting" tells of one that is over. */
export function isAgreedOn(view: View, first: number, anchor: number): boolean {
  // "committed to holding a summit"
  if (view.has(Math.max(first, anchor - 8), anchor, 'set-on-holding.en')) return true;
  return view
    .senses(first, anchor, 'agreed')
    .some(
      (hit) =>
        !isAgreedAt(view, hit.last, anchor) &&
        (view.token(hit.first)?.reading?.pos !== 'noun' ||
          view.form(hit.last - 1) === 'to' ||
          (anchor - hit.last <= 4 && /^(on|to|о|об)$/.test(view.form(hit.last)))),
    );
}

/** An agreement named by the noun, and the contact right behind "on". */
export const isAgreementOn = (view: View, first: number, anchor: number): boolean =>
  view.senses(first, anchor, 'agreed').some(({ first: at, last }) => {
    if (view.token(at)?.reading?.pos !== 'noun') return false;
    // "an agreement has been reached on a visit"
    let on = last;
    while (on < last + 4 && /^(was|were|has|have|been|also|reached|made)$/.test(view.form(on))) on++;
    return anchor - on <= 3 && /^(on|о|об)$/.test(view.form(on));
  });

/** "were agreed", "has been arranged" behind what is named. */
export function isAgreedBehind(view: View, first: number, last: number): boolean {
  for (let at = first + 1; at < last; at++)
    if (/^(agreed|arranged|set|fixed)$/.test(view.form(at)))
      return (
        (/^(were|was)$/.test(view.form(at - 1)) || (view.form(at - 1) === 'been' && /^(have|has)$/.test(view.form(at - 2)))) &&
        /^(upon|on|as|[.,;!]|)$/.test(view.form(at + 1))
      );
  return false;
}

/** "as agreed at the summit", «договорились на встрече»: it was there that one agreed. */
export function isAgreedAt(view: View, from: number, anchor: number): boolean {
  // «решено продолжить разговор на встрече»: what was decided is to take place there
  if (anchor - from > 8 || view.token(from - 1)?.reading?.pos === 'infinitive') return false;
  let at = anchor - 1;
  while (at >= from && view.token(at)?.reading?.pos !== 'preposition') {
    // «решено в сентябре начать консультации»
    if (view.token(at)?.reading?.pos === 'infinitive') return false;
    at--;
  }
  return at >= from && /^(at|during|in|на|во?|ходе)$/.test(view.form(at)) && at - from <= 1;
}

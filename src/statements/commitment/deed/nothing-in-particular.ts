import type { Context } from '../../rule.js';
import type { Deed } from './deed.js';

/** "We will continue in the same manner", «добьёмся новых успехов», «делать это»: nothing that could be checked. */
export function isNothingInParticular({ view }: Context, { head, last }: Deed): boolean {
  // «своей цели добьёмся»
  if (/^добь?[еию]/.test(view.form(head)) && [-3, -2, -1, 1, 2].some((i) => /^(цел[иь]|своего|успеха|победы)$/.test(view.form(head + i))))
    return true;
  // «продолжим с участием делегаций»: the talks of the day; «возьмёт на себя председательство»: whose turn it is
  if (/^продолж/.test(view.form(head)) && /^(с|в|за|при)$/.test(view.form(head + 1)) && isOfTheDay(view, head + 2)) return true;
  if (/^(возьм|взять|прим|переда)/.test(view.form(head)) && [1, 2, 3].some((i) => /^председательств/.test(view.form(head + i))))
    return true;
  const same = view.sense(head + 1, Math.min(last, head + 6), 'same-manner');
  if (same !== null && same.first - head <= 3) return true;
  // "lift a glass", "make sure I spell your name right": how an evening goes
  if (/^(lift|raise)$/.test(view.form(head)) && [2, 3].some((i) => /^(glass|glasses|toast)$/.test(view.form(head + i)))) return true;
  if (/^make$/.test(view.form(head)) && view.form(head + 1) === 'sure' && [2, 3].some((i) => /^(i|i'm|i'll)$/.test(view.form(head + i))))
    return true;
  // "stick with you", "hold first place", «сохранить лидирующие позиции»: a place one has, no deed
  if (
    /^(stick|stay|stand)$/.test(view.form(head)) &&
    view.form(head + 1) === 'with' &&
    /^(you|us|them|him|her|it)$/.test(view.form(head + 2))
  )
    return true;
  if (
    /^(hold|occup|retain|keep|удерж|сохран|заним)/.test(view.form(head)) &&
    [1, 2, 3].some(
      (i) => /^(place|position|positions|lead|место|позици[ию])$/.test(view.form(head + i)) && FOREMOST.test(view.form(head + i - 1)),
    )
  )
    return true;
  // "cooperate with the entire world"
  if (/^(cooperat|work|сотруднича|работа)/.test(view.form(head)) && /^(with|с|со)$/.test(view.form(head + 1)))
    for (let i = head + 2; i < Math.min(last, head + 5); i++)
      if (/^(entire|whole|everyone|everybody|всем)$/.test(view.form(i))) return true;
  // "seeking solutions to the issues we face"
  if (/^seek/.test(view.form(head)) && view.form(head + 1) === 'solutions' && view.mentions(head, last, 'place').length === 0) return true;
  return /^(делать|do)$/.test(view.form(head)) && /^(это|this|that|it)$/.test(view.form(head + 1));
}

const FOREMOST = /^(first|second|third|top|leading|перв|втор|треть|лидир|передов|ведущ)/;

const isOfTheDay = (view: Context['view'], at: number): boolean =>
  [0, 1].some((i) => /^(участием|участии|делегаци|расширенн|узк|широк|полн|состав|формат|обед|ужин|завтрак|стол)/.test(view.form(at + i)));

import type { SenseHit } from '../../domain/index.js';
import type { Context } from '../rule.js';

/**
 * What takes the undertaking out of a future told in `[from, at)`: a hope, a wish, a condition, "not". Null where nothing does: «хочу
 * напомнить, что поставим» only says so, and «если понадобится, пришлём» is an offer. `own`: the verb says "we".
 */
export function doubtIn(context: Context, from: number, at: number, own: boolean): SenseHit | null {
  const { view } = context;
  let first = from;
  // «за нами не станет: поставим вовремя»: before the colon or the dash something else is told
  for (let i = from; i < at; i++) if (/^[:–—;]$/.test(view.form(i)) && view.senseAtToken(i - 1, 'say') === null) first = i + 1;
  for (const doubt of view.senses(view.analysed.lang === 'ru' ? first : from, at, 'sure-of', 'not')) {
    if (doubt.sense === 'sure-of') {
      // "that is why we will …"
      if (view.form(doubt.first) === 'why' && /^(is|that's)$/.test(view.form(doubt.first - 1))) continue;
      // «думаю, построим»
      if (own && /^(думаю|полагаю)$/.test(view.form(doubt.first))) continue;
      if (
        view.form(doubt.first) === 'бы' &&
        /^хотел/.test(view.form(doubt.first - 1)) &&
        isSaying(context, { ...doubt, first: doubt.first - 1 }, at)
      )
        continue;
      if (isSaying(context, doubt, at) || (own && isOffer(context, doubt.first, at)) || isAnswer(context, doubt.first, at, own)) continue;
    }
    return doubt;
  }
  return null;
}

/** «Хочу также напомнить», «могу сказать»: what is wished for is only to say it. */
function isSaying({ view }: Context, { first, last }: SenseHit, at: number): boolean {
  if (!/^(хочу|хочется|хотел|хотела|хотелось|хотим|могу|может|могут)$/.test(view.form(first))) return false;
  for (let i = last; i < Math.min(at, last + 5); i++)
    if (view.tokens[i]?.reading?.pos === 'infinitive') return view.senseAtToken(i, 'say') !== null || SAYS.test(view.form(i));
  return false;
}
const SAYS = /^(проинформировать|информировать|заметить|объявить|повторить|обещать|пообещать|доложить|успокоить|порадовать|заверить)$/;

/** «Если понадобится», «если нужны врачи», «если попросите»: help that is offered. */
export function isOffer({ view }: Context, at: number, end: number): boolean {
  if (view.form(at) !== 'если' && view.form(at) !== 'когда' && view.form(at) !== 'раз') return false;
  for (let i = at + 1; i < Math.min(end, at + 6); i++) if (NEEDED.test(view.form(i))) return true;
  return false;
}
/** "If they invade again, we will …", «если санкции введёт Норландия, мы ответим»: what is done when others act is undertaken. */
export function isAnswer({ view }: Context, at: number, end: number, own = true): boolean {
  if (!/^(если|if)$/.test(view.form(at)) || !(own || view.form(end - 1) === 'we')) return false;
  const who = view.form(at + 1) === 'the' ? at + 2 : at + 1;
  if (!OTHERS.test(view.form(who)) && !view.mentions(who, who + 1).some(({ of, first }) => of === 'state' && first === who)) return false;
  for (let i = who + 1; i < Math.min(end, who + CONDITION); i++) if (view.form(i) === ',') return true;
  return false;
}
const OTHERS = /^(they|anyone|anybody|someone|он|они|кто-то|кто-либо|кто-нибудь)$/;
const CONDITION = 14;

const NEEDED = /^(понадоб|потреб|нуж[енн]|надо$|необходим|попрос|захот|хотите|пожела|скажете|обрат|возникнет)/;

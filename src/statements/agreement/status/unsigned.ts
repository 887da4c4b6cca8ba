import type { SenseHit, TokenRange } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import type { Standing } from '../standing.js';

/** Words between "not" and the signing: "has not yet been officially signed". */
const NOT_WITHIN = 5;
/** How far behind the signing it may be told that it was put off. */
const PUT_OFF_WITHIN = 12;
const PUT_OFF =
  /(^| )(postponed|put off|delayed|called off|cancelled|canceled|отложен\p{L}*|отложили|перенесен\p{L}*|перенесли|сорван\p{L}*|отменен\p{L}*)( |[.,;]|$)/u;
const REFUSED = /(^| )(refus(ed|es)|fail(ed|s)|declin(ed|es)) to $|(^| )отказал(ся|ась|ись) $/;
const STILL = /(^| )(yet|still|пока|еще|ещё)( |[.,;]|$)/;

/** "Was not signed", «подписание отложено», "refused to sign": a paper that nobody has signed; null where it is not so told. */
export function unsignedAs({ view }: Context, clause: TokenRange, sign: SenseHit): Standing | null {
  if (view.token(sign.first)?.reading?.pos === 'noun' || /ing$/.test(view.form(sign.first)))
    return PUT_OFF.test(
      view
        .words(sign.last, Math.min(clause.last, sign.last + PUT_OFF_WITHIN))
        .toLowerCase()
        .replaceAll('ё', 'е'),
    )
      ? { status: 'in-preparation', by: sign }
      : null;
  const before = Math.max(clause.first, sign.first - NOT_WITHIN);
  if (REFUSED.test(`${view.words(before, sign.first).toLowerCase()} `)) return { status: null, by: sign };
  for (let i = before; i < sign.first; i++) {
    // «не только подписали», "not only signed"
    if (!/^(not|never|не)$|n['’]t$/.test(view.form(i)) || /^(only|just|только|лишь)$/.test(view.form(i + 1))) continue;
    return { status: STILL.test(view.words(clause.first, clause.last).toLowerCase()) ? 'in-preparation' : null, by: sign };
  }
  return null;
}

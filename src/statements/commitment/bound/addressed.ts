import type { SenseHit } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import type { Deed } from '../deed/deed.js';
import { isOfConflict } from './unowned.js';

/** What is asked for is the other's to do, what is proposed both sides'. */
export const isRequest = ({ view }: Context, { first, last }: SenseHit): boolean =>
  [first, last - 1].some((at) => /^(прос(ит|им|ят|ил|или|ила|ьб)|прошу|попрос|ходатайств|ask|request|solicit)/.test(view.form(at)));

/** Things handed over by the one who proposes it. */
export const isOffered = ({ view }: Context, mark: SenseHit, { head, shape }: Deed): boolean =>
  shape === 'infinitive' && /^предл/.test(view.form(mark.first)) && view.senseAtToken(head, 'sends') !== null;

const PARTNERS = /^(партнер|коллег|собеседник|друз)/;

/** Somebody is named whom the request goes to: "called on business leaders to …"; "the sides" and "their teams" are those in the room. */
export function isAddressed(context: Context, first: number, last: number): boolean {
  const { view } = context;
  let governed = false;
  for (let i = first; i < last; i++) {
    // «прошу ещё раз посмотреть»
    if (view.form(i) === 'раз') continue;
    const reading = view.tokens[i]?.reading;
    // "urged the parties to the conflict to …"
    if (view.senseAtToken(i, 'leaders', 'shared-hand') !== null && isOfConflict(context, view.form(i) === 'the' ? i + 1 : i)) return true;
    if (view.senseAtToken(i, 'shared-hand', 'leaders', 'we') !== null || PARTNERS.test(view.form(i))) return false;
    if (reading?.pos === 'preposition' && view.form(i) !== 'on' && view.form(i) !== 'upon') governed = true;
    else if (reading?.pos === 'noun') {
      if (!governed) return true;
      governed = false;
    }
  }
  return false;
}

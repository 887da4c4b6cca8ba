import type { Sentence } from '../../../domain/index.js';
import type { Context } from '../../rule.js';

type Range = { readonly first: number; readonly last: number };

/** The work of a body, named by the noun. */
export const WORK =
  /(^|(?<!(^| )во?) )(работ(а|ы|е|у|ой)|деятельност(ь|и|ью)|the work|activit(y|ies)|effective work)( of( the| our)?)?( |$)/i;

/** «пауза в работе комиссии», "a gap in the work of the council": it does not sit. */
export const isAtRest = (view: Context['view'], first: number, noun: number): boolean => AT_REST.test(view.words(first, noun));
const AT_REST = /(^| )(пауз\p{L}*|перерыв\p{L}*|gap|break|pause|hiatus|interruption|suspension)( |$)/iu;

/** «предлагаю, чтобы …» */
export const isWanted = ({ view }: Context, { first, turn }: Sentence, clause: Range): boolean =>
  turn !== null && /^чтобы?$/.test(view.form(clause.first)) && view.has(first, clause.first, 'propose-contact');

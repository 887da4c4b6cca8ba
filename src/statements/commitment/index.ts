import type { Commitment, Draft, Span } from '../../domain/index.js';
import { type Context, type Kind, runRules } from '../rule.js';
import { RULES } from './rules.js';
import { settle } from './settle.js';

export const commitment: Kind = {
  kind: 'commitment',
  rules: RULES,
  find: (context, found) =>
    settle(
      runRules(RULES, context).filter((draft) => !isTitle(context, draft.span) && !isAtHome(context, draft) && !isAsked(context, draft)),
      found,
    ),
};

/** The heading of a page says nothing that its text does not say: the first line, without a full stop. */
function isTitle({ view, text }: Context, { end }: Span): boolean {
  const line = text.indexOf('\n');
  return line > 0 && end <= line && view.sentences[0]?.turn === null && !/[.!?:…]/.test(text[line - 1] ?? '');
}

/** What a journalist takes as given in a question binds nobody. */
const isAsked = ({ analysed }: Context, { turn }: Draft<Commitment>): boolean =>
  turn !== null && analysed.readout.turns[turn]?.kind === 'anonymous';

/** A speech of one who is nobody's host or guest binds no state. */
const isAtHome = ({ scene }: Context, { fields }: Draft<Commitment>): boolean => scene.states.length === 0 && fields.states.length === 0;

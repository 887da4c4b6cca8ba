import type { SenseHit } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import { isPlainNoun } from '../deed/deed-object.js';
import { tells } from '../told.js';

/** "Reiterated their continued support for …", «подтвердил поддержку суверенитета …», "our support for …". */
export const supportVoiced = tells({
  name: 'support-voiced',
  finds: 'support that somebody is said to hold to, in words of giving it',
  marks: ['support-voiced'],
  force: 'pledge',
  play: ({ view, analysed }, mark) => (analysed.lang === 'en' && !view.has(mark.first, mark.last, 'continuing') ? null : 'in-progress'),
  usual: 'own',
  deed: (context, mark) =>
    (!isBare(context, mark) || isOfStates(context, mark.first)) &&
    (isPlainNoun(context, mark.last) || isToDo(context, mark.last)) &&
    // "is at its best when it stands with its friends"
    ![1, 2].some((i) => /^(when|if|whenever)$/.test(context.view.form(mark.first - i))) &&
    // «полную поддержку народу»: a kind word
    !/^(народу|гражданам|людям)$/.test(
      context.view.form(mark.last + (context.view.tokens[mark.last]?.reading?.pos === 'adjective' ? 1 : 0)),
    ) &&
    !context.view.has(mark.first, mark.last, 'courtesy-before')
      ? { head: mark.last - 1, first: mark.first }
      : null,
});

/** "Continued aid to rebuild the dam". */
const isToDo = ({ view }: Context, at: number): boolean => view.form(at - 1) === 'to' && view.tokens[at]?.reading?.pos === 'infinitive';

/** No more than "support for": it has to be told whose. */
const isBare = ({ view }: Context, { first, last }: SenseHit): boolean =>
  last - first === 2 && view.form(first) === 'support' && view.form(last - 1) === 'for';

/** "The United States’ support for", "Japan’s support for": of a state in the room, not thanked for and not governed by "of" or "for". */
function isOfStates({ view, scene }: Context, at: number): boolean {
  if (!/^['’]s?$/.test(view.form(at - 1))) return false;
  const owner = view.mentions(Math.max(0, at - 4), at - 1, 'state').find(({ last }) => last === at - 1);
  if (!owner) return false;
  return (
    owner.states.every((state) => state !== null && scene.states.includes(state)) &&
    !/^(for|of|by|with)$/.test(view.form(owner.first - (view.form(owner.first - 1) === 'the' ? 2 : 1)))
  );
}

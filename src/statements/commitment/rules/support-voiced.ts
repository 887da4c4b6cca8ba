import type { Context } from '../../rule.js';
import { isPlainNoun } from '../deed-object.js';
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

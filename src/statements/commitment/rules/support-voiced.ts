import { isPlainNoun } from '../concrete.js';
import { tells } from '../told.js';

/** "Reiterated their continued support for …", «подтвердил поддержку суверенитета …», "our support for …". */
export const supportVoiced = tells({
  name: 'support-voiced',
  finds: 'support that somebody is said to hold to, in words of giving it',
  marks: ['support-voiced'],
  force: 'pledge',
  play: 'in-progress',
  usual: 'own',
  deed: (context, mark) =>
    isPlainNoun(context, mark.last) && !context.view.has(mark.first, mark.last, 'courtesy-before')
      ? { head: mark.last - 1, first: mark.first }
      : null,
});

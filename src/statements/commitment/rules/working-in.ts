import { tells } from '../told.js';

/** "We continue working together in pharmaceuticals", «продолжаем работать в медицине»: a sphere is told. */
export const workingIn = tells({
  name: 'working-in',
  finds: 'joint work in a named sphere that is said to go on',
  marks: ['working-in'],
  force: 'agreement',
  play: 'in-progress',
  usual: 'both',
  subject: 'told',
  // "in the same spirit", "in this direction"
  deed: ({ view }, mark, { sentence }) =>
    /^(this|a|many|various|different|all|several|priority)$/.test(view.form(mark.last)) ||
    /^(этом|том|этой|этому|всем|всех|разных|различных|многих|ряде|приоритетных)$/.test(view.form(mark.last)) ||
    view.has(mark.first, sentence.last, 'same-manner')
      ? null
      : { head: mark.first, first: mark.first },
});

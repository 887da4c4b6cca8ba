import { isSomebodys } from '../bound/somebodys.js';
import { isPlainDeed } from '../deed/plain-deed.js';
import { undertakes } from '../undertaking.js';

/** «Стремимся обеспечить …», "the common goal of our states is to …", "our priority is to …": pursued already. */
export const aimedAt = undertakes({
  name: 'aimed-at',
  finds: 'a deed that somebody strives for or has as a goal or priority',
  marks: ['aim-mark'],
  force: 'intention',
  complement: { infinitive: true, noun: 'deed', by: ['', 'к', 'на', 'of', 'at', 'is', 'on'], clause: false },
  usual: 'own',
  play: 'in-progress',
  // "we are doing our best to help": more than an aim
  forceOf: ({ view }, mark, _bound, { head }) =>
    /^(best|utmost|everything|all)$/.test(view.form(mark.last - 2)) &&
    (view.senseAtToken(head, 'help-deed') !== null || (view.form(head) === 'get' && /^(you|them)$/.test(view.form(head + 1))))
      ? 'pledge'
      : 'intention',
  // a task or goal that is set is new; what one strives for is pursued
  playOf: ({ view }, mark) =>
    /^(задача|следующ|ближайш|поставлен)/.test(view.form(mark.first)) ||
    /^задача$/.test(view.form(mark.last - 1)) ||
    SET.test(view.form(mark.first - 1)) ||
    SET.test(view.form(mark.first - 2))
      ? 'new'
      : 'in-progress',
  // "an office which aims to help", "somebody is trying": things and strangers
  // and a task of relations as such is a mood; «главное» is one only as «главное – сделать …»
  accepts: (context, mark, deed) => {
    const { view } = context;
    return (
      !view.has(deed.head + 1, Math.min(deed.last, deed.head + 4), 'bond-thing') &&
      (view.form(mark.first) !== 'главное' ||
        (deed.shape === 'infinitive' && isPlainDeed(context, mark.last, deed) && view.form(mark.first - 1) !== 'самое')) &&
      (view.form(mark.first) !== 'главное' || /^[–—-]$/.test(view.form(deed.head - 1)) || view.form(deed.head - 1) === 'это') &&
      // "the government's focus on facilitating …", not "discussed with a focus on trade"
      (!view.form(mark.last - 2).startsWith('focus') ||
        (deed.head === mark.last && !/^(a|the|to|must|should|can|will|and|,)$/.test(view.form(mark.first - 1)))) &&
      view.senseAtToken(mark.first - 1, 'thing-which.en') === null &&
      // "twelve projects …, aiming to expand", "the memorandum, signed in May, aims to …": things
      !(AIMS.test(view.form(mark.first)) && !isSomebodys(context, mark.first)) &&
      // "urged them to make every effort": asked for
      !(view.form(mark.first) === 'make' && view.form(mark.first - 1) === 'to') &&
      !/^(somebody|everyone|everybody|все|многие)$/.test(view.form(mark.first - 1))
    );
  },
});

/** «Поставлена задача», "set ourselves the goal". */
const SET = /^(поставлен[аоы]?|ставим|поставили|стоит|ставится|set|setting|sets)$/;

const AIMS = /^(seeks|aims|aiming|striving|strives)$/;

import { undertakes } from '../undertaking.js';

/** «Продолжаем готовить врачей», «начинаем поставлять трактора»: a deed gone on with or set about. */
export const keepsDoing = undertakes({
  name: 'keeps-doing.ru',
  finds: 'a deed that a side says it goes on with or is beginning to do',
  marks: ['keeps-doing.ru', 'sets-about.ru'],
  force: 'agreement',
  complement: { infinitive: true, noun: null, by: [], clause: false },
  usual: 'own',
  play: 'in-progress',
  // «продолжаем помогать соседям»: help that is given
  forceOf: ({ view }, mark, { states }, { head }) =>
    mark.sense === 'keeps-doing.ru' && states.length === 1 && view.senseAtToken(head, 'help-deed', 'trains.ru') !== null
      ? 'pledge'
      : 'agreement',
  accepts: ({ view, scene }, mark, deed) =>
    scene.states.length > 1 &&
    deed.head - mark.last <= 3 &&
    view.senseAtToken(deed.head, 'strong-deed.ru', 'help-deed', 'trains.ru') !== null &&
    view.senseAtToken(deed.head, 'talk-deed', 'contact-deed', 'empty-deed') === null &&
    // «продолжаем поставлять продукты»: trade as it goes
    !(
      mark.sense === 'keeps-doing.ru' &&
      /^(поставлять|закупать|покупать|экспортировать|импортировать|продавать)$/.test(view.form(deed.head))
    ) &&
    !view.has(deed.head + 1, deed.last, 'bond-thing'),
});

import type { SenseHit } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import type { Deed } from '../deed/deed.js';
import { isTalk } from '../deed/deed-of-talk.js';
import { undertakes } from '../undertaking.js';

/** «Нужно будет доработать …», «рассчитываем на скорейшую ратификацию», "we expect …". */
export const expected = undertakes({
  name: 'expected',
  finds: 'a deed that is still to be done or counted on',
  marks: ['expect-mark'],
  force: 'expectation',
  complement: { infinitive: true, noun: 'deed', by: ['', 'на', 'on', 'to'], clause: false },
  usual: 'both',
  counts: true,
  play: 'new',
  firm: true,
  // «рассчитываем на совместную работу» is a mood; «предстоит решить, как быть» a question
  // and a level to be reached is a figure
  accepts: (context, mark, deed) =>
    isStillToDo(context, mark, deed) &&
    // «ждём роста»: how things will go
    !(/^(жд|ожида)/.test(context.view.form(mark.first)) && TREND.test(context.view.form(deed.head))) &&
    !(deed.shape === 'noun' && context.view.senseAtToken(deed.head, 'loose-deed') !== null) &&
    context.view.form(deed.head + 1) !== ',' &&
    context.view.form(deed.head) !== 'held' &&
    (!SEEN.test(context.view.form(deed.head)) || context.view.senseAtToken(deed.head, 'deed-verb') !== null) &&
    // «сроки встречи предстоит согласовать»
    !context.view.has(context.view.clauseOf(mark.first)?.first ?? mark.first, mark.first, 'term-of') &&
    !/^(что|чтобы|that)$/.test(context.view.form(mark.last + 1)),
});

/** «Рассчитываю обсудить …» is talk of the day; «нужно будет обсудить» is left to do. */
const isStillToDo = (context: Context, mark: SenseHit, deed: Deed): boolean =>
  (context.view.senseAtToken(deed.head, 'level-deed') === null || isSetLevel(context, deed)) &&
  // "we still need to discuss"
  !(
    (context.view.senseAtToken(mark.first, 'hope-mark') !== null ||
      (context.view.form(mark.first) === 'still' && context.view.form(deed.head) !== 'agree')) &&
    isTalk(context, deed)
  );

/** «Рассчитываем довести торговлю до пяти миллиардов к 2030 году»: brought to an amount by a day. */
const isSetLevel = ({ view }: Context, { head, last }: Deed): boolean =>
  /^(довести|bring)$/.test(view.form(head)) && view.amounts(head, last).length > 0 && view.times(head, last).length > 0;

const TREND = /^(рост|увеличени|снижени|падени|укреплени|улучшени|ухудшени|развити|повышени|участи|решени)/;

/** «Предстоит познакомиться с экспозицией»: what a guest will see is no deed. */
const SEEN =
  /^(познакомиться|ознакомиться|посмотреть|осмотреть|увидеть|увидеться|побывать|посетить|услышать|see|visit|meet|hear|tour|occur|happen)$/;

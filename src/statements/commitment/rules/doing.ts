import type { SenseHit } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import { isAgreedBefore } from '../agreed-before.js';
import { agentOf, hasFrameObject, isEnglishDeed } from '../deed/deed-by-frame.js';
import { extentOf } from '../deed/deed-extent.js';
import { isContact } from '../deed/deed-of-contact.js';
import { isTalk } from '../deed/deed-of-talk.js';
import { isWishForRelations } from '../deed/wish-for-relations.js';
import { type Place, tells } from '../told.js';

/** «Прокладываем железную дорогу», «компания разрабатывает месторождение», "we are establishing a fund": told of those who do it. */
export const doing = tells({
  name: 'doing',
  finds: 'a project that a state, its companies or those who speak say they are at work on',
  marks: ['doing'],
  // «добиваемся пересмотра контракта»: one's own aim
  force: ({ view, analysed }, mark, { voice }, { states }) =>
    /^(добива|дорабат|просчит|обслед|negotiating)/.test(view.form(mark.first))
      ? 'intention'
      : // «даём вам землю», "we are sending you aid": one side gives
        states.length === 1 && voice.turn !== null && (analysed.lang === 'ru' ? GIVES_RU : GIVES_EN).test(view.form(mark.last - 1))
        ? 'pledge'
        : 'agreement',
  // «решили: тоннель строим пополам»
  play: (context, mark, place) =>
    isAgreedBefore(context, mark, place.sentence) ||
    STARTED.test(context.view.form(mark.last - 1)) ||
    (place.voice.turn !== null && GIVES_NOW.test(context.view.form(mark.last - 1)))
      ? 'new'
      : 'in-progress',
  usual: (context, mark, place) => (isAgreedBefore(context, mark, place.sentence) || isTogetherEn(context, mark, place) ? 'both' : 'own'),
  subject: 'told',
  deed: (context, mark, { sentence, clause, voice }) => {
    const { view, analysed } = context;
    const head = mark.last - 1;
    const reading = view.tokens[mark.first]?.reading;
    if (analysed.lang === 'ru' && (reading?.pos !== 'verb' || reading.tense !== 'present')) return null;
    const last = extentOf(context, head, sentence.last);
    const deed = { head, first: mark.first, last, shape: 'noun' as const };
    // «Россия добывает 10 миллионов баррелей в сутки» tells how much
    if (view.amounts(mark.last, mark.last + 2).length > 0 && view.senseAtToken(mark.first, 'produces') !== null) return null;
    // "opening many doors"
    if (
      analysed.lang === 'en' &&
      [1, 2, 3, 4].some((i) => /^(doors?|horizons?|chapters?|era|opportunit(y|ies))$/.test(view.form(head + i)))
    )
      return null;
    // «наше правительство повышает пенсии»
    if (view.has(mark.last, Math.min(last, mark.last + 4), 'home-matter.ru')) return null;
    // «передаю вам привет»
    if (view.has(mark.last, Math.min(last, mark.last + 6), 'wishes.ru')) return null;
    if (isContact(context, deed) || isTalk(context, deed) || isWishForRelations(context, deed)) return null;
    if (view.has(Math.max(sentence.first, mark.first - 6), mark.first, 'sure-of', 'not')) return null;
    // "we could have been developing it"
    if (/^(could|would|should|might)$/.test(view.form(mark.first - 1))) return null;
    // "steps which Canada is undertaking to help …"
    // «ведут разведку урана», «вместе разрабатываем»: the work is told in the mark, or that it is joint
    const works =
      analysed.lang === 'ru' && (head > mark.first || /^добива/.test(view.form(head)) || isTogether(view, sentence.first, mark.first));
    const told =
      works ||
      view.has(
        mark.last,
        last,
        'undertaking',
        'concrete-thing',
        ...(analysed.lang === 'en' && view.senseAtToken(head, 'loose-deed') === null ? ['sphere-word'] : []),
      ) ||
      (analysed.lang === 'en' && view.has(mark.last, Math.min(last, mark.last + 6), 'made-thing.en')) ||
      isStrongWork(context, clause, head, last) ||
      /^(exercises|drills|man(eu|oeu)vers|manoeuvres)$/.test(view.form(head)) ||
      view.amounts(mark.last, last).some(({ of }) => of === 'money') ||
      view.has(Math.max(sentence.first, mark.first - 5), mark.first, 'undertaking') ||
      // «готовим указ о льготах»
      (analysed.lang === 'ru' && /^готов/.test(view.form(head)) && view.has(mark.last, Math.min(last, mark.last + 3), 'law-thing.ru')) ||
      // «вашим студентам выделяем 70 мест»: to whom, or how much of it, is told
      isGivenTo(context, clause, mark.first, head, last) ||
      // «наши фирмы возводят здесь стадионы»: whose people do it is told, and to what
      ('sentence' in clause && agentOf(context, clause, voice) !== null && hasFrameObject(context, clause, head, last, false));
    return told ? { head, first: mark.first } : null;
  },
});

/** "Reducing emissions", "training guards", "deepening economic cooperation": a deed whatever thing it is done to, but not to a bond or to what is only felt. */
const isStrongWork = (context: Context, clause: Place['clause'], head: number, last: number): boolean =>
  context.view.senseAtToken(head, 'strong-work.en') !== null &&
  'sentence' in clause &&
  !context.view.has(head, Math.min(last, head + 6), 'bond-thing', 'abstract-object.en', 'home-event') &&
  isEnglishDeed(context, clause, { head, last }, false);

/** A thing is its object, and the one who gets it or an amount stands by it. */
function isGivenTo(context: Context, clause: Place['clause'], at: number, head: number, last: number): boolean {
  const { view, analysed } = context;
  if (analysed.lang !== 'ru' || !('sentence' in clause)) return false;
  const isOurs = view.tokens[at]?.reading?.person === 1;
  if (!hasFrameObject(context, clause, head, last, isOurs)) return false;
  return (
    view.amounts(clause.first, clause.last).length > 0 ||
    (GIVES_RU.test(view.form(head)) && view.has(head + 1, Math.min(last, head + 5), 'given-goods.ru')) ||
    view.has(clause.first, clause.last, 'given-to.ru') ||
    view.mentions(clause.first, clause.last, 'state-adjective').some(({ last: behind }) => view.tokens[behind]?.reading?.case === 'dat') ||
    view.mentions(clause.first, clause.last, 'state').some(({ case: kase }) => kase === 'dat')
  );
}

/** «Вместе разрабатываем, вместе производим»: told once. */
const isTogether = (view: Context['view'], from: number, at: number): boolean =>
  view.has(at - 1, at, 'together') && !view.has(from, at - 1, 'together');

/** "Together, we are rebuilding …". */
const isTogetherEn = ({ view, analysed }: Context, mark: SenseHit, { clause, sentence }: Place): boolean =>
  analysed.lang === 'en' &&
  (/^(together|jointly)$/.test(view.form(sentence.first)) ||
    [1, 2].some((i) => /^(together|jointly)$/.test(view.form(mark.first - i))) ||
    view.has(Math.max(clause.first, mark.first - 2), clause.last, 'done-together.en'));

const GIVES_RU =
  /^(даем|направляет|отправляет|предоставляют|выделяют|направляют|выделяем|передаем|предоставляем|дарим|прощаем|списываем|направляем|отправляем|посылаем|выделяет|предоставляет|передает|прощает|списывает)$/;
const GIVES_EN = /^(sending|giving|donating|contributing|putting|providing|committing|handing|lending|offering|allocating|pledging)$/;
/** What one "is launching" is only now begun. */
const STARTED = /^(launching|relaunching|elevating)$/;
const GIVES_NOW = /^(даем|дарим|прощаем|donating|contributing|committing|pledging|giving)$/;

import type { Clause, Commitment, Draft, SenseHit, Sentence, Voice } from '../../../domain/index.js';
import { bothSides, statesTold, voiceIn } from '../../frame.js';
import type { Context, Rule } from '../../rule.js';
import { isAgreedBefore } from '../agreed-before.js';
import { type Bound, boundBy } from '../bound/bound.js';
import { extentOf } from '../deed/deed-extent.js';
import { madeEach } from '../make.js';
import { isAsked, isDenied, isQuestion } from '../undertaking.js';

const NAME = 'commitment/under-way';

/** «Реализуются программы», «ведётся строительство», "joint projects are being implemented". */
export const underWay: Rule<Commitment> = {
  name: NAME,
  finds: 'a project, programme or agreed thing that is being carried out',
  triggers: ['carry-out'],
  find(context, sentence) {
    const out: Draft<Commitment>[] = [];
    if (isQuestion(context, sentence)) return out;
    const { view } = context;
    let past = sentence.first;
    for (const mark of view.senses(sentence.first, sentence.last, 'carry-out')) {
      if (mark.first < past || isDenied(context, mark) || (sentence.turn !== null && isAsked(context, mark)) || isTrend(context, mark))
        continue;
      const clause = view.clauseOf(mark.first) ?? sentence;
      const thing = thingOf(context, sentence, clause, mark);
      if (!thing) continue;
      const voice = voiceIn(context, sentence, mark.first);
      const deed = {
        head: mark.first,
        first: Math.min(mark.first, thing.first),
        last: extentOf(context, mark.first, sentence.last),
        shape: 'noun' as const,
      };
      const payer = view.sense(clause.first, clause.last, 'own-cost');
      const paid = payer ? statesTold(context, voice, payer.last, Math.min(clause.last, payer.last + 3)) : [];
      const agreed = isAgreedBefore(context, mark, sentence);
      const bound: Bound = agreed
        ? { states: bothSides(voice), first: mark.first, last: mark.first, by: 'nobody' }
        : paid.length > 0 && payer
          ? { states: paid, first: payer.first, last: payer.last, by: 'named' }
          : whoCarriesOut(context, voice, clause, mark, thing.sense === 'agreed-thing');
      // those who are not in the room
      if (bound.by === 'named' && context.scene.states.length > 0 && !hasSomebodyHere(context, bound, clause)) continue;
      // «вскоре приступит к строительству»
      const ahead = view.tokens[mark.first]?.reading?.tense === 'future' && view.senseAtToken(mark.first, 'set-about') !== null;
      const force = ahead ? 'intention' : view.has(clause.first, clause.last, 'by-order') ? 'instruction' : 'agreement';
      out.push(
        ...madeEach(context, sentence, { rule: NAME, mark, deed, voice, bound, force, play: ahead || agreed ? 'new' : 'in-progress' }),
      );
      past = deed.last;
    }
    return out;
  },
};

/** One of those who talk is named in the clause: «по дороге Китай – Лаос – Таиланд работы идут». */
const hasSomebodyHere = ({ view, scene }: Context, { states }: Bound, { first, last }: Clause | Sentence): boolean =>
  states.some((state) => scene.states.includes(state)) ||
  view.mentions(first, last, 'state').some((mention) => mention.states.some((state) => state !== null && scene.states.includes(state)));

/** «Дорожные карты приняты, и они выполняются». */
const IT = new Set(['они', 'он', 'она', 'оно']);

/** What is carried out: in the mark itself, in its clause, or «всё, о чём договаривались» in its sentence. */
function thingOf({ view }: Context, sentence: Sentence, clause: { first: number; last: number }, mark: SenseHit): SenseHit | null {
  // «рассмотрели ход реализации проектов»: what was agreed at large is looked at in every meeting
  if (/^ход(а|у|е|ом)?$/.test(view.form(mark.first)) && view.form(mark.first - 1) !== 'в' && isCourseOfWork(view, mark, clause.last))
    return mark;
  if (/^ход(а|у|е|ом)?$/.test(view.form(mark.first)))
    return view.form(mark.first - 1) === 'в' ||
      (view.has(mark.last - 1, Math.min(clause.last, mark.last + 2), 'agreed-thing') &&
        !/^(положени|пункт|стат)/.test(view.form(mark.last)))
      ? null
      : view.sense(mark.last - 1, clause.last, 'undertaking', 'concrete-thing', 'agreed-thing');
  // «осуществляют деятельность»: they work there
  if (/^осуществля/.test(view.form(mark.first)) && [0, 1].some((i) => /^(деятельност|торговл|визит|поездк)/.test(view.form(mark.last + i))))
    return null;
  // «поставки топлива осуществляются без пошлин»: trade as it goes
  if (/^осуществля/.test(view.form(mark.first)) && [1, 2, 3].some((i) => /^поставк/.test(view.form(mark.first - i)))) return null;
  if (/^рейс/.test(view.form(mark.last)) || /^рейс/.test(view.form(mark.last + 1)) || /^рейс/.test(view.form(mark.last + 2))) return null;
  // "a new world is under construction": what is built has to be a thing, or so many of them
  if (
    (view.form(mark.last - 2) === 'under' || view.form(mark.last - 1) === 'of') &&
    !view.has(clause.first, mark.first, 'undertaking', 'concrete-thing') &&
    view.amounts(clause.first, mark.first).length === 0
  )
    return null;
  return (
    view.sense(mark.first, mark.last, 'undertaking', 'agreed-thing') ??
    view.sense(mark.last, clause.last, 'undertaking', 'agreed-thing') ??
    view.sense(clause.first, mark.first, 'undertaking', 'agreed-thing') ??
    view.sense(clause.first, clause.last, 'concrete-thing') ??
    view.sense(sentence.first, mark.first, 'agreed-thing') ??
    // «приступили к созданию форума»
    (view.senseAtToken(mark.first, 'set-about') !== null && view.tokens[mark.last]?.word.kind === 'word'
      ? view.sense(mark.first, mark.last, 'build-deed')
      : null) ??
    // «все контракты мы исполняем»
    (/^(исполня|выполня|соблюда)/.test(view.form(mark.last - 1)) ? view.sense(clause.first, clause.last, 'binding-paper') : null) ??
    (/^(everything|all)$/.test(view.form(mark.first)) ? mark : null) ??
    // «„Байкал“ строится»: what is built, by its name in quotes
    (BUILT.test(view.form(mark.first)) && view.form(mark.first - 1) === '»' ? mark : null) ??
    isSetAbout(view, mark) ??
    (IT.has(view.form(mark.first - 1)) ? view.sense(sentence.first, mark.first, 'binding-paper', 'document-plan') : null)
  );
}

/** «Ход создания промышленной зоны», «ход подготовки к расширению станции»: work on a thing, not on a congress or a visit. */
function isCourseOfWork(view: Context['view'], mark: SenseHit, end: number): boolean {
  const first = [mark.last - 1, mark.last, mark.last + 1].find((i) => COURSE.test(view.form(i)));
  if (first === undefined) return false;
  const last = Math.min(end, first + 7);
  return (
    view.tokens[first + 1]?.word.kind === 'word' &&
    !view.has(first + 1, last, 'contact-deed', 'home-event') &&
    !CONGRESS.test(view.form(first + 2))
  );
}
const COURSE =
  /^(создания|формирования|строительства|сооружения|возведения|подготовки|модернизации|восстановления|реконструкции|разработки|освоения|внедрения|согласования)$/;
const CONGRESS = /^(съезд|выбор|референдум|визит|саммит|встреч|переговор|заседани|празднован|юбиле)/;

/** «Приступил к изысканиям на площадке»: whatever work is set about, but not a talk. */
function isSetAbout(view: Context['view'], mark: SenseHit): SenseHit | null {
  if (view.senseAtToken(mark.first, 'set-about') === null) return null;
  // «приступил в августе к изысканиям»
  const to = [1, 2, 3].map((i) => mark.first + i).find((i) => view.form(i) === 'к');
  if (to === undefined) return null;
  for (let i = to + 1; i < to + 4; i++)
    if (view.tokens[i]?.reading?.pos === 'noun')
      return /^(обсужд|рассмотр|перегов|бесед|разгов|работ|исполн|обязан|диалог|дел)/.test(view.form(i))
        ? null
        : { ...mark, first: i, last: i + 1 };
  return null;
}

/** «Мы реализуем проект» is one side's, unless it is told as joint; what is being built is both sides'. */
function whoCarriesOut(context: Context, voice: Voice, clause: Clause | Sentence, mark: SenseHit, agreed: boolean): Bound {
  const both = bothSides(voice);
  const told = boundBy(context, voice, clause.first, mark.first, 'own', context.view.has(clause.first, clause.last, 'together', 'mutual'));
  return told.by === 'nobody' ||
    told.states.length === 0 ||
    startsAbroad(context, told, mark) ||
    (told.by === 'we' && ((agreed && !isTheirOwn(context, clause)) || goesOn(context, mark) || isAtWork(context, mark)))
    ? { ...told, states: both }
    : told;
}

/** «Росатом приступает к строительству станции»: a company of one begins to build in the land of the other. */
const startsAbroad = ({ view }: Context, { by, first, last }: Bound, mark: SenseHit): boolean =>
  by === 'named' &&
  /^(приступ|начал|начина)/.test(view.form(mark.first)) &&
  view.has(mark.first, mark.last + 3, 'build-deed') &&
  (view.has(first, last + 1, 'own-hand') || view.mentions(first, last, 'organisation').length > 0);

/** «Свои обязательства мы соблюдаем»: what one side took on. */
const isTheirOwn = ({ view }: Context, { first, last }: Clause | Sentence): boolean => {
  for (let i = first; i < last; i++) if (/^сво(и|их|им|е|ю)$/.test(view.form(i))) return true;
  return false;
};

/** «Мост строим», «движемся в графике», «подошли к запуску»: what is built is both sides' work. */
const isAtWork = ({ view }: Context, { first }: SenseHit): boolean =>
  BUILT.test(view.form(first)) || /^(двига|движ|подошли|подходим|приблиз)/.test(view.form(first));

/** «Продолжаем реализацию проектов», "we continue to implement": what was begun together. */
const goesOn = ({ view }: Context, mark: SenseHit): boolean =>
  view.has(mark.first - 1, mark.first + 1, 'go-on-with') && view.has(mark.first, mark.last + 3, 'joint-project');

/** «Расширяется взаимодействие», «налаживается контакт»: how relations go, not what is being carried out. */
const isTrend = ({ view }: Context, mark: SenseHit): boolean =>
  /^(расширя|налажива|развива)/.test(view.form(mark.first)) &&
  (view.has(mark.last, mark.last + 4, 'relations-thing') || [0, 1, 2].some((i) => /^контакт/.test(view.form(mark.last + i))));

const BUILT = /^(стро|сооруж|возвод|проклад|достра)/;

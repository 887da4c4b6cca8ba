import type { SenseHit } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import { isSomebodys } from '../bound/somebodys.js';
import type { Deed } from '../deed/deed.js';
import { isDoneToAThing } from '../deed/done-to-a-thing.ru.js';
import { undertakes } from '../undertaking.js';

/** «Планируем открыть консульство», "we intend to build", "expressed readiness to contribute". */
export const intended = undertakes({
  name: 'intended',
  finds: 'a deed that is planned, intended or aimed at',
  marks: ['intention-mark'],
  force: 'intention',
  // «намерен неукоснительно выполнять»: that one will keep what was agreed
  forceOf: ({ view }, _mark, { states }, { head }) =>
    states.length === 1 && /^(выполнять|соблюдать|исполнять|выполнить|исполнить|honou?r|fulfil|fulfill|abide)$/.test(view.form(head))
      ? 'pledge'
      : 'intention',
  complement: { infinitive: true, noun: 'deed', by: ['', 'по', 'к', 'на', 'о', 'над', 'of', 'for', 'at'], clause: false },
  usual: 'own',
  relations: true,
  play: 'new',
  // "a programme which aims to …": a thing has no intentions
  accepts: (context, mark, deed, voice) => {
    const { view } = context;
    // "a burden we should be prepared to bear"
    if ([0, 1, 2, 3].some((i) => /^(should|must)$/.test(view.form(mark.first - i)))) return false;
    // "the memorandum, signed in May, aims to expand …"
    if (/^aims?$/.test(view.form(mark.first)) && !isSomebodys(context, mark.first)) return false;
    // «настрой на углубление связей» is a mood, «настрой довести торговлю до …» is not
    if (
      /^(настро(й|я|ю|ем|е)|стремлени.+)$/.test(view.form(mark.first)) &&
      (deed.shape !== 'infinitive' ? !isToMake(view, deed) && !isOnAThing(context, deed) : isMood(view, deed))
    )
      return false;
    // «вдохновляете людей на стремление достичь большего»: another's
    if (/^стремлени/.test(view.form(mark.first)) && view.form(mark.first - 1) === 'на') return false;
    // «заинтересованность довести дело до контракта», not «заинтересованность в развитии»
    if (
      /^(заинтересованность|желание|амбиция|мечта)$/.test(view.form(mark.last - 1)) &&
      (deed.shape !== 'infinitive' || deed.head - mark.last > 2 || isMood(view, deed))
    )
      return false;
    // "look to their partners to do it"
    if (/^look/.test(view.form(mark.first)) && (deed.head !== mark.last || deed.shape !== 'infinitive')) return false;
    if (voice.turn !== null && view.form(mark.first - 1) === 'it') return false;
    // "thinking of the development of our countries", but "thinking of opening a branch"
    if (view.form(mark.first) === 'thinking' && view.tokens[deed.head]?.reading?.pos !== 'gerund') return false;
    // "in the nineties it was planned to …"
    if (isOfThePast(context, mark)) return false;
    const reading = view.tokens[mark.first]?.reading;
    // «планировали», «ставили задачу»: what was meant once
    if (reading?.pos === 'verb' && reading.tense === 'past' && reading.aspect === 'imperfective') return false;
    // "those seeking to gain from a quarrel", "measures intended to help", "coordination aimed to provide": told of things and strangers
    const before = view.form(mark.first - 1);
    if (/^(seeking|striving)$/.test(view.form(mark.first)) && !BE.test(before)) return false;
    if (/^(intended|aimed)$/.test(view.form(mark.first)) && isOfAThing(view, mark.first)) return false;
    return view.senseAtToken(mark.first - 1, 'thing-which.en') === null;
  },
});

/** A time that is over is told, and the plan as made then. */
function isOfThePast({ view, scene }: Context, { first }: SenseHit): boolean {
  if (!/^(was|were)$/.test(view.form(first - 1)) && !/^(was|were)$/.test(view.form(first))) return false;
  const clause = view.clauseOf(first);
  return clause !== null && view.times(clause.first, clause.last).some(({ to }) => scene.date !== null && to < scene.date);
}

/** «Настрой на завершение строительства»: on a thing that is made. */
const isToMake = (view: Context['view'], { head, last }: Deed): boolean =>
  view.senseAtToken(head, 'finish-noun', 'build-deed') !== null &&
  view.has(head + 1, Math.min(last, head + 6), 'undertaking', 'concrete-thing', 'build-deed');

/** «Настрой на отмену виз», not on more cooperation. */
const isOnAThing = (context: Context, { head, last }: Deed): boolean =>
  isDoneToAThing(context, head, last) && !context.view.has(head, Math.min(last, head + 6), 'joint-thing', 'relations-thing');

/** «Настрой работать на перспективу»: in no sphere and on nothing. */
const isMood = (view: Context['view'], { head, last }: Deed): boolean =>
  view.senseAtToken(head, 'abstract-deed') !== null && !view.has(head + 1, last, 'undertaking', 'concrete-thing', 'sphere-word');

/** "Efforts aimed at", "sanctions which are actually aimed at": said of things. */
function isOfAThing(view: Context['view'], at: number): boolean {
  const before = view.tokens[at - 1]?.reading?.pos === 'adverb' ? at - 2 : at - 1;
  if (BE.test(view.form(before)) || isOfWork(view, before)) return true;
  return (
    view.tokens[before]?.reading?.pos === 'noun' &&
    view.mentions(before, before + 1).length === 0 &&
    !/^(sides|countries|leaders)$/.test(view.form(before))
  );
}

/** "The efforts of Norland, Sudland and Ostland aimed at …": the lands are whose work it is, not who aims. */
function isOfWork(view: Context['view'], last: number): boolean {
  for (let i = last; i > last - LIST; i--) {
    if (view.form(i) === 'of') return WORK.test(view.form(i - 1));
    if (!/^(,|and|the)$/.test(view.form(i)) && view.mentions(i, i + 1, 'state').length === 0) return false;
  }
  return false;
}
const LIST = 12;
const WORK = /^(efforts?|actions?|activities|steps?|measures?|work|initiatives?)$/;

const BE = /^(is|are|am|was|were|be|been|we're|they're|i'm)$/;

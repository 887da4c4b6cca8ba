import type { Language } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import { undertakes } from '../undertaking.js';

/** «Прорабатываем возможности сотрудничества в энергетике», «работают над тем, чтобы …», "we are working on …". */
export const workedOn = undertakes({
  name: 'worked-on',
  finds: 'a deed that is being prepared or worked out',
  marks: ['work-on'],
  force: 'intention',
  complement: { infinitive: true, noun: 'any', by: ['', 'к', 'над', 'по', 'для', 'о', 'об', 'on', 'of', 'to', 'towards'], clause: true },
  usual: 'both',
  play: 'in-progress',
  // "the importance of taking steps" is no step
  // «присматривается к югу Африки»: at a thing, not at a region
  accepts: ({ view, analysed }, mark, deed) =>
    // "pleased to see them take steps"
    ![1, 2, 3, 4, 5].some((i) => view.form(mark.first - i) === 'see' && view.form(mark.first - i - 1) === 'to') &&
    // "people working hard to join it": others, and no work of states
    (!HARD.test(view.form(mark.first)) || isAtWork(view, mark.first)) &&
    // "ready to take steps", "would take action to help": not at work on it yet
    !(
      analysed.lang === 'en' &&
      /^(will|would|to|should|must|can|could|may)$/.test(view.form(mark.first - 1)) &&
      /^(take|working|work)$/.test(view.form(mark.first))
    ) &&
    !view.has(deed.head + 1, Math.min(deed.last, deed.head + 5), 'dream.en') &&
    (!/^(присматр|пригляд|пример)/.test(view.form(mark.first)) ||
      view.has(deed.head, deed.last, 'undertaking', 'concrete-thing', 'build-deed')) &&
    !view.has(Math.max(view.clauseOf(mark.first)?.first ?? 0, mark.first - SPOKEN_OF_WITHIN), mark.first, 'discussed-before'),
  // work on what was agreed or on a project is the agreement being kept
  forceOf: ({ view, analysed }, mark) =>
    view.senseAtToken(mark.first, 'search-word') === null && isProjectAt(view, analysed.lang, mark.last) ? 'agreement' : 'intention',
});

const HARD = /^(hard|intensively|actively|hand-in-hand|tirelessly|around)$/;
function isAtWork(view: Context['view'], at: number): boolean {
  let i = at - 1;
  while (view.tokens[i]?.reading?.pos === 'adverb') i--;
  return /^work(s|ed|ing)?$/.test(view.form(i)) && view.tokens[i - 1]?.reading?.pos !== 'noun';
}

const SPOKEN_OF_WITHIN = 4;

/** The thing worked on follows at once: «над выполнением договорённостей», "on our joint project", «над самолётом». */
function isProjectAt(view: Context['view'], lang: Language, after: number): boolean {
  for (let i = after - 1; i < after + 6; i++) {
    const { reading } = view.tokens[i] ?? {};
    // "working to implement joint projects"
    if (reading?.pos === 'infinitive' && /^(implement|complete|carry|fulfil|fulfill|realise|realize)$/.test(view.form(i))) continue;
    if (reading?.pos === 'infinitive' || reading?.pos === 'gerund' || reading?.pos === 'conjunction') return false;
    if (reading?.pos !== 'noun') continue;
    if (view.senseAtToken(i, 'fulfil-noun', 'concrete-thing') !== null || reading.lemma === 'project' || reading.lemma === 'проект')
      return true;
    if (lang === 'ru') return false;
  }
  return false;
}

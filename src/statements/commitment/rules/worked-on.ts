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
  accepts: ({ view }, mark, deed) =>
    (!/^(присматр|пригляд|пример)/.test(view.form(mark.first)) ||
      view.has(deed.head, deed.last, 'undertaking', 'concrete-thing', 'build-deed')) &&
    !view.has(Math.max(view.clauseOf(mark.first)?.first ?? 0, mark.first - SPOKEN_OF_WITHIN), mark.first, 'discussed-before'),
  // work on what was agreed or on a project is the agreement being kept
  forceOf: ({ view, analysed }, mark) =>
    view.senseAtToken(mark.first, 'search-word') === null && isProjectAt(view, analysed.lang, mark.last) ? 'agreement' : 'intention',
});

const SPOKEN_OF_WITHIN = 4;

/** The thing worked on follows at once: «над выполнением договорённостей», "on our joint project", «над самолётом». */
function isProjectAt(view: Context['view'], lang: Language, after: number): boolean {
  for (let i = after - 1; i < after + 6; i++) {
    const { reading } = view.tokens[i] ?? {};
    if (reading?.pos === 'infinitive' || reading?.pos === 'gerund' || reading?.pos === 'conjunction') return false;
    if (reading?.pos !== 'noun') continue;
    if (view.senseAtToken(i, 'fulfil-noun', 'concrete-thing') !== null || reading.lemma === 'project' || reading.lemma === 'проект')
      return true;
    if (lang === 'ru') return false;
  }
  return false;
}

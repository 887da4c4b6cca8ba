import type { Amount, Clause, Sentence } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import type { Memory } from '../memory.js';
import { hasOwnSubject } from '../subject.js';
import { type FoundIndicator, found, indicatorFor } from './nearest.js';

const LEARNED =
  /^(специалист\p{L}*|кадр\p{L}*|врач\p{L}*|инженер\p{L}*|учител\p{L}*|педагог\p{L}*|преподавател\p{L}*|медик\p{L}*|агроном\p{L}*|учёных|specialists?|teachers|doctors|nurses|professionals?|experts?|engineers?)$/u;
const CHILDREN = /^(дет(ей|и|ям)|ребят(ам)?|мальчик\p{L}*|children|kids|pupils)$/u;
const JOBS = /^(jobs?|мест|места)$/;
const LIVES = /^(жив|жил|прожив|работа|труд|liv|work)/;
const YOUNG = /(^| )(ребят\p{L}*|человек|молодых людей|юношей|девушек|граждан|young people|young men and women|people|citizens)$/u;
/** "Has saved 25 million lives": they are alive. */
export const areSaved = ({ view }: Context, clause: Clause, { first, last }: Amount): boolean =>
  SAVED.test(view.words(Math.max(clause.first, first - 3), first)) &&
  /(^| )(lives|жизн\p{L}+)( |$|[.,])/u.test(view.words(last - 1, last + 1));
const SAVED = /(^| )(saved?|saving|спас(ли|ла|ло|ти)?|сохранили?)( |$)/i;
const GENERIC = new Set(['человек', 'человека', 'людей', 'people', 'persons', 'personnel', 'men']);

/** Persons: what they are, or what they do or suffer. */
export function persons(context: Context, sentence: Sentence, clause: Clause, amount: Amount, memory: Memory): FoundIndicator {
  const { view } = context;
  const jobs = JOBS.test(view.form(amount.last - 1));
  // "the 240 who paid the ultimate price"
  const end = view.form(clause.last) === 'who' ? (view.clauseOf(clause.last)?.last ?? clause.last) : clause.last;
  // "has saved 25 million lives"
  const saved = SAVED.test(view.words(Math.max(clause.first, amount.first - 3), amount.first));
  const lost =
    (jobs || saved ? null : view.sense(clause.first, end, 'casualties', 'lost-people')) ??
    view.sense(Math.max(clause.first, amount.first - 3), amount.first, 'loss-of');
  if (lost) return found(lost, 'casualties');
  if (view.has(clause.first, clause.last, 'need-verb') && !view.has(clause.first, clause.last, 'students')) {
    // «помощь дорога, а ждут её …»
    const help = view.sense(clause.first, clause.last, 'help-noun') ?? view.sense(sentence.first, clause.first, 'help-noun');
    if (help) return found(help, 'humanitarian-aid');
  }
  const at = amount.counted ?? amount.last - 1;
  // «подготовили тысячу специалистов», «школа на 300 детей»
  const taught =
    (LEARNED.test(view.form(at)) && !view.has(clause.first, clause.last, 'military')
      ? view.sense(clause.first, clause.last, 'trained-deed')
      : null) ?? (CHILDREN.test(view.form(at)) ? view.sense(clause.first, clause.last, 'school-built') : null);
  if (taught) return found(taught, 'students');
  // "lifted 11 million out of poverty": whatever they were, they are people
  if (view.has(clause.first, clause.last, 'hardship')) return found(view.senseAtToken(at, 'people'), 'people');
  // «в вузы едет тысяча ребят», "700 people have enrolled at the university"
  const young = YOUNG.test(view.words(amount.first, at + 1)) && view.sense(clause.first, clause.last, 'higher-school');
  if (young && !view.has(clause.first, clause.last, 'teaching-deed')) return found(young, 'students');
  for (const sense of ['students', 'tourists', 'military', 'companies'] as const) {
    const hit = view
      .senses(amount.first, Math.max(Math.min(clause.last, at + 4), amount.last), sense)
      .find(({ first }) => first <= at || first < amount.last);
    // those who do business are people
    if (hit) return found(hit, sense === 'companies' ? 'people' : sense);
  }
  // «подразделение вооружённых сил, 75 человек»
  const aside = /^[–—-]$/.test(view.form(amount.first - 1))
    ? Math.max(sentence.first, Math.min(clause.first, amount.first - 6))
    : clause.first;
  const unit = view.senses(aside, amount.first, 'military').at(-1);
  if (unit && view.token(unit.first)?.reading?.pos === 'noun' && GENERIC.has(view.form(at))) return found(unit, 'military');
  // «живут и учатся», «посетили выставку»: they are people before they are anything else
  const from = /^(и|and)$/.test(view.form(clause.first)) ? Math.max(sentence.first, clause.first - 1) : clause.first;
  const lives = view.senses(from, clause.last, 'abroad-deed').some(({ first }) => LIVES.test(view.form(first)));
  if (lives || view.has(clause.first, clause.last, 'event-visited')) return found(view.senseAtToken(at, 'people'), 'people');
  // «отдохнули 200 тысяч россиян», "spent their holidays"; a delegation that visits is too small for tourism
  const toured =
    view.sense(clause.first, clause.last, 'holiday-deed') ??
    (Number(amount.value) >= 1000 ? view.sense(clause.first, clause.last, 'tour-deed') : null);
  if (toured) return found(toured, 'tourists');
  for (const sense of ['students', 'tourists'] as const) {
    const hit = view.sense(clause.first, clause.last, sense);
    if (hit) return found(hit, sense);
  }
  // «число туристов выросло и достигло двух миллионов человек»
  if (GENERIC.has(view.form(at)) && !hasOwnSubject(context, clause, amount.first)) {
    const hit = view.sense(sentence.first, clause.first, 'students', 'tourists');
    if (hit) return found(hit, indicatorFor(hit), true);
    const { indicator } = memory;
    if (indicator && sentence.index - indicator.sentence <= 1 && (indicator.indicator === 'students' || indicator.indicator === 'tourists'))
      return found(null, indicator.indicator, true);
  }
  return found(view.senseAtToken(at, 'people'), 'people');
}

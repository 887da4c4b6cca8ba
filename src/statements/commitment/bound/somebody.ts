import type { Force, SenseHit, Voice } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import type { Bound } from './those-bound.js';

/** A subject that cannot be made out: «решил», "was asked" of somebody unknown. */
export function isSomebody({ view, analysed, scene }: Context, mark: SenseHit, bound: Bound, voice: Voice, force: Force): boolean {
  if (isOthers(view, mark)) return true;
  // a speech at home: nobody's deed between states
  if (bound.states.length === 0) return bound.by !== 'nobody' || scene.states.length === 0;
  // plans of those who are not in the room
  if (scene.states.length > 0 && !bound.states.some((state) => scene.states.includes(state))) return true;
  // "your commitment to …": said of the one addressed, it is praise
  const isReady = bound.by === 'named' && /^(готов[аы]?|ready|prepared|willing)$/.test(view.form(mark.first));
  // "our friends undertake to build it", "you promised to send": told as what was undertaken
  const isTold = (PROMISED.test(view.form(mark.first)) || isCommittedTo(view, mark)) && bound.by !== 'nobody';
  if (force === 'pledge' && !isReady && !isTold && voice.turn !== null && voice.own !== null && !bound.states.includes(voice.own))
    return true;
  // «ты настроен наладить …»
  if (bound.by === 'you' && view.form(mark.first).startsWith('настроен')) return true;
  if (bound.by !== 'nobody' || voice.turn === null) return false;
  // "the Europeans promised to …": somebody who is not made out
  if (analysed.lang === 'en' && PROMISED.test(view.form(mark.first)) && isMany(view, mark.first - 1)) return true;
  // "the Commission's President put forward an initiative to …": whoever proposes, it is put to both
  if (force === 'proposal' && isNamed(view, mark)) return false;
  const reading = view.tokens[mark.first]?.reading;
  if (analysed.lang === 'ru')
    // «стоило бы», «удалось»: impersonal
    return (
      reading?.pos === 'verb' &&
      reading.tense === 'past' &&
      reading.number === 'sing' &&
      !/ло(сь)?$/.test(view.form(mark.first)) &&
      !((view.form(mark.last) === 'бы' || view.form(mark.first - 1) === 'бы') && /^(предл|прос|попрос)/.test(view.form(mark.first)))
    );
  return false;
}

/** "Italy has committed to …": told as done, not as what one is. */
const isCommittedTo = (view: Context['view'], { first }: SenseHit): boolean =>
  /^(re)?committed$/.test(view.form(first)) && /^(has|have|had|you've|they've)$/.test(view.form(first - 1));

const isMany = ({ tokens }: Context['view'], at: number): boolean =>
  tokens[at]?.reading?.pos === 'noun' && tokens[at]?.reading?.number === 'plur';

const PROMISED =
  /^(undert(ake|akes|ook|aken)|promise[sd]?|pledge[sd]?|vow(s|ed)?|guarantee[sd]?|assure[sd]?|(по)?обеща(ли|л|ла)|взял[аи]?|обязал(ись|ась|ся)|обязу(ется|ются)|обеща(ет|ют))$/;

const isNamed = (view: Context['view'], mark: SenseHit): boolean =>
  view.mentions(view.clauseOf(mark.first)?.first ?? mark.first, mark.first).some(({ of }) => of === 'person' || of === 'office');

/** "Europe plans to …", «некоторые страны хотят …», "Western countries have agreed to …": others, who are not in the room. */
function isOthers(view: Context['view'], { first }: SenseHit): boolean {
  let at = first - 1;
  while (view.tokens[at]?.reading?.pos === 'adverb' || /^(have|has|had|are|is)$/.test(view.form(at))) at--;
  if (/^(europe|asia|africa|европа|азия|африка)$/.test(view.form(at))) return true;
  return /^(countries|states|nations|governments|страны|государства)$/.test(view.form(at)) && OTHERS.test(view.form(at - 1));
}
const OTHERS =
  /^(european|western|some|many|other|most|certain|several|arab|asian|african|европейские|западные|некоторые|многие|другие|арабские|азиатские|африканские)$/;

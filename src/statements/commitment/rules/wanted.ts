import type { SenseHit } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import { isPlainDeed } from '../deed/plain-deed.js';
import { undertakes } from '../undertaking.js';

/** «Хотим до конца года запустить рейс», "we want to open three more schools". */
export const wanted = undertakes({
  name: 'wanted',
  finds: 'a concrete deed that those who speak want to do',
  marks: ['want-mark'],
  force: 'intention',
  complement: { infinitive: true, noun: null, by: [], clause: false },
  usual: 'own',
  play: 'new',
  accepts: (context, mark, deed, voice) =>
    context.scene.states.length > 1 &&
    voice.turn !== null &&
    isOwn(context, mark) &&
    deed.head - mark.last <= 6 &&
    isPlainDeed(context, mark.last, deed),
});

/** "We want", "Poland wants", not "you want" or "forty states want": in Russian the verb says so itself. */
function isOwn({ view, analysed }: Context, { first }: SenseHit): boolean {
  // «Лаос хочет открыть», «наши банки хотят», not «многие хотят»
  if (analysed.lang === 'ru' && !/^хо(чет|тят)$/.test(view.form(first))) return true;
  if (analysed.lang === 'ru')
    return [1, 2, 3].some(
      (i) => view.mentions(first - i, first - i + 1).length > 0 || view.senseAtToken(first - i, 'own-hand', 'own-body') !== null,
    );
  for (let i = first - 1; i >= first - 3; i--) {
    if (/^(we|i)$/.test(view.form(i)) || view.mentions(i, i + 1, 'state').length > 0) return true;
    if (view.tokens[i]?.reading?.pos !== 'adverb') return false;
  }
  return false;
}

import type { Sentence, StateCode, Voice } from '../../domain/index.js';
import { bothSides, statesNamed } from '../frame.js';
import type { Context } from '../rule.js';
import type { DocumentPhrase } from './document.js';

/** Whose document it is: the states named, else both sides of the talks; of a document of many states only those named. */
export function statesOf(context: Context, sentence: Sentence, document: DocumentPhrase, voice: Voice): StateCode[] {
  const { view, scene } = context;
  const { first, last } = document;
  const inTitle = statesNamed(context, first, last);
  const sides = bothSides(voice);
  if (view.has(first, last, 'document-between-powers'))
    return ['RU', 'US'].every((state) => scene.states.includes(state)) ? ['RU', 'US'] : inTitle;
  if (document.head.sense === 'document-decision') return [];
  if (view.has(first, last, 'document-of-many')) return inTitle.length >= 2 ? inTitle : [];
  if (inTitle.length >= 2) return inTitle;
  if (inTitle.length === 1)
    return voice.own !== null && inTitle[0] !== voice.own
      ? [voice.own, ...inTitle]
      : sides.includes(inTitle[0] as StateCode)
        ? sides
        : inTitle;
  if (view.mentions(first, document.head.last, 'place').length > 0) return [];
  const named = statesNamed(context, last, Math.min(sentence.last, last + 8));
  return named.length >= 2 ? named : sides;
}

import { isPlainDeed } from '../plain-deed.js';
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
    context.scene.states.length > 1 && voice.turn !== null && deed.head - mark.last <= 6 && isPlainDeed(context, mark.last, deed),
});

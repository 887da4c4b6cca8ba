import { askedIn } from '../bound/asked-of.js';
import { isPlainDeed } from '../deed/plain-deed.js';
import { undertakes } from '../undertaking.js';

/** "I would like to open a new route", «хотели бы создать совместный фонд»: put to the other side as a wish. */
export const wished = undertakes({
  name: 'wished',
  finds: 'a concrete deed that the speaker would like to be done',
  marks: ['wish-mark', 'wish-of.en', 'want-you.en'],
  force: 'proposal',
  complement: { infinitive: true, noun: null, by: [], clause: false },
  usual: 'both',
  counts: true,
  play: 'new',
  accepts: (context, mark, deed, voice) =>
    context.scene.states.length > 1 &&
    voice.turn !== null &&
    ((deed.head - mark.last <= 2 && mark.sense !== 'want-you.en') || askedIn(context, voice, mark.last, deed.first).length > 0) &&
    // "the world needs an alliance to meet these challenges"
    !/^(world|humanity|мир|человечество)$/.test(context.view.form(mark.first - 1)) &&
    (context.view.senseAtToken(deed.head, 'ask-help') !== null || isPlainDeed(context, mark.last, deed)),
});

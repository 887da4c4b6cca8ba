import type { SenseHit } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import { askedIn } from '../bound.js';
import type { Deed } from '../deed.js';
import { undertakes } from '../undertaking.js';

/** "I would like to open a new route", «хотели бы создать совместный фонд»: put to the other side as a wish. */
export const wished = undertakes({
  name: 'wished',
  finds: 'a concrete deed that the speaker would like to be done',
  marks: ['wish-mark', 'wish-of.en'],
  force: 'proposal',
  complement: { infinitive: true, noun: null, by: [], clause: false },
  usual: 'both',
  counts: true,
  play: 'new',
  accepts: (context, mark, deed, voice) =>
    context.scene.states.length > 1 &&
    voice.turn !== null &&
    (deed.head - mark.last <= 2 || askedIn(context, voice, mark.last, deed.first).length > 0) &&
    (context.view.senseAtToken(deed.head, 'ask-help') !== null || isConcrete(context, mark, deed)),
});

/** A deed done to a thing or in a sphere, no talk and no courtesy. */
const isConcrete = ({ view }: Context, mark: SenseHit, deed: Deed): boolean =>
  view.senseAtToken(deed.head, 'deed-verb', 'help-deed', 'build-deed') !== null &&
  view.senseAtToken(deed.head, 'talk-deed', 'level-deed', 'empty-deed', 'contact-deed') === null &&
  !view.has(mark.last, deed.last, 'thank-verb', 'courtesy-before', 'say') &&
  view.has(deed.head, Math.min(deed.last, deed.head + 9), 'undertaking', 'concrete-thing', 'sphere-word', 'joint-thing');

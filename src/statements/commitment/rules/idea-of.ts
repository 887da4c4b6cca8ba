import type { SenseHit } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import { type Place, tells } from '../told.js';

/** "Put forward the idea of a joint centre", «выдвинул идею единого реестра»: a thing to be made, proposed by its name. */
export const ideaOf = tells({
  name: 'idea-of',
  finds: 'a thing to be set up that is proposed as an idea or initiative',
  marks: ['idea-of'],
  force: 'proposal',
  play: 'new',
  usual: 'both',
  toBoth: true,
  deed: (context, mark, { sentence, clause, voice }) => {
    const { view, scene } = context;
    if (scene.states.length < 2 || (voice.own === null && voice.turn !== null)) return null;
    if (view.has(clause.first, mark.first, 'not', 'if-when')) return null;
    const thing = thingAfter(context, mark, sentence);
    return thing && !view.has(mark.last, thing.last, 'contact-deed', 'talk-deed') ? { head: thing.first, first: mark.first } : null;
  },
});

/** The thing that the idea is of, before any verb or comma. */
function thingAfter({ view }: Context, mark: SenseHit, { last }: Place['sentence']): SenseHit | null {
  const end = Math.min(last, mark.last + 7);
  for (let i = mark.last; i < end; i++) {
    const { reading, word } = view.tokens[i] ?? {};
    if (word?.form === ',' || reading?.pos === 'verb' || reading?.pos === 'infinitive') return null;
    const hit = view.sense(i, i + 1, 'undertaking', 'concrete-thing', 'build-deed', 'made-thing.en', 'launched-thing', 'idea-thing');
    if (hit) return hit;
  }
  return null;
}

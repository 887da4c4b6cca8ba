import { extentOf } from '../deed/deed-extent.js';
import { isContact } from '../deed/deed-of-contact.js';
import { isTalk } from '../deed/deed-of-talk.js';
import { isWishForRelations } from '../deed/wish-for-relations.js';
import { tells } from '../told.js';

/** "Together, we're tackling the shortage of chips": whatever both are at, told as done by both. */
export const togetherDoing = tells({
  name: 'together-doing.en',
  finds: 'what both sides are said to be at work on together',
  marks: ['together-we.en'],
  force: 'agreement',
  play: 'in-progress',
  usual: 'both',
  toBoth: true,
  deed: (context, mark, { sentence }) => {
    const { view, scene } = context;
    if (scene.states.length < 2) return null;
    let head = mark.last;
    while (view.tokens[head]?.reading?.pos === 'adverb') head++;
    if (!view.form(head).endsWith('ing') || IDLE.test(view.form(head))) return null;
    const deed = { head, first: mark.first, last: extentOf(context, head, sentence.last), shape: 'infinitive' as const };
    if (deed.last - head < 3 || isTalk(context, deed) || isContact(context, deed) || isWishForRelations(context, deed)) return null;
    return { head, first: mark.first };
  },
});

/** How one stands, goes or feels, and what one is only ready for. */
const IDLE =
  /^(standing|going|moving|looking|heading|marking|celebrating|facing|living|preparing|hoping|seeing|sending|showing|proving|making|doing|being|having|getting|working|writing|turning|entering|remembering|honou?ring|walking|sitting|talking|speaking|saying|demonstrating|reaffirming|calling|urging)$/;

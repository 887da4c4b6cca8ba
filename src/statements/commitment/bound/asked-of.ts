import type { StateCode, Voice } from '../../../domain/index.js';
import { identityOf, statesTold } from '../../frame.js';
import type { Context } from '../../rule.js';

/** States named between a request and what is requested: «предложили российской стороне», "urged Israel to". */
export function askedIn(context: Context, voice: Voice, first: number, last: number): StateCode[] {
  const states = statesTold(context, voice, first, last);
  if (states.length > 0) return states;
  // "encouraged my friend Fumio to …"
  if (voice.turn !== null && voice.others.length === 1)
    for (let i = first; i < last - 1; i++)
      if (
        /^(my|our)$/.test(context.view.form(i)) &&
        [1, 2].some((k) => i + k < last && /^(friend|counterpart|guest)$/.test(context.view.form(i + k)))
      )
        return [...voice.others];
  for (let i = first; i < last; i++)
    if (YOU.test(context.view.form(i)) || /^(вас|вам)$/.test(context.view.form(i))) return [...voice.others];
  for (const mention of context.view.mentions(first, last)) {
    if (mention.of !== 'person' && mention.of !== 'office') continue;
    const state = identityOf(context, mention)?.state;
    if (state) return [state];
    // "I urged the Prime Minister to …": said beside him
    if (
      voice.turn !== null &&
      mention.of === 'office' &&
      mention.state === null &&
      voice.others.length === 1 &&
      HEADS.test(context.view.form(mention.last - 1))
    )
      return [...voice.others];
  }
  return [];
}

const HEADS = /^(president|minister|chancellor|king|emir|premier|президент[ау]?|министр[ау]?|канцлер[ау]?|корол[яю])$/;

const YOU = /^(вы|ты|you|you'll|you're|you've)$/;

import type { Context } from '../../rule.js';
import type { Deed } from './deed.js';

/** How far behind the cooperation its topic may be named. */
const WITHIN = 4;

/**
 * "Deepen cooperation on cybersecurity", «углубить взаимодействие в машиностроении»: cooperation in something in particular. "Cooperation in
 * all areas", «сотрудничество в интересах народов» is in nothing.
 */
export function isOnATopic({ view }: Context, { head, last }: Deed): boolean {
  const shared = view.sense(head, last, 'joint-thing') ?? view.sense(head, last, 'relations-thing');
  if (shared === null || view.has(head, shared.last, 'bond-thing') || !LINK.test(view.form(shared.last))) return false;
  let noun = false;
  for (let i = shared.last + 1; i < Math.min(last, shared.last + 1 + WITHIN); i++) {
    const { reading, word } = view.tokens[i] ?? {};
    if (IN_GENERAL.test(view.form(i))) return false;
    if (word?.kind === 'punctuation' || reading?.pos === 'verb') break;
    if (reading?.pos === 'noun' || view.mentions(i, i + 1, 'place').length > 0) noun = true;
  }
  return noun;
}

const LINK = /^(on|in|against|по|в|во|против)$/;
const IN_GENERAL =
  /^(all|every|each|various|many|different|several|other|general|future|years?|months?|days|range|fronts?|levels?|formats?|spirit|basis|interests?|framework|context|way|world|ways|order|it|them|this|these|that|those|turn|particular|areas?|fields?|spheres?|directions?|issues?|matters|manner|line|accordance|conditions?|все|всех|всем|всему|любых|разных|различных|многих|самых|целом|духе|интересах|рамках|формате|форматах|русле|будущем|перспективе|условиях|мире|основе|целях|дальнейшем|соответствии|этом|том|нём|нем|ближайшее|ближайшие|контексте|свете|таком|таких|том|направлениям|вопросам|линии|мере|плане|дух|направлении|направлениях)$/;

import type { Token } from '../../../domain/index.js';
import type { Context } from '../../rule.js';

/** The token at `at` is a verb in the infinitive that may be a deed: in English with "to" before it, adverbs between or not. */
export function isInfinitive({ view, analysed }: Context, at: number): boolean {
  const { reading, word } = view.tokens[at] as Token;
  if (analysed.lang === 'ru') return (reading?.pos === 'infinitive' && word.form !== 'быть') || RARE_INFINITIVE.test(word.form);
  if (view.form(at - 1) === 'to' && HYPHENED_INFINITIVE.test(word.form)) return true;
  if (reading?.pos !== 'infinitive' && reading?.pos !== 'verb' && reading?.pos !== 'noun') return false;
  for (let i = at - 1; i >= at - 3 && i >= 0; i--) {
    const { form } = (view.tokens[i] as Token).word;
    if (form === 'to') return reading.pos === 'infinitive';
    if ((view.tokens[i] as Token).reading?.pos !== 'adverb') return false;
  }
  return false;
}

/** Where the "to" before the infinitive at `at` stands, not before `after`; `at` itself where there is none. */
export const toBefore = ({ view }: Context, at: number, after: number): number => {
  for (let i = at - 1; i >= Math.max(after, at - 3); i--) if (view.form(i) === 'to') return i;
  return at;
};

/** Verbs with two prefixes, which dictionaries lack: «пообсуждать», «доурегулировать». */
const RARE_INFINITIVE = /^(по|до|пере|под|на)[а-я]{5,}(ать|ять|ить|еть)(ся)?$/;

/** "De-escalate", "re-establish". */
const HYPHENED_INFINITIVE = /^(de|re|co|pre)-[a-z]+$/;

/** The mark itself is an infinitive: what one might agree or hopes to plan is not agreed or planned. */
export const isInfinitiveMark = ({ view }: Context, mark: { readonly first: number }): boolean =>
  view.tokens[mark.first]?.reading?.pos === 'infinitive';

import type { Context } from '../../rule.js';

/** What stands right before the verb at `at` is a state, a person, a pronoun of persons or those who act for a state: no paper, project or law. */
export function isSomebodys({ view }: Context, at: number): boolean {
  let i = at - 1;
  while (view.tokens[i]?.reading?.pos === 'adverb' || BETWEEN.test(view.form(i))) i--;
  return SOMEBODY.test(view.form(i)) || view.mentions(i, i + 1).length > 0;
}

const BETWEEN = /^(also|always|both|is|are|am|been)$/;
const SOMEBODY =
  /^(we|they|he|she|i|you|who|sides?|countries|country|nations?|leaders|governments?|administration|companies|ministers|ministry|ministries)$/;

import type { Clause, SenseHit } from '../../domain/index.js';
import { nounPhraseAt } from '../../language/index.js';
import type { Context } from '../rule.js';

/** "Russia is our main partner", "we have been friends": a copula stands right before the noun phrase, a state or "we" before it. */
export function isEnglishPredicate({ view }: Context, clause: Clause, hit: SenseHit): boolean {
  const phrase = nounPhraseAt(view, hit, { first: clause.first, last: clause.last, another: () => false });
  let before = phrase.first - 1;
  while (
    before >= clause.first &&
    (SKIPPED.has(view.token(before)?.reading?.pos ?? '') ||
      view.form(before) === 'and' ||
      // "a patient, generous and faithful friend"
      (view.form(before) === ',' && (view.token(before - 1)?.reading?.pos === 'adjective' || view.has(before - 1, before, 'praise'))) ||
      isOwner(before) ||
      isNounOfPair(before) ||
      view.has(before, before + 1, 'praise')) &&
    !view.has(before, before + 1, 'copula') &&
    !PROVED.test(view.form(before))
  )
    before--;
  // "counts them among its closest friends"
  if (view.form(before) === 'among' && view.has(Math.max(clause.first, before - 4), before, 'among-them')) return true;
  // "is among our key partners"
  const oneOf = view.senses(Math.max(clause.first, before - 3), hit.first, 'one-of').at(-1);
  if (oneOf) before = oneOf.first - 1;
  if (before < clause.first || !(view.has(before, before + 1, 'copula') || PROVED.test(view.form(before)))) return false;
  // "one step closer to becoming an ally"
  if (/^(becoming|being)$/.test(view.form(before)) && /^(to|of|for|from|toward|towards|in)$/.test(view.form(before - 1))) return false;
  // "we regard them as partners", "to host so near an ally"; not "you stand by us as a friend"
  if (view.has(before, before + 1, 'as-partner')) return view.has(clause.first, before, 'welcome-partner', 'regard-as');
  return (
    view.has(clause.first, before + 1, 'we', 'you-one', 'your') ||
    view.mentions(clause.first, before, 'state').length > 0 ||
    view.has(clause.first, before, 'both-countries', 'welcome-partner') ||
    // "our friends remain our friends"
    (view.has(clause.first, before, 'partner') && view.has(clause.first, before, 'our'))
  );

  /** "Russia's reliable partner" */
  function isOwner(at: number): boolean {
    return view.form(at) === "'s" || view.form(at + 1) === "'s";
  }
  /** "a close partner and friend": the first of two. */
  function isNounOfPair(at: number): boolean {
    return view.form(at + 1) === 'and' && view.token(at)?.reading?.pos === 'noun';
  }
}

/** "has proved a reliable partner" */
const PROVED = /^(proved|proven|proves|declared|proclaimed)$/;
const SKIPPED = new Set(['pronoun', 'adverb', 'adjective']);

import { tells } from '../told.js';

/** "It remains the policy of this government that …", "our policy has not changed", «наша позиция остаётся неизменной». */
export const policyHeld = tells({
  name: 'policy-held',
  finds: 'a policy or course that a state says it keeps to',
  marks: ['policy-held'],
  force: 'pledge',
  play: 'in-progress',
  usual: 'own',
  denied: true,
  // «сохраняет лидирующие позиции»: a place in a market, no policy
  deed: ({ view }, mark) => {
    for (let i = mark.first; i < mark.last; i++) if (/^(лидирующ|передов|ведущ|перв)/.test(view.form(i))) return null;
    return { head: mark.first, first: mark.first };
  },
});

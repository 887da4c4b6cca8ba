import { undertakes } from '../undertaking.js';

/** "The leaders committed to continue …", «стороны обязались …»: taken on at these talks, not held to before. */
export const commitTo = undertakes({
  name: 'commit-to',
  finds: 'a deed that somebody commits themselves to here and now',
  marks: ['commit-to'],
  force: 'pledge',
  complement: { infinitive: true, noun: 'any', by: ['to', 'по'], clause: false },
  usual: 'own',
  relations: true,
  play: 'new',
  accepts: ({ view, analysed }, mark) => {
    if (analysed.lang === 'ru') return true;
    // "as he committed to the group": told before
    if (/^(he|she|they|we|i)$/.test(view.form(mark.first - 1)) && view.form(mark.first - 2) === 'as') return false;
    if (view.senseAtToken(mark.first - 1, 'held-already') !== null && !/^(also|further)$/.test(view.form(mark.first - 1))) return false;
    // "students committed to upholding …": which students, not what was undertaken
    const before = view.tokens[mark.first - 1]?.reading;
    const told =
      view.senseAtToken(mark.first - 1, 'leaders', 'shared-hand', 'officials') !== null ||
      view.mentions(mark.first - 1, mark.first).length > 0;
    return before?.pos !== 'noun' || told || before.name !== null;
  },
});

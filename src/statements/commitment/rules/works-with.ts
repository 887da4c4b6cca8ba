import { isDeedNoun } from '../deed/deed-noun.js';
import { undertakes } from '../undertaking.js';

/** "Working with our partners to create …", «работаем с партнёрами, чтобы …». */
export const worksWith = undertakes({
  name: 'works-with',
  finds: 'a deed that somebody is at work on together with others',
  marks: ['work-with'],
  force: 'intention',
  complement: { infinitive: true, noun: 'any', by: ['toward', 'towards', 'on', 'in', 'for', 'над', 'по'], clause: true },
  usual: 'own',
  play: 'in-progress',
  // "worked with", "can work with", "the opportunity to work with": not at work on it now
  accepts: ({ view, analysed }, mark, deed) => {
    // "working with you on a new reactor", not "on these issues" or "in your new capacity"
    const at = view.tokens[deed.head];
    const isThing =
      analysed.lang === 'en' && view.form(deed.first) === 'on' && view.senseAtToken(deed.head, 'undertaking', 'concrete-thing') !== null;
    if (deed.shape === 'noun' && at && !isDeedNoun(at, analysed.lang) && !isThing) return false;
    const reading = view.tokens[mark.first]?.reading;
    // "look forward to working with our friends in preparing it"
    if (view.form(mark.first - 1) === 'to') return false;
    if (analysed.lang === 'ru') return true;
    return (
      reading?.pos === 'gerund' ||
      (reading?.pos === 'verb' && reading.tense === 'present' && !view.has(mark.first - 2, mark.first, 'sure-of'))
    );
  },
});

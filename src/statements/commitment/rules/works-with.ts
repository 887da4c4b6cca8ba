import { undertakes } from '../undertaking.js';

/** "Working with our partners to create …", «работаем с партнёрами, чтобы …». */
export const worksWith = undertakes({
  name: 'works-with',
  finds: 'a deed that somebody is at work on together with others',
  marks: ['work-with'],
  force: 'intention',
  complement: { infinitive: true, noun: 'deed', by: ['toward', 'towards', 'on', 'in', 'for', 'над', 'по'], clause: true },
  usual: 'own',
  play: 'in-progress',
  // "worked with", "can work with", "the opportunity to work with": not at work on it now
  accepts: ({ view, analysed }, mark) => {
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

import { undertakes } from '../undertaking.js';

/** «Продвинулись в реализации проекта», "noting the progress toward restoring trade", "proactive efforts to implement". */
export const progressIn = undertakes({
  name: 'progress-in',
  finds: 'progress or efforts in a deed that the sides are at',
  marks: ['progress-in'],
  force: 'agreement',
  complement: { infinitive: true, noun: 'deed', by: ['', 'в', 'на', 'in', 'on', 'toward', 'towards', 'to', 'with'], clause: false },
  usual: 'both',
  play: 'in-progress',
  accepts: ({ view }, mark, deed) =>
    // «отсутствие прогресса»
    !view.has(Math.max(0, mark.first - 2), mark.first, 'opinion-thing') &&
    !/^(lack|absence)$/.test(view.form(mark.first - 2)) &&
    !view.has(Math.max(0, mark.first - 8), mark.first, 'sure-of', 'document-ahead') &&
    view.has(deed.first, deed.last, 'undertaking', 'agreed-thing', 'partner-sphere'),
});

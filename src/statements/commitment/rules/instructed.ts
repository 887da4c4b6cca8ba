import { undertakes } from '../undertaking.js';

/** «Поручили министерствам подготовить …», "tasked their teams to …". */
export const instructed = undertakes({
  name: 'instructed',
  finds: 'a deed that officials were told to do',
  marks: ['instruct-mark'],
  force: 'instruction',
  complement: { infinitive: true, noun: 'deed', by: ['о', 'об', 'по', 'with', 'of'], clause: true },
  usual: 'both',
  // «предлагаю поручить банкам», "we need to give instructions": not given yet
  forceOf: ({ view }, mark) =>
    view.has(Math.max(view.clauseOf(mark.first)?.first ?? 0, mark.first - 6), mark.first, 'propose-mark', 'need-to', 'we-need')
      ? 'proposal'
      : 'instruction',
  play: 'new',
  asks: true,
  firm: true,
  // "I was told to be brief", "people were told to stay": no officials
  accepts: ({ view }, mark) =>
    !/^(was|were|been|has|have|had)$/.test(view.form(mark.first)) ||
    !/^(i|we|you|they|he|she|who|people|citizens|residents|everyone|everybody|children|visitors|journalists|students|viewers)$/.test(
      view.form(mark.first - 1),
    ),
});

import { undertakes } from '../undertaking.js';

/** "The leaders looked forward to launching …", «стороны рассчитывают на запуск …»: reported of those who will do it. */
export const lookedForward = undertakes({
  name: 'looked-forward',
  finds: 'a deed that those who met are reported to look forward to',
  marks: ['forward-to-deed', 'forward-together.en'],
  force: 'intention',
  complement: { infinitive: true, noun: 'deed', by: ['to'], clause: false },
  usual: 'both',
  play: null,
  // "I look forward to working together to carry out this law"
  playOf: (_context, mark) => (mark.sense === 'forward-together.en' ? 'new' : null),
  accepts: ({ view }, mark, deed, voice) =>
    (mark.sense === 'forward-together.en' ? voice.turn !== null && view.form(mark.last - 1) === 'to' : voice.turn === null) &&
    deed.head - deed.first <= 5 &&
    view.senseAtToken(deed.head, 'deed-verb', 'help-deed', 'build-deed') !== null &&
    view.senseAtToken(deed.head, 'talk-deed', 'empty-deed') === null &&
    !/^(working|continuing|hosting|further|next)$/.test(view.form(deed.head)),
});

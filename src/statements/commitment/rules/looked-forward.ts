import { undertakes } from '../undertaking.js';

/** "The leaders looked forward to launching …", «стороны рассчитывают на запуск …»: reported of those who will do it. */
export const lookedForward = undertakes({
  name: 'looked-forward',
  finds: 'a deed that those who met are reported to look forward to',
  marks: ['forward-to-deed'],
  force: 'intention',
  complement: { infinitive: false, noun: 'deed', by: ['to'], clause: false },
  usual: 'both',
  play: null,
  accepts: ({ view }, _mark, deed, voice) =>
    voice.turn === null &&
    deed.head - deed.first <= 5 &&
    view.senseAtToken(deed.head, 'deed-verb', 'help-deed', 'build-deed') !== null &&
    view.senseAtToken(deed.head, 'talk-deed', 'empty-deed') === null &&
    !/^(working|continuing|hosting|further|next)$/.test(view.form(deed.head)),
});

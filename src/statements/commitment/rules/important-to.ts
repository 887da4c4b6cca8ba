import { undertakes } from '../undertaking.js';

/** "Noted how important it was for the sides not to …", «подчеркнул, что важно не допустить …»: put to the other side. */
export const importantTo = undertakes({
  name: 'important-to',
  finds: 'a deed that one side is reported to have called important or necessary',
  marks: ['important-to'],
  force: 'proposal',
  complement: { infinitive: true, noun: null, by: [], clause: true },
  usual: 'both',
  play: null,
  asks: true,
  accepts: (_context, _mark, deed, voice) => voice.turn === null && voice.own !== null && deed.head - deed.first < 12,
});

import { undertakes } from '../undertaking.js';

/** «Готовы содействовать урегулированию», «заверил, что Россия выполнит …», "reaffirmed the commitment to defending …". */
export const pledged = undertakes({
  name: 'pledged',
  finds: 'a deed that was promised, or that somebody is ready for or committed to',
  marks: ['pledge-mark'],
  force: 'pledge',
  complement: { infinitive: true, noun: 'deed', by: ['', 'к', 'ко', 'о', 'to'], clause: true },
  usual: 'own',
  relations: true,
  play: 'new',
});

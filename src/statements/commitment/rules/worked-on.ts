import { undertakes } from '../undertaking.js';

/** «Прорабатываем возможности сотрудничества в энергетике», «работают над тем, чтобы …», "we are working on …". */
export const workedOn = undertakes({
  name: 'worked-on',
  finds: 'a deed that is being prepared or worked out',
  marks: ['work-on'],
  force: 'intention',
  complement: { infinitive: true, noun: 'any', by: ['', 'над', 'по', 'для', 'о', 'об', 'on', 'of', 'to', 'towards'], clause: true },
  usual: 'both',
  play: 'in-progress',
});

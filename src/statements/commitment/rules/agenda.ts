import { undertakes } from '../undertaking.js';

/** «На повестке дня – открытие культурного центра», «в планах создание школы». */
export const agenda = undertakes({
  name: 'agenda',
  finds: 'a deed that stands on the agenda or in the plans',
  marks: ['agenda-mark'],
  force: 'intention',
  complement: { infinitive: true, noun: 'deed', by: [''], clause: false },
  usual: 'both',
  play: 'new',
});

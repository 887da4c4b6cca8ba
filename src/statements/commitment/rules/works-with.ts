import { undertakes } from '../undertaking.js';

/** "Working with our partners to create …", «работаем с партнёрами, чтобы …». */
export const worksWith = undertakes({
  name: 'works-with',
  finds: 'a deed that somebody is at work on together with others',
  marks: ['work-with'],
  force: 'intention',
  complement: { infinitive: true, noun: null, by: [], clause: true },
  usual: 'own',
  play: 'in-progress',
});

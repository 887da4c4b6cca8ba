import { tells } from '../told.js';

/** "Another joint project is the construction of …", «среди совместных проектов – строительство …»: what the projects are. */
export const projectIs = tells({
  name: 'project-is',
  finds: 'what the joint projects are, told as a thing that is built, developed or created',
  marks: ['project-is'],
  force: 'agreement',
  play: 'in-progress',
  usual: 'both',
  deed: ({ view }, mark, { sentence }) => {
    const built = view.sense(mark.last, Math.min(sentence.last, mark.last + 6), 'build-deed');
    return built ? { head: built.first, first: mark.first } : null;
  },
});

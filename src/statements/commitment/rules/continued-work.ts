import type { SenseHit } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import { tells } from '../told.js';

/** "Recognized Canada's continued cooperation in …": work of one side that the other takes note of. */
export const continuedWork = tells({
  name: 'continued-work',
  finds: 'cooperation or efforts of one side in a thing that are said to go on',
  marks: ['continued-work'],
  // shared work is agreed on; efforts that go on are what one means to do
  force: ({ view }, mark, _place, { states }) =>
    /^(to|по)$/.test(view.form(mark.last - 1)) && (states.length === 1 || isEffort(view, mark)) ? 'intention' : 'agreement',
  play: 'in-progress',
  usual: 'own',
  subject: 'told',
  deed: ({ view }, mark, { sentence, clause }) =>
    sentence.turn === null &&
    // «проинформировал об усилиях России по …»: whose they are stands in the mark
    (view.form(mark.last - 1) !== 'по' || view.mentions(mark.first, mark.last, 'state').length > 0) &&
    (!ASIDE.test(view.form(mark.last - 1)) || isToDo(view, mark.last, sentence.last)) &&
    view.form(mark.first - 1) !== 'the' &&
    (view.form(mark.last - 1) !== 'to' || OWNED.test(view.form(mark.first - 1)) || isTheirs(view, mark, clause.first))
      ? { head: mark.last - 2, first: mark.first }
      : null,
});

/** "Their", "U.S.", "the United States’": efforts of nobody in particular are not told as undertaken. */
const OWNED = /^(their|its|his|her|our|u\.s\.|us|american|canadian|british|japanese|['’]s?|states|states’|states')$/;

/** "Discussed our shared work to …", "reviewed U.S. efforts to …": told in the mark whose they are, and spoken of as work that is done. */
const isTheirs = (view: Context['view'], mark: SenseHit, first: number): boolean =>
  WHOSE.test(view.form(mark.first)) &&
  (!OF.test(view.form(mark.first - 1)) || view.form(mark.first - 2) === 'stock') &&
  // "coordination of Russian and US actions"
  !(view.form(mark.first - 1) === 'and' && /^(u\.s\.|us|american)$/.test(view.form(mark.first))) &&
  view.has(Math.max(first, mark.first - 14), mark.first, 'discussed-before', 'tells-of.en', 'tells-work.en');

/** "Ongoing efforts to …", "their coordinated efforts to …", not "shared efforts". */
const isEffort = (view: Context['view'], { first, last }: SenseHit): boolean =>
  EFFORTS.test(view.form(last - 2)) &&
  [first, last - 3].some((at) => /^(ongoing|continuing|continued|coordinated|concerted)$/.test(view.form(at)));
const EFFORTS = /^(efforts|actions)$/;
const WHOSE =
  /^(our|ongoing|coordinated|concerted|new|additional|renewed|their|his|her|its|joint|shared|common|collective|mutual|u\.s\.|us|american)$/;
/** "The importance of joint efforts", "in the context of our efforts", "future joint work": no work that is told of. */
const OF = /^(of|for|by|with|through|to|than|future|further|possible|potential)$/;

/** "Joint efforts, including through the United Nations, to reopen …", "… efforts, including actions to rebuild …". */
function isToDo(view: Context['view'], first: number, end: number): boolean {
  for (let i = first; i < Math.min(end - 1, first + 14); i++)
    if (view.form(i) === 'to' && view.tokens[i + 1]?.reading?.pos === 'infinitive') return true;
  return false;
}
const ASIDE = /^(including|through|both)$/;

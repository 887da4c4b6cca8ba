import type { Context } from '../../rule.js';
import { undertakes } from '../undertaking.js';

/** «Предложили активизировать …», «считаем целесообразным …», "urged Israel to …". */
export const proposed = undertakes({
  name: 'proposed',
  finds: 'a deed that was proposed or asked for',
  marks: ['propose-mark'],
  force: 'proposal',
  complement: { infinitive: true, noun: 'deed', by: ['', 'к', 'о', 'об', 'на', 'to', 'for'], clause: true },
  usual: 'both',
  // "I've asked Secretary Blinken to …": one's own minister
  forceOf: ({ view }, mark, { states, by }, _deed, { own, turn }) =>
    turn !== null && by === 'named' && states.length === 1 && states[0] === own && /^ask/.test(view.form(mark.first))
      ? 'instruction'
      : 'proposal',
  play: 'new',
  asks: true,
  // "asked probing questions"; «вы просили»: what the other side had asked for before
  accepts: ({ view }, mark, deed) =>
    // «мы бы приветствовали участие в стройке»: of a thing, not of how relations go
    (!/^приветств/.test(view.form(mark.last - 1)) || view.has(deed.head, deed.last, 'undertaking', 'concrete-thing')) &&
    // «не согласны с предложением отказаться от газа»
    !(/^(с|против)$/.test(view.form(mark.first - 1)) && view.has(Math.max(0, mark.first - 4), mark.first, 'not')) &&
    !isOfSomeStates(view, mark.first) &&
    !/^(прощения|извинения|садиться)$/.test(view.form(mark.last)) &&
    // "invited him to attend a dinner", but "invited investors to build a port"
    !(
      /^invit/.test(view.form(mark.first)) &&
      (view.senseAtToken(deed.head, 'deed-verb', 'help-deed', 'build-deed') === null ||
        view.senseAtToken(deed.head, 'talk-deed', 'contact-deed', 'empty-deed') !== null ||
        view.has(deed.head + 1, deed.last, 'contact-deed'))
    ) &&
    !(/^ask/.test(view.form(mark.first)) && deed.shape === 'noun') &&
    // "encouraged Israel to …", not "a law to encourage investment"
    !(/^encourag/.test(view.form(mark.first)) && deed.shape === 'noun') &&
    !(/^просил/.test(view.form(mark.first)) && view.has(Math.max(0, mark.first - 6), mark.first, 'you-one')),
});

/** "Some states have asked to be admitted": others, who are not in the room. */
function isOfSomeStates(view: Context['view'], at: number): boolean {
  let i = at - 1;
  while (/^(have|has|had|also|already)$/.test(view.form(i))) i--;
  return (
    /^(states|countries|nations|governments)$/.test(view.form(i)) &&
    /^(some|other|many|several|certain|these|those|most)$/.test(view.form(i - 1))
  );
}

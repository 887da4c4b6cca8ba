import { hasFrameObject } from '../deed/deed-by-frame.js';
import { extentOf } from '../deed/deed-extent.js';
import { hasObject } from '../deed/deed-object.js';
import { tells } from '../told.js';

/** «Давайте создадим рабочую группу», "let us set up a fund": put to the other side. */
export const letUs = tells({
  name: 'let-us',
  finds: 'a thing to be made that the speaker calls on the other side to make together',
  marks: ['let-us'],
  force: 'proposal',
  play: 'new',
  usual: 'both',
  deed: (context, mark, { sentence, clause }) => {
    const { view, scene } = context;
    if (sentence.turn === null || scene.states.length < 2) return null;
    for (let head = mark.last; head < Math.min(sentence.last, mark.last + 3); head++) {
      // «давайте поручим это министрам», «давайте подумаем о второй линии»
      const handed = view.senseAtToken(head, 'hand-over.ru', 'think-over.ru');
      if (handed?.sense === 'hand-over.ru' && [1, 2, 3, 4].some((i) => TO_WHOM.test(view.form(head + i))))
        return { head, first: mark.first };
      if (
        handed !== null &&
        view.has(
          head + 1,
          Math.min(sentence.last, head + 7),
          'officials',
          'own-hand',
          'shared-hand',
          'undertaking',
          'concrete-thing',
          'build-deed',
        )
      )
        return { head, first: mark.first };
      if (view.senseAtToken(head, 'deed-verb', 'build-deed') === null) continue;
      const last = extentOf(context, head, sentence.last);
      const made =
        (view.has(head + 1, last, 'undertaking', 'concrete-thing') ||
          (view.senseAtToken(head, 'build-deed') !== null && 'sentence' in clause && hasFrameObject(context, clause, head, last, true))) &&
        view.senseAtToken(head, 'talk-deed', 'level-deed') === null;
      return made && hasObject(context, { head, first: mark.first, last, shape: 'infinitive' }) ? { head, first: mark.first } : null;
    }
    return null;
  },
});

const TO_WHOM = /^(министр|министерств|ведомств|правительств|эксперт|специалист|коллег|помощник|компани|дипломат|зам)/;

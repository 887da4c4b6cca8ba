import type { SenseHit } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import type { Deed } from '../deed/deed.js';
import { extentOf } from '../deed/deed-extent.js';
import { hasObject } from '../deed/deed-object.js';
import { isContact } from '../deed/deed-of-contact.js';
import { isTalk } from '../deed/deed-of-talk.js';
import { isPlainDeed } from '../deed/plain-deed.js';
import { isWishForRelations } from '../deed/wish-for-relations.js';
import { tells } from '../told.js';

/** «Нам нужно создать механизм …», "we should use this for boosting exchanges": put to both sides by one who speaks. */
export const weMust = tells({
  name: 'we-must',
  finds: 'a deed that the speaker says both sides must or should do',
  marks: ['we-need', 'need-to'],
  force: 'proposal',
  // "we must keep lines open" is a principle
  play: ({ analysed }) => (analysed.lang === 'en' ? null : 'new'),
  usual: 'both',
  deed: (context, mark, { sentence, clause }) => {
    // at home "we must" is what a government is told, between states it is put to both
    if (sentence.turn === null || context.scene.states.length < 2) return null;
    if (context.view.has(Math.max(sentence.first, clause.first - 1), mark.first, 'if-when')) return null;
    // "the matters that we have to address"
    const { reading } = context.view.tokens[mark.first - 2] ?? {};
    if (/^(that|which)$/.test(context.view.form(mark.first - 1)) && reading?.pos === 'noun' && reading.number === 'plur') return null;
    if (mark.sense === 'need-to' && !isImpersonal(context, mark)) return null;
    const until = Math.min(sentence.last, Math.max(clause.last, mark.last + 8));
    for (let head = mark.last; head < until; head++) {
      if (!isBare(context, head) && !isBehindThatWe(context, mark, head)) continue;
      const deed: Deed = { head, first: mark.first, last: extentOf(context, head, sentence.last), shape: 'infinitive' };
      if (isTalk(context, deed) || isContact(context, deed) || /^(recogni[sz]e|admit|remember|acknowledge)$/.test(context.view.form(head)))
        return null;
      if (context.view.senseAtToken(head, 'deed-verb', 'help-deed') === null) continue;
      if (
        mark.sense === 'need-to' &&
        !isPlainDeed(context, mark.last, deed) &&
        !isThingInFront(context, Math.max(sentence.first, mark.first - 8), mark.first)
      )
        return null;
      // a loose deed needs its thing: «важно развивать сотрудничество» is a mood
      if (
        mark.sense === 'need-to' &&
        context.view.senseAtToken(head, 'loose-deed') !== null &&
        !context.view.has(head + 1, deed.last, 'undertaking', 'concrete-thing') &&
        !isThingInFront(context, Math.max(sentence.first, mark.first - 8), mark.first)
      )
        return null;
      const isAbstract = context.view.senseAtToken(head, 'abstract-deed') !== null && !isUsedFor(context, deed);
      if (!isAbstract && hasObject(context, deed) && !isWishForRelations(context, deed)) return { head, first: mark.first };
      // «работать сообща и координировать усилия»: the second of two
      if (!isFollowed(context, head, until)) return null;
    }
    return null;
  },
});

/** «Дорогу надо достроить»: what it is done to stands before. */
const isThingInFront = ({ view, analysed }: Context, first: number, last: number): boolean =>
  analysed.lang === 'ru' && view.has(first, last, 'undertaking', 'concrete-thing') && !view.has(first, last, 'purpose');

const isBare = ({ view }: Context, at: number): boolean => {
  const pos = view.tokens[at]?.reading?.pos;
  return pos === 'infinitive';
};

/** "It is imperative that we defend …": read as a finite verb. */
const isBehindThatWe = ({ view }: Context, { first, last }: SenseHit, head: number): boolean => {
  if (view.form(last - 1) !== 'we' || view.form(last - 2) !== 'that' || head - last > 2) return false;
  const reading = view.tokens[head]?.reading;
  if (reading?.pos !== 'verb' || reading.tense === 'past') return false;
  for (let i = first; i < last; i++) if (/^(imperative|incumbent|critical|essential|vital|crucial)$/.test(view.form(i))) return true;
  return false;
};

/** «Нужно вместе развивать …», «надо бы ускорить …»: nobody is named, and it is not told as past or of somebody else. */
function isImpersonal({ view, analysed }: Context, mark: SenseHit): boolean {
  if (analysed.lang === 'en') return true;
  if (/^(было|ли)$/.test(view.form(mark.last)) || view.form(mark.last) === 'будет') return false;
  const clause = view.clauseOf(mark.first);
  // «чтобы увеличить перевозки, нужно …»: the purpose stands before its comma
  let first = clause?.first ?? mark.first;
  if (view.form(first) === 'чтобы') for (let i = first; i < mark.first; i++) if (view.form(i) === ',') first = i + 1;
  for (let i = first; i < mark.first; i++) {
    const { reading, word } = view.tokens[i] ?? {};
    // «для этого нужно»
    if (view.tokens[i - 1]?.reading?.pos === 'preposition') continue;
    if (reading?.pos === 'pronoun' || reading?.pos === 'verb' || /^(как|чтобы|что|если|когда|кому|где|это|не)$/.test(word?.form ?? ''))
      return word?.form === 'что' || word?.form === 'думаю' || word?.form === 'считаю';
  }
  return true;
}

/** «Использовать эту базу для расширения обменов»: what it is used for is the deed. */
const isUsedFor = ({ view, analysed }: Context, { head, last }: Deed): boolean =>
  analysed.lang === 'ru' && /^использовать/.test(view.form(head)) && view.has(head + 1, last, 'purpose');

/** Another infinitive follows behind "and". */
function isFollowed({ view, analysed }: Context, head: number, until: number): boolean {
  if (analysed.lang !== 'ru') return false;
  for (let i = head + 1, and = false; i < until; i++) {
    and ||= view.form(i) === 'и';
    if (view.tokens[i]?.reading?.pos === 'infinitive') return and;
    if (view.tokens[i]?.reading?.pos === 'verb') return false;
  }
  return false;
}

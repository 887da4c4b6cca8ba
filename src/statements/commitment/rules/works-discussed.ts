import type { Commitment, Draft, SenseHit, Sentence } from '../../../domain/index.js';
import { bothSides, voiceIn } from '../../frame.js';
import type { Context, Rule } from '../../rule.js';
import { extentOf } from '../deed/deed-extent.js';
import { made } from '../make.js';

const NAME = 'commitment/works-discussed';

/** «Рассмотрены вопросы реализации совместных проектов и создание в Гродно завода», "attention was given to the building of …". */
export const worksDiscussed: Rule<Commitment> = {
  name: NAME,
  finds: 'joint projects and works on a named thing whose carrying out the sides are reported to have discussed',
  triggers: ['work-discussed'],
  find(context, sentence) {
    const { view, scene } = context;
    if (sentence.turn !== null || scene.states.length < 2) return [];
    const topic = view.sense(sentence.first, sentence.last, 'spoken-of');
    if (!topic) return [];
    const marks: SenseHit[] = [];
    // «ход сооружения» is one mark, not two
    for (const mark of view.senses(topic.last, sentence.last, 'work-discussed'))
      if (mark.first >= (marks[marks.length - 1]?.last ?? 0) && isOfAThing(context, sentence, mark)) marks.push(mark);
    const out: Draft<Commitment>[] = [];
    for (const [i, mark] of marks.entries()) {
      const before = marks[i - 1];
      // "joint projects, above all the building of a dam": told of the same
      if (before && isInstance(context, before.last, mark.first)) continue;
      const next = marks.slice(i + 1).find((other) => !isInstance(context, mark.last, other.first));
      const last = beforeRelative(context, mark.last, next ? endBefore(context, next.first) : extentOf(context, mark.last, sentence.last));
      const voice = voiceIn(context, sentence, mark.first);
      const bound = { states: bothSides(voice), first: mark.first, last: mark.first, by: 'nobody' as const };
      const deed = { head: mark.first, first: mark.first, last, shape: 'noun' as const };
      const draft = made(context, sentence, { rule: NAME, mark, deed, voice, bound, force: 'agreement', play: 'in-progress' });
      out.push(i === 0 ? draft : { ...draft, span: { start: view.span(mark.first, last).start, end: draft.span.end } });
    }
    return out;
  },
};

/** Joint projects, or one thing that is told which: by its name, its place or whose it is. */
function isOfAThing({ view }: Context, sentence: Sentence, mark: SenseHit): boolean {
  for (let i = mark.first - 1; i >= Math.max(sentence.first, mark.first - 5); i--) if (NOT_YET.test(view.form(i))) return false;
  const last = Math.min(sentence.last, mark.last + 9);
  if (view.has(mark.last, Math.min(last, mark.last + 5), 'joint-works')) return true;
  if (
    CARRIED_OUT.test(view.form(CARRIED_OUT.test(view.form(mark.first)) ? mark.first : mark.last - 1)) ||
    !view.has(mark.last, Math.min(last, mark.last + 7), 'undertaking', 'concrete-thing')
  )
    return false;
  if (view.mentions(mark.last, last).some(({ of }) => of === 'place' || of === 'state-adjective' || of === 'organisation')) return true;
  for (let i = mark.last; i < last; i++) if (/^[«“"]$/.test(view.form(i)) || view.tokens[i]?.reading?.name) return true;
  return false;
}

/** What is not being made yet: prospects, plans, proposals; and what is only held to be needed. */
const NOT_YET =
  /^(prospects?|possib|plan(s|ned)?$|proposals?|ideas?|importance|need|necessity|opportunit|options?|initiative|after|before|since|перспектив|возможност|план|предложени|иде[яиюй]+$|важност|необходимост|заинтересованност|целесообразност|инициатив|после|завершени)/;
const CARRIED_OUT = /^(implement|carry|realis|execut|реализац|осуществлени|выполнени)/;

function isInstance({ view }: Context, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (/^(above|particular|particularly|primarily|notably|especially|прежде|частности|особенно)$/.test(view.form(i))) return true;
  return false;
}

/** Without "and the" between two works. */
function endBefore({ view }: Context, next: number): number {
  let last = next;
  while (/^(and|the|as|well|и|а|также|,|on)$/.test(view.form(last - 1))) last--;
  return last;
}

/** «… станции, первый блок которой …»: what is told of the thing in passing is no part of the work. */
function beforeRelative({ view }: Context, first: number, last: number): number {
  for (let i = first + 1; i < last; i++)
    if (view.form(i) === ',' && [1, 2, 3].some((k) => /^(котор.+|which|whose|where)$/.test(view.form(i + k)))) return i;
  return last;
}

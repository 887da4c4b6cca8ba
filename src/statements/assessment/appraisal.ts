import type { Assessment, Draft, SenseHit, Sentence, StateCode, TokenRange } from '../../domain/index.js';
import type { View } from '../../language/index.js';
import { bothSides, draft, part, quoteSpan, statesTold, voiceIn } from '../frame.js';
import type { Context } from '../rule.js';
import { isTrust } from './one-sphere.js';

/** A stretch of a sentence that appraises: token positions, and what in it does. */
export interface Appraisal {
  readonly first: number;
  readonly last: number;
  readonly polarity: Assessment['polarity'];
  readonly subject: { readonly first: number; readonly last: number };
  readonly predicate: { readonly first: number; readonly last: number };
  /** States where the words themselves name two; null: both sides of the talks. */
  readonly states: readonly StateCode[] | null;
}

/** "Good relations with BASF", «отношения с „Газпромом“»: of no state. */
const isWithCompany = (view: View, at: number): boolean =>
  /^(with|с|со)$/.test(view.form(at)) && view.mentions(at, at + 3, 'organisation').some(({ organisation }) => organisation === 'company');

/**
 * "I cannot say that relations are good", «нельзя сказать, что они плохие», "some say …": what is not said, or what others say. Not «нельзя не сказать»,
 * which says it.
 */
const isDisclaimed = (view: View, first: number, said: number): boolean => said > first && DISCLAIMS.test(view.words(first, said));
const DISCLAIMS = new RegExp(
  [
    "\\b(can(no|['’])t|can not|could not|couldn['’]t|would not|wouldn['’]t|do not|don['’]t) (say|claim|think|believe|call)",
    '\\b(wrong|incorrect|unfair|untrue|premature|a mistake|an exaggeration) to (say|claim|think|believe|assume|suggest)',
    '\\b(?<!as )(some|many|critics|others|sceptics|skeptics|journalists|they)( people| experts| observers)? (say|claim|think|believe|argue|insist|write)',
    '(^|\\s)(не могу|не можем|нельзя|невозможно|неправильно|неверно|преждевременно|не стал бы|не сказал бы|не надо|не стоит)(?! не)( \\p{L}+)? (сказать|говорить|утверждать|считать|думать)',
    '(^|\\s)не (думаю|считаю|согласен|согласна|скажу)',
    '(^|\\s)(некоторые|многие|кое-кто|критики|скептики|журналисты|недоброжелатели)( \\p{L}+)? (говорят|считают|утверждают|думают|полагают|пишут)',
  ].join('|'),
  'iu',
);

/** The draft of an appraisal; null where it is not of relations between at least two states. */
export function appraise(context: Context, sentence: Sentence, rule: string, found: Appraisal): Draft<Assessment> | null {
  if (
    isWithCompany(context.view, found.subject.last) ||
    isDisclaimed(context.view, sentence.first, Math.max(found.first, Math.min(found.subject.first, found.predicate.first)))
  )
    return null;
  const voice = voiceIn(context, sentence, found.first);
  const told = found.states ?? withoutBystanders(context, found, statesTold(context, voice, found.first, found.last));
  const sides = bothSides(voice);
  // the relations of two others are nothing between those who talk
  if (told.length >= 2 && context.scene.states.length >= 2 && !told.some((state) => sides.includes(state))) return null;
  // one named state: the other side is the one addressed ("you have wonderful relations with …"), or the speaker's
  const addressed =
    context.view.has(found.first, found.subject.first, 'you-one') && voice.others.length === 1 ? (voice.others[0] ?? null) : null;
  const states =
    told.length === 1 && addressed !== null && told[0] !== addressed
      ? [addressed, ...told]
      : told.length >= 2
        ? told
        : told.length === 1 && voice.own !== null && told[0] !== voice.own
          ? [voice.own, ...told]
          : sides;
  // talks with an organisation that has no code: the one state that is told
  const uncoded = context.scene.meeting.parties.some(({ state, office }) => state === null && office === 'head-of-organisation');
  if (states.length < (uncoded ? 1 : 2)) return null;
  return draft({
    rule,
    fields: { kind: 'assessment', states, polarity: found.polarity },
    span: quoteSpan(context, found.first, pairEnd(context, sentence, found.last)),
    voice,
    parts: [
      part(context, 'subject', found.subject.first, found.subject.last, 'relations'),
      part(context, 'appraisal', found.predicate.first, found.predicate.last, found.polarity),
    ],
    confidence: told.length >= 2 ? 'high' : 'medium',
  });
}

/**
 * States told beside those whose relations they are: "our meeting in South Africa gave our ties an impetus", "the alliance of Norway and
 * Iceland in the face of Russia's actions". What stands alone, not in a row with another state, has no part where two others are told.
 */
function withoutBystanders(context: Context, { first, last }: Appraisal, told: readonly StateCode[]): readonly StateCode[] {
  const { view, scene } = context;
  const outside = told.filter((state) => !scene.states.includes(state));
  if (outside.length === 0 || told.length - outside.length < 2) return told;
  const mentions = view.mentions(first, last).filter((mention) => mention.of === 'state' || mention.of === 'state-adjective');
  const inRow = (state: StateCode): boolean =>
    mentions.some((mention, i) => {
      if (!mention.states.includes(state)) return false;
      if (mention.states.length > 1) return true;
      const near = [mentions[i - 1], mentions[i + 1]];
      return near.some(
        (other) => other !== undefined && isJoined(Math.min(other.last, mention.last), Math.max(other.first, mention.first)),
      );
    });
  const isJoined = (from: number, to: number): boolean => {
    for (let i = from; i < to; i++) if (!/^(and|и|,|the|а|также|as|well|–|-|’s|'s)$/.test(view.form(i))) return false;
    return to - from <= 4;
  };
  return told.filter((state) => scene.states.includes(state) || inRow(state));
}

/** A clause cut between the two states of "between Norway and the United Kingdom" is quoted with both. */
function pairEnd({ view }: Context, sentence: Sentence, last: number): number {
  const joint = /^(and|и)$/.test(view.form(last)) ? last : /^(and|и)$/.test(view.form(last - 1)) ? last - 1 : -1;
  const second = joint < 0 ? undefined : view.mentions(joint + 1, Math.min(sentence.last, joint + 3), 'state')[0];
  return second && view.mentions(Math.max(sentence.first, joint - 3), joint, 'state').some((state) => state.last === joint)
    ? second.last
    : last;
}

/** Praise, reproach or both in a stretch; null when it holds neither. Negation turns praise round. */
export function polarityIn(
  context: Context,
  first: number,
  last: number,
): { readonly polarity: Assessment['polarity']; readonly at: { readonly first: number; readonly last: number } } | null {
  const { view } = context;
  const not = view.senses(first, last, 'no-praise');
  const praises = view
    .senses(first, last, 'praise')
    .filter((hit) => !not.some((other) => other.first <= hit.first && hit.last <= other.last));
  const harmless = view.senses(first, last, 'no-reproach');
  const reproach = view
    .senses(first, last, 'reproach')
    .find((hit) => !harmless.some((other) => other.first < hit.last && hit.first < other.last));
  // "lacking in trust", «утратили доверие»: a good that is not there
  // "the strategic partnership is in crisis": so it is called
  const named = reproach ? view.senses(first, last, 'relations') : [];
  const praise = praises.find(
    (hit) =>
      !reproach ||
      !(
        isMeasured(view, hit) ||
        (hit.first >= reproach.first && hit.last <= reproach.last) ||
        named.some((name) => name.first <= hit.first && hit.last < name.last)
      ),
  );
  // "a deep crisis": the word of praise only says how bad it is
  if (praise && reproach && praise.last === reproach.first) return { polarity: 'negative', at: reproach };
  if (praise && reproach) return { polarity: 'mixed', at: reproach };
  if (reproach) return { polarity: 'negative', at: reproach };
  if (!praise) return null;
  return { polarity: isDenied(view, Math.max(first, praise.first - 3), praise) ? 'negative' : 'positive', at: praise };
}

/** Whether "not" between `first` and what is said turns it round: not in «не только добрые, но и деловые», «не менее активно», "never been as broad as today". */
export const isDenied = (view: View, first: number, said: TokenRange): boolean =>
  view
    .senses(first, said.first, 'not')
    .some(
      ({ last: end }) =>
        !/^(только|лишь|просто|менее|меньше|only|just|merely|less)$/.test(view.form(end)) && !isNeverBefore(view, end, said.last),
    );

/** "The level of trust is low": the trust is what is measured. */
const isMeasured = (view: View, { first, last }: SenseHit): boolean =>
  isTrust(view.form(last - 1)) &&
  (/^уров(ень|ня|не|нем)$/.test(view.form(first - 1)) || /^(level|degree|lack) of$/.test(view.words(first - 2, first)));

const isNeverBefore = (view: View, never: number, praised: number): boolean =>
  /^(never|никогда)$/.test(view.form(never - 1)) && /^(as|than|today|now|сегодня|сейчас)$/.test(view.form(praised));

/** A wish, a promise or a condition: no appraisal of what is. "I would like to stress" only says that something is said. */
export const isWish = (context: Context, first: number, last: number): boolean => wishesIn(context, first, last).length > 0;

/** The words that wish, promise or set a condition. */
export function wishesIn({ view }: Context, first: number, last: number): SenseHit[] {
  const polite = view.senses(first, last, 'polite-opening');
  // "vital to maintaining peace": a use, not a wish
  const use = view.sense(first, last, 'serves-purpose');
  const isKept = (at: number): boolean => {
    const form = view.form(at);
    if (/^(will|shall)$/.test(form))
      return (
        /\band\b/.test(view.words(Math.max(first, at - 5), at)) &&
        STAYS.test(view.form(at + 1)) &&
        BEEN.test(view.words(Math.max(0, at - 8), at))
      );
    if (/^(будет|будут|будем)$/.test(form)) {
      const said = view.words(Math.max(first, at - 6), at);
      return / и($|,| )/.test(said) && BEEN.test(said);
    }
    // "nothing can break our friendship"
    if (/^(can|could|может|сможет)$/.test(form) && view.has(Math.max(first, at - 3), at + 1, 'nothing-can')) return true;
    return /^(can|could|may|могут|может|можно)$/.test(form) && CALLED.test(view.words(at, Math.min(last, at + 5)));
  };
  return (
    view
      .senses(first, last, 'wish')
      // "continues to develop" tells what is
      .filter(
        (hit) =>
          view.form(hit.first) !== 'хотя' &&
          // "if anything, it made them stronger"
          !(view.form(hit.first) === 'if' && view.form(hit.first + 1) === 'anything') &&
          !isKept(hit.first) &&
          !(view.form(hit.first) === 'to' && /^continu(es?|ed)$/.test(view.form(hit.first - 1)) && !MODAL.test(view.form(hit.first - 2))),
      )
      .filter((hit) => !(use && use.first < hit.first) && !polite.some((other) => other.first <= hit.first && hit.last <= other.last))
  );
}

/** What is and stays: "has been and will remain", «был, есть и будет», "can rightly be called". */
const STAYS = /^(remain|be|stay|continue|consider|always|forever|stand|regard|оставаться|остаться)$/;

const MODAL = /^(will|would|to|should|must|shall|can|could|may|we|and|['’]ll|we['’]ll)$/;

const BEEN = /\b(has|have|is|are|been|was|were)\b|был|есть|остаётся|остаются/;
const CALLED =
  /\b(called|described|considered|regarded|characterised|characterized|rightly|justly|serve)\b|назвать|охарактериз|служить|считать|рассматривать/;

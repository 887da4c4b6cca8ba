import type { StateCode, Token, Voice } from '../../../domain/index.js';
import { bothSides, identityOf, statesNamed } from '../../frame.js';
import type { Context } from '../../rule.js';
import { isObject, isSubjectCase } from './subject-case.js';
import { namedAt } from './subject-named.js';
import type { Bound, Usual } from './those-bound.js';
import { isOfConflict, isUnowned } from './unowned.js';

export type { Bound, Usual } from './those-bound.js';

const WE = new Set(['мы', 'we', "we're", "we'll", "we've", "we'd"]);
const I = new Set(['я', 'i', "i'll", "i'm", "i've", "i'd"]);
const YOU = new Set(['вы', 'ты', 'you', "you'll", "you're", "you've"]);
const THEY = new Set(['they', 'they’ll', "they'll", 'они']);
const THEIR = new Set(['their', 'своей', 'свою']);
const THEIRS = /^(their|his|her)$/;
const HIS = new Set(['his', 'her']);
const OWN_STATE = /^(country|administration|government|nation|parliament|ministers?|ministry|cabinet|team)$/;

/** Those spoken of in a turn: neither who speaks nor who is addressed. */
const STRANGERS = new Set(['он', 'она', 'они', 'he', 'she', 'they', "they'll", "he'll"]);

/**
 * Whom the subject before the predicate at `at` binds, looked for back to `from`: the nearest pronoun, state, side, office or person that is
 * not somebody's object.
 */
export function boundBy(context: Context, voice: Voice, from: number, at: number, usual: Usual, together: boolean): Bound {
  const { view, analysed } = context;
  const both = bothSides(voice);
  const own: readonly StateCode[] = voice.own === null ? both : [voice.own];
  const make = (states: readonly StateCode[], first: number, last: number, by: Bound['by']): Bound => ({ states, first, last, by });
  // «Участок дороги Европа – Китай планируем сдать»: the verb says "we", so that no name before it is the subject
  const told = analysed.lang === 'ru' ? firstPerson(context, at) : null;
  for (let i = at - 1; i >= from; i--) {
    const { form } = (view.tokens[i] as Token).word;
    if (THEIR.has(form) && voice.turn === null && at - i <= 4 && view.form(i + 1) !== 'стороны')
      return make(context.scene.states, i, i + 1, 'named');
    if (form === 'its' && voice.turn === null && at - i <= 3) {
      const whose = statesNamed(context, Math.max(from, i - 12), i).filter((state) => context.scene.states.includes(state));
      if (whose.length > 0) return make(whose.slice(-1), i, i + 1, 'named');
    }
    // "welcomed Japan's announcement that it will open …"
    if (form === 'it' && (voice.turn === null || isOfAnnouncement(context, i)) && at - i <= 2) {
      const told = statesNamed(context, Math.max(view.sentenceOf(i)?.first ?? from, i - 8), i).filter((state) =>
        context.scene.states.includes(state),
      );
      if (told.length > 0) return make(told.slice(-1), i, i + 1, 'named');
    }
    if ((HIS.has(form) || form === 'its') && voice.own !== null && voice.turn === null && at - i <= 3) return make(own, i, i + 1, 'named');
    // "she said that … and that she would send …"
    if (/^(he|she)$/.test(form) && voice.own !== null && voice.turn === null) return make(own, i, i + 1, 'I');
    // «уведомил, что его страна откроет …»: that of the one who says so
    if (/^(его|ее)$/.test(form) && voice.turn === null && voice.own !== null && view.senseAtToken(i + 1, 'own-hand') !== null)
      return make(own, i, i + 2, 'named');
    // "listened to the Minister, who promised to …"
    const antecedent = RELATIVE.test(form) && at - i <= 3 ? antecedentAt(context, i) : null;
    if (antecedent !== null) return make([antecedent], i, i + 1, 'named');
    // "the people who have shown their willingness"
    if (form === 'who' && voice.turn !== null && THEIRS.test(view.form(at - 1))) return make([], i, i + 1, 'named');
    if (STRANGERS.has(form) && voice.turn !== null) return make([], i, i + 1, 'named');
    // «мы со своей стороны»
    if (form === 'стороны' && view.form(i - 1) === 'своей') continue;
    // «с нашей стороны», "on our part"
    if (/^(part|side|стороны)$/.test(form) && view.senseAtToken(i - 1, 'our')) return make(own, i - 1, i + 1, 'we');
    // "the two discussed …"
    if (form === 'two' && view.form(i - 1) === 'the' && voice.turn === null && isDone(view.tokens[i + 1]))
      return make(both, i - 1, i + 1, 'named');
    // "my country will send …", "my administration is working on it"
    if (form === 'my' && voice.own !== null && OWN_STATE.test(view.form(i + 1)) && !isObject(context, i, i + 2))
      return make(own, i, i + 2, 'named');
    // "the two of us"
    if (form === 'us' && view.form(i - 1) === 'of' && /^(two|both|all)$/.test(view.form(i - 2))) return make(both, i - 2, i + 1, 'we');
    if (WE.has(form)) return make(usual === 'both' || together || withThem(context, i, at) ? both : own, i, i + 1, 'we');
    if (I.has(form)) return make(usual === 'both' ? both : own, i, i + 1, 'I');
    if (YOU.has(form)) return make(voice.others, i, i + 1, 'you');
    if (THEY.has(form)) return make(context.scene.states, i, i + 1, 'named');
    // «ваших инженеров обучим»: the verb says "we"
    if (told === null && view.senseAtToken(i, 'your') && at - i <= 4) return make(voice.others, i, i + 1, 'you');
    if (
      view.senseAtToken(i, 'shared-hand') &&
      !isObject(context, i, i + 1) &&
      (isSubjectCase(context, i) ||
        (analysed.lang === 'ru' && !/^(коллег|специалист|эксперт|команд)/.test(view.form(i + 1)) && isSubjectCase(context, i + 1)))
    )
      return make(both, i, i + 1, 'named');
    // "the parties to the conflict" are not in the room
    if (view.senseAtToken(i, 'leaders') && isOfConflict(context, i)) return make([], i, i + 1, 'named');
    if (view.senseAtToken(i, 'leaders') && !view.mentions(i - 1, i, 'state-adjective').length) return make(both, i, i + 1, 'named');
    // "experts will study it", «коллеги над этим поработают»: those of both sides, unless they are told to be one side's
    if (view.senseAtToken(i, 'officials') && isUnowned(context, i) && !isObject(context, i, i + 1) && isSubjectCase(context, i))
      return make(both, i, i + 1, 'named');
    // «Правительство внесёт законопроект»: the speaker's own, where no state is told
    if (told === null && isOwnBody(context, voice, i)) return make(own, i, i + 1, 'named');
    const named = told === null ? namedAt(context, voice, i, from, at) : null;
    if (named) return named;
    const own1 = view.senseAtToken(i, 'our');
    // "our willingness to work together"
    if (own1 && i === at - 1 && analysed.lang === 'en' && voice.own !== null && usual === 'own' && view.tokens[at]?.reading?.pos === 'noun')
      return make(together ? both : own, i, i + 1, 'we');
    if (own1 && !isObject(context, i, i + 1) && isSubjectCase(context, i + 1)) {
      // "our companies" are one side's; "our agreements" both sides'; "our meeting will …" binds nobody
      const hand = view.has(i + 1, Math.min(at, i + 5), 'own-hand');
      if (hand || usual === 'both') return make(hand ? own : both, i, i + 1, 'named');
    }
  }
  if (told === 'sing') return make(usual === 'both' ? both : own, at, at + 1, 'I');
  if (told === 'plur') return make(usual === 'both' || together ? both : own, at, at + 1, 'we');
  return make(usual === 'both' || together ? both : own, at, at, 'nobody');
}

const RELATIVE = /^(who|который|которая)$/;

/** The state of the one named right before "who", «который». */
function antecedentAt(context: Context, at: number): StateCode | null {
  const { view } = context;
  const end = view.form(at - 1) === ',' ? at - 1 : at;
  const named = view
    .mentions(Math.max(0, end - 6), end)
    .findLast((mention) => mention.last === end && (mention.of === 'person' || mention.of === 'office'));
  return named ? (identityOf(context, named)?.state ?? null) : null;
}

/** "I welcome Norland's announcement that it will …". */
const isOfAnnouncement = ({ view }: Context, it: number): boolean =>
  view.form(it - 1) === 'that' && /^(announcement|decision|pledge|promise|commitment|intention|plan)$/.test(view.form(it - 2));

const isDone = (token: Token | undefined): boolean => token?.reading?.pos === 'verb' || token?.reading?.pos === 'participle';

/** The government or parliament that a speaker names without its state, as the subject. */
const isOwnBody = (context: Context, voice: Voice, at: number): boolean => {
  if (voice.turn === null || voice.own === null || context.view.senseAtToken(at, 'own-body') === null) return false;
  const { reading } = context.view.tokens[at] as Token;
  if (context.analysed.lang === 'ru' && (reading?.case !== 'nom' || reading.number !== 'sing')) return false;
  return isUnowned(context, at) && !isObject(context, at, at + 1);
};

/** Where the words before a mark end: "we're building" holds its own subject. */
export const subjectEnd = ({ view }: Context, mark: { readonly first: number; readonly last: number }): number =>
  view.form(mark.first) === 'не' || HIS.has(view.form(mark.first))
    ? mark.first + 1
    : mark.last - mark.first > 1 && (WE.has(view.form(mark.first)) || I.has(view.form(mark.first)))
      ? mark.first + 1
      : mark.first;

/** «Планирую открыть», «строим»: the verb itself tells. */
const firstPerson = ({ view }: Context, at: number): 'sing' | 'plur' | null => {
  const reading = view.tokens[at]?.reading;
  return reading?.pos === 'verb' && reading.person === 1 ? reading.number : null;
};

/** «мы с Вами», «мы с господином Президентом», "we and the Prime Minister together". */
function withThem({ view, analysed }: Context, we: number, at: number): boolean {
  return analysed.lang === 'ru' ? view.form(we + 1) === 'с' || view.form(we + 1) === 'с' : view.has(we, at, 'both-countries');
}

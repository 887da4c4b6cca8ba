import type { Clause, Draft, Figure, Indicator, SenseHit, Sentence, StateCode } from '../../domain/index.js';
import { clauseQuote, draft, part, statesNamed, voiceIn } from '../frame.js';
import type { Context, Rule } from '../rule.js';
import { BY_SENSE, INDICATOR_SENSES } from './indicator-senses.js';
import { statesOf } from './states.js';

const ORDINALS = Array.from({ length: 10 }, (_, i) => `ordinal-${i + 1}`);

/** A place in an order: "in the first place", «третий по величине партнёр», "number one investor". */
export const rank: Rule<Figure> = {
  name: 'figure/rank',
  finds: 'Which place somebody or something holds among others.',
  triggers: [...ORDINALS, 'rank-number-one'],
  find(context, sentence) {
    const out: Draft<Figure>[] = [];
    for (const hit of context.view.senses(sentence.first, sentence.last, ...ORDINALS, 'rank-number-one')) {
      if (!isPlace(context, sentence, hit)) continue;
      out.push(rankAt(context, sentence, hit));
    }
    return out;
  },
};

function isPlace({ view }: Context, sentence: Sentence, hit: SenseHit): boolean {
  const clause = view.clauseOf(hit.first);
  if (!clause) return false;
  if (hit.sense === 'rank-number-one' || view.senseAtToken(hit.first - 1, 'rank-verb.en')) return true;
  if (view.senseAtToken(hit.last, 'rank-place'))
    return view.has(Math.max(clause.first, hit.first - 6), hit.first, 'rank-hold') || view.token(hit.first - 1)?.word.form === 'на';
  if (view.senseAtToken(hit.last, 'rank-top.ru', 'rank-largest.en', 'ranked-thing')) return true;
  return view.form(hit.first).endsWith('est') && sentence.last > hit.last;
}

function rankAt(context: Context, sentence: Sentence, hit: SenseHit): Draft<Figure> {
  const { view } = context;
  const clause = view.clauseOf(hit.first) ?? { ...sentence, sentence: sentence.index };
  const about = ranked(context, sentence, clause, hit);
  const indicator: Indicator = about ? (BY_SENSE.get(about.sense)?.indicator ?? 'rank') : 'rank';
  const voice = voiceIn(context, sentence, hit.first);
  const value = hit.sense === 'rank-number-one' ? '1' : hit.sense.slice('ordinal-'.length);
  return draft<Figure>({
    rule: rank.name,
    fields: {
      kind: 'figure',
      indicator,
      states: rankedStates(context, sentence, clause, hit, indicator),
      measure: 'rank',
      direction: null,
      value,
      value_to: null,
      unit: 'rank',
      hedge: 'exact',
      modality: 'actual',
      period: null,
      source: null,
    },
    span: clauseQuote(context, hit.first),
    voice,
    parts: [
      part(context, 'place', hit.first, hit.last, value),
      ...(about ? [part(context, 'indicator', about.first, about.last, indicator)] : []),
    ],
    confidence: about ? 'high' : 'medium',
  });
}

function ranked({ view }: Context, sentence: Sentence, clause: { first: number; last: number }, hit: SenseHit): SenseHit | null {
  const tier1 = INDICATOR_SENSES.filter((sense) => BY_SENSE.get(sense)?.tier === 1 && sense !== 'other-thing');
  return (
    view.sense(hit.last, clause.last, ...tier1) ??
    view.sense(clause.first, clause.last, ...tier1) ??
    view.sense(sentence.first, sentence.last, ...tier1)
  );
}

/** What is ranked between two states is of both; any other rank is held by the state named last before it. */
function rankedStates(context: Context, sentence: Sentence, clause: Clause, hit: SenseHit, indicator: Indicator): StateCode[] {
  const voice = voiceIn(context, sentence, hit.first);
  if (indicator !== 'rank') return statesOf(context, voice, sentence, clause, indicator, hit);
  const holder = statesNamed(context, sentence.first, hit.first).at(-1) ?? statesNamed(context, hit.last, sentence.last)[0];
  return holder ? [holder] : statesOf(context, voice, sentence, clause, indicator, hit);
}

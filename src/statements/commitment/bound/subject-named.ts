import type { OrganisationMention, PlaceMention, StateCode, Voice } from '../../../domain/index.js';
import { identityOf } from '../../frame.js';
import type { Context } from '../../rule.js';
import { isObject, isSubjectCase } from './subject-case.js';
import type { Bound } from './those-bound.js';

/** "Washington would spare no effort", "Moscow intends to …": the capital of one of those who talk, as the subject. */
function capitalActs({ view, scene, analysed }: Context, { place, state, first, last }: PlaceMention): StateCode | null {
  // «Москва окажет», not «между Банги и Москвой открылось»
  if (analysed.lang === 'ru' && view.tokens[last - 1]?.reading?.case !== 'nom') return null;
  if (place !== 'capital' || state === null || !scene.states.includes(state) || view.tokens[first - 1]?.reading?.pos === 'preposition')
    return null;
  const next = view.tokens[last]?.reading?.pos === 'adverb' ? last + 1 : last;
  const verb = view.tokens[next];
  return verb?.reading?.pos === 'verb' || /^(will|would|shall|has|have|is|was)$/.test(verb?.word.form ?? '') ? state : null;
}

export function namedAt(context: Context, voice: Voice, at: number, from: number, predicate: number): Bound | null {
  const { view, analysed } = context;
  for (const mention of view.mentions(at, at + 1)) {
    const capital = mention.of === 'place' ? capitalActs(context, mention) : null;
    if (capital !== null) return { states: [capital], first: mention.first, last: mention.last, by: 'named' };
    if (mention.of === 'place' || (mention.of === 'organisation' && !isCompany(mention))) continue;
    const first = mention.of === 'person' && mention.office && mention.office.first < mention.first ? mention.office.first : mention.first;
    const adjective = view.mentions(first - 1, first, 'state-adjective').length > 0 ? 1 : 0;
    if (isObject(context, first - adjective, mention.last) && !isOwner(context, mention.last, predicate)) continue;
    const side = isSide(context, mention.last) || view.form(first - 2) === 'стороны';
    if (
      !side &&
      analysed.lang === 'ru' &&
      mention.of !== 'state-adjective' &&
      mention.case !== null &&
      mention.case !== 'nom' &&
      !isOfOnesOwn(context, first)
    )
      continue;
    let states: (StateCode | null)[];
    if (mention.of === 'state' || mention.of === 'people') states = [...mention.states];
    else if (mention.of === 'state-adjective') {
      if (!side && !isSubjectCase(context, mention.last)) continue;
      states = [...mention.states];
    } else if (mention.of === 'organisation') {
      states = [mention.state];
    } else {
      const state = identityOf(context, mention)?.state ?? (mention.of === 'office' ? mention.state : null);
      if (state === null) continue;
      states = [state];
    }
    // "Russia and Belarus", «Владимир Путин и Дональд Трамп», "President X and Prime Minister Y"
    let start = first;
    for (;;) {
      const joined = joinedBefore(context, voice, start, from);
      if (!joined) break;
      for (const state of joined.states) if (!states.includes(state)) states.unshift(state);
      start = joined.first;
    }
    // "Mr Sullivan and Crown Prince Salman": who stands second is not known by that name
    if (
      voice.turn === null &&
      voice.own === null &&
      states.length === 1 &&
      /^(and|и)$/.test(view.form(mention.last)) &&
      view.mentions(mention.last + 1, mention.last + 3).some(({ of }) => of === 'person' || of === 'office')
    )
      return { states: context.scene.states, first: start, last: mention.last, by: 'named' };
    // "tourism in Russia and Turkey"
    if (start < first && isObject(context, start, mention.last)) continue;
    return { states: states.filter((state): state is StateCode => state !== null), first: start, last: mention.last, by: 'named' };
  }
  return null;
}

/** "Briefed her on Japan's plans", "on U.S. plans": whose the noun at `at` is, whatever governs it. */
const isOwner = ({ view, analysed }: Context, last: number, at: number): boolean =>
  analysed.lang === 'en' &&
  view.tokens[at]?.reading?.pos === 'noun' &&
  ((last === at && /^(u\.s\.|us|eu)$/.test(view.form(last - 1))) || (last + 1 === at && /^['’]s?$/.test(view.form(last))));

/** Companies, agencies and ministries of a state act for it. */
const isCompany = (mention: OrganisationMention): boolean =>
  mention.state !== null && (mention.organisation === 'company' || mention.organisation === 'agency' || mention.organisation === 'body');

/** «Геологи «Росатома»», «специалисты Китая»: people or a body as the Russian subject, and whose they are behind. */
function isOfOnesOwn({ view }: Context, at: number): boolean {
  const before = view.form(at - 1) === '«' ? at - 2 : at - 1;
  const { reading } = view.tokens[before] ?? {};
  return reading?.case === 'nom' && reading.number === 'plur' && view.senseAtToken(before, 'own-hand') !== null;
}

/** «Китайской стороны», «с китайской стороны», "the Chinese side". */
const isSide = ({ view }: Context, at: number): boolean => /^(сторон(а|ы|е|у|ой)|side)$/.test(view.form(at));

function joinedBefore(context: Context, _voice: Voice, first: number, from: number): { states: StateCode[]; first: number } | null {
  const { view } = context;
  const link = view.form(first - 1);
  const skip = link === 'the' ? 1 : 0;
  if (!/^(и|and|,)$/.test(view.form(first - 1 - skip))) return null;
  const end = first - 1 - skip - (/^['’]s?$/.test(view.form(first - 2 - skip)) ? 1 : 0);
  for (let i = end - 1; i >= Math.max(from, first - 10); i--) {
    for (const mention of view.mentions(i, i + 1)) {
      if (mention.last !== end || mention.of === 'place' || mention.of === 'organisation') continue;
      const identity =
        mention.of === 'person' || mention.of === 'office'
          ? (identityOf(context, mention)?.state ?? (mention.of === 'office' ? mention.state : null))
          : null;
      const states = mention.of === 'state' || mention.of === 'people' || mention.of === 'state-adjective' ? mention.states : [identity];
      const start =
        mention.of === 'person' && mention.office && mention.office.first < mention.first ? mention.office.first : mention.first;
      return { states: states.filter((state): state is StateCode => state != null), first: start };
    }
  }
  return null;
}

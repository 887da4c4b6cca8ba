import type { Mention, StateCode } from '../../domain/index.js';
import { townOfAdjective } from '../../language/index.js';
import type { Room } from './room.js';
import { isDestination } from './visit/destination.js';
import { thereBefore } from './visit/there-before.js';
import { NOWHERE, type Where } from './where-told.js';

/** Where the words of `[first, last)` say it is: the place nearest to the anchor, one behind it rather than one before. */
export function whereIn(room: Room, anchor: number, first: number, last: number): Where {
  const { context, voice } = room;
  const { view } = context;
  const capital = capitalIn(room, first, last);
  if (capital) return capital;
  const town = adjectiveTown(room, anchor, first);
  if (town) return town;
  const places = view
    .mentions(first, last)
    .filter(
      (mention) =>
        isDestination(room, mention) ||
        (mention.of === 'place' &&
          mention.place !== 'area' &&
          room.context.analysed.lang === 'en' &&
          (mention.last === anchor || isCalledAfter(room, mention, anchor))),
    );
  const away = (mention: Mention): number => (mention.first >= anchor ? mention.first - anchor : (anchor - mention.last) * 1.5 + 4);
  const [found] = [...places].sort((a, b) => away(a) - away(b));
  if (found?.of === 'place') return { place: found.name, state: found.state, last: found.last };
  if (found?.of === 'state') {
    const state = found.states[0] ?? null;
    // «в России, в Самаре»: a town of that state right beside it says more
    const town = places.find(
      (mention) => mention.of === 'place' && mention.state === state && mention.first - found.last <= 3 && mention.first >= found.last,
    );
    if (town?.of === 'place') return { place: town.name, state, last: town.last };
    return {
      place: context.analysed.lang === 'en' ? context.text.slice(found.start, found.end).replace(/\s+/g, ' ').replace(/^the /i, '') : null,
      state,
      last: found.last,
    };
  }
  const us = view.sense(first, last, 'to-us');
  if (us && voice.own !== null) return { ...NOWHERE, state: hereState(room, us.first), last: us.last };
  const you = view.sense(first, last, 'to-you');
  if (you && voice.others.length === 1) return { ...NOWHERE, state: voice.others[0] ?? null, last: you.last };
  const country = view.sense(first, last, 'one-country');
  // "your state visit"
  if (country && view.senseAtToken(country.last, 'visit-noun') === null) {
    if (view.has(Math.max(first, country.first - 3), country.first, 'our')) return { ...NOWHERE, state: voice.own, last: country.last };
    if (view.has(Math.max(first, country.first - 3), country.first, 'your') && voice.others.length === 1)
      return { ...NOWHERE, state: voice.others[0] ?? null, last: country.last };
  }
  return NOWHERE;
}

/** "the Madrid NATO Summit": only the organisation stands between. */
const isCalledAfter = ({ context: { view } }: Room, town: Mention, anchor: number): boolean =>
  town.last < anchor &&
  anchor - town.last <= 3 &&
  view.form(town.first - 1) === 'the' &&
  view.mentions(town.last, anchor).some(({ of, first, last }) => of === 'organisation' && first === town.last && last === anchor);

/** The same; of a clause that begins with "where" or «куда» the place named before it. */
export function whereAround(room: Room, anchor: number, { first, last }: { readonly first: number; readonly last: number }): Where {
  const found = whereIn(room, anchor, first, last);
  if (found.last !== null) return found;
  const { view } = room.context;
  const there = thereBefore(room, anchor, first, last);
  if (there) return there;
  for (let at = anchor - 1; at > room.sentence.first && at > anchor - 10; at--)
    if (
      /^(where|куда|где)$/.test(view.form(at)) ||
      // "it was in Astana that we last met"
      (view.form(at) === 'that' && /^it$/.test(view.form(room.sentence.first)) && at - room.sentence.first <= 6)
    ) {
      const before = whereIn(room, at, Math.max(room.sentence.first, at - 8), at);
      return before.last === null ? townRightBefore(room, at) : before;
    }
  return found;
}

/** «после Сочи, где мы собирались»: a town that "where" goes back to, whatever governs it. */
function townRightBefore({ context: { view } }: Room, at: number): Where {
  const end = view.form(at - 1) === ',' ? at - 1 : at;
  const town = view.mentions(Math.max(0, end - 3), end, 'place').find((mention) => mention.last === end && mention.place !== 'area');
  return town ? { place: town.name, state: town.state, last: town.last } : NOWHERE;
}

/** "here" is where the talks are held; the guest says it too. */
function hereState({ context, voice }: Room, at: number): StateCode | null {
  const here = /^(here|здесь|сюда)$/.test(context.view.form(at));
  return (here ? context.scene.meeting.place?.state : null) ?? voice.own;
}

/** «пражский саммит», «на минской встрече»: the town told by the adjective right before the noun. */
function adjectiveTown({ context }: Room, anchor: number, first: number): Where | null {
  const { view } = context;
  // «Петербургский экономический форум» is called so wherever it sits
  if (context.analysed.lang !== 'ru' || /форум/.test(view.form(anchor))) return null;
  for (let at = anchor - 1; at >= first && at >= anchor - 3; at--) {
    const reading = view.token(at)?.reading;
    if (reading?.pos !== 'adjective') return null;
    const town = townOfAdjective(reading.lemma);
    if (town) return { place: town.name, state: town.state, last: at + 1 };
  }
  return null;
}

/** «в столице Мьянмы» */
function capitalIn({ context }: Room, first: number, last: number): Where | null {
  const { view, text } = context;
  for (let i = first; i < last; i++) {
    const form = view.form(i);
    if (form !== 'столице' && form !== 'столицу') continue;
    const owner = view.mentions(i + 1, i + 2).find((mention) => mention.of === 'state');
    if (owner?.of === 'state')
      return { place: `столица ${text.slice(owner.start, owner.end)}`, state: owner.states[0] ?? null, last: owner.last };
  }
  return null;
}

import type { Mention, StateCode } from '../../domain/index.js';
import { nominativePhrase, townOfAdjective } from '../../language/index.js';
import type { Room } from './room.js';

/** Where something took place, as named, and the state of that place. */
export interface Where {
  readonly place: string | null;
  readonly state: StateCode | null;
  /** Token after the words that tell it; null when nobody told. */
  readonly last: number | null;
}

export const NOWHERE: Where = { place: null, state: null, last: null };
const INTO = new Set('в во на in to at visit visited visits visiting near'.split(' '));
const FROM = new Set('из с со от from of for about о об и for between между'.split(' '));
const ARTICLES = new Set(['the', 'our', 'your', 'beautiful', 'city', 'город', 'городе', 'г']);

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

/** «я буду в Эвиане, там и встретимся», "I was in Rostock and met him there": the place named in the words before. */
function thereBefore(room: Room, anchor: number, first: number, last: number): Where | null {
  const { view, analysed } = room.context;
  for (let at = Math.max(first, anchor - 5); at < Math.min(last, anchor + 5); at++) {
    if (!/^(там|туда|there)$/.test(view.form(at)) || /^(is|are|was|were|will|has|have|be)$/.test(view.form(at + 1))) continue;
    const before = analysed.sentences[room.sentence.index - 1];
    const from = room.sentence.first < first ? room.sentence.first : before?.turn === room.sentence.turn ? before.first : first;
    const [place] = view
      .mentions(from, at, 'place')
      .filter((mention) => isDestination(room, mention))
      .slice(-1);
    if (place) return { place: place.name, state: place.state, last: at + 1 };
    if (analysed.lang !== 'ru') continue;
    const [state] = view
      .mentions(from, at, 'state')
      .filter((mention) => isDestination(room, mention))
      .slice(-1);
    if (state?.states[0]) return { place: nominativePhrase(view, state.first, state.last), state: state.states[0], last: at + 1 };
  }
  return null;
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

/** A verb of visiting right by the name, which takes it as its object. */
function isVisited({ context, sentence }: Room, mention: Mention): boolean {
  const { view } = context;
  return view.has(Math.max(sentence.first, mention.first - 3), Math.min(sentence.last, mention.last + 4), 'visit-verb');
}

/** The token before a name; "St." belongs to it. */
export function beforeName(view: Room['context']['view'], first: number): number {
  return view.form(first - 1) === '.' && view.form(first - 2) === 'st' ? first - 3 : view.form(first - 1) === 'st' ? first - 2 : first - 1;
}

function isDestination(room: Room, mention: Mention): boolean {
  if (mention.of !== 'place' && mention.of !== 'state') return false;
  if (mention.of === 'place' && mention.place === 'area') return false;
  const { context } = room;
  const { view } = context;
  // "in Russia's trade"
  if (/^['’]s?$/.test(view.form(mention.last))) return false;
  // "at the Russia–Africa summit"
  if (mention.of === 'state' && /^[–—-]$/.test(view.form(mention.last)) && !/^(и|and|we|i|,)$/.test(view.form(mention.last + 1))) {
    if (view.has(mention.last, Math.min(room.sentence.last, mention.last + 6), 'summit-noun', 'forum-noun')) return false;
  }
  // «Президентом Азербайджана» is no place
  if (
    view
      .mentions(Math.max(0, mention.first - 8), mention.first + 1)
      .some((other) => other.of === 'office' && other.first <= mention.first && other.last >= mention.last)
  )
    return false;
  let at = beforeName(view, mention.first);
  while (ARTICLES.has(view.form(at)) || view.token(at)?.reading?.pos === 'adjective') at--;
  const before = view.form(at);
  // "the situation in Syria"; «Министром иностранных дел в Сочи» is no affair
  if (view.has(Math.max(0, at - 1), at, 'topic-noun') && !/^(дел|affairs)$/.test(view.form(at - 1))) return false;
  if (INTO.has(before)) return mention.case === null || mention.case === 'acc' || mention.case === 'loc' || mention.case === 'nom';
  // "leaves for Baku", "bound for Rome"
  if (before === 'for' && view.senses(Math.max(room.sentence.first, at - 3), at + 1, 'go-verb').some(({ last }) => last === at + 1))
    return mention.case === null || mention.case === 'acc' || mention.case === 'nom';
  if (FROM.has(before)) return false;
  // «Азербайджан недавно посетил наш Министр»
  // the case of «Баку» and «Сочи» does not show
  const shown =
    mention.case === 'nom' || mention.case === 'acc' || (mention.of === 'place' && /[иоуеэы]$/.test(view.form(mention.last - 1)));
  if (context.analysed.lang === 'ru' && shown && isVisited(room, mention)) return true;
  // «посетить в следующем году Самарканд»
  const time = context.analysed.lang === 'ru' ? view.times(Math.max(0, at - 5), at + 1).find(({ last }) => last === at + 1) : undefined;
  if (context.analysed.lang === 'ru' && !time && (mention.case === 'nom' || mention.case === 'acc')) return false;
  const verb = time ? (INTO.has(view.form(time.first - 1)) ? time.first - 2 : time.first - 1) : at;
  return view.senses(verb, verb + 1, 'visit-verb').length > 0 && mention.case !== 'gen' && mention.case !== 'ins';
}

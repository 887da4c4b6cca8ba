import type { Analysed, Identity, Meeting, Scene, Speaker, StateCode, World } from '../../domain/index.js';
import { dayNumber, isoDate, parseIsoDate } from '../../domain/index.js';
import { View } from '../../language/index.js';
import { Cast, type Member } from './cast.js';
import { channelOf, type Opening, type Zone, zoneHas } from './channel.js';
import { homeOf } from './home.js';
import { occasionOf } from './occasion.js';
import { partiesOf } from './parties.js';
import { placeOf } from './place.js';
import { speakersOf } from './speakers.js';

/** Who is in the room, from the text itself and dated offices. Pure: the record's own date is the only clock. */
export function setScene(analysed: Analysed, world: World, view: View = new View(analysed)): Scene {
  const { header, page, genre } = analysed.readout;
  const home = homeOf(page.publisher, page.url);
  const cast = new Cast(analysed, world, header.date, home);
  const opening = openingOf(analysed, view);
  const speakers = speakersOf(analysed, cast, home);
  const parties = partiesOf(opening, cast, speakers, home);
  const channel = channelOf(opening, genre, parties.length);
  const meeting: Meeting = {
    date: meetingDate(opening, header.date),
    place: channel === 'call' ? null : placeOf(analysed.readout, opening, world, home),
    occasion: channel === 'call' ? null : occasionOf(opening),
    channel,
    parties,
  };
  const states = [...new Set(parties.map((party) => party.state).filter((state): state is StateCode => state !== null))];
  const identities = identitiesOf(analysed, cast, speakers, states, home);
  return { meeting, date: header.date, speakers, states, identities, attributed: attributedOf(analysed, cast, identities) };
}

/** The title and the sentences of narration before the first turn, at most eight. */
function openingOf(analysed: Analysed, view: View): Opening {
  const { header, turns } = analysed.readout;
  const firstTurn = turns[0]?.labelSpan.start ?? Number.POSITIVE_INFINITY;
  const title = header.titleSpan;
  const told = analysed.toldTitle;
  let titleZone: Zone | null = told && told.tokens.length > 0 ? { view: new View(told), first: 0, last: told.tokens.length } : null;
  const lead: Zone[] = [];
  for (const { first, last, start, end, turn } of view.sentences) {
    if (turn !== null || start >= firstTurn) break;
    if (title && start >= title.start && end <= title.end) titleZone = { view, first: titleZone ? titleZone.first : first, last };
    else if (lead.length < 8) lead.push({ view, first, last });
  }
  return { title: titleZone, lead };
}

/** The day of the page, or the day that the lead names for the talks when that is within the month before. */
function meetingDate(opening: Opening, date: string | null): string | null {
  const page = date ? parseIsoDate(date) : null;
  for (const zone of opening.lead.slice(0, 1)) {
    if (!zoneHas(zone, 'talks', 'phone-call')) continue;
    for (const time of zone.view.times(zone.first, zone.last)) {
      if (time.grain !== 'day' || time.modifier || time.from !== time.to) continue;
      const told = parseIsoDate(time.from);
      if (!told) continue;
      if (!page) return time.from;
      const age = dayNumber(page) - dayNumber(told);
      if (age >= 0 && age <= 31 && time.anchor === 'absolute') return time.from;
    }
  }
  return page ? isoDate(page.year, page.month, page.day) : null;
}

/** Index of the sentence that holds the token, looked for from `from` on. */
function sentenceOf({ sentences }: Analysed, token: number, from: number): number {
  let i = Math.max(0, from);
  while (i < sentences.length - 1 && (sentences[i]?.last as number) <= token) i++;
  return i;
}

const LEADER = new Set('лидер лидера лидеру лидером лидере leader counterpart'.split(' '));

function identitiesOf(
  analysed: Analysed,
  cast: Cast,
  speakers: readonly Speaker[],
  states: readonly StateCode[],
  home: StateCode | null,
): (Identity | null)[] {
  // the sentence of the person named last; only the first person of a sentence is its topic
  let sentence = -1;
  let latest: Member | null = null;
  return analysed.mentions.map((mention): Identity | null => {
    if (mention.of === 'person') {
      const member = cast.find(mention);
      const at = sentenceOf(analysed, mention.first, sentence);
      if (at !== sentence || latest === null) latest = member ?? latest;
      sentence = at;
      if (member) return { state: member.state, office: member.office ?? 'other', name: member.name };
      return { state: mention.office?.state ?? null, office: mention.office?.office ?? 'other', name: mention.name };
    }
    if (mention.of !== 'office') return null;
    const turn = analysed.sentences[sentenceOf(analysed, mention.first, Math.max(0, sentence))]?.turn ?? null;
    const own = turn === null ? null : (speakers[turn]?.state ?? null);
    const other = states.filter((state) => state !== own);
    let state = mention.state;
    if (state === null && mention.owner === 'our') state = own;
    else if (state === null && mention.owner === 'your') state = other.length === 1 ? (other[0] ?? null) : null;
    else if (state === null && turn === null && mention.number !== 'plur') state = cast.holder(mention.office, null)?.state ?? home;
    // "the head of state", «Президент»: the one named last who holds that office
    if (mention.state === null && mention.owner === null && turn === null && mention.number !== 'plur' && latest?.office === mention.office)
      return { state: latest.state, office: mention.office, name: latest.name };
    // "the Russian leader", «китайский лидер»
    const leader =
      mention.office === 'other' && state !== null && LEADER.has(analysed.tokens[mention.last - 1]?.word.form ?? '')
        ? cast.head(state)
        : null;
    if (leader) return { state, office: leader.office ?? 'other', name: leader.name };
    const holder = state === null || mention.number === 'plur' ? null : cast.holder(mention.office, state);
    return { state, office: mention.office, name: holder?.name ?? null };
  });
}

function attributedOf(analysed: Analysed, cast: Cast, identities: readonly (Identity | null)[]): (Speaker | null)[] {
  const position = new Map(analysed.mentions.map((mention, i) => [mention, i]));
  return analysed.attributions.map((attribution): Speaker | null => {
    const { by } = attribution;
    if (!by) return null;
    if (by.of === 'state' || by.of === 'state-adjective') {
      const state = by.states.length === 1 ? (by.states[0] ?? null) : null;
      const member = state === null ? null : cast.head(state);
      return member ? { name: member.name, state, office: member.office, person: member.person } : null;
    }
    const identity = identities[position.get(by) ?? -1] ?? null;
    return identity?.name ? { name: identity.name, state: identity.state, office: identity.office, person: null } : null;
  });
}

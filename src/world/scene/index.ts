import type { Analysed, Meeting, Party, Scene, StateCode, World } from '../../domain/index.js';
import { View } from '../../language/index.js';
import { Cast } from './cast.js';
import { channelOf, type Opening, type Zone, zoneHas } from './channel.js';
import { homeOf } from './home.js';
import { attributedOf, identitiesOf } from './identities.js';
import { meetingDate } from './meeting-date.js';
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
  const speakers = speakersOf(analysed, cast, home, zoneHas(opening.title, 'interview'));
  const parties = partiesOf(analysed, opening, cast, speakers, home);
  const channel = channelOf(opening, genre, parties, home);
  const meeting: Meeting = {
    date: meetingDate(opening, header.date, genre),
    place: channel === 'call' && !header.place ? null : placeOf(analysed, opening, view, world, home),
    occasion: channel === 'call' ? null : occasionOf(opening, view),
    channel,
    parties,
  };
  const states = statesOf(parties, opening, home);
  const identities = identitiesOf(analysed, cast, speakers, states, home);
  return { meeting, date: header.date, speakers, states, identities, attributed: attributedOf(view, cast, identities) };
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

/** The states of the parties; where fewer than two are told, the two that the title or the first sentence names, or the publisher's own. */
function statesOf(parties: readonly Party[], opening: Opening, home: StateCode | null): StateCode[] {
  const own = [...new Set(parties.map((party) => party.state).filter((state): state is StateCode => state !== null))];
  if (own.length >= 2) return own;
  for (const zone of [opening.title, opening.lead[0]]) {
    if (!zone) continue;
    const named = new Set(own);
    for (const mention of zone.view.mentions(zone.first, zone.last)) {
      if (mention.of === 'state' || mention.of === 'state-adjective')
        for (const state of mention.states) if (state !== null) named.add(state);
    }
    if (named.size === 2) return [...named];
  }
  // "Talks with the Prime Minister of Japan" on a state's own page: the other side is that state
  if (own.length === 1 && home !== null && !own.includes(home) && zoneHas(opening.title, 'talks', 'phone-call')) return [home, ...own];
  return own;
}

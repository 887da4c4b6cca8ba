import type { Actor, OrganisationMention, SenseHit, StateCode } from '../../../domain/index.js';
import type { Room } from '../room.js';

const SEVEN = ['US', 'GB', 'FR', 'DE', 'IT', 'CA', 'JP', 'EU'];

/** Who sits at the table of a club, by the id of the organisation; a year where one came later. */
const MEMBERS: Readonly<Record<string, readonly (StateCode | readonly [StateCode, number])[]>> = {
  g7: SEVEN,
  g8: [...SEVEN, 'RU'],
  g20: [...SEVEN, 'RU', 'CN', 'IN', 'BR', 'ZA', 'MX', 'AR', 'AU', 'ID', 'KR', 'SA', 'TR'],
  // with those who sit in as observers and partners
  sco: ['RU', 'CN', 'KZ', 'KG', 'TJ', 'UZ', 'IN', 'PK', 'IR', 'MN', ['AF', 2012], ['TR', 2012], ['BY', 2015], ['AZ', 2016], ['AM', 2016]],
};

/**
 * "We have the G20 summit coming up", said to one who does not sit there: the summit is the speaker's alone. Whoever is told to meet or
 * take part there is a guest of it, and stays.
 */
export function membersAmong(
  room: Room,
  event: OrganisationMention | null,
  actors: readonly Actor[],
  noun: SenseHit,
  clause: { readonly first: number; readonly last: number },
): readonly Actor[] {
  const { view, scene } = room.context;
  const club = MEMBERS[event?.id ?? clubNamed(view.words(noun.first, noun.last)) ?? ''];
  if (!club || view.has(clause.first, clause.last, 'take-part', 'meet-verb', 'speak-verb', 'talk-with', 'meeting-noun', 'you-one', 'your'))
    return actors;
  const year = Number((scene.meeting.date ?? scene.date ?? '9999').slice(0, 4));
  const inside = actors.filter(({ state }) =>
    club.some((member) => (typeof member === 'string' ? member === state : member[0] === state && member[1] <= year)),
  );
  return inside.length > 0 ? inside : actors;
}

/** A club printed within the word for its summit: "the G20 summit". */
function clubNamed(words: string): string | null {
  return /(^| )(g7|g8|g20)( |$)/i.exec(words)?.[2]?.toLowerCase() ?? null;
}

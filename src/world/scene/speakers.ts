import type { Analysed, Mention, Speaker, StateCode, Turn } from '../../domain/index.js';
import type { Cast } from './cast.js';
import type { Member } from './member.js';

const NOBODY: Speaker = { name: null, state: null, office: null, person: null };

/** Who speaks in each turn. Journalists and the unknown have no name; a label that matches nobody keeps its printed name. */
export function speakersOf(analysed: Analysed, cast: Cast, home: StateCode | null, interview = false): Speaker[] {
  const { turns } = analysed.readout;
  const speakers: Speaker[] = [];
  for (const turn of turns) {
    const earlier = turn.speakerTurn < turn.index ? speakers[turn.speakerTurn] : undefined;
    speakers.push(earlier ?? speakerOf(turn, analysed, cast, home, interview));
  }
  return speakers;
}

function speakerOf(turn: Turn, analysed: Analysed, cast: Cast, home: StateCode | null, interview: boolean): Speaker {
  if (turn.kind !== 'named') return NOBODY;
  const mentions = analysed.labels[turn.index] ?? [];
  const named = mentions.find((mention) => mention.of === 'person');
  const office = mentions.find((mention) => mention.of === 'office');
  const member =
    (named && cast.find(named)) ??
    byPrintedName(turn, cast) ??
    (office && !turn.labelParts.name ? cast.holder(office.office, office.state ?? home) : null);
  if (asks(turn, member ?? null, interview)) return NOBODY;
  if (member) return asSpeaker(member, turn, mentions, home);
  return { name: printedName(turn), state: office?.state ?? (office ? home : null), office: office?.office ?? null, person: null };
}

/**
 * A member with what the text tells of him. An office of the label that nobody knows («Director of the State Hermitage») on the page of a
 * state's own publisher is that state's, unless the label names another one.
 */
function asSpeaker(member: Member, { labelParts }: Turn, mentions: readonly Mention[], home: StateCode | null): Speaker {
  const { name, state, office, person, elsewhere } = member;
  const own =
    state === null &&
    office === null &&
    !elsewhere &&
    labelParts.office !== null &&
    !/^(?:mr|mrs|ms|miss|dr|sir)\.?$/i.test(labelParts.office);
  return { name, state: own ? stateNamed(mentions, home) : state, office: office ?? 'other', person };
}

function stateNamed(mentions: readonly Mention[], home: StateCode | null): StateCode | null {
  for (const mention of mentions) {
    if (mention.of === 'place' || mention.of === 'organisation') return mention.state;
    if (mention.of === 'state' || mention.of === 'state-adjective') return mention.states[0] ?? null;
  }
  return home;
}

/** Notes on how something is said: «как переведено», "As interpreted", "Speaks German". */
const MANNER = /перев|говорит|отвеч|продолж|обраща|по[-\u2011 ][а-я]+ски|видео|translat|interpret|speak|says|via|in [A-Z]/i;

/** Whether the label is a journalist's: named with his paper («Б.Кенделл (BBC, Москва)»), told to be one, or the one who interviews. */
function asks({ labelParts }: Turn, member: Member | null, interview: boolean): boolean {
  if (member?.reporter) return true;
  if (labelParts.office !== null || member?.told || (member && member.office !== null)) return false;
  return interview || labelParts.notes.some((note) => /^[\p{Lu}«"“]/u.test(note) && !MANNER.test(note));
}

/** `В.Путин`, `BIDEN`: the surname, and the initial or given name where printed. */
function byPrintedName(turn: Turn, cast: Cast): Member | null {
  const { name } = turn.labelParts;
  if (!name) return null;
  const words = name
    .replace(/\./g, '. ')
    .split(/[\s ]+/)
    .filter(Boolean);
  const surname = words[words.length - 1];
  if (!surname) return null;
  const initials = words.filter((word) => word.endsWith('.')).join('');
  const given = words.length > 1 && !initials ? (words[0] ?? null) : null;
  return cast.find({
    kind: 'mention',
    of: 'person',
    first: 0,
    last: 0,
    start: 0,
    end: 0,
    case: 'nom',
    number: 'sing',
    name,
    given,
    patronymic: null,
    surname,
    initials: initials || null,
    person: null,
    office: null,
  });
}

function printedName(turn: Turn): string | null {
  const { name } = turn.labelParts;
  if (!name) return null;
  return name === name.toUpperCase() && name.length > 3
    ? name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
    : name;
}

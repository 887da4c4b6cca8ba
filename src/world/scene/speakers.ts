import type { Analysed, Speaker, StateCode, Turn } from '../../domain/index.js';
import type { Cast, Member } from './cast.js';

const NOBODY: Speaker = { name: null, state: null, office: null, person: null };

/** Who speaks in each turn. Journalists and the unknown have no name; a label that matches nobody keeps its printed name. */
export function speakersOf(analysed: Analysed, cast: Cast, home: StateCode | null): Speaker[] {
  const { turns } = analysed.readout;
  const speakers: Speaker[] = [];
  for (const turn of turns) {
    const earlier = turn.speakerTurn < turn.index ? speakers[turn.speakerTurn] : undefined;
    speakers.push(earlier ?? speakerOf(turn, analysed, cast, home));
  }
  return speakers;
}

function speakerOf(turn: Turn, analysed: Analysed, cast: Cast, home: StateCode | null): Speaker {
  if (turn.kind !== 'named') return NOBODY;
  const mentions = analysed.labels[turn.index] ?? [];
  const named = mentions.find((mention) => mention.of === 'person');
  const office = mentions.find((mention) => mention.of === 'office');
  const member =
    (named && cast.find(named)) ??
    byPrintedName(turn, cast) ??
    (office && !turn.labelParts.name ? cast.holder(office.office, office.state ?? home) : null);
  if (member) return asSpeaker(member);
  return { name: printedName(turn), state: office?.state ?? (office ? home : null), office: office?.office ?? null, person: null };
}

const asSpeaker = ({ name, state, office, person }: Member): Speaker => ({ name, state, office: office ?? 'other', person });

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

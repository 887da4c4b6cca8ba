import type { Analysed, Office, Party, PersonMention, Speaker, StateCode } from '../../domain/index.js';
import type { Cast } from './cast.js';
import { type Opening, type Zone, zoneHas } from './channel.js';
import type { Member } from './member.js';

/** Those who hold the talks, in the text's order: named in the lead's first sentence or the title, not those who attend; speakers where fewer than two are. */
export function partiesOf(analysed: Analysed, opening: Opening, cast: Cast, speakers: readonly Speaker[], home: StateCode | null): Party[] {
  const found: Member[] = [];
  const add = (member: Member | null): void => {
    if (!member || member.reporter || found.includes(member)) return;
    // "Joe Biden" in the title, "Joseph R. Biden, Jr." in the lead
    if (member.person === null || !found.some(({ person }) => person === member.person)) found.push(member);
  };
  const addUpTo = (count: number, mention: PersonMention): void => {
    if (found.length < count) add(cast.find(mention));
  };
  for (const zone of opening.lead) {
    if (found.length >= 2) break;
    if (!zoneHas(zone, 'talks', 'phone-call', 'press-event')) continue;
    const named = notBeforehand(zone, peopleBefore(zone));
    // "met with the Chairperson to reinforce the President's commitment": named for what is his
    const apart = named.filter(({ last }) => !POSSESSIVE.test(zone.view.form(last)));
    for (const mention of apart.length >= 2 ? apart : named) add(cast.find(mention));
    // «Глава Российского государства провёл встречу …», "the President received …"
    const unnamed = zone === opening.lead[0] && found.length === 1 ? subjectOffice(zone, home) : null;
    const holder = unnamed && cast.known(unnamed.office, unnamed.state);
    if (holder && holder.state !== found[0]?.state) found.unshift(holder);
  }
  if (opening.title) {
    // the title names no one the lead does not, unless the lead is silent
    if (found.length < 2) for (const mention of peopleBefore(opening.title)) add(cast.find(mention));
  }
  // "at the invitation of President X, President Y paid a state visit to …": the first sentence names both
  const [first] = opening.lead;
  // … so does "X and Y attended the opening of …"
  if (found.length === 0 && first && (speakers.length === 0 || zoneHas(first, 'attend'))) {
    const named = peopleBefore(first);
    if (named.length === 2) for (const mention of named) add(cast.find(mention));
  }
  // a report that names its second side in passing: "Vladimir Putin congratulated …"
  if (found.length === 1 && speakers.length === 0)
    for (const mention of opening.lead.slice(0, 3).flatMap(peopleBefore)) addUpTo(2, mention);
  if (found.length < 2)
    for (const speaker of speakers)
      add(cast.members.find((member) => speaker.name !== null && member.name === speaker.name && speaker.office !== 'other') ?? null);
  // a news item about one official's words
  for (const { by } of analysed.attributions) if (by?.of === 'person') addUpTo(1, by);
  return found
    .filter((member) => isPrincipal(member, found))
    .map(({ name, state, office, person, elsewhere }) => ({
      state:
        state ??
        speakers.find((speaker) => speaker.name === name)?.state ??
        (elsewhere || office === null || office === 'monarch' || office === 'head-of-organisation' ? null : home),
      name,
      office: office ?? 'other',
      person,
    }));
}

const POSSESSIVE = /^['’]s?$/;

/** People named in a sentence before it turns to those who attend. */
function peopleBefore({ view, first, last }: Zone): PersonMention[] {
  const attend = view.sense(first, last, 'attend');
  return view.mentions(first, attend ? attend.first : last, 'person');
}

/** "After an audience with the Pope, the President met the Cardinal": whom somebody had met before, where two others are named. */
function notBeforehand({ view, first, last }: Zone, named: PersonMention[]): PersonMention[] {
  if (!BEFOREHAND.test(view.form(first))) return named;
  let comma = first;
  while (comma < last && view.form(comma) !== ',') comma++;
  const after = named.filter((mention) => mention.first > comma);
  return after.length >= 2 ? after : named;
}
const BEFOREHAND = /^(after|following|before|после|перед|накануне)$/;

/** The head who opens the sentence by the office alone; whose it is, is told or is the publisher's own. */
function subjectOffice({ view, first, last }: Zone, home: StateCode | null): { office: Office; state: StateCode } | null {
  const [office] = view.mentions(first, Math.min(last, first + 4), 'office');
  if (!office || office.first - first > 1 || office.elsewhere || office.owner !== null || (office.case !== null && office.case !== 'nom'))
    return null;
  const state = office.state ?? home;
  return state !== null && (office.office === 'president' || office.office === 'prime-minister') ? { office: office.office, state } : null;
}

/** An aide or a reporter named beside two heads is no party. */
function isPrincipal(member: Member, all: readonly Member[]): boolean {
  if (member.office !== null && member.office !== 'other') return true;
  return all.filter((other) => other.office !== null && other.office !== 'other').length < 2;
}

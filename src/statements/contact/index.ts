import type { Contact } from '../../domain/index.js';
import { type Kind, type Rule, runRules } from '../rule.js';
import { bodyHeld } from './body/body-held.js';
import { clubsListed } from './body/clubs-listed.en.js';
import { commission } from './body/commission.js';
import { commissionAgain } from './body/commission-again.js';
import { commissionDiscusses } from './body/commission-discusses.js';
import { consultations } from './body/consultations.js';
import { forumTold } from './body/forum-told.js';
import { namedBody } from './body/named-body.js';
import { namedConference } from './body/named-conference.js';
import { inARow } from './in-a-row.js';
import { guestOf } from './invitation/guest-of.js';
import { guestOfHonour } from './invitation/guest-of-honour.js';
import { invitation } from './invitation/invitation.js';
import { invitationAnswered } from './invitation/invitation-answered.js';
import { invitedEachOther } from './invitation/invited-each-other.js';
import { whenYouCome } from './invitation/when-you-come.en.js';
import { audience } from './meeting/audience.js';
import { contactsBetween } from './meeting/contacts-between.js';
import { discussed } from './meeting/discussed.js';
import { event } from './meeting/event.js';
import { exercises } from './meeting/exercises.js';
import { heldOn } from './meeting/held-on.js';
import { hospitality } from './meeting/hospitality.js';
import { meetingNoun } from './meeting/meeting-noun.js';
import { meetingVerb } from './meeting/meeting-verb.js';
import { meetingsListed } from './meeting/meetings-listed.js';
import { meetingsThere } from './meeting/meetings-there.js';
import { nextOne } from './meeting/next-one.js';
import { receivedBy } from './meeting/received-by.js';
import { sharedDeed } from './meeting/shared-deed.js';
import { signing } from './meeting/signing.js';
import { takingPart } from './meeting/taking-part.js';
import { talksContinue } from './meeting/talks-continue.js';
import { together } from './meeting/together.js';
import { withGovernment } from './meeting/with-government.js';
import { call } from './message/call.js';
import { letter } from './message/letter.js';
import { officialsSpoke } from './message/officials-spoke.js';
import { spokenWith } from './message/spoken-with.js';
import { isHead } from './room.js';
import { settle } from './settle.js';
import { summit } from './summit/summit.js';
import { arrival } from './visit/arrival.js';
import { beingThere } from './visit/being-there.js';
import { cameAlong } from './visit/came-along.js';
import { decidedToCome } from './visit/decided-to-come.js';
import { delegationSent } from './visit/delegation-sent.js';
import { doneElsewhere } from './visit/done-elsewhere.js';
import { firstCountry } from './visit/first-country.js';
import { gladToVisit } from './visit/glad-to-visit.js';
import { journey } from './visit/journey.js';
import { onTheProgramme } from './visit/on-the-programme.js';
import { onesTurn } from './visit/ones-turn.js';
import { returned } from './visit/returned.js';
import { seenThere } from './visit/seen-there.en.js';
import { staying } from './visit/staying.js';
import { thereNow } from './visit/there-now.js';
import { visitNoun } from './visit/visit-noun.js';
import { visitReceived } from './visit/visit-received.js';
import { visitVerb } from './visit/visit-verb.js';
import { visitsExchanged } from './visit/visits-exchanged.js';
import { workedThere } from './visit/worked-there.js';

const RULES: readonly Rule<Contact>[] = [
  visitNoun,
  visitVerb,
  visitReceived,
  arrival,
  hospitality,
  guestOf,
  invitation,
  meetingVerb,
  meetingNoun,
  meetingsListed,
  contactsBetween,
  call,
  summit,
  commission,
  consultations,
  letter,
  takingPart,
  event,
  discussed,
  namedConference,
  spokenWith,
  journey,
  decidedToCome,
  nextOne,
  gladToVisit,
  staying,
  thereNow,
  heldOn,
  forumTold,
  returned,
  receivedBy,
  delegationSent,
  beingThere,
  talksContinue,
  onTheProgramme,
  audience,
  together,
  sharedDeed,
  signing,
  firstCountry,
  onesTurn,
  cameAlong,
  doneElsewhere,
  visitsExchanged,
  exercises,
  guestOfHonour,
  workedThere,
  invitedEachOther,
  invitationAnswered,
  bodyHeld,
  namedBody,
  clubsListed,
  whenYouCome,
  commissionAgain,
  withGovernment,
  seenThere,
  meetingsThere,
  officialsSpoke,
  commissionDiscusses,
];

/** Meetings at home are not contacts; a summit may name its host alone. */
function isBetweenStates({ actors, with: others, channel }: Contact): boolean {
  const states = new Set(
    [...actors.map((actor) => actor.state ?? (isHead(actor) ? actor.name : null)), ...others].filter((side) => side !== null),
  );
  // who came to an international conference is seldom told
  if (actors.length === 0 && (channel === 'other' || channel === 'meeting' || channel === 'consultations')) return true;
  // a videoconference is told by the state that called it
  return states.size > 1 || (states.size === 1 && (channel === 'summit' || (channel === 'call' && others.length === 0)));
}

const OF_PERSONS: ReadonlySet<string> = new Set(['visit', 'meeting']);

/** "The Prime Minister of India met the President of France", told by somebody of a third state: not between those who talk. */
function isOfThoseWhoTalk({ actors, with: others, channel }: Contact, states: readonly string[]): boolean {
  if (!OF_PERSONS.has(channel) || states.length === 0 || actors.length === 0 || actors.some(({ state }) => state === null)) return true;
  return actors.some(({ state }) => state !== null && states.includes(state)) || others.some((state) => states.includes(state));
}

/** Further back than this it is history, not a contact that the talks come back to. */
const YEARS_BACK = 45;

function isOfThisTime({ when }: Contact, date: string | null): boolean {
  const year = /^\d{4}/.exec(when ?? '')?.[0];
  return date === null || year === undefined || Number(date.slice(0, 4)) - Number(year) < YEARS_BACK;
}

export const contact: Kind = {
  kind: 'contact',
  rules: RULES,
  find: (context) =>
    settle(
      inARow(context, runRules(RULES, context)).filter(
        ({ fields }) =>
          isBetweenStates(fields) && isOfThoseWhoTalk(fields, context.scene.states) && isOfThisTime(fields, context.scene.date),
      ),
      context.analysed.readout.header.titleSpan,
      context.text,
    ),
};

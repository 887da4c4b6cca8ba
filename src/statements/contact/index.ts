import type { Contact } from '../../domain/index.js';
import { type Kind, type Rule, runRules } from '../rule.js';
import { arrival } from './arrival.js';
import { audience } from './audience.js';
import { beingThere } from './being-there.js';
import { bodyHeld } from './body-held.js';
import { call } from './call.js';
import { cameAlong } from './came-along.js';
import { clubsListed } from './clubs-listed.en.js';
import { commission } from './commission.js';
import { commissionAgain } from './commission-again.js';
import { consultations } from './consultations.js';
import { contactsBetween } from './contacts-between.js';
import { decidedToCome } from './decided-to-come.js';
import { delegationSent } from './delegation-sent.js';
import { discussed } from './discussed.js';
import { doneElsewhere } from './done-elsewhere.js';
import { event } from './event.js';
import { exercises } from './exercises.js';
import { firstCountry } from './first-country.js';
import { forumTold } from './forum-told.js';
import { gladToVisit } from './glad-to-visit.js';
import { guestOf } from './guest-of.js';
import { guestOfHonour } from './guest-of-honour.js';
import { heldOn } from './held-on.js';
import { hospitality } from './hospitality.js';
import { inARow } from './in-a-row.js';
import { invitation } from './invitation.js';
import { invitationAnswered } from './invitation-answered.js';
import { invitedEachOther } from './invited-each-other.js';
import { journey } from './journey.js';
import { letter } from './letter.js';
import { meetingNoun } from './meeting-noun.js';
import { meetingVerb } from './meeting-verb.js';
import { meetingsListed } from './meetings-listed.js';
import { meetingsThere } from './meetings-there.js';
import { namedBody } from './named-body.js';
import { namedConference } from './named-conference.js';
import { nextOne } from './next-one.js';
import { onTheProgramme } from './on-the-programme.js';
import { onesTurn } from './ones-turn.js';
import { receivedBy } from './received-by.js';
import { returned } from './returned.js';
import { isHead } from './room.js';
import { seenThere } from './seen-there.en.js';
import { settle } from './settle.js';
import { sharedDeed } from './shared-deed.js';
import { signing } from './signing.js';
import { spokenWith } from './spoken-with.js';
import { staying } from './staying.js';
import { summit } from './summit.js';
import { takingPart } from './taking-part.js';
import { talksContinue } from './talks-continue.js';
import { thereNow } from './there-now.js';
import { together } from './together.js';
import { visitNoun } from './visit-noun.js';
import { visitReceived } from './visit-received.js';
import { visitVerb } from './visit-verb.js';
import { visitsExchanged } from './visits-exchanged.js';
import { whenYouCome } from './when-you-come.en.js';
import { withGovernment } from './with-government.js';
import { workedThere } from './worked-there.js';

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

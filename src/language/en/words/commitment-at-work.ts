import type { SenseWords } from '../../lexicon.js';

/** What one is at work doing. */
const AT_WORK = `
  accelerating acquiring adding allocating allotting assembling assisting bringing building buying carrying channeling channelling clearing
  committing completing conducting constructing contributing converting creating dedicating delivering deploying designing developing digging digitising
  donating doubling drafting drawing dredging drilling easing electrifying elevating equipping establishing expanding extending finalising
  finalizing financing finishing funding harmonising helping hosting implementing increasing installing integrating introducing investing joining
  launching laying leasing lending licensing lifting localising localizing manufacturing merging modernising modernizing moving negotiating
  opening paving planting pooling pouring preparing procuring producing providing publishing pumping purchasing pursuing putting
  ramping ratifying realising realizing rearming rebuilding reconstructing reinvigorating relaunching relocating removing renewing renovating reopening
  repairing replacing resettling restarting restoring resuming revitalising revitalizing rewriting rolling running scaling selling sending
  setting sharing shifting shipping simplifying stepping supplying testing training transferring translating tripling undertaking
  upgrading waiving widening
`
  .trim()
  .split(/\s+/)
  .join('|');

/** Work that is a deed whatever thing it is done to: "reducing emissions", "training guards". */
const STRONG_WORK = `
  abolishing airlifting allocating appointing arming banning blocking boosting broadening bolstering buying cancelling canceling clearing
  closing combating combatting compensating constructing countering curbing cutting decommissioning deepening demining
  deploying destroying digitising digitizing dismantling dispatching disrupting diversifying doubling easing
  electrifying eliminating enforcing enhancing eradicating evacuating exchanging exempting expanding expelling exporting extending facilitating fielding
  fighting finalising finalizing financing finishing freezing funding halting harmonising harmonizing implementing importing imposing improving
  increasing installing integrating intensifying introducing investing lifting localising localizing lowering manufacturing
  managing mobilising mobilizing modernising modernizing monitoring opening patrolling phasing procuring producing purchasing
  quadrupling raising ratifying rebuilding recalling reducing reforming reinforcing releasing relocating removing renovating reopening repairing repatriating replacing
  resettling restarting restoring resuming retraining returning safeguarding scrapping seizing shipping sharing simplifying slashing speeding
  stabilising stabilizing stationing streamlining strengthening subsidising subsidizing supplying suspending tackling targeting taxing testing
  tightening training transferring transporting tripling unfreezing upgrading vaccinating waiving widening withdrawing
`
  .trim()
  .split(/\s+/);

const ALL_WORK = [
  ...new Set([...AT_WORK.split('|'), ...STRONG_WORK, 'addressing', 'coordinating', 'defending', 'maintaining', 'protecting', 'stepping']),
].join('|');

/** Work that is told in the continuous form, or that one goes on with or sets about. */
export const atWork = {
  doing: [
    `=is|are|am|we're|they're|i'm|he's|she's|it's ?=now|also|currently|already|jointly|actively|together|still|both|successfully|all =${ALL_WORK}`,
    `=have|has|we've|they've =been =${ALL_WORK}`,
    `=has|have|we've|already =begun|started =${ALL_WORK}`,
    "=is|are|we're|they're ?=now|also|already|currently|jointly|regularly =holding|conducting ?* ?* =exercises|drills|maneuvers|manoeuvres|training",
    "=is|are|am|we're|they're ?=now|also|already|currently|actively =participating|engaged|involved =in",
    "=is|are|am|we're|they're ?=now|also|already|currently|actively =taking =part =in",
    "=has|have|we've =begun|started =to =build|lay|drill|produce|deliver|supply|install|assemble|train|replace|develop|ship|pump",
    '=keep|keeps =building|developing|training|supplying|expanding|modernising|modernizing',
    '=is|are =helping =to =build|restore|develop|train|modernise|modernize',
  ],
  /** Verbs that are a deed whatever thing they are done to. */
  'strong-deed.en': `
    abolish airlift allocate appoint ban blockade boost broaden bolster buy cancel combat construct counter curb cut deepen deliver demine deploy
    develop digitise digitize dismantle dispatch diversify ease electrify eliminate equip eradicate establish evacuate exempt expand
    export facilitate finalise finalize finance fund harmonise harmonize implement import impose improve increase install integrate
    intensify introduce invest launch lift localise localize lower manufacture mobilise mobilize modernise modernize procure promote
    purchase ratify rebuild reduce reform reinforce relocate remove renovate reopen repair repatriate resettle restart restore resume
    simplify stabilise stabilize station streamline strengthen subsidise subsidize supply tighten train transfer upgrade vaccinate waive
    widen withdraw
  `
    .trim()
    .split(/\s+/)
    .map((lemma) => `${lemma}:verb`),
  'strong-work.en': STRONG_WORK.map((form) => `=${form}`),
  'go-on.en': [
    '=we|i|sides|countries|they =continue =to',
    '=continues =to',
    '=we =will =continue =to',
    "=is|are|am|we're|they're|i'm ?=also|now|all|both =continuing =to",
  ],
  'set-about-to.en': [
    "=is|are|am|we're|they're|i'm|have|has|we've ?=also|now|already|just =starting|beginning|begun|started =to",
    "=is|are|am|we're|they're|i'm|have|has|we've ?=also|now|already|just =starting|beginning =work =on",
  ],
} satisfies SenseWords;

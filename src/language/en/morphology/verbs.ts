import { IRREGULAR_BASES } from './irregular-verbs.js';

/** Regular verbs, so that -s, -ed and -ing lead to the right base: visit-ed but create-d, plan-ned. */
const REGULAR = `
abandon abolish abrogate absorb abstain abuse accede accelerate accept access accommodate accompany accomplish account accrue accumulate accuse
ache achieve acknowledge acquaint acquire act activate adapt add address adhere adjoin adjourn adjust administer admire admit adopt advance
advertise advise advocate affect affirm afford agree aid aim air alarm align allay allege alleviate allocate allow alter amass amaze amend
amount amplify analyse analyze anchor announce annex annoy answer anticipate apologise apologize appeal appear applaud apply appoint appraise
appreciate approach approve approximate arbitrate argue arm arouse arrange arrest arrive ask aspire assassinate assemble assert assess assign
assist associate assume assure attach attack attain attempt attend attest attract attribute augment authorise authorize automate avert avoid
await award back backfire balance ban bank bar base battle behave believe belong benefit blame bless block blockade board boast bolster bomb
book boost border borrow bother bounce boycott brand brief bridge broaden brush budget bully bump burden bypass calculate call calm campaign
cancel capitalise capitalize capture care carry cause cease cede celebrate cement centre center certify chair challenge champion change
channel characterise characterize charge charm chart chase check cheer cherish circulate cite civilise claim clarify clash clean clear climb
close co-chair co-finance co-host co-operate co-ordinate co-sponsor coincide collaborate collapse collect combat combine comfort command
commemorate commence commend comment commission commit communicate compare compel compensate compete compile complain complement complete
complicate comply compose comprehend comprise compromise compute conceal concede conceive concentrate concern conclude concur condemn
condition conduct confer confess confide configure confine confirm confiscate conform confront confuse congratulate connect conquer consent
conserve consider consist console consolidate constitute constrain construct consult consume contact contain contemplate contend continue
contract contradict contrast contribute control convene converge converse convert convey convince cook cool cooperate coordinate cope copy
correct correlate correspond corroborate counsel count counter counteract couple course cover crack craft crash crave create credit criminalise
cripple criticise criticize cross crush cry cultivate curb cure curtail customise damage dance dare dash date deadlock debate debunk
decentralise decide declare decline decrease decry dedicate deepen defeat defend defer define defuse degrade delay delegate delete deliberate
delight delineate deliver demand demarcate demilitarise demilitarize demine demolish demonstrate denounce deny depart depend depict deplore
deploy deport deposit deprive derail deride derive descend describe deserve design designate desire destabilise destabilize destroy detail
detain detect deter deteriorate determine devalue develop deviate devise devote diagnose dictate die differ differentiate digitalise digitise
digitize dilute diminish dip direct disagree disappear disappoint disapprove disarm disburse discharge disclose discontinue discourage
discover discriminate discuss disengage disguise dislike dismantle dismiss dispatch disperse displace display dispose dispute disregard
disrupt disseminate dissolve distance distinguish distort distract distribute disturb diverge diversify divert divide document dominate donate
double doubt downgrade downplay draft drag drain drift drill drop drown dry duplicate dwindle earmark earn ease echo edit educate elaborate
elect electrify elevate eliminate elucidate embark embarrass embed embody embolden embrace emerge emigrate emit emphasise emphasize employ
empower emulate enable enact encompass encounter encourage encroach end endanger endeavour endeavor endorse endow endure energise enforce
engage engender engineer engulf enhance enjoin enjoy enlarge enlighten enlist enrich enrol enroll ensue ensure entail enter entertain entitle
entrench entrust enumerate envisage envision equal equip eradicate erase erect erode err erupt escalate escape escort establish estimate evacuate evade
evaluate evaporate evoke evolve exacerbate exaggerate examine exceed excel exchange exclude execute exempt exercise exert exhaust exhibit exile exist
exit expand expect expedite expel expend experience experiment expire explain explode exploit explore export expose express expropriate extend exterminate
extinguish extract extradite face facilitate factor fade fail falter familiarise familiarize farm fascinate fashion fast-track favour favor fear feature
fend fertilise field figure file fill finalise finalize finance fine finish fire fit fix flag flare flatten float flood flourish flow fluctuate focus
foil follow force forge form formalise formalize formulate fortify forward foster found fragment frame free frustrate fuel fulfil fulfill function
fund furnish further gain garner gather gauge gaze generalise generate glorify govern grade graduate grant grasp greet grieve gross group guarantee guard guess
guide halt halve hamper hand handle happen harass harbour harden harm harmonise harmonize harness harvest hasten hate haul head heal heat
heed heighten help herald hesitate highlight hinder hint hire honour honor hope host house hug humiliate hurry identify ignite ignore
illuminate illustrate imagine impact impair impart impede impinge implement implicate implore imply import impose impress imprison improve
improvise incarcerate incite incline include incorporate increase incur indicate induce indulge industrialise infect infer infiltrate inflate
inflict influence inform infringe inhabit inherit inhibit initiate inject injure innovate inquire insert insist inspect inspire install instil
instill institute instruct insulate insult insure integrate intend intensify interact intercept interconnect interest interfere interlink interpret
interrupt intersect intertwine intervene interview intimidate introduce invade invent invest investigate invigorate invite invoke involve
isolate issue jail jeopardise jeopardize join joke judge jump justify kick kill kindle kiss knock label lack lag land last laud laugh launch
launder legalise legislate lengthen lessen level leverage levy liaise liberalise liberalize liberate license lift like liken limit link
liquidate list listen live load loan lobby locate lock look loom loosen lower maintain manage mandate manifest manipulate manoeuvre manufacture
map march mark market marry mask master match materialise materialize matter mature maximise maximize measure mediate memorialise mend
mention merge merit migrate militarise mine minimise minimize mirror miss mitigate mix mobilise mobilize model moderate modernise modernize modify
monitor motivate mount mourn move multiply murder name narrow nationalise navigate necessitate need negate neglect negotiate neighbour
neutralise neutralize nominate normalise normalize note notice notify number nurture obey object oblige observe obstruct obtain occupy
occur offend offer officiate open operate oppose oppress opt optimise optimize orbit order organise organize orient originate oust outline outnumber
outpace outstrip outweigh overhaul overlap overlook overshadow overstate overturn overwhelm owe own pack parallel paralyse pardon park participate
pass pave penalise penetrate perceive perfect perform permit perpetrate perpetuate persecute persevere persist persuade pertain phase phone
pick pilot pioneer pivot place plague plan plant play please pledge plot plug plummet plunder plunge point poison police polish poll pollute
ponder pool populate portray pose position possess post postpone pour practise practice praise pray precede preclude predetermine predict predominate
prefer prejudice prepare prescribe present preserve preside press presume pretend prevail prevent price prioritise prioritize privatise
privatize probe proceed process proclaim procure produce profess profit program programme progress prohibit project proliferate prolong
promise promote prompt pronounce propagate propel propose prosecute prosper protect protest provide provoke publicise publish pull pump punish
purchase purge pursue push qualify quantify quarantine quarrel quell question quicken quote race raise rally range rank ratify rationalise reach react
reactivate readmit reaffirm realign realise realize reap reappoint rearm reason reassure rebalance rebound rebuff rebuke rebut recall
recede receive reciprocate recite reckon reclaim recognise recognize recollect recommend recommit reconcile reconfirm reconnect reconsider
reconstruct reconvene record recount recoup recover recruit rectify recur recycle redefine redirect redouble redress reduce re-elect reelect
re-establish reestablish re-export refer refine reflect reform refocus refrain refresh refuel refurbish refuse refute regain regard register
regret regularise regulate rehabilitate reign reimburse reinforce reinstate reintegrate reinvest reinvigorate reiterate reject rejoice
rejoin rekindle relate relax relaunch relay release relieve relinquish relocate rely remain remark remedy remember remind remove remunerate
render renegotiate renew renounce renovate reopen reorganise reorient repair repatriate repeal repeat repel replace replenish replicate reply
report represent repress reprise reproach request require rescue research resemble resettle reshape reside resign resist resolve resort
resound respect respond rest restart restate restore restrain restrict restructure result resume resurge retain retaliate retire retract retreat
return reunite reuse revamp reveal revere reverse revert review revise revisit revitalise revitalize revive revoke revolve reward rival
roll root rotate round rouse route rule rush sabotage sacrifice safeguard sail salute salvage sanction satisfy save savour scale scan
schedule school score scramble screen scrutinise scuttle seal search secure seem segregate seize select sense separate serve service settle shape share
sharpen shatter shelter shelve shield shift ship shock shorten shoulder shout shrug sign signal signify simplify simulate single situate skip
slash slip slow smooth smuggle soar soften solicit solidify solve sort sound sour spare spark spearhead specialise specialize specify speculate sponsor
spur spy squander stabilise stabilize stage stagger stagnate stall stamp stare start state station stay steer stem step stimulate stipulate stock
stockpile stop store strain strand streamline strengthen stress stretch structure struggle study stun subdue subject submit subscribe subside
subsidise subsidize substantiate substitute subvert succeed suffer suffice suggest suit sum summarise summarize summon supervise supplement
supply support suppose suppress surf surge surmount surpass surprise surrender surround survey survive suspect suspend sustain swap sweeten switch
symbolise symbolize sympathise synchronise synthesise tackle tailor talk tamper tap target task taste tax team tempt tend tender term
terminate terrify terrorise test testify thank theorise threaten tie tighten time tolerate top topple total touch tour tout trace track trade
trail train transact transcend transfer transform transit translate transmit transpire transport trap travel treat treble tremble trend trigger trim triple trouble
trust try turn twin typify uncover underestimate underline undermine underpin underscore undertake undervalue unfold unify unite unlock unravel
unveil update upgrade urge usher use utilise utilize vaccinate validate value vanish vary venerate vent venture verify veto view violate visit
voice volunteer vote vow wage wait walk want warm warn warrant waste watch water waver weaken weaponise weather weigh weight welcome whip widen
wield wish witness wonder work worry worsen worship wound wrap wreck yearn yield zone`;

export const VERBS: ReadonlySet<string> = new Set([...REGULAR.trim().split(/\s+/), ...IRREGULAR_BASES, 'be']);

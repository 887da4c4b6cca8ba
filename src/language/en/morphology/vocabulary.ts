/**
 * Verbs that are nouns in the same form, most often the noun first. Left out of it, a verb's base form is read as a verb only.
 */
const NOUNS_AND_VERBS = `
abuse access account act address advance advocate aid aim air alarm amount answer appeal approach arm arrest attack attempt attribute award back
balance ban bank bar base battle benefit bid blame block blockade board bomb book boost border boycott brand break bridge brief broadcast budget
burden buy call calm campaign care cause centre center chair challenge champion change channel charge charm chart chase check claim clash climb
close combat comfort command comment commission compromise concern condition conduct conflict contact contract contrast control copy cost
counsel count counter couple course cover crack craft crash credit cross cry cure curb cut damage dance date deadlock deal debate decline
decrease defeat delay delegate delight demand deposit design desire detail die dip discharge display dispute distance document double doubt
draft drain draw dream drift drill drink drive drop ease echo effort end endeavour endeavor engineer escape escort estimate exchange exercise
exhibit exile exit experience experiment export extract face factor fall farm favour favor fear feature field fight figure file fill finance find fine
finish fire fit fix flag flight float flood flow focus force forecast form forward frame fuel function fund gain gauge grade graduate grant ground
group guarantee guard guess guide halt hand handle harbour harm harness harvest head heat help hike hint hit hold honour honor hope host house hug
impact import increase influence input insult interest interview issue joke judge jump kick kill kiss label lack lag land launch lead leap leave
level lie lift light limit link list load loan lobby lock look loss love make mandate map march mark market mask master match matter measure
merit mine mirror miss mix model mount move murder name need neighbour note notice number object offer offset order outline overhaul override own
pact parallel pardon park pass pay permit phase phone pick pilot pioneer pivot place plague plan plant play pledge plot plunge point police poll
pool position post practice praise press prejudice price probe proceed process produce profit program programme progress project promise protest purchase push
quarantine quarrel question quote race raise rally range rank reach read reason rebound rebuke recall record reform refuse regard register
regret reign reject release remark remedy repair repeal repeat reply report request rescue research reserve resort respect rest restart result
retreat return reverse review reward ride ring rise risk rival roll root round route rule run rush sacrifice safeguard sail salute sanction
say scale schedule school score screen seal search sense service set shape share shelter shield shift ship shock shot show sign signal sink slip slump
sound spark split sponsor spread spring spur stage stake stall stamp stand start state station stay steer stem step stock stop store strain
stress stretch strike structure struggle study subject sum supplement supply support surge surprise surrender survey suspect swap sweep swing switch
talk target task taste tax team tear tender term test thank thought threat tie time top total touch tour trace track trade trail transfer transit
transport trap travel treat trend trigger trouble trust try turn twin update upgrade upset urge use value venture veto view visit voice volunteer
vote vow wage wait walk want warrant waste watch water weather weight welcome will win wind wish witness wonder work worry wound yield zone`;

/** Verbs first all the same: the noun is there, but a bare form in a sentence is the verb more often. */
const RATHER_VERBS = `
act address advance aim answer appeal approach attempt ban benefit blame boost break brief buy call cause check claim close comment count cover cut
decline decrease delay deserve die double draw drive drop ease end estimate exchange face fall fear fight fill find finish fit fix flow forward gain
guarantee guess halt hand handle help hit hold hope host increase join jump kick kill kiss lack lead leap leave let lie lift like look love make match
miss move need note notice offer own pass pay permit pick play please pledge pose praise proceed produce promise push quote raise reach
read recall refuse regret reject release repeat reply rest result return reverse ride ring rise round run rush say seek set shift show sign sink
slip speak split spread stand start stay stem step stop stretch strike suspect swap sweep swing talk tear tend thank think tie touch treat trust
try turn update upgrade urge use view vow wait walk want watch welcome win wish wonder worry`;

/** Adjectives whose ending does not tell that they are. */
const PLAIN_ADJECTIVES = `
able first second third fourth fifth sixth seventh eighth ninth tenth twentieth absent abstract academic acute adequate adverse aerial afraid aggressive alien alike alive alone ample ancient angry annual apparent
appropriate apt arab arctic armed atomic automotive average aware awful bad balanced basic beautiful benign big bilateral binding
bitter black bleak blue bold brave brief bright british broad brown busy calm capable careful certain cheap chief chinese civic civil civilian clean
clear clever close coherent cold collective common competent complete complex concrete confident consistent constant contemporary content
cool correct corrupt costly covert cross-border crucial current daily damp dangerous dark dead dear decent deep definite deliberate delicate
democratic dense desperate determined different difficult diplomatic direct dirty distant distinct diverse domestic double due dry durable
dynamic eager early east eastern easy economic effective efficient elaborate electric electronic eligible elite empty english enough enormous
entire equal essential ethnic european evident exact excellent excessive exclusive explicit extensive external extra extraordinary extreme
fair faithful false familiar famous far fast favourite federal fellow few fierce final financial fine firm first fiscal fit fixed flat flexible
foreign formal former forthcoming fortunate frank free french frequent fresh friendly frozen fruitful full fundamental further future general
generous gentle genuine german giant glad global good gradual grand grateful grave great greek green grey gray gross hard harsh healthy heavy high
historic holy honest hot huge human humane humanitarian humble hungry hybrid ideal identical ill illegal illicit immediate immense imminent
immune imperative implicit important inadequate inclusive incoming independent indifferent indirect inherent initial inner innocent insane intact
intense intensive interim interior internal international intrinsic iranian iraqi islamic israeli italian japanese jewish joint just keen
key kind known large last late latin latter leading left legal legitimate lengthy less liberal like-minded likely little lively local
long long-standing long-term longstanding loose low loyal lucky macroeconomic mad main major male many marine maritime massive mature maximum
mean medium mere mid mild military minimum minor minute mobile moderate modern modest moral more most much multilateral multipolar muslim mutual
naked narrow nasty nationwide native naval near neat necessary negative nervous net neutral new next nice noble normal north northern nuclear numerous
odd offensive offshore old ongoing only open opposite ordinary organic other outer outgoing outstanding overall overseas overt own painful
pakistani pale paramount partial particular past patient peaceful perfect permanent persistent personal pertinent petty plain plural polite poor
popular possible potent powerful practical precious precise pregnant preliminary premature prepared present previous primary prime principal prior
private profound prominent prompt proper proud prudent public pure quick quiet quite radical random rapid rare raw ready real recent red
regular relevant reluctant remote resilient respective responsible rich rife right rigid ripe robust rough round royal rude rural russian sacred sad
safe same sane secondary secret secure senior sensitive separate serious several severe shallow sharp sheer short short-term shy sick significant silent
silly similar simple sincere single sizeable sizable slight slow small smart smooth social soft solar sole solemn solid some sorry sound south southern
sovereign soviet spare special specific speedy stable standard stark steady steep sterile stiff straight strange strategic strict strong stubborn
subsequent substantial substantive subtle subject successful such sudden sufficient super superior supreme sure surplus sustainable sweet swift
swiss sworn syrian systemic taiwanese tall technical temporary tender terrible thick thin thorough tight timely tiny top total tough traditional
tragic transnational transparent trilateral triple tropical true turkish ukrainian ultimate unanimous unaware unclear unfair uniform unilateral
unique united universal unjust unknown unlikely unprecedented unwavering upcoming upper upset urban urgent useful usual utmost vague vain valid various
vast verbal versatile viable vibrant vice vicious vigorous virtual vital vivid volatile vulnerable warm weak wealthy weekly welcome well-known west
western white whole wide wild willing wise wonderful worldwide worth worthy wrong yearly yellow young zero`;

const ADVERBS = `
about above abroad accordingly across again ago ahead almost alone along already also altogether always anew anymore anyway apart around aside away back
backwards barely below beforehand behind besides beyond briefly clearly currently deeply directly downward downwards early elsewhere enough especially
even ever everywhere exactly far fast finally firmly first forever formerly forth forward forwards frankly fully further furthermore half hard hardly hence
here hereby herein highly home however in increasingly indeed instead just largely lastly late lately later least less likewise little long low mainly maybe
meanwhile merely moreover most mostly mutually namely near nearby nearly never nevertheless next nonetheless not notably now nowadays nowhere
off often once only otherwise out outside over overall overnight overseas particularly partly perhaps possibly precisely presently pretty primarily
probably quickly quite rather readily really recently respectively right roughly seldom separately significantly simply since sincerely so
solely sometimes somewhat somewhere soon specifically steadily still straight strongly subsequently such sufficiently surely then there thereafter
thereby therefore therein though thus today together tomorrow tonight too truly twice twofold ultimately up upward upwards usually very well
when whenever where whereby wherever why widely worldwide yesterday yet`;

/** Words in -ly and -ing that are not what they look like. */
const NOUNS_IN_ING = `
meeting building training understanding funding banking shipping engineering housing gathering opening hearing briefing beginning spending
setting ending finding feeling warning wedding painting planning processing manufacturing farming fishing mining trafficking laundering
monitoring marketing financing lending borrowing saving wellbeing peacekeeping peacebuilding offering greeting blessing bombing shelling killing
fighting suffering holding undertaking upbringing evening morning thing something nothing anything everything king ring spring string wing
ceiling pricing licensing landing signing crossing standing ranking rating reading writing teaching learning handling refining drilling
sitting ruling filing listing proceeding being clearing grouping swing sterling`;

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const NOUNS_LIKE_VERBS = set(NOUNS_AND_VERBS);
export const VERBS_FIRST = set(RATHER_VERBS);
export const ADJECTIVES = set(PLAIN_ADJECTIVES);
export const KNOWN_ADVERBS = set(ADVERBS);
export const ING_NOUNS = set(NOUNS_IN_ING);

const NOUNS_LIKE_ADJECTIVES = `
president vice-president student agent client percent continent extent event incident accident resident participant assistant merchant tenant restaurant
consultant immigrant migrant inhabitant defendant infant peasant sergeant lieutenant warrant elephant proposal hospital journal festival
arrival approval withdrawal removal survival referral terminal canal metal appraisal denial trial burial renewal revival retrieval disposal dispersal
portal scandal sandal medal pedal cathedral funeral carnival memorial mineral admiral animal rehearsal reversal betrayal
topic traffic music republic critic metric pandemic epidemic logic fabric clinic mechanic panic arsenic rhetoric statistic tactic ethic
initiative perspective executive representative objective incentive directive archive detective motive narrative dive hive drive
politician musician physician technician historian guardian pedestrian vegetarian librarian magician
secretary anniversary january february summary library salary boundary commentary documentary dictionary beneficiary intermediary judiciary glossary
diary itinerary burglary territory history factory category story theory victory memory inventory laboratory directory observatory
table cable vegetable stable parable fable handful mouthful rubbish fish dish cheese trustee parliament
talent patent tent cent scent accent ingredient gradient recipient patient client orient percent descent parent moment comment
element document instrument agreement government development settlement statement investment environment department settlement treatment
goal coal deal meal seal material principal mall ball hall call wall fall`;

export const NOUNS_DESPITE_ENDING = set(NOUNS_LIKE_ADJECTIVES);

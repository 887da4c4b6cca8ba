/** Common nouns of official talk, so that a capital in a title does not make names of them: "the Ministers", "Member States". */
const WORDS = `
ability absence academy achievement activity administration adviser advisor affair affairs age agency agenda aggression agreement agriculture aircraft airline
airport alliance ally ambassador ambition anniversary area army aspect assembly asset association atmosphere attention attitude author authority
aviation bank barrel barrier basis belief billion board body bombing border brother brotherhood businessman business cabinet candidate capability capacity capital
car career ceasefire century ceremony chairman chairwoman chancellor chapter charter chief child choice citizen citizenship city climate coalition coal
colleague college colony commander commissioner commitment committee commodity community company competition component concept
conclusion conference confidence congress connection consensus consequence constitution construction consultation continent contribution convention conversation
cooperation co-operation coordination corporation corridor corruption council counterpart counterterrorism country county coup court creation crime crisis culture currency customer
customs cycle dairy data day deadline death debt decade decision declaration defence defense deficit definition degree delegation democracy department deputy
destruction determination developer development device dialogue difference difficulty dignity diplomacy diplomat direction director disaster discussion disease
district diversity division doctor dollar donor drug duty economy edition education effect efficiency election electricity embassy emergency emission
emperor empire employee employer employment end enemy energy enterprise entity entrepreneur entry environment equality equipment era error establishment euro
event evidence evolution example exception executive exhibition existence expansion expectation expert expertise explanation explosion expression
extension extremism facility faith family farmer father fertiliser fertilizer festival field firm fleet food forum foundation founder framework freedom freight
friend friendship frontier future game gas generation gentleman gesture globe goal god good government governor grain growth guest guideline gun head headline
health heart helicopter heritage hero highway history holiday home horizon hospital hospitality hostage hotel hour housing humanity idea identity implementation importance
improvement inauguration incentive independence index individual industry inflation information infrastructure initiative innovation institute institution integration integrity
intelligence intention interaction interlocutor invasion investment investor invitation island item job journalist journey judge justice king kingdom
knowledge laboratory labour labor lady lake language law lawyer leader leadership league legacy legislation lesson letter liberation liberty library life line
literature location logistics machine machinery mainland majesty majority man manager management manner manufacturer margin measure mechanism media mediation mediator
medicine meeting member membership memorandum memory merchant message metal method mile military minister ministry minority minute mission mistake mode moment momentum
monarch money monitor month mother motion mountain movement museum nation nationality navy need negotiation neighbor neighbour neighbourhood neighborhood network newspaper night
norm north nuance obligation obstacle occasion occupation ocean office officer official oil operation operator opinion opponent opportunity opposition option orientation
origin outcome owner ownership package page painting palace pandemic paper parent parliament part participant participation partner partnership party
passenger past path peace people percent percentage period person personality personnel perspective petroleum phase phenomenon philosophy photo picture
piece pipeline place plane planet platform player plenary poetry poet policy politics politician population port portfolio possibility potential pound poverty power
precedent premier premise premises preparation presence presidency president pressure prevention priest prime prince princess principle priority prison privilege problem
procedure producer product production professor proliferation property proportion prospect prosperity province provision public publication punishment purpose quality quantity
quarter queen quota railway railroad rain ratio reality realm recession reconstruction recovery reduction referendum refinery refugee regime region regulation relation
relations relationship relative religion reporter representation representative republic reputation requirement resident resilience resolution resource
response responsibility restoration restriction revenue revolution rhetoric rice right road rocket role room ruble rouble ruler sailor satellite satisfaction scheme scholarship science
scientist scope sea season seat second secretariat secretary section sector security segment senator sentence separation sequence session settlement shareholder
sheikh shelf side site situation skill society soil soldier solidarity solution son source south sovereignty space speaker specialist spectrum speech speed sphere
spirit spokesman spokesperson spokeswoman sport stability stadium staff stakeholder standpoint statement statistics stimulus story strategy stream street
strength student subsidiary success suggestion sultan summit supplier surface symbol symposium syndicate system table talks tank tanker target tariff teacher
technique technology telegram telephone temple tendency tension terminal territory terrorism terrorist text theatre theater theme theory thing threat threshold throne
title today tomorrow ton tonne tool topic tourism tourist town tradition tragedy transaction transformation transition treasury treaty tribute trillion trip troops truth tunnel turnover
type uncertainty undersecretary understanding union unit unity university uranium user vaccine value variety vehicle version vessel veteran victim victory video
viewpoint village violence violation virus vision visitor war warfare warhead water way weapon website wednesday week weekend welfare west wheat window wing wisdom woman word workforce
worker workshop world writer year yesterday youth zone state mr mrs ms dr lord highness excellency`;

export const COMMON_NOUNS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));

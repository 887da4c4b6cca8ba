import type { SenseWords } from '../../lexicon.js';

const words = (list: string): string[] => list.split(', ');

/** Words for the senses of the contact rules. */
export const contact = {
  // visits
  'visit-noun': words(
    '=upcoming|recent|planned|forthcoming|coming =travel =to, =pleasant|enjoyable|successful|good|comfortable =stay, =my|your|his =stay =in, visit:noun, trip:noun, tour:noun, =state|official|working =visit|visits, =visit|visits, journey:noun',
  ),
  'visit-kind': words(
    '=state, =official, =working, =first, =brief, =short, =one-day, =two-day, =three-day, =return, =friendly, =historic, =private, =inaugural, =maiden, =second, =third, =current, =high-level, =foreign, =overseas',
  ),
  'first-visit': words('=first, =inaugural, =maiden'),
  'first-country': words('=first ?* =country|state|nation|capital|stop|destination'),
  'ones-turn': words('=turn'),
  'come-along': words(
    '=together =with =me|you|him|her, =along =with =me|you|him|her, =with =me|you|him|her, =accompanying =me|you|him|her',
  ),
  'visit-verb': words('visit:verb, =visited, tour:verb'),
  'come-verb': words(
    '=stop|stops|stopped|stopping =off =in|at, =been|came|come|coming|comes ?=over =to =see =me|us|you, =was|were|been =here|over =to =see, =being =in, =due =in|here|back, =fly|flies|flew|flying =over, =stop|stops|stopped|stopping =in|over, =spend|spends|spent ?=a ?* ?* =days|day|week|weekend|hours =in, =make|makes|made|making =it =to, =made|make|making ?* ?* =stop|stopover =in, =set|sets|setting =foot =in|on, =touch|touches|touched|touching =down =in|at, =land|lands|landed|landing =in|at, =stood =right|here, =lead|leads|led|leading|head|heads|headed|heading|bring|brings|brought|bringing ?* ?* ?* =delegation|group|team|mission ?=of ?* ?* =to, =expected =in|here, =expected =to =arrive|visit|come, come:verb, =came, arrive, =travel|travels|travelled|traveled|traveling|travelling, =fly|flies|flew|flown|flying =to|in|into|out, =drop|dropped =by',
  ),
  'go-verb': words(
    '=go|going|goes|went =with =me|us =to, =set|sets|setting =out|forth =for|to, =departs|depart|departed|departing =for, =get|gets|getting ?=back|over|down =to ?=see, =on =my|his|her|our|their|your|the =way ?=back ?=now|tonight|today|soon|tomorrow =to, =off =to, =bound =for, =headed =for, =en =route =to, =making|make|makes|made =my|his|her|our|their =way =to, =go|goes|went|going =to, =be|been =to, =going|go|went|goes =on =to, =head|heads|heading|headed =to, =embark|embarking|embarks|embarked =on, =set|setting =off =to|for, =leave|leaves|leaving|left =for',
  ),
  'stay-verb': words(
    "=is, =are, =am, =was, =were, =be, =been, =i'm, =he's, =she's, arrive, =came, come:verb, =here, stay:verb, =has|have =arrived, =on",
  ),
  'site-noun': words(
    'museum, exhibition, exposition, plant:noun, factory, university, institute, academy, memorial, monument, cathedral, church, monastery, mosque, cosmodrome, center, centre, school, hospital, clinic, shipyard, ship, base:noun, port, laboratory, facility, gallery, theatre, theater, park:noun, cemetery, tomb, grave, pavilion, stand:noun, stadium, farm, company, headquarters',
  ),
  'make-visit': words(
    '=pay|pays|paid|paying, =make|makes|made|making, =undertake|undertook|undertaking, =conduct|conducted, =begin|began|started|start, =conclude|concluded',
  ),
  'be-verb': words('=is, =are, =am, =was, =were, =be, =been'),
  'welcome-verb': words('welcome, =see, =receive|receives|received|receiving, host:verb, greet, =have|having ?=you ?* ?* ?* =here'),
  'warm-welcome': words(
    '=warm|cordial|kind|generous|wonderful|excellent|heartfelt ?* =welcome|reception|hospitality, =hospitality, =the ?=very ?=warm =reception =given|accorded|extended|shown, =gave|given|accorded|extended ?* ?=such ?=a ?=warm =welcome|reception',
  ),
  'guest-glad': words('=pleasure, =honor|honour, =privilege, =joy, =delight, =glad|happy|pleased|delighted|honoured|honored'),
  'remain-verb': words('=stay|remain ?=on =in, =stay|remain =here|there'),
  'would-be': words("=would =be, =i'd|we'd =be"),
  besides: words('=also, =as =well, =after =the =talks|meeting, =following =the =talks'),
  'invite-verb': words(
    '=invited =to =take|attend|visit|come|join|participate|pay, =sent|send|sending =you|him|her ?=an|my|our ?* ?* =invitation, =leave|left ?* ?=an|my ?* =invitation, =bring|brings|brought|bringing|carry|carries|carried|carrying|bear|bears|bearing|hand|hands|handed|handing|deliver|delivered|delivering|transmit|transmitted|relay|relayed|give|gave|given|present|presented ?* ?* ?* ?* ?* ?* ?* =invitation, =invitation =was|been ?=been =extended|sent|issued|conveyed|confirmed|reiterated|handed, =invitation =to =visit|come|attend ?* ?* ?* ?* =was|been =extended|sent|issued|conveyed|handed, =invite|invites|invited|inviting, =extend|extends|extended|extending ?* ?* ?* ?* ?* =invitation, =confirm|confirms|confirming|reiterate|reiterates|renew|renews|reaffirm|reaffirms|reaffirmed|repeat|repeats|repeated ?* =invitation, =issue|issued ?* ?* =invitation, =convey|conveyed|convey:verb ?* ?* ?* ?* ?* ?* =invitation, =you =have ?=always ?=a|an ?=my|our ?=standing|open =invitation|invitations, =my|our =invitation =to ?* ?* ?* =to =visit|come|travel ?* ?* =stands|still|remains, =pass|passed =on ?* ?* =invitation, =reiterated|confirmed|renewed ?* =invitation',
  ),
  invitation: words('=invitation|invitations'),
  'accept-verb': words(
    '=take|taking =advantage =of, =use|uses|using =your|his|her|the|this, =avail =myself =of, =took|taken =up, =take ?* =up, =accept|accepts|accepted|accepting|acceptance',
  ),
  'thank-verb': words('thank:verb, =thank, =thanks, =thankful, =grateful, =gratitude, =appreciate, =appreciation'),
  'expect-guest': words('=expect|expects|expecting, =await|awaits|awaiting, =wait|waiting =for, =waiting =in|at ?* ?* =for =you|him|her'),
  'glad-to-see': words(
    "=going =to =be =seeing =you|him|her, =going =to =see =you|him|her =in|at|again, =will|i'll|we'll =be =seeing =you|him|her, =preparing|prepared|getting|ready ?=ready =to =greet|welcome|receive|host|see =you, =count|counting|counts =on =your ?=personal =participation|attendance, =would|will|it'd|it'll =be ?=also ?* ?* ?* =honour|honor|pleasure|joy|privilege|delight =for ?* ?* =to =welcome|host|receive|see|have, =would|i'd|we'd ?=very ?=really ?=so =much =like|love =to =see|host|receive|welcome|have =you|him|her|your, =consider =yourself =invited, =doors|door =are|is ?=always =open =for|to =you, =look|looking =forward =to =having|showing =you, =hope|hopes|hoping ?* ?* ?=can|will|to =have =you ?* =in|at|with|here|visit|as, =be =our =guest =at|in|for, =want|wants =to =see|host|welcome|have =you ?=both =in|at|with, =would|i'd|we'd =like|love =to =have =you|him|her =visit|come|in|at|with|over|as, =it =is|is ?* =your =turn =to =visit|come, =wish|wishes =to =see|welcome|host|receive =you, =date|dates|time =for =you|him|her ?=both =to =be|come|visit|travel, =happy|glad|pleased|honoured|honored|delighted|grateful =if =your|the|his|her ?* ?* ?* =came|come|could|would|visited|took|attended|travelled|traveled, =happy|glad|pleased|honoured|honored|delighted|like|love|pleasure|honour|honor ?=for ?=us|me =to =have =you|him|her|your|them, =would|will|i'd|we'd ?=also =be ?* =happy|glad|pleased|honoured|honored|delighted|grateful =if =you|he|she =could|can|would|were|will ?=also ?=be ?=able ?=to =come|visit|attend|join|take|send|travel|participate, =would ?=also =give|be ?* ?* ?* =pleasure|honour|honor =to =host|welcome|receive|see, =count|counting =on =your =coming|visiting|visit|arrival|attending|presence, =doors ?* ?* ?* ?* ?* =open, =expect|expecting|hope|hoping ?=very ?=much =to =see|welcome|receive|host, =would =like|love =to =see|host|receive =your, =would ?=also =be ?=a|an ?=great|real =honour|honor|pleasure|privilege ?=for ?=us|me =to =receive|host|welcome|see, =invitation =to =visit|come ?* ?* ?* ?* =stands|still|remains, =hope|hopes|hoping =to ?=soon|be =welcome|receive|host|welcoming, =would|i'd|we'd ?=very ?=really =like|love =to =see|host|receive =you|him|her, =please =come =to|visit|again|back, =come =and =see|visit, =come =visit =us, =would|will ?=also ?=always =be ?* =happy|glad|pleased|delighted|honored|honoured =to =see|welcome|receive|host, =always =happy|glad|pleased|ready =to =see|welcome|receive|host, =you|he =are|is|will ?=be ?=always ?=most|very =welcome =to|in ?=come|visit|our, =you're ?=always =welcome =to|in, =hope|hopes ?=that ?=very ?=much =you|he|she =will|would|can ?=be ?=able ?=to ?=find|take|also ?* ?* ?* ?* =visit|come, =hope|hopes =to =have =the =honor|honour|pleasure|opportunity =of|to =welcome|welcoming|receive|receiving|see|seeing," +
      "=would|will|i'd|we'd|i'll|we'll ?=always ?=be ?=very|always|so|truly|really ?=very =happy|glad|pleased|delighted|honored|honoured =to =see|welcome|receive|host, =look|looks|looked|looking =forward =to =seeing|meeting|welcoming|hosting|receiving ?=with ?=you|him|your, =hope|hopes|hoping =to ?=be ?=able ?=to =see|welcome|receive|host, =count|counting =on =seeing|welcoming|hosting, =will|we'll|i'll =see =you ?=again ?=soon, =will|would|we'll =welcome =you|your|him",
  ),
  'when-you-come.en': words('=when|once =you ?=next ?=do =come|visit ?=back ?=over ?=here ?=to|for|in|us|again'),
  'congratulate-on': words(
    '=congratulate|congratulated|congratulates|congratulating|congratulations ?* ?* ?* ?* ?* ?* =on, =thank|thanked|thanks ?* ?* ?* ?* ?* ?* =for =hosting|convening|organizing|organising|chairing|leading',
  ),
  'ready-to-receive': words('=ready|readiness|prepared|willing|willingness =to =receive|host|welcome'),
  'again-in-country': words(
    '=not ?=my|your|his|her|the =first =visit|time|trip, =not =the =first =time, =second|third|fourth|fifth =time, =many|several =times, =repeatedly',
  ),
  'had-to': words('=had =to'),
  'visit-weight': words(
    '=important|importance, =impetus|momentum|boost, =contribution, =event, =milestone, =evidence|testimony|proof, =sign|symbol|symbolic, =successful|success, =timely, =significant|significance, =stage, =memorable',
  ),
  'next-stop': words(
    '=see|explore|discover, =next =stop, =on =your|my|his|her =programme|program|schedule|itinerary, =is|are =also =planned',
  ),
  'give-speech': words(
    '=speak|speaks|spoke|spoken|speaking, =give|gives|gave|giving ?* =speech|lecture|address, =address|addresses|addressed|addressing, =lecture|lectured|lecturing, =deliver|delivered|delivering ?* =speech|lecture|address',
  ),
  'speech-place': words(
    '=university, =parliament, =academy, =institute, =congress, =senate, =duma, =knesset, =bundestag, =national =assembly',
  ),
  'wish-one': words('=wish|wishing'),
  'visit-chance': words('=opportunity|chance|possibility|occasion'),
  'while-there': words('=while ?=i|you|we|he|she ?=was|were =in|at, =while =visiting, =having =been =in|to'),
  'ask-when': words('=when =are|is|will'),
  'kept-from': words('=kept|keep|prevented|stopped|hindered ?* ?* ?* =from, =did =not =let|allow'),
  'told-to': words('=ordered|requested|commissioned|assigned, =instructed|tasked|asked|directed|told, =gave =instructions'),
  'worked-with': words('=worked ?* ?* =with, =spent ?* ?* ?* ?* =time =with'),
  'turning-to': words('=coming|going|turning|returning|getting =back, =continuing, =returning =to'),
  'had-one': words('=had ?* ?* =meeting|talks|conversation|discussion, =held, =had'),
  awaits: words('=awaits|awaiting|await'),
  'continue-talks': words(
    '=pick =this|it|that =up =again|in|at|when, =pick =up =where =we|they =left =off, =continue|resume|pursue ?* ?* ?* =discussion|discussions|conversation|dialogue|talks|negotiations|consultations, =continue =to =discuss|talk|consult, =continue =discussing|talking|consulting, =carry|go =on =with ?* =discussion|discussions|conversation|talks',
  ),
  'made-to-wait': words('=made|make|kept|keep|had =you|to|us, =keep|kept|keeping ?* =waiting'),
  'days-of': words('=culture, =economy, =science, =cinema, =education, =business'),
  'cut-short': words('=cut|cutting ?* ?* ?* ?* =short, =interrupt|interrupted|curtail|curtailed|shorten|shortened'),
  'falls-to': words('=falls|fell =to'),
  'possible-one': words('=conceivable, =possible, =possibility =of, =potential'),
  'returned-verb': words(
    '=straight|directly|fresh =from, =coming =from, =returned|back, =returning =from, =return =from, =come|came =back',
  ),
  'under-way': words('=under =way, =underway, =is|are =being =held, =is|are =taking =place, =is|are =hosting, =continues|continue'),
  'videoconference-noun': words('=videoconference|video-conference, =video =conference'),
  'got-one': words('=received|receive|got|conveyed|delivered|handed, =hand|give|gave|extend|present ?* ?* ?* =invitation'),
  'success-of': words('=success =of, =congratulate|congratulations ?* ?* =on'),
  'count-of': words('=first|second|third|fourth|fifth|sixth|seventh|eighth'),
  'bound-to-come': words(
    '=due|set|scheduled|decided|expected|expect|expects|expecting|aim|aims|aiming|arranged|prepared|preparing|hope|hopes|hoping|wait =to, =promised|promise|agreed|intend|intends|plan|plans|planning|going|ready =to',
  ),
  mechanisms: words('=mechanisms|formats|structures|bodies|institutions'),
  'send-off': words('=send|sends|sent|sending|dispatch|dispatched|dispatching'),
  'envoy-noun': words('=envoy|envoys, =representative|representatives, =mission, =team'),
  'exercise-noun': words('=exercises|drills|manoeuvres|maneuvers'),
  'joint-one': words('=joint'),
  'sat-together': words('=sat'),
  // meetings
  'guest-of-honour': words('=guest =of =honour|honor, =chief|special =guest'),
  'invited-each-other': words('exchange ?* =invitations, invite|invited =each =other|another'),
  'meet-verb': words(
    '=saw|see|seen|seeing =one =another, =met|meet =one =another, =caught|catch|catching =up =on|in|at|with|over|during, =be|were =together ?=again =in|at|for|on, =crossed =paths, =ran|run =into =each =other, =linked =up =in|at, =sat|sit|sits|sitting =down =at|for|in, =sat|sit =around|at =the ?=same|negotiating|one =table, =come|comes|came =together =in|at|for|on|to, =talk|talked ?* ?* ?* =over =in|at|on, =compared|compare =notes =in|at|on, =put ?=their|our =heads =together, =confer|confers|conferred|conferring, =gather|gathers|gathered|gathering ?=together ?=again ?=soon ?=once =in|at|for|on|here|today, =will|would|to =see ?=the|our|your|with =deputy|vice|king|emir|sultan|chairman|chairwoman|secretary|minister|ministers|premier|mrs|ms|crown|pope, =dine|dined|lunched|breakfasted =with|together, =seeing =each =other, =convene|reconvene =in|at|again|next|later|soon|early|this|tomorrow, =be =seeing =president|prime|chancellor|mr|king|each|foreign|minister|secretary, =both =going =to =be =in|at, =both =be =in|at, =hang|hanging|hung =out =with =each|you =other|at|in, =spend|spending|spent ?* ?* ?* =time =with =each =other, =got|get =to =know =each =other, =sitting =down =with =you, =meet|meets|met|meeting =each =other, =get|gets|got|getting =together, =meet|meets|met|meeting:verb, =meet, =met, =see|saw =each =other, =seen =each =other, =saw|seen =you, =see|saw|seeing ?=the|our|your =president|prime|chancellor|mr|king|foreign|defence|defense|speaker, =dined|dine, =sat|sit =down =with|together',
  ),
  'speak-verb': words('=speak|speaks|spoke|spoken|speaking, =talk|talked|talking, =converse|conversed, =chat|chatted'),
  'talk-with': words(
    '=had|have|having ?* ?* ?* =talk|talks|conversation|conversations|discussion|discussions, =my|our|his|her ?* ?* =conversation|discussion|talk|talks =with, =hold|held|holding ?* ?* =talks|conversation|discussions',
  ),
  'leadership-noun': words('=leadership, =authorities, =leaders|leader, =government'),
  'friends-noun': words('=colleague, =friend|friends, =partner|partners, =colleague|colleagues, =counterpart|counterparts'),
  'current-one': words("=today's, =current, =present"),
  'decision-noun': words('=decision, =intention, =plan|plans, =agreement, =readiness'),
  'come-back': words('=return|returning, =come|coming =back, =visit|visiting'),
  'body-work.en': words('=activity|activities|work =of =the|our'),
  'looking-back.en': words(
    '=reflecting|reflected =on, =looking|looked|look =back =on|at|to, =recalled|recalling, =follow|following|followed =up =on',
  ),
  'nearing-end.en': words(
    '=nearing =the|its =end, =coming|comes|come|drawing|draws =to =an|a|its =end|close, =wrapping|winding =up, =about =to =conclude|end, =is|are =ending|concluding',
  ),
  'next-session': words('=next ?* ?* =meeting|session|round|conference|forum|edition, =the =next =one'),
  'co-chair': words('=co-chairs, =co-chair, =cochairs, =co-chairmen, =co-chairpersons'),
  'decided-to-hold': words('=be =convened, =reconvene, =be =held|hosted|organised|organized|convened, =take =place, =hold|host|convene'),
  'consultations-kept': words(
    '=importance, =useful, =usefulness, =need, =continue|continuing|continued, =maintain|maintaining, =value, =demand, =intensify|intensifying',
  ),
  'sentence-served': words('=sentence =for, =prison'),
  'tell-verb': words('=told|informed|briefed|reported|updated, =has|have =told|informed|briefed|reported'),
  'meeting-noun': words(
    '=fruitful|useful|good|detailed|substantive|frank|productive =exchange =yesterday|in|last|earlier, =long|good|brief|short|substantive|frank|detailed|interesting|useful|thorough|productive|great|candid|fruitful ?* =talk|chat ?=with ?=you =in|at|on|during|over, =had =a ?* =talk|chat =in|at|on|over, =sit-down, =tete-a-tete, =our|a|the =bilateral|trilateral =in|at|on|with|next|last|this, =our|my|your|his|her|their =talk, =meeting|meetings, =talks, =negotiations, =conversation|conversations, =discussion|discussions, =encounter|encounters, =get-together, =audience',
  ),
  'personal-contacts': words(
    '=upcoming|forthcoming|future|planned ?=bilateral|joint|mutual|personal|russian ?=high-level|top-level|political =contacts|meetings, =schedule|timetable|calendar|programme =of|for ?=upcoming|forthcoming|further|future|planned ?=bilateral|joint|mutual ?=high-level|top-level =contacts|meetings|events, =contacts =to =be =held, =number|series =of ?* ?* =contacts|meetings =at|between, =number|series =of =high-level|top-level =contacts|meetings, =personal|face-to-face|in-person =meeting|meetings|contact|contacts, =high-level|top-level|highest-level ?=and|bilateral|personal =meeting|meetings|contacts|visits, =meetings|contacts =at =the ?=very =highest|top =level',
  ),
  'meal-noun': words('=lunch, =dinner, =breakfast, =luncheon, =tea, =banquet'),
  'contacts-noun': words('=contact|contacts'),
  'contact-schedule': words(
    '=schedule, =timetable, =calendar, =plan|plans, =programme|program, =organisation|organization, =organising|organizing',
  ),
  // calls
  'call-noun': words(
    '=had =a|our ?* =call =in|on|last|back|this|yesterday, =call =you =made|placed, =virtual ?=bilateral =bilat|bilateral|meeting|conversation|talks|call, =secure =call|videoconference|video, =video =teleconference|conference|bilat, =my|his|her|your ?=very =first ?=foreign|overseas ?=phone|telephone =call|calls, =exchange|exchanged =calls, =your|his|her|my =phone|telephone =call, =last|latest|previous|recent|next =call|calls =was|on|with|in|between|took|lasted|will|is, =place|placed|placing|make|made|making ?=a|the ?=joint|phone|telephone =call|calls =to, =joint =call|calls, =call|calls =from ?=the =president|prime|chancellor|king|minister|mr, =their =call =on|of|last|in|earlier, =your|his|her =call =on|after|in|when|yesterday|and, =your|my|our|his|her ?=recent|last|first|second|third =call|calls, =the =call =that|which|we, =phone|telephone|video =call|calls|conversation|conversations|talks, =call|calls =with|between, =conversation|conversations =by|over =phone|telephone',
  ),
  'call-verb': words(
    '=would|will|to =speak|talk =again|soon|next, =due|set|planning =to ?=both =speak|talk ?=to ?=each ?=other =again|soon|next, =agreed|arranged =to ?=both =speak|talk ?=to ?=each ?=other =again|soon|next|once|before|ahead|further, =telephone|phone|ring =you|me|him|her|them, =telephoning|phoned|rang|ring, =to|will =call|phone|ring ?=the =president|prime|chancellor|king|emir, =over =the =phone|telephone, =by =the =phone|telephone, =called|calling|phoning|rang =you|me|him|her|us|president|prime|chancellor|king, =called|rang =the ?* =president|prime|chancellor|king|leaders|emir, =call =him|her =tomorrow|today|soon|back|next|this|in, =spoke|speak|speaks|spoken|speaking|talk|talked|talks|talking =by|on|over ?=the =phone|telephone|videoconference, =phone|phoned, =telephoned, =by|over =phone|telephone, =on =the =phone|telephone, =spoke|spoken|talked|speaking =by =video, =called:verb',
  ),
  // multilateral events
  'summit-noun': words(
    "=g20|g8|g7|brics|quad|apec|asean|sco|cis =leaders ?* =meeting|retreat|session, =ahead =of|to =the =g20|g8|g7|apec|brics|quad, =g20|g8|g7|brics|quad|apec|asean|sco|cis =leaders =’|' =meeting|retreat|session, =supreme =eurasian =council, =sco|csto|brics|eaeu|cis|g7|g20|quad|apec|asean|caspian =leaders|presidents|states ?* ?* =gather|gathered|meet|met|convene|assemble|gathering|meeting, =host|hosting|hosted|hosts =the ?* =quad|g7|g20|g8|apec|sco|brics|asean, =summit|summits, =since|before|after|until|attend|attending|attended|hosting|to|of =the =g20|g8|g7|apec|quad =in|this|next|last|later|earlier|coming|just|a|tomorrow|yesterday|recently|soon|over|back, =for|at|during ?=the =g20|g8|g7|apec, =trilateral =meeting =in|on|at|between|with, =another|next|upcoming|previous|last|hold|held|first|second|third|fourth|fifth|a =trilateral =meeting, =trilateral =meeting =of =the ?=three =leaders|presidents|heads, =meeting =of =the ?=three|four|five|six =presidents|leaders|heads, =three-way =meeting|talks, =g20|g8|g7|brics|quad|apec|asean|sco|cis =leaders|leaders' =meeting, =g20|g8|g7|brics|apec =meeting|session, =meeting|session =of ?=the ?* ?* ?* ?* =council =of =heads, =meeting|session =of ?=the ?* ?* ?* ?* =heads =of =state|government, =meeting =of ?=the ?* =heads =of =state|government, =meeting =of ?=the ?* =leaders, =council =of =heads =of =state|government ?=meeting, =supreme =eurasian =economic =council, =meeting =of =the =supreme =eurasian =economic =council, =heads =of =state =meeting|council, =leaders =meeting, =intergovernmental =council, =supreme =state =council, =collective =security =council",
  ),
  'with-government': words(
    '=talks|negotiations|meeting|meetings|discussions ?=today|tomorrow|here =with ?=the ?=our ?* =government|cabinet|parliament|congress|legislature',
  ),
  'before-start': words(
    '=ahead =of ?=the ?=start|opening|beginning ?=of, =before =the =start|opening|beginning =of, =prior =to =the =start|opening|beginning =of',
  ),
  'seen-there.en': words(
    '=seeing =you =in|at|last|on|during, =see =you ?=again =in|at|last, =time =together =in|at|during|last, =we =were ?=all =together, =spend|spent|spending ?* ?* ?* =time =together|with =in|at|you|him',
  ),
  'club-at.en': words('=at|in|during ?=the =g7|g8|g20|quad|apec|nato|asean|brics|sco|cop26|cop27|cop28|cop29|cop30|unga'),
  'been-together.en': words(
    '=spent|spend|spending ?* ?* ?* ?* =time|hours|days, =seen|saw|see|seeing =each =other, =be|been|were =together, =met|meet|meeting, =be|been|were =with =each =other',
  ),
  'forum-noun': words(
    '=media =forum, =youth =forum, =cop|cop26|cop27|cop28|cop29|cop30, =forum|forums, =conference|conferences, =congress, =assembly, =olympics|olympiad, =fair, =exhibition, =expo, =seminar|seminars, =symposium, =festival, =round =table|tables, =roundtable|roundtables, =business =forum, =games, =championship|championships, =show, =competitions|competition',
  ),
  'ceremony-noun': words(
    '=unveiling, =ceremony|ceremonies, =celebration|celebrations, =parade, =festivities, =inauguration, =opening, =commemoration|commemorations, =commemorative =event|events, =funeral',
  ),
  'beside-event': words(
    '=to =take =part =in, =to =attend, =to =participate =in, =after, =will =take =part =in, =will =attend, =on =the =sidelines|margins|fringes =of, =ahead =of, =before, =during, =within =the =framework =of, =as =part =of, =at, =following',
  ),
  'by-video': words('=by|via|through ?=a =videoconference|video, =video =link|conference|linkup, =videoconference'),
  'leaders-of': words('=leader|leaders, =president|presidents, =heads|head =of =state|government, =prime =minister|ministers, =chancellor'),
  'take-part': words(
    '=presence =at|in, =was|were =present =at, =was|were =our|my ?* =guest|guests =at, =take|took|taking|takes|taken ?* =part, =participate|participates|participated|participating|participation, =attend|attends|attended|attending|attendance, =was|were =at =the ?* =parade|ceremony|opening|forum|summit|conference',
  ),
  'represent-at': words(
    '=been =to|at ?=the ?* ?* =ceremony|opening|forum|exhibition|conference, =represent|represents|represented|representing ?* ?* ?* ?* =at, =speak|speaks|spoke|spoken|speaking =at, =address|addresses|addressed|addressing =the, =join|joined|joining ?* ?* =at|for, =lead|led|leading ?* ?* =delegation =to|at, =go|going|went|travel|travels|travelled|traveled|travelling|traveling|come|came|coming|head|heading|arrive|arrived|fly|flying =to|for ?=the ?* ?* =forum|summit|conference|parade|ceremony|session|opening|celebrations, =speech ?* =at, =come|came|here =to =speak ?* =at, =watch|watched|watching ?=the',
  ),
  'discuss-verb': words(
    '=told|mentioned ?=to =you, =started|began|begun ?* ?* ?* =conversation|discussion|dialogue|talk, =started|began|begun =talking|discussing, =discuss|discussed|discussing, =talked|talk|speak|spoke|spoken =about|of|on, =agreed|agree, =decided, =declared, =expressed, =reached, =confirmed, =reaffirmed, =stated, =exchanged, =touched =on|upon, =raised, =concluded, =outlined, =set =out, =signed =off',
  ),
  // commissions and consultations
  'commission-noun': words(
    '=next|coming|upcoming|regular|previous|last|latest|another =commission =meeting|session|sitting, =high-level =commission, =intergovernmental ?* ?* ?* ?* ?* =commission|commissions|committee, =interstate ?* ?* =commission|commissions, =joint ?* ?* ?* =commission|commissions, =bilateral =commission|commissions|committee, =commission|committee =on|for ?* ?* ?* ?* =cooperation, =commission =on =trade|economic, =mixed =commission, =commission =for ?=the ?=preparing|preparation ?=of =regular, =interparliamentary =commission, =binational =commission, =joint =committee, =inter-governmental ?* ?* ?* =commission',
  ),
  'at-work': words(
    '=focus|focuses|focused|concentrate|concentrates|deal|deals =on|with, =work|works|working|worked, =function|functions|functioning, =operate|operates|operating, =meets|met|convenes|convened, =resumed',
  ),
  'of-several': words('=international, =multilateral, =trilateral, =quadrilateral, =three-way, =four-way'),
  'council-noun': words(
    '=council =of =governors|entrepreneurs|rectors, =joint ?=strategic =planning =group, =strategic =planning =group, =joint =working|expert|economic =group|council|committee, =high-level =dialogue|group, =steering =committee|group, =planning|coordination =group, =commission|committee|council|group =on|for, =working =group|groups, =business =council, =expert =group|groups, =high-level ?* ?* =council, =cooperation =council, =strategic =council, =coordinating|coordination =council|committee, =contact =group, =two-plus-two|2+2',
  ),
  'body-noun.en': words(
    '=sub =group|committee, =sub-group|subgroup, =steering|expert|coordination|planning|advisory|friendship =group, =round|rounds|series =of ?* ?* =talks|negotiations|dialogue, =council|committee|commission|dialogue|consultations =meeting|session|talks|round, =working|task =group|force, =council, =committee, =commission, =dialogue, =consultations, =subcommittee, =trade|staff|energy|security|strategic|border|expert =talks',
  ),
  'co-chaired.en': words(
    '=co-chair|co-chaired|co-chairing|cochaired|chaired|inaugurated|launch|launched|attend|attended|joined|held|hold|convene|convened|reconvene|host|hosted',
  ),
  'counted-body.en': words(
    '=sixth, =seventh, =eighth, =ninth, =tenth, =inaugural, =annual, =latest, =1st, =2nd, =3rd, =4th, =5th, =6th, =7th, =8th, =9th, =10th, =11th, =12th',
  ),
  'the-two.en': words(
    '=the =two, =the =pair, =the =two =men|women|sides|leaders|ministers|principals, =both, =both =men|women|ministers|principals',
  ),
  'commission-started': words(
    '=re-established, =reestablished, =restored, =relaunched, =reactivated, =resumed, =has|have =resumed|begun|started|been =established, =is =back =at =work, =successful|effective|productive|fruitful',
  ),
  'it-one': words('=it'),
  'commission-word': words('=commission|commissions|committee'),
  session: words(
    '=come|comes|came =together, =sitting|sittings, =convene|convenes|convening, =meeting|meetings, =session|sessions, =round|rounds, =sit|sat, =met, =meet|meets, =convened|gathered',
  ),
  'commission-works': words(
    '=role, =focus|focuses|focusing|concentrate|concentrates|deal|deals|dealing =on|with, =co-chair|co-chairs|co-chaired|co-chairing, =work|works|working|worked, =has|have =been =working, =actively, =convening, =carries|carry =on, =resumes|resuming, =function|functions|functioning, =operate|operates|operating|operational, =active, =meet|meets, =convene|convenes|convened, =we =have, =there =is, =headed, =established, =underway, =resumed, =successful|effective|productive|fruitful|efficient, =plays|play|playing',
  ),
  'further-one': words('=further, =new, =next, =another, =additional, =continued, =hold, =launch, =start, =resume'),
  'consultations-noun': words(
    "=had|have|having|holding ?* ?* =consultations, =their|our ?=next|regular =consultations, =inter-governmental|inter-ministerial =consultations, =annual =consultations, =biennial|biannual =consultations, =ministers|ministries|ministers' ?* =consultations, =start|begin|launch|continue|resume|conduct|initiate ?* ?* =consultations, =round|rounds|set =of ?* ?* =consultations, =intergovernmental|expert|expert-level|ministerial|technical|military|defence|defense|security|high-level|consular|trilateral =consultations, =consultations =would|will|should, =consultations =on ?* ?* =would|will|should, =exchange|exchanges =of =views|opinions =between|among ?=our|the ?* =foreign|ministries|ministers, =foreign =ministries|ministers ?* =exchange ?* =views|opinions, =hold|held|holding ?* =consultations, =consultations =of|held|at, =round|set|series =of =consultations, =political|interministerial|foreign|inter-ministry|diplomatic|foreign-policy ?=policy =consultations, =consultations =between ?=our|the ?* ?* =ministries|ministers|agencies, =regular =dialogues, =consultations =at =the =level, =strategic =dialogue, =dialogue =between ?=the|our =foreign =ministries|ministers, =foreign =ministries|ministers ?=also ?* =consult|consulting|consultations, =ministries|agencies ?* =consult|consulting, =regular|interagency|staff|bilateral =consultations, =consultations =on|between ?=our|the ?* ?* =ministries|ministers, =strategic =consultations",
  ),
  // letters
  'letter-noun': words('=wrote|written =to =you|me, =wrote|written =you|me, =letter|letters, =message|messages, =telegram|telegrams'),
  'send-verb': words(
    '=got, =send|sends|sent|sending, =receive|received, =write|wrote|written, =convey|conveyed|conveying, =deliver|delivered|delivering, =address|addressed, =hand|handed|handing, =pass|passed|passing, =gave|given|give',
  ),
  'joint-deed.en': words(
    '=agreed, =signed, =promised, =pledged, =parted, =launched, =adopted, =settled, =arranged, =inaugurated, =opened, =decided, =approved, =outlined, =discussed, =undertook, =committed =to, =set =out|down|up, =spoke, =talked, =exchanged, =drew =up, =laid, =shook =hands, =said =goodbye, =had =with =each =other, =reached, =worked =out, =mapped =out, =announced, =celebrated, =attended, =concluded, =initialled, =confirmed, =raised, =started, =began, =put =our',
  ),
  'exchange-visits.en': words('=exchange|exchanges|exchanged|exchanging ?=of ?=a ?* =visits'),
  predecessor: words('=predecessor|predecessors'),
  'beside-talks': words(
    '=before|after|following|ahead =the =talks|meeting|conversation, =before|after =that, =earlier, =later, =the =same =day, =prior =to =the =talks|meeting, =separately, =afterwards',
  ),
  'there-now.en': words(
    '=is|are =at =this ?=very =moment|time =in|at, =is|are =as =we =speak =in|at, =is|are =in|visiting ?* ?* =at =the =invitation, =is|are ?=also =currently|presently|now|still =here|in|at|visiting|working|staying ?=in, =is|are =right =now =in|at, =is|are =in ?* =these =days',
  ),
  'on-initiative.en': words('=at|on =your|our|his|the ?* =initiative|proposal|suggestion'),
  'guest-of.en': words(
    '=was|were|be|been ?=also ?=a ?=an ?* =guest|guests =of =ours|yours, =was|were|be|been =our|my|your ?=honoured|honored|welcome|dear|special =guest|guests, =was|were|be =a|the =guest =here|there|in, =stayed =with =us|you',
  ),
  'received-there.en': words(
    '=was|were|been ?=so ?=very ?=warmly|cordially|heartily|graciously|splendidly =received|welcomed|hosted ?=so ?=warmly ?=by ?=you =in|at, =will =be =received|welcomed|hosted =in|at',
  ),
  'hoped.en': words('=hoped|hopes|wished =that|to, =expressed ?=the ?=his ?=her =hope =that, =would =be =glad|happy|pleased =if'),
  'guest-one': words('=guest, =visitor'),
  'the-secretary.en': words('=the =secretary'),
  'confirm-verb': words('=confirm|confirms|confirmed|confirming, =agreed =to, =consented =to'),
  'carry-letter': words(
    '=brought|bring|bringing, =handed|hand|handing, =gave|give, =conveyed|convey, =delivered|deliver, =passed|pass, =presented, =carrying',
  ),
  'starting-one.en': words(
    '=launch|launched|launching|start|started|starting|begin|beginning|begun|hold|held|holding|establish|established|initiate|initiated|resume|resumed|conduct|conducted',
  ),
  // when and whether
  upcoming: words(
    "=upcoming, =forthcoming, =coming, =next, =future, =planned, =scheduled, =prepare|prepares|preparing|prepared|preparation|preparations, =plan|plans|planning, =expected, =ahead =of, =prior =to, =agree|agreed|agreement, =arrange|arranged|arranging, =will, =shall, =we'll, =i'll, =you'll, =he'll, =they'll, =going =to, =is|are =to =be, =schedule|timetable, =tomorrow, =intend|intends|intended|intention|intentions, =due =to, =about =to, =envisaged, =look|looking =forward, =organise|organize, =soon, =expect|expecting",
  ),
  'upcoming-strong': words(
    '=looking|looked|look =ahead =to, =get|gets|getting =ready =for, =being =worked|arranged|organised|organized, =meetings|contacts|visits|summit|summits =ahead, =upcoming, =forthcoming, =coming =up, =next:adjective, =the =next, =our =next, =planned, =scheduled, =preparing|preparations|preparation =for, =prepare =for, =ahead =of, =tomorrow, =future, =being =prepared|planned, =on =the =eve =of',
  ),
  previous: words(
    '=recent, =previous, =last, =past, =earlier, =recently, =already, =since, =yesterday, =prior, =after, =following, =before, =ago, =just =recently, =not =long =ago, =the =other =day, =lately',
  ),
  'took-place-one': words('=held|concluded =on|in|at|yesterday|earlier'),
  completion: words('=completion|conclusion =of, =hosting, =completing|concluding|hosted, =successful =holding'),
  'ministers-dialogue': words(
    '=2 =+ =2 ?=foreign ?=and ?=defence|defense ?=ministerial|dialogue|meeting|talks|format|consultations ?=dialogue|meeting|consultations, =two-plus-two ?=ministerial =dialogue|meeting|talks|format|consultations, =ministerial =dialogue, =cabinet-level|economic|security|energy|climate|cyber|defence|defense|policy|maritime|counterterrorism|trade ?=and ?=policy|security|prosperity|cooperation|investment =dialogue',
  ),
  'contact-group': words('=contact =group'),
  'results-of': words('=building|builds =on, =results|outcome|outcomes =of, =outcome|outcomes|results, =follow-up =to, =following'),
  'took-place': words('=took =place, =held, =has|have =taken =place, =was|were|been =held, =hosted, =concluded'),
  'will-take-place': words('=convened, =take|taking =place, =hold|holding, =be =held, =host|hosting, =convene'),
  'now-and-here': words("=today, =today's, =now, =this|these|current =meeting|conversation|opportunity|talks|conversations"),
  'this-one': words('=this, =the =current, =today'),
  habitually: words(
    '=this|the =entire|whole =period|time, =all =this =time, =throughout =this|the =period|time, =regularly, =regular, =frequently, =frequent, =often, =constantly, =constant, =always, =continually, =permanent, =usually, =periodically, =each|every =year, =on =a =regular =basis, =annually',
  ),
  'call-off': words(
    "=been|was|were =moved|pushed|shifted =to|back|forward|from, =fell|fall|fallen =through, =did =not =materialise|materialize, =shelved, =deferred, =scrapped, =was|were =supposed|meant|due =to, =was|were =to =have, =never =took|happened|materialised|materialized, =did =not =take|happen, =didn't =take|happen|materialise, =not =been =able =to =meet|visit|come, =had =to =be =put|moved|cancelled|delayed, =fallen|fell =victim, =cancel|cancelled|canceled|cancelling, =postpone|postponed|postponing, =put|called =off, =was =not =possible, =failed =to =take, =did =not =take|happen, =rescheduled, =disrupted, =could =not =take, =had =to =be =put|moved, =unable =to",
  ),
  'propose-contact': words(
    "=should|could|might =be =convened, =ought =to =be =convened|held, =should|could|might ?=also ?=perhaps =hold|arrange|convene|organise|organize|have =a|another|the ?* ?* =meeting|summit|talks|session|call|consultations, =request|requested|requests ?* =that, =wish|wishes|wished =to =hold|host, =wants|wanted =to =hold|host, =propose|proposes|proposed|proposing|proposal, =suggest|suggests|suggested|suggestion, =offer|offered|offers, =initiative, =would|i'd|we'd =like|love =to ?* =visit|come|see, =would =like =them, =ready =to =meet|come|visit, =spoke|speak|speaking =in =favour|favor =of, =in =favour|favor =of, =could =meet|come|visit, =should =meet",
  ),
  'would-like': words("=would =like|love, =i'd|we'd =like|love, =want|wants|wanted, =wish"),
  'previous-one': words('=recent, =previous, =last, =past, =earlier, =yesterday, =prior, =preceding, =latest'),
  'look-forward': words('=look|looking|looks|looked =forward =to'),
  remember: words(
    '=remember|remembers|recall|recalls|recalled, =memory|memories =of, =during|after|since|at =my|your|our|his|the =last|previous',
  ),
  conditional: words('=when, =if, =whenever, =once'),
  preparing: words(
    '=get|gets|getting =ready =for, =prepare|prepares|preparing|prepared|preparation|preparations, =organise|organize|organising|organizing, =arrange|arranging, =schedule|scheduling, =plan|plans|planning',
  ),
  'receive-verb': words(
    '=to =welcome, =welcomed|welcomes, =had =president|prime|chancellor|king|secretary|foreign|minister|the|your ?* ?* ?* ?* ?* =here|over, =receive|received|receiving, =host|hosted|hosting',
  ),
  agreed: words('=agree|agreed|agreement|agreements, =arrange|arranged|arrangement, =confirmed, =intention|intend|intends =to'),
  'set-on-holding.en': words(
    '=committed|commit|commits|committing|pledged|decided|resolved|planned|plan|plans|planning|undertook =to =hold|holding|host|hosting|convene|convening|organize|organizing|organise|organising|have|having',
  ),
  'had-chance': words(
    '=had ?=already =the|a|an ?* =opportunity|chance|pleasure|honor|honour, =managed =to, =able =to, =was|were ?* =pleased|glad|happy|delighted|honored|honoured|privileged =to, =had ?=already =the ?* =privilege, =fortunate|lucky =enough =to, =privilege =of, =got =to',
  ),
  'will-have-chance': words(
    "=there =will =be ?=another|an|also ?=a ?=good =opportunity|chance|occasion|time, =have =another =opportunity|chance|occasion =to, =will|we'll|shall ?=soon ?=also =have ?* ?* =chance|opportunity, =will|we'll|shall ?=soon ?=also =be =able =to",
  ),
  'hope-to': words(
    '=hope|hopes|hoped|hoping, =would =be =happy|glad|pleased|delighted, =happy|glad =to =meet =again, =look|looks|looking =forward, =count|counting =on, =chance|opportunity =to =meet',
  ),
  'once-more': words('=again, =soon, =once =more, =in =the =near =future, =very =soon'),
  'this-time-count': words(
    '=eighth|ninth|tenth|eleventh|twelfth|umpteenth|nth =time, =times, =once, =twice, =several|many|three|four|five|six|seven|eight|ten =times, =third|fourth|fifth|sixth|seventh|second =time, =more =than =once',
  ),
  nobody: words('=none =of, =nobody, =no =one, =never'),
  'event-any': words('=event|events'),
  lately: words(
    '=recently, =lately, =just =recently, =the =other =day, =not ?=too|so|very|that =long =ago, =few|several|couple|some ?=of =days|weeks|months|years|hours =ago, =days|weeks|months|hours =ago, =this =past =weekend|week|month|summer|spring|fall|winter|year, =last =weekend, =over =the =weekend',
  ),
  'before-long': words(
    '=in|over|within =the =coming|next|following ?=few|several|couple ?=of =days|weeks|months, =in|over =the =days|weeks|months ?=and ?=weeks|months =ahead, =in =the =near|nearest|foreseeable =future, =in|within =a =few|couple ?=of =days|weeks|months, =in =the =coming =days =and =weeks, =in =days|weeks =to =come, =shortly, =very =soon, =at =the|an =earliest|early =opportunity|date|time, =in =the =not ?=too =distant =future',
  ),
  'listed-next': words('=then =in, =and =recently|then|later|before, =prior =to =that, =before =that, =after =that =in, =and =now'),
  'met-aim': words(
    '=criteria, =criterion, =requirements, =requirement, =needs, =need, =demand, =demands, =challenge|challenges, =obligations, =target|targets, =goal|goals, =deadline, =commitments, =interests, =expectations, =standards, =conditions, =aspirations',
  ),
  'reached-before': words('=reached, =achieved, =signed, =concluded, =adopted'),
  'topic-noun': words(
    '=situation, =developments, =development, =crisis, =conflict, =events, =process, =settlement, =operation, =war, =peace, =project|projects, =construction, =problem|problems, =issue|issues, =hostilities, =ceasefire, =elections, =affairs, =economy, =market, =company|companies, =presence, =interests, =investment, =reform|reforms, =security, =stability',
  ),
  'own-one': words('=their'),
  'tomorrow-one': words("=tomorrow's"),
  'yesterday-one': words("=yesterday's"),
  'later-today': words('=later, =later =today, =this =evening, =tonight, =later =on, =after =this =meeting'),
  'earlier-today': words(
    '=earlier =in =the =day, =earlier =that =day, =just ?=have =finished|concluded|completed|wrapped|held|had, =we =have =finished|concluded|completed|wrapped, =have =just =attended|opened|signed|visited|watched|marked|taken|launched, =earlier =today, =this =morning, =this =afternoon, =just =now, =the|that =same =day',
  ),
  'or-else': words('=that =they|he|she'),
  'at-whom': words('=at'),
  // who
  'i-one': words("=i, =me, =i'm, =i've, =i'll, =i'd, =myself"),
  mine: words('=my'),
  'he-one': words("=he, =she, =him, =her, =his, =he's, =he'll"),
  'both-leaders': words(
    '=leaders, =presidents, =both|two =leaders|presidents|sides|ministers, =the =sides|parties, =heads =of =state, =they',
  ),
  'officials-noun': words(
    '=aides|advisers|advisors|assistants|negotiators|diplomats|envoys|sherpas, =half|part|most|all|some|several =of =the|your|our|my|his ?* =government|cabinet|parliament|ministers|team, =members|member =of =the|your|our|my|his|her|their ?* =government|parliament|cabinet|senate|delegation|team|administration, =business =people|circles|community, =entrepreneur|entrepreneurs, =delegates, =ministries, =militaries, =representative|representatives, =official|officials, =colleagues|colleague, =team|teams, =agencies, =businesspeople|businessmen, =parliamentarians|lawmakers, =specialists|experts, =counterpart|counterparts, =ministers',
  ),
  'delegation-noun': words('=delegation|delegations'),
  'one-country': words('=country, =nation, =state, =republic, =capital'),
  'to-us': words(
    '=pay|pays|paid|paying =us, =came|come|comes|coming|arrived|flew|fly|travelled|traveled =to =us, =was|were|been|had|have ?* ?* ?* =with =us, =here, =to|in|visit|visited|visiting|visits =our =country|nation|capital|republic|soil, =visit|visited|visiting|visits =us|me, =to =see =us|me',
  ),
  'to-you': words(
    '=come|comes|coming|came ?=over =to =see =you, =been =to =see =you, =was|were|been ?=also|both|just|already =with =you, =pay|paid|paying =you, =to|in|visit|visited|visiting|visits =your ?* =country|nation|capital|republic, =visit|visited|visiting =you',
  ),
  who: words('=who'),
} satisfies SenseWords;

import type { SenseWords } from '../../lexicon.js';
import { BLAMING_ADJECTIVES } from './assessment-adjectives.js';
import { FARE_ILL } from './assessment-fortunes.js';

/** What faults relations or tells their troubles, and what only looks so. */
export const assessmentReproach = {
  reproach: [
    ...(
      'drift:noun erosion =burdened =clouded =darkened =thorns =drifted|drifting =backsliding =cooled hostage =stopped =ceased ' +
      '=interrupted =lost decline:verb bad poor difficult complicated complex strained tense tension worst low lowest deteriorate ' +
      'deterioration degrade degradation frozen crisis stagnate stagnation alienation mistrust distrust hostile unfriendly ruin:verb ' +
      'undermine worsen rift rock-bottom worse cool:verb chill:noun turbulent troubled stalemate deadlock impasse suspended ' +
      'confrontation estrangement freeze:verb dismal sour:verb unsatisfactory damaged hardest downturn damage:verb hurt:verb ' +
      'complicate:verb hamper marred overshadowed slump:verb decline:noun setback fraught cold chilly uneasy uneven sluggish toxic ' +
      'poisoned dead:adjective broken abnormal plummet =fallen =fell collapse:verb unstable dire negative negatively irritant soured ' +
      'hostility acrimonious =standstill =ruined =destroyed =spoiled|spoilt =severed rocky bumpy problematic ' +
      '=nonexistent|non-existent =curtailed antagonistic adversarial contentious'
    ).split(' '),
    ...FARE_ILL,
    ...BLAMING_ADJECTIVES,
    '=disappointment|regret|dissatisfaction|dismay|concern|concerns|frustration =at|over|with|about',
    '=strains|frictions|friction|fissures|cracks|rifts =in|between',
    '=tensions|tension =in|between|with',
    '=trust =deficit',
    '=broken|broke =off',
    'lowest =point|ebb',
    '=at =odds',
    '=at =the|an|a|its|their ?=very =lowest|low',
    'at =a =standstill',
  ],
  'no-reproach': [
    '=in =the =face|teeth =of ?* ?* =challenges|threats|difficulties|problems|crises|adversity|pressure',
    '=despite|amid|notwithstanding ?=the|all|any|this ?* ?* ?* =challenges|difficulties|situation|circumstances|tensions|turbulence|crises|pressure|problems|environment|climate|distance|attempts',
    '=not|never|without ?=in ?=any ?=way ?=been ?=being ?=ever ?=be =clouded|burdened|spoiled|spoilt|marred|overshadowed|darkened|complicated|strained|poisoned|troubled|affected|undermined|weighed|encumbered|damaged',
    '=nothing =clouds|overshadows|spoils|mars|complicates|burdens|clouded|strains',
    '=climate|economic|financial|global|ukrainian|ukraine|syrian|humanitarian|energy|food|covid-19|health|debt|refugee|migration|iranian|korean|current|international|political|constitutional|banking|eurozone|euro =crisis',
    '=crisis =in|on|around|of|situation|management|areas',
    '=the =crisis',
    'difficult|complicated|complex|hard|tense ?* ?* situation|condition|conditions|question|questions|issue|issues|time|times|task|problem|problems|moment|circumstances|subject|period|year|environment|talks|conversation|topic|topics|matters|neighbourhood|region|world|job|work|decisions|choices',
    '=not ?=so ?=very =difficult|complicated|bad',
    'low|lowest =price|prices|carbon|base|rate|income|cost',
    'tension|tensions =in|on|around|over',
    '=poor|bad =countries|people|nations|news|weather',
  ],
  'ups-and-downs': [
    '=not =without',

    ...(
      'problem problems difficulty difficulties disagreement disagreements difference differences issue:noun issues irritant ' +
      'irritants contradictions misunderstanding misunderstandings challenges setbacks obstacles'
    ).split(' '),
    '=rocky|rough|bumpy|turbulent|stormy|choppy|difficult|hard|tough|trying =times|time|moments|periods|patch|patches|road|days|waters|years|spots',
    '=ups =and =downs',
    '=not =everything =is|was ?=always ?=so =simple|easy|smooth|perfect|well',
    '=difficult|hard|rough|bad|dark =times|moments|periods|patches|pages|days',
    '=not =so =good|easy|simple|smooth',
    '=not =always =smooth|easy|been|simple|smoothly',
    "=haven't|hasn't|weren't|wasn't =always =been|smooth|easy|simple",
    '=not ?=been ?=developing ?=going =perfectly|entirely|altogether|completely|quite ?=smoothly|smooth|well',
    '=unresolved|outstanding|thorny =issues|problems|questions',
  ],
  'below-potential': [
    '=cannot|not =be =called|described|considered|regarded|seen ?=as =satisfactory|good|normal|adequate|healthy',
    '=not =yet =where =it|they|we =should|could|ought|want|wanted|would',
    '=hit|hits|hitting =a =rough|bad|low =patch|point|spot',
    '=experiencing|facing|enduring|having ?=a|an ?=very ?=rather =hard|difficult|tough|rough|bad|trying|complicated =times|time|period|stage|moment',
    '=nowhere =near',
    '=going|go|goes|went|gone|living|passing =through ?=a|an ?=very ?=rather ?=extremely =hard|difficult|tough|rough|bad|trying|complicated|uneasy =times|time|period|patch|stage|moment',
    '=do|does|did =not =match|meet|reflect|correspond ?=to ?=the|our|their =potential|level|interests|capabilities|opportunities|expectations',
    '=far =from =perfect|ideal|satisfactory|good|being',
    '=not =in =the|a|good|great|its|their =best|very|good|shape ?=shape|state|condition',
    '=at =a|an|their|its|the =low|lowest|all-time|standstill|impasse|nadir|rock',
    '=in =crisis|tatters|ruins|stagnation|decline',
    '=on =hold|ice',
    '=virtually|practically|almost =nonexistent|zero|frozen|destroyed',
    '=hit|reached|hitting =rock|bottom',
    '=hit|reached =a|the|an|their|its ?=new ?=all-time =low|lowest|bottom|nadir',
    '=leave|leaves|left|leaving =much|a|something ?=lot =to =be =desired',
  ],
  'harm-relations': [
    ...(
      'break:verb shake:verb complicate:verb damage:verb harm:verb hurt:verb spoil:verb ruin:verb undermine:verb worsen:verb ' +
      'strain:verb poison:verb overshadow:verb cloud:verb sour:verb destroy:verb freeze:verb weaken:verb'
    ).split(' '),
  ],
  'no-trouble': [
    '=not|never ?=in ?=any ?=way ?=been ?=being ?=ever ?=be =clouded|burdened|spoiled|spoilt|marred|overshadowed|darkened|complicated|strained|poisoned|troubled|weighed|encumbered =by|down|with',
    '=no|without ?=a|any ?=dark ?=single =cloud|clouds|shadow|shadows|irritants|stumbling',
    '=no|any ?=open ?=big ?=serious ?=major ?=political =problems|issues|disputes|quarrels|differences ?=whatsoever ?=at ?=all =between|with|in ?=us|our|each|the',
    '=nothing =spoils|mars|complicates|burdens|clouded',
    '=no ?* =open =issues|questions|problems',
    '=no =problems',
    '=no ?* =disagreements|conflicts|disputes|quarrels',
    '=never =had|have ?* ?* =disagreements|conflicts|disputes|quarrels',
    '=no ?* =insurmountable|unsolvable|unresolved|irresolvable|outstanding|unsettled|serious|major|fundamental|significant|contentious|political|big|real ?* =issues|problems|differences|disagreements|obstacles|contradictions|questions|conflicts|disputes|controversies',
    '=no =differences|disagreements|contradictions|controversies|misunderstandings|disputes',
    '=not =any|a ?* =unresolved|insurmountable|outstanding|serious|major|disagreements|contradictions ?=issues|problems|differences|issue|problem',
    '=free =of|from =problems|disagreements|contradictions|conflict',
    '=nothing =clouds|overshadows|divides',
    '=no =daylight',
  ],
  'drift-apart': [
    '=estranged',
    '=getting|growing|drawing|becoming|coming|moving|got|become|grown|drawn =closer',
    'drift:verb ?=far ?=so =apart|away',
    'move:verb =apart|away',
    '=drifted ?=far =apart|away',
  ],
} satisfies SenseWords;

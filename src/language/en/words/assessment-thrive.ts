import type { SenseWords } from '../../lexicon.js';
import { FARE_WELL } from './assessment-fortunes.js';

/** How relations move: they thrive, gain momentum, are given an impetus. */
export const assessmentThrive = {
  thrive: [
    ...(
      '=conducted|carried|held occupy:verb proceed:verb survive:verb overcome:verb withstand:verb weather:verb normalise:verb ' +
      'normalize:verb restore:verb rebuild:verb revive:verb develop:verb =developing grow:verb =growing strengthen:verb deepen:verb ' +
      'expand:verb progress:verb =progressing flourish thrive advance:verb improve:verb reach:verb rise:verb enjoy:verb share:verb ' +
      'remain:verb =underway recover:verb intensify:verb evolve:verb accelerate blossom prosper diversify broaden:verb warm:verb ' +
      'mature:verb solidify ascend =transformed underpin span:verb endure =reinvigorated =revitalized =blossoming ' +
      '=normalizing|normalising =normalized|normalised =stabilized|stabilised =stabilising|stabilizing'
    ).split(' '),
    ...FARE_WELL,
    '=reached|reach|attained ?=to =their|its|the|such|a|new|this ?=present|current|new|such =height|heights',
    '=guided|governed|driven =by =mutual|shared|common|the =interests|interest|respect|trust|values|principles|understanding',
    'make:verb =both|our ?=of ?=our ?=two =countries|nations|peoples|us ?* =stronger|safer|better',
    'enjoy:verb ?=the ?=broad|full|strong|wide|universal =support =of|from|among =both|our|the|all',
    '=matter|matters|mattered =to =both|our|us|the|people',
    '=stand|stands|rest|rests|stood =on =a|solid|firm|strong ?=very =solid|firm|strong|legal|reliable|sound|good ?=legal =foundation|foundations|basis|footing|ground|base',
    '=rooted ?=deep|deeply|firmly =in',
    '=has|have|had ?=a ?=an =history =of =long|many|several|more',
    '=changed|changing|change =for =the =better',
    '=acquired|acquire|acquiring|taken =a|an|on ?=a|an ?=truly|genuinely =strategic|special|allied|systemic|comprehensive',
    '=moved|moving|moves|risen|passed|advanced =to|into|onto|towards|toward =a|the ?=qualitatively ?=truly =new|higher|next|strategic|allied|special',
    '=cover|covers|embrace|embraces|encompass|encompasses ?=such =a|the ?=very ?=truly =wide|broad|vast|full|whole|great|huge|large =array|range|spectrum|gamut|variety',
    '=going|heading|developing|moving|headed =in =the ?=same =right|positive|same =direction',
    'stand:verb =on|upon',
    'get:verb =to =a|an|the ?* =higher|new|next|highest',
    'make:verb ?* ?* =headway|progress|strides',
    'undergo:verb ?* ?* ?* =change|changes|transformation|development',
    '=stood|withstood|stands|passed ?* =tests|test|trials',
    '=been|being =injected|infused|given',
    '=marked|characterised|characterized|distinguished =by',
    'matter:verb =a|to|very|greatly',
    'mean:verb =a ?* =lot|deal',
    'mean:verb =much|everything',
    '=is|are ?* =factor|pillar|anchor',
    '=hold|holds|held ?* ?* =place',
    '=entered|entering|enters =the|a|into ?=a|the best|golden|finest|new',
    '=producing|yielding|delivering|bringing significant|tangible|real|good|concrete|excellent|positive|impressive|visible',
    'bear:verb =fruit|fruits',
    'yield:verb ?* ?* ?* =results|fruit|fruits|dividends|benefits',
    'produce:verb ?* ?* ?* =results|outcomes|fruit',
    'pay:verb =off|dividends',
    'bring:verb ?* ?* ?* =results|benefits|fruit|dividends',
    'deliver:verb ?* ?* =results|benefits',
    '=go|goes|went|date|dates ?=way =back',
    '=on =the|a =right|correct|good =path|course|way|footing',
    '=take|takes|taken|took =shape',
    '=go|goes|going|run|runs|running ?=very ?=so =deep|deeper|far',
    '=has|have|had ?=also ?=very ?=such ?=a =deep|long|strong|rich|solid|ancient =roots|history|tradition|traditions|foundation|foundations',
    '=going ?* =well',
    '=going =strong',
    'move:verb =forward|ahead',
    'gain:verb =momentum',
    'rest:verb =on',
    '=based =on',
    '=built =on',
    'enter:verb =a|the =new',
    '=rooted =in',
    '=founded =on',
    'get:verb =better|stronger',
    '=getting =better|stronger',
    '=on =the =rise|upswing|upward',
    '=back =on =track',
    '=gathering =speed|pace|momentum',
    '=never ?=been =better|stronger|closer',
    'gain:verb ?=new ?=real ?=more =momentum|strength|pace|speed',
    '=gone =from',
    'pick:verb =up',
    '=on =the =right =track',
    '=moving =forward|ahead|in ?=the ?=a =right|positive',
    'see:verb =significant|major|great|considerable|real|good|rapid|noticeable =progress|development|improvement|growth|changes',
    '=united|bound|connected|linked|tied|held =by',
    '=seen|undergone|making|made =significant|major|great|considerable|real|good|rapid|steady ?=positive =progress|development|improvement|growth|changes|strides',
    '=on =the =upgrade',
    '=going =from =strength',
    '=go|goes|went =from =strength =to =strength',
    '=coming =along',
    '=come =a =long',
    '=forge =ahead',
    '=taken =off',
    '=in =full =swing',
    '=picked =up',
    '=upgraded|elevated|transformed|raised =to|into',
    '=stood|withstood|stand =the =test',
  ],
  'thrive-with-praise': [
    ...(
      '=conducted|carried|held occupy:verb proceed:verb enjoy:verb share:verb remain:verb reach:verb rise:verb enter:verb span:verb ' +
      'underpin'
    ).split(' '),
    'stand:verb =on|upon',
    '=marked|characterised|characterized|distinguished =by',
    '=hold|holds|held ?* ?* =place',
    'rest:verb =on',
    '=based =on',
    '=built =on',
    '=united|bound|connected|linked|tied|held =by',
    '=rooted =in',
    '=founded =on',
    '=going ?* =well',
  ],
  'gain-momentum': [
    '=opened|turned|turning|opening|written|begun|started =a|the ?=fresh ?=new =page|chapter|leaf',
    '=opened|turned|turning|opening =a =new =page|chapter',

    'gain|gather|gathering|gained|gaining|pick|picking|picked ?=up ?=more ?=new =momentum|pace|speed|steam|strength',
    '=on =the =rise|upswing|upgrade|ascent|up',
    '=moved|moving|risen|rising|reached|reaching|entered|brought|raised|elevated|taken =to|a ?=a|an ?=entirely|qualitatively|completely =new|higher|unprecedented =level|levels|stage|heights|phase',
    '=reached|attained =an|a =unprecedented|very|new|truly',
    '=entered|entering|enter =a|an|the|into ?=a|an|the ?=entirely|qualitatively|completely|truly =new|unprecedented',
    '=stood|stand|withstood|passed =the ?=test',
    '=overcome|overcame|overcoming =trials|difficulties|obstacles|hardships|tests|challenges',
    '=acquired|acquire|acquiring|gained|gaining|gathered =impressive|new|great|real|significant|considerable|additional|fresh|remarkable|strong ?=new =dynamics|dynamism|momentum|quality|pace|strength|depth|dimension|character',
    '=moved|moving|risen|rising|rise|rose|reached|reaching|reach|entered|entering|brought|raised|elevated|taken|lifted|upgraded|stepped|come|transitioned|climbed =to|into|onto ?=a|an|the ?=entirely|qualitatively|completely|fundamentally|truly|whole =new|higher|unprecedented|different|strategic|next ?=qualitative =level|levels|stage|heights|phase|era|quality|footing|plane|dimension|chapter',
    '=reached ?=a|an|the|their|its ?=entirely|qualitatively|completely|truly =new|higher|unprecedented|highest|historic ?* =level|levels|stage|heights|peak|high|point',
    '=entered|ushered =a|an|into|in ?=a|an ?=entirely|qualitatively|completely =new ?=and =stage|phase|era|chapter|age',
    '=upward|rising|ascending|positive =trajectory|trend|curve|path|line',
  ],
  impetus: [
    ...(
      '=breath|wind|blood impetus momentum boost:noun dynamism dynamics dynamic:noun impulse pace:noun push:noun stimulus vigour ' +
      'vigor energy:noun substance upswing trend:noun acceleration dynamic dimension character quality meaning:noun'
    ).split(' '),
    '=lease =of =life',
    '=a =new =lease',
  ],
  'impetus-new': [
    ...(
      'second new strong good additional powerful special fresh great big positive significant serious renewed steady unprecedented ' +
      'high considerable tremendous major favourable favorable upward real impressive remarkable robust healthy constant stable'
    ).split(' '),
  ],
  'impetus-given': [
    ...(
      'infuse:verb inject:verb assume:verb acquire:verb give:verb =given gain:verb get:verb =got receive:verb gather:verb ' +
      'provide:verb inject maintain:verb impart lend:verb have:verb =has =have see:verb note:verb show:verb demonstrate bring:verb ' +
      'observe:verb'
    ).split(' '),
    '=taken|took|taking|takes =on',
    '=there =is|are',
  ],
  'progress-of': [
    ...(
      'development progress:noun strengthening deepening expansion growth improvement advancement dynamics momentum evolution ' +
      'restoration normalisation normalization rapprochement upswing change:noun advances resilience vitality intensification revival ' +
      'resumption enhancement =how transformation consolidation broadening reinvigoration revitalization revitalisation achievements ' +
      'accomplishments success trajectory upgrade:noun elevation state quality dynamism milestones gains widening enlargement warming ' +
      'rebuilding history'
    ).split(' '),
    '=the =way',
    '=positive =direction',
  ],
  strengthened: [
    ...(
      'strengthen:verb deepen:verb cement:verb enrich:verb fortify:verb reinforce:verb solidify:verb consolidate:verb ' +
      '=make|makes|made =took|taken|brought|raised|lifted|elevated =taking|bringing|raising|lifting upgrade:verb revitalize:verb ' +
      'revitalise:verb restore:verb broaden:verb transform:verb expand:verb'
    ).split(' '),
    'bring:verb =closer',
  ],
  'than-ever': [
    '=at =the =highest =level|point =in|ever',

    '=best =it|they =has|have =ever =been',
    '=never =before',
    '=as * =as =ever',
    '=as strong|close|good|robust|warm =as =it|they =has|have =ever',
    '=than =ever',
    '=than =it|they =has|have =ever',
    "=than =it's|they've =ever",
    '=never =been|were|was ?=so|as|this|at|on ?* ?* strong|close|good|better|stronger|closer|high|warm|higher|vibrant|important|robust',
    '=the =best =they|it =have|has =ever',
    '=at =an =all-time =high',
    '=at =their|its|the =peak|best|zenith',
  ],
  'good-trend': [
    '=renaissance|revival|upswing|upsurge|resurgence|rebirth',
    '=milestone',
    '=breakthrough|improvement|improvements|thaw|rapprochement',
    '=new =chapter|page|era',
    '=historic|major|big|significant|great|another =step|milestone|breakthrough ?=forward',
    '=historic =step',
    '=positive|good|strong|steady|upward|healthy =momentum|dynamic|dynamics|trend|trajectory|trends',
  ],
} satisfies SenseWords;

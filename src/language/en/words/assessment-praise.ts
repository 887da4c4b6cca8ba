import type { SenseWords } from '../../lexicon.js';
import { PRAISING_ADJECTIVES } from './assessment-adjectives.js';
import { TIES } from './assessment-nouns.js';

/** What praises relations, and what only looks like praise. */
export const assessmentPraise = {
  praise: [
    ...(
      'deep-rooted deep-seated close-knit well-established indissoluble unparallelled tested problem-free cloudless unclouded =warmth ' +
      '=cordiality =closeness inspire:verb businesslike business-like good excellent great wonderful strong close friendly warm ' +
      'special strategic solid firm reliable trusted trusting trust:noun brotherly fraternal neighbourly good-neighbourly allied ' +
      'unprecedented highest high best positive positively favourably favorably successfully dynamically dynamic steadily actively ' +
      'well:adverb long-standing longstanding long-time longtime lifelong historic traditional traditionally vital ironclad ' +
      'unbreakable unshakeable unwavering enduring deep robust productive fruitful constructive multi-dimensional multifaceted ' +
      'privileged important large sincere respect:noun rapidly stable loyal intensive vibrant enormous cornerstone tight stronger ' +
      'closer better unparalleled exemplary time-tested mature bright healthy superb outstanding fantastic tremendous terrific ' +
      'incredible unique intense profound harmonious equal all-round upward confident confidently smoothly consistently progressively ' +
      'favourable favorable balanced predictable pragmatic sound:adjective beneficial durable resilient resilience cordial amicable ' +
      'candid frank noticeably noticeable significantly considerably markedly substantially constantly vigorously unmatched firmly ' +
      'indispensable essential crucial central warmly genuine true truly thriving strongly remarkable remarkably meaningful effective ' +
      'exceptional exceptionally unshakable unbroken invaluable warmer never-ending excellently perfectly brilliantly nicely ' +
      'promising successful impressive intensively energetic progressive formidable pillar linchpin bedrock foundation committed ' +
      'capable everlasting eternal lasting trustworthy trust-based dependable steadfast stalwart faithful devoted dedicated ' +
      'affectionate sisterly heartfelt intimate pleasing gratifying encouraging substantive key fundamental all-encompassing rich ' +
      'dense busy eventful active lively warmest closest strongest deepest greatest finest amazing phenomenal beautiful perfect ' +
      'rock-solid solidly seamless transformative transformed timeless treasured cherished valued valuable precious inseparable ' +
      'indestructible irreplaceable sustainable sustainably admirable good-neighborly neighborly model:noun trouble-free normal ' +
      'normally splendid marvelous marvellous magnificent powerful unflagging unfailing sacred decades-long centuries-old century-old ' +
      'age-old abiding vigorous quickly fast briskly intensely increasingly gradually sound steady'
    ).split(' '),
    ...PRAISING_ADJECTIVES,
    `=growing|deepening|expanding|strengthening ?=and ?=deepening|strong ?=bilateral ?=strategic ?=global =${TIES}`,
    '=centuries|decades|ages ?=of ?=years =old',
    '=comprehensive ?=global ?=and =partnership|alliance|relationship',
    '=one =of =the =most ?* ?=and ?* =in =the =world|history',
    '=for =the =better',
    '=highly =appreciated|assessed|rated|praised|valued|evaluated',
    '=works|worked =well',
    '=alive =and =well',
    '=built =to =last',
    '=here =to =stay',
    '=more =frequent|regular|active',
    '=factor|pillar|anchor|guarantor|guarantee =of|for',
    '=of ?* =particular|special|great|paramount|utmost|vital|immense|huge|enormous|exceptional|key|strategic|critical|crucial =importance|significance|value',
    '=special|unique|prominent|central|important ?=and ?* =place',
    '=example|model =for|to =others|other|all|everyone|the|many',
    '=taken =shape',
    '=new|higher|next ?=qualitatively ?=qualitative =level|heights|height|stage|phase|quality',
    '=never ?=been =better|stronger|closer|warmer|higher',
    'critical =to|for',
    'never =better',
    'natural =partners|allies',
    '=lot|plenty|much|only =of|good ?=good =news',
  ],
  'no-praise': [
    '=high-level',
    '=as =well',
    '=great =deal',
    '=best =regards|wishes',
    '=good =luck|health|news|morning|afternoon|evening|day',
    '=special =services|envoy|representative|military|attention|thanks',
    '=highest =level =talks|meetings|contacts',
    '=important =issue|issues|matter|that|for',
    '=important =to =note|say|stress|develop|remember|have|keep|continue|maintain|ensure|mention|understand|discuss|strengthen|see|make|work|do|be|preserve|build|expand|find|use',
    '=high =representative',
    '=it =is =important',
    '=important|critical|crucial =juncture|moment|stage|time|crossroads',
    '=great|good|important =opportunity|chance|role|pleasure|honour|honor|interest|attention|importance',
    '=best =practices',
    '=strong =support',
    '=close =attention|coordination|contact',
    '=broad|wide|comprehensive =range|array|agenda',
    '=effective|efficient =mechanism|mechanisms',
    '=open =to',
    '=warm =welcome|reception|hospitality|greetings|words',
    '=deep =condolences|sympathy|concern|gratitude',
    '=frank|candid|productive|good =conversation|discussion|talks|exchange',
  ],
  cherished: [
    ...(
      'trust-based time-tested time-honored time-honoured unbreakable enduring ironclad brotherly fraternal unshakeable unwavering ' +
      'longstanding long-standing warm robust vital unparalleled extraordinary abiding'
    ).split(' '),
    '=one =of =the ?=most best|closest|strongest|warmest|deepest|easiest|important|valued|trusted ?* =relationship|relationships|partnerships|alliances|friendships',
    '=traditionally|historically|truly|genuinely =friendly|close|good|warm|strong|strategic|allied|cordial',
    'special =relationship|nature|character|relations|partnership|bond|bonds',
    'unique =relationship|nature|character|relations|partnership|bond',
    'historic =ties|bonds|bond|alliance|friendship|partnership|relationship',
    'deep =ties|bonds|friendship|bond|roots|partnership|relationship|historical',
    'strong =ties|bonds|bond|friendship|alliance|partnership|relationship|relations',
    'close =ties|bonds|friendship|partnership|relationship|relations|alliance',
    'shared =bond|bonds',
    'traditional =friendship|ties|bonds',
    'special|unique|exceptional|privileged ?* ?* =relations|relationship|partnership|bond|bonds|ties|alliance',
    'allied =relations|ties',
    'strong|warm|deep|close|abiding ?* ?* =alliance|friendship|bonds',
  ],
  'partner-praise': [
    ...(
      'key leading main principal biggest largest big long-time longtime old natural true real oldest closest stalwart staunch ' +
      'essential indispensable valued valuable dear steadfast dependable faithful critical genuine top priority predictable crucial ' +
      'serious greatest full traditional capable significant responsible dedicated credible committed consistent active equal'
    ).split(' '),
  ],
  'held-by': [
    'embody',
    '=connected|bound|united|linked|tied|joined|cemented|underpinned|anchored|sealed|marked|characterised|characterized|held =together|by ?=by',
    '=rooted|grounded|founded|based|built|anchored =in|on|upon',
    'rest:verb =on|upon',
    '=rest|rests|rested =on|upon',
    '=unites|united|unite|binds|bind|bound|links|link|connects|connect|joins =us|our|by|the|them|both|together',
  ],
  values: [
    ...(
      'trust:noun friendship understanding:noun value:noun values equality tradition traditions history neighbourliness ' +
      'good-neighbourliness solidarity sympathy affinity brotherhood democracy freedom principle principles goodwill heritage ' +
      'sacrifice ideals pragmatism confidence kinship ancestry faith:noun =threads =aspirations|hopes|dreams =blood ' +
      '=destiny|fate|geography|roots|ancestors|memories'
    ).split(' '),
    '=mutual =benefit|interest|interests',
    '=mutual|of|and|on|with|deep|great|shared =respect',
    '=respect =for|and|between',
  ],
} satisfies SenseWords;

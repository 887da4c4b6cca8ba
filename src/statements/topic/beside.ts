import type { Mention, SenseHit, Sentence, TokenRange } from '../../domain/index.js';
import type { Context } from '../rule.js';

/** Whether the words name a place of unrest that sits at the table, or that something only passes: "transit through Ukraine". */
export function isNoUnrest({ view, scene }: Context, { first, last }: TokenRange): boolean {
  if (/^(через|through|via)$/.test(view.form(first - 1))) return true;
  return view.mentions(first, last).some((mention) => {
    // "President Zelenskyy of Ukraine": who talks
    if (mention.of === 'office') return mention.state !== null && scene.states.includes(mention.state);
    if (mention.of === 'place') return mention.state !== null && scene.states.includes(mention.state);
    return (
      (mention.of === 'state' || mention.of === 'state-adjective') &&
      mention.states.some((state) => state !== null && scene.states.includes(state))
    );
  });
}

/** Longest way from «министр» to the sphere the office is of. */
const REACH = 6;

/** Whether the words are part of the name of an office, a ministry or a company (`Minister of Defence`), where nothing is said of the sphere. */
export function isOfOffice({ view }: Context, hit: SenseHit, sentence: Sentence): boolean {
  for (const mention of view.mentions(Math.max(sentence.first, hit.first - LONGEST_NAME), hit.first + 1)) {
    if (mention.last < hit.last) continue;
    // «министры обороны созвонились», "the defence ministers will sit down": what they do is of defence
    if (mention.of === 'office' && hit.sense.startsWith('soon-') && hit.first <= mention.first) continue;
    // governors, senators and members of parliament are told of as such
    if (mention.of === 'office' && hit.sense === 'soon-regions') continue;
    if (mention.of === 'office' && hit.sense.endsWith('-parliaments') && mention.office !== 'parliament-speaker') continue;
    // "President Moon", «Кубанов»
    if (mention.of === 'office' || mention.of === 'person') return true;
    // "Port Said": a town is no port
    if (mention.of === 'place' && mention.place === 'city' && mention.last - mention.first > hit.last - hit.first) return true;
    // a nuclear power plant is a place, and what is said of it is said of its sphere
    if (mention.of === 'place' && OF_SITES.test(hit.sense)) continue;
    if (isBody(mention) && mention.last - mention.first > hit.last - hit.first) return true;
  }
  // "his administration to support democracy": a deed is in no name
  if (view.token(hit.first)?.reading?.pos === 'infinitive') return false;
  const before = view.senses(Math.max(sentence.first, hit.first - REACH), hit.first, 'office-head').at(-1);
  if (before && !parted(view, before.last, hit.first)) return true;
  // "the Industry and Trade Minister"
  const ahead = view.form(hit.last) === 'and' ? 3 : 2;
  return view.has(hit.last, Math.min(sentence.last, hit.last + ahead), 'office-head') && !parted(view, hit.last, hit.last + 1);
}

const OF_SITES = /-(nuclear|space|energy)$/;

/** Longest name of an office or body in tokens, about. */
const LONGEST_NAME = 12;

const isBody = (mention: Mention): boolean =>
  (mention.of === 'organisation' && mention.organisation !== 'company') ||
  (mention.of === 'place' && (mention.place === 'venue' || mention.place === 'residence'));

function parted(view: Context['view'], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (view.isPredicate(i) || PARTS.has(view.form(i))) return true;
  return false;
}
const PARTS = new Set([',', ';', ':', '.', '–', '—', '(', ')', 'в', 'по', 'о', 'об', 'на', 'in', 'on', 'about', 'with']);

/** Longest way from "commission on" to the last sphere in its name. */
const COMMISSION_REACH = 10;

/**
 * Whether the words only tell what a commission or council is for («комиссия по торгово-экономическому и научно-техническому сотрудничеству»).
 * What trade commissions do is said of trade.
 */
export function isOfCommission({ view }: Context, hit: SenseHit, sentence: Sentence): boolean {
  for (let i = hit.first - 1; i >= Math.max(sentence.first + 1, hit.first - COMMISSION_REACH); i--) {
    if (FOR.has(view.form(i)) && COMMISSION.test(view.form(i - 1))) return true;
    if (view.isPredicate(i)) return false;
  }
  return false;
}
const FOR = new Set(['по', 'on', 'for']);
const COMMISSION = /^(\p{L}*комисси(я|и|ю|ей|й)|совет(а|у|ом|е)?|комитет(а|у|ом|е)?|commissions?|committees?|councils?)$/u;

/** Whether the organisation is only named as the source of a figure or view: «по оценке Всемирного банка», "according to the World Bank". */
export function isSource({ view }: Context, { first }: TokenRange): boolean {
  for (let i = first - 1; i >= first - SOURCE_WITHIN; i--)
    if (SOURCE.test(view.form(i))) return view.form(i) !== 'to' || view.form(i - 1) === 'according';
  return false;
}
const SOURCE_WITHIN = 4;
const SOURCE = /^(оценк[еа]|оценкам|данным|прогноз[уа]?|прогнозам|статистике|to|estimates?|figures|data)$/;

/** "UN Security Council Resolution 1001", «Устав ООН»: whose paper something is based on; nothing is said of the body. */
export const isOfPaper = ({ view }: Context, { first, last }: TokenRange): boolean =>
  PAPER.test(view.form(last)) || PAPER_OF.test(view.words(first - 3, first).toLowerCase());
const PAPER = /^(resolutions?|charter|convention)$/;
const PAPER_OF = /(^| )((resolutions?|charter|convention) of( the)?|(резолюци|устав|конвенци)[а-я]*)$/;

/** How far "on the sidelines of" reaches, in tokens. */
const MARGIN = 24;

/** Whether the words name the event on whose margins the talks took place: it is not talked about. */
export function isOccasion(context: Context, hit: TokenRange, sentence: Sentence): boolean {
  const { scene, view } = context;
  if (view.sense(Math.max(sentence.first, hit.first - MARGIN), hit.first, 'on-the-margins') !== null) return true;
  // "on the G20 sidelines"
  if (
    view
      .senses(Math.max(sentence.first, hit.first - 3), hit.last + 2, 'on-the-margins')
      .some((margin) => margin.first < hit.first && hit.last <= margin.last)
  )
    return true;
  const { occasion } = scene.meeting;
  return sentence.turn === null && occasion !== null && occasion.toLowerCase().includes(view.words(hit.first, hit.last).toLowerCase());
}

/** Whether somebody is only said to go to the event or to have met there: "we met at the summit", «отправляетесь на саммит». */
export function isAttended({ view }: Context, hit: TokenRange, sentence: Sentence): boolean {
  const from = Math.max(sentence.first, hit.first - NEAR_EVENT);
  const to = Math.min(sentence.last, hit.last + 2);
  let at = false;
  for (let i = from; i < hit.last && !at; i++) at = TO_EVENT.has(view.form(i));
  return (
    at &&
    (view.has(from, to, 'event-noun') || view.form(hit.first - 2) === 'for' || view.form(hit.first - 1) === 'for') &&
    view.has(sentence.first, sentence.last, 'attends')
  );
}
/** "At the G20", «на саммите …»: in a note of a few sentences where somebody is or will be, whatever is done there. */
export function isWhere({ view }: Context, hit: TokenRange, sentence: Sentence): boolean {
  const from = Math.max(sentence.first, hit.first - NEAR_EVENT);
  // what is prepared, hosted or discussed there is told of
  return AT_EVENT.test(view.words(from, hit.last + 1)) && !TOLD_OF.test(view.words(sentence.first, sentence.last));
}
const TOLD_OF =
  /discuss|agenda|presidency|host|conven|priorit|hold|cooperat|success|outcome|result|prepar|обсуд|обсужд|председ|подготов|итог|повест|провед|результат/i;
const AT_EVENT =
  /(^| )(at|for|before|after|during|ahead of) the ([A-Za-z-]+ )?(G7|G8|G20|summit|forum|conference|session)( |$)|(^| )(на|перед|после|в преддверии) (полях )?(саммит|форум|встреч|сесси)[а-яё]*( |$)/i;
const NEAR_EVENT = 4;
const TO_EVENT = new Set('на at during for to в после before after'.split(' '));

/** How far a partner stands from "free trade", in tokens. */
const PARTNER = 14;

/** "A free trade agreement with the Customs Union", «зона свободной торговли с ЕАЭС»: the many are only whom one trades with. */
export function isPartnerOfTrade({ view }: Context, { first }: TokenRange, sentence: Sentence): boolean {
  for (let i = first - 1; i >= Math.max(sentence.first + 1, first - PARTNER); i--)
    if (TRADE.test(view.form(i)) && FREE.test(view.form(i - 1))) return true;
  return false;
}
const TRADE = /^(trade|торговл\p{L}*|partnership)$/u;
const FREE = /^(free|свободн\p{L}*|economic)$/u;

const AROUND = new Set('в во на вокруг по с со in around on over across between regarding concerning with near'.split(' '));

/** Whether a state or place that is not at the table follows the words: "the situation in Ruritania", «события вокруг …». */
export function isAbroad({ view, scene }: Context, hit: SenseHit, sentence: Sentence): boolean {
  const near = [
    ...(AROUND.has(view.form(hit.last))
      ? view.mentions(hit.last + 1, Math.min(sentence.last, hit.last + 4))
      : view.mentions(hit.last, hit.last + 1)),
    ...view.mentions(Math.max(sentence.first, hit.first - 2), hit.first),
  ];
  return near.some((mention) => {
    if (mention.of === 'place') return mention.state === null || !scene.states.includes(mention.state);
    if (mention.of !== 'state' && mention.of !== 'state-adjective') return false;
    return mention.states.length === 1 && mention.states.every((state) => state === null || !scene.states.includes(state));
  });
}

/** Words of a conflict, or of talk about it. */
const OF_UNREST =
  /(situation|conflict|war(\s|$)|wars|crisis|peace|settle|ceasefire|truce|invasion|aggress|stabil|secur|sovereign|territor|discuss|talk|touch|spoke|speak|rais|support|attack|violence|fight|future|process|solution|develop|event|about |over |tragedy|thinking|share|mission|concern|regime|occup|troop|unity|reconcil|stand|view|topic|agenda|including|issue|question|on |ситуаци|конфликт|войн|кризис|мир|урегул|перемири|агресс|стабил|безопас|суверен|террит|обсуд|обсужд|говор|затрон|позици|поддерж|атак|насил|будущ|процесс|решени|событ|режим|оккуп|войск|единств|примир|обмен|тем[аыеуо]|повестк|вопрос|о |об |вокруг|по )/i;

/** "Norland will give Ruritania nine billion", «отправили в Руританию зерно»: a land that only gets or sends something tells of no unrest there. */
export function isOnlyNamed({ view }: Context, hit: SenseHit, sentence: Sentence): boolean {
  const named = view.mentions(hit.first, hit.last).some(({ of, first, last }) => of === 'state' && last - first >= hit.last - hit.first);
  return named && !OF_UNREST.test(view.words(sentence.first, sentence.last));
}

/** "Norlandic soldiers on Ruritanian soil", "weapons for the rebels": arms of others than those at the table are told of their conflict, not of defence between the two. */
export function isOfOthers({ view, scene }: Context, hit: SenseHit, sentence: Sentence): boolean {
  if (REBELS.test(view.words(sentence.first, sentence.last))) return true;
  return view
    .mentions(Math.max(sentence.first, hit.first - 3), hit.first)
    .some(
      (mention) =>
        (mention.of === 'state' || mention.of === 'state-adjective') &&
        mention.last >= hit.first - 1 &&
        mention.states.length === 1 &&
        mention.states.every((state) => state === null || !scene.states.includes(state)),
    );
}
const REBELS = /(^| )(militants|guerrillas|rebels|separatists|боевик\p{L}*|сепаратист\p{L}*|повстан\p{L}*|мятежник\p{L}*)( |[.,]|$)/iu;

/** Whether "humanitarian" only rounds off a list that began with politics and the economy: «в политической, экономической и гуманитарной областях». */
export function isLastOfList({ view }: Context, { first }: TokenRange): boolean {
  if (
    !/^(humanitarian|гуманитарн)/.test(view.form(first)) ||
    !/^(and|и|,)$/.test(view.form(/^(in|в)$/.test(view.form(first - 1)) ? first - 2 : first - 1))
  )
    return false;
  return /\b(political|economic|economy|politics|trade)\b|политич|экономич|эконом|технич/i.test(
    view.words(Math.max(0, first - LIST), first),
  );
}
const LIST = 6;

import type { Amount, Clause, Figure, Sentence } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import { isEffect } from './effect.js';

/** What the words right before an amount say of it, by their wording; null where they say nothing of the kind. */
export function asWorded(context: Context, sentence: Sentence, clause: Clause, amount: Amount): Figure['modality'] | null {
  const { view } = context;
  const lead = leadOf(context, sentence, amount);
  if ((IN_TIME.has(amount.unit) && TERM.test(lead)) || DONE_BY.test(lead)) return 'actual';
  if (amount.of === 'count' && ONE_OF.test(lead)) return 'actual';
  if (amount.of === 'count' && (ORDERED.test(lead) || (amount.unit === 'units' && ORDERED_PIECES.test(lead)))) return 'target';
  if (view.has(Math.max(clause.first, amount.first - 6), amount.first, 'design-capacity', 'designed-for')) return 'target';
  if (isEffect(context, clause, amount)) return 'forecast';
  // "it is going to help them make nine megawatts": what comes of it
  if (OUTCOME_AHEAD.test(lead)) return 'forecast';
  // «строительство займёт три года», "the works will take two years"
  if (IN_TIME.has(amount.unit) && TAKES.test(lead)) return 'forecast';
  return ANNOUNCED.test(lead) || BEGINS_WITH.test(lead) || PROJECTED.test(lead) ? 'target' : null;
}

/** Whether what is counted is only talked of. */
export function isTalkedOf(context: Context, sentence: Sentence, amount: Amount): boolean {
  const lead = leadOf(context, sentence, amount);
  return amount.of === 'count' && TALKED_OF.test(lead) && !/(^| )(ход|реализаци\S+|progress)( |$)/.test(lead);
}

const leadOf = ({ view }: Context, sentence: Sentence, { first }: Amount): string =>
  view.words(Math.max(sentence.first, first - LEAD), first).toLowerCase();
/** Tokens before an amount that say what it is told of. */
const LEAD = 10;

/** «начать можно с двух миллионов тонн», "we can start with": not begun yet. */
const BEGINS_WITH =
  /(^| )((можно|могли бы|можем|готовы|предлагаем) (начать|стартовать)|начать (можно|можем|могли бы)|(can|could|may|might|ready to|propose to) (start|begin)) (с|со|with|at|from)( (объ[её]м\S*|поставок|a volume of|volumes of|some))?$/;

/** «проект солнечной станции мощностью 200 мегаватт»: as large as it is designed. */
const PROJECTED =
  /(^| )(проект(а|у|е|ом|ы|ов|ам|ах)?|projects?)( \S+){1,5} (мощностью|протяж[её]нностью|длиной|производительностью|(with|having) a (capacity|length|output) of)( до| свыше| более| около| up to| over| about| some)?$/;
const TAKES = /(^| )(займ[её]т|продлится|will (take|last))( (\S+))?$/;

const IN_TIME: ReadonlySet<string> = new Set(['days', 'weeks', 'months', 'years']);
/** «заключён на 10 лет», "valid for 30 days": for how long a paper or a rule holds. */
const TERM =
  /(^| )(сроком( действия)?|заключ[её]н\S*|подписан\S*|действу\S+) (на|до)$|(^| )на срок( до)?$|(^| )(valid|concluded|signed|for a (term|period) of|with a (term|duration) of)( for)?$/;
/** «число мест увеличено до 290», "the quota has been raised to 290": done, though it is for a time to come. */
const DONE_BY =
  /(?<!будет|будут|быть) (увеличен|сокращ[её]н|снижен|повышен|удвоен|утроен|выделен|расширен)[оаы]?( \S+)? (до|на)$|(^| )(has|have)( already)? been (increased|raised|expanded|cut|reduced|lowered|extended)( \S+){0,2} (to|by)$/;

/** «ни один из 55 проектов», "each of the nine plants": those there are. */
const ONE_OF =
  /(^| )(один|одна|одно|одного|одной|каждый|каждая|каждое|любой|one|none|each|any|many|most|some) (из|of)( the| these| those| our| their)?$/;

/** «контракт на поставку семи судов», "an order for nine ferries": what is under contract is yet to come. */
const ORDERED =
  /(^| )(контракт|договор|соглашени|заказ)\S* (о|об|на) (поставк|закупк|строительств|приобретени|производств|постройк|продаж)\S*( (ещё|еще|новых|новые|для \S+))?$|(^| )(contract|deal|agreement|order|tender)s?( (has|have|had|was|were|been|is|being|signed|concluded|awarded|reached))* (for|to|on) (the )?(supply|delivery|purchase|construction|sale|deliver|build|buy|sell)( of| another| some)?$/;
const ORDERED_PIECES = /(^| )(orders?|tenders?) for( another| some)?$|(^| )(контракт|заказ|тендер)\S* на( ещё| еще)?$/;

const OUTCOME_AHEAD = /(^| )(it|this|that|which)( is|['’]s) going to (help|bring|allow|give|save|add|generate|support|create)( |$)/;
const ANNOUNCED = /announc\S+( that)? there( will be|['’]ll be|['’]s| is)( \S+){0,2}$/;

/** «Ускорить проработку строительства трёх станций», "they discussed the delivery of nine ferries": what is still talked of. */
const TALKED_OF =
  /(проработк\S+|рассмотрен\S*|рассмотрели|обсужден\S*|обсудили|discussed|considered|explored)( \S+){0,5} (строительств\S*|сооружени\S*|поставк\S*|создани\S*|закупк\S*|открыти\S*|construction|delivery|supply|purchase|creation)( \S+){0,4}$/;

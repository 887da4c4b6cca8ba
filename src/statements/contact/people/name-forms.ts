import type { GrammaticalCase, Mention } from '../../../domain/index.js';
import type { Room } from '../room.js';

/** The office printed with a name, or right before it in apposition: «Председателя Совета, Премьер-министра господина …». */
export function isTitle(mention: Mention & { readonly of: 'office' }, mentions: readonly Mention[], at: number): boolean {
  for (let i = at + 1; i < mentions.length && i < at + 6; i++) {
    const next = mentions[i] as Mention;
    if (next.of !== 'person') continue;
    if (next.office === mention || (next.office && next.office.first === mention.first)) return true;
    if (next.first - mention.last <= 0) return true;
    const gap = startOf(next) - mention.last;
    return (
      gap >= 1 &&
      gap <= 6 &&
      next.office !== null &&
      next.office.case === mention.case &&
      next.office.case !== null &&
      isApposed(mention, next.office)
    );
  }
  return false;
}

/** Two offices of one state in one case, one right after the other. */
const isApposed = (a: Mention & { readonly of: 'office' }, b: Mention & { readonly of: 'office' }): boolean =>
  a.number === 'sing' && b.number === 'sing' && (a.state === null || b.state === null || a.state === b.state) && a.office !== b.office;

/** Names that do not decline take the case of the office or title printed before them. */
export function caseOf(room: Room, mention: Mention): GrammaticalCase | null {
  // «главы внешнеполитических ведомств встретились»: of several bodies there are several heads
  if (mention.of !== 'person') return isOfSeveral(room, mention) && mention.case === 'gen' ? 'nom' : mention.case;
  if (mention.office?.case) return mention.office.case;
  // «Ильхам»: a given name that ends in a consonant is no other case
  if (
    mention.given &&
    /[бвгджзклмнпрстфхцчшщ]$/.test(mention.given) &&
    room.context.view.form(mention.first) === mention.given.toLowerCase()
  )
    return 'nom';
  const reading = room.context.view.token(mention.first)?.reading;
  return reading?.pos === 'noun' && reading.name === null && reading.case !== null ? reading.case : mention.case;
}
/** The first token of a mention, with the office printed before the name. */
export const startOf = (mention: Mention): number =>
  mention.of === 'person' && mention.office ? Math.min(mention.office.first, mention.first) : mention.first;

/** "President Xi's visit" */
export function isGenitive({ context }: Room, mention: Mention): boolean {
  const after = context.view.form(mention.last);
  return after === "'s" || after === '’s' || after === "'" || after === '’';
}

const STOPS = new Set([',', '!', '.', '']);

/** «Уважаемый Ильхам Гейдарович, …», "Mr President, …": whom one speaks to, not of whom. */
export function isAddress({ context, sentence }: Pick<Room, 'context' | 'sentence'>, mention: Mention): boolean {
  if (sentence.turn === null) return false;
  const { view } = context;
  const first = startOf(mention);
  let from = first - 1;
  while (
    from >= sentence.first &&
    /^(уважаемый|уважаемая|дорогой|господин|госпожа|ваше|dear|mr|mrs|ms|madam|esteemed|distinguished|your|my|the|honourable|excellency|\.)$/.test(
      view.form(from),
    )
  )
    from--;
  // "the Russian Prime Minister, and then the Speaker, came": nobody is addressed so
  if (view.form(first - 1) === 'the' && !/^(honou?rable|right)$/.test(view.form(first))) return false;
  const opens = from < sentence.first || STOPS.has(view.form(from));
  const closes = STOPS.has(view.form(mention.last)) && view.form(mention.last) !== '';
  if (!opens || !closes) return false;
  // "Karl Weber, during his last visit here, said …" tells of him
  for (let at = mention.last + 1; at < mention.last + 4; at++)
    if (mention.of === 'person' && /^(his|her)$/.test(view.form(at))) return false;
  // «Президент Таджикистана, который …» tells of him
  const next = view.form(mention.last + 1);
  return !/^(котор|who$|whose$|whom$)/.test(next) && (mention.case === null || mention.case === 'nom');
}

/** «главы» is one head's in the genitive or several, which only the bodies they head tell apart. */
function isOfSeveral({ context: { view } }: Room, { first, last }: Mention): boolean {
  return (
    last - first > 1 && /^(главы)$/.test(view.form(first)) && /^(ведомств|правительств|министерств|парламентов)$/.test(view.form(last - 1))
  );
}

/** English plurals have no case to tell them by: "foreign ministers". */
export function isPlural(room: Room, mention: Mention): boolean {
  const { context } = room;
  if (mention.number !== null) return mention.number === 'plur' || isOfSeveral(room, mention);
  return (
    context.analysed.lang === 'en' &&
    /[^s]s$/.test(context.view.form(mention.last - 1)) &&
    mention.of === 'office' &&
    mention.state === null
  );
}

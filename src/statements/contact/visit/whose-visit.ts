import type { TokenRange } from '../../../domain/index.js';
import type { Someone } from '../people/someone.js';
import type { Room } from '../room.js';
import { one, type Traveller } from './traveller.js';

/** Only adjectives and numbers between the owner and the visit: "my first official visit". */
export function isBound({ context }: Room, owner: Someone, noun: TokenRange): boolean {
  for (let i = owner.last; i < noun.first; i++) {
    const token = context.view.token(i);
    if (!token || token.word.form === "'s" || token.word.form === '’s') continue;
    if (
      token.word.kind === 'punctuation' ||
      token.reading?.pos === 'preposition' ||
      token.reading?.pos === 'verb' ||
      token.reading?.pos === 'conjunction'
    )
      return false;
  }
  return true;
}

/** «поездки нашего Министра обороны и Председателя Совета Федерации» */
export function genitivesAfter({ context }: Room, people: readonly Someone[], noun: TokenRange): Traveller[] {
  const out: Traveller[] = [];
  let at = noun.last;
  for (const someone of people) {
    if (someone.first < noun.last || someone.possessive) continue;
    // «визит к вам Председателя Сената»
    if ((someone.of === 'you' || someone.of === 'we') && /^(к|ко|у)$/.test(context.view.form(someone.first - 1)) && someone.first - at <= 2)
      continue;
    if (someone.first - at > 7 || (someone.case !== 'gen' && someone.case !== 'acc')) break;
    // «визит в Москву Президента»: a destination may stand between, a new predicate may not
    for (let i = at; i < someone.first; i++) if (context.view.token(i)?.reading?.pos === 'verb') return out;
    // «с визитом по приглашению Президента»: he is the host; «визит в качестве Президента» tells as what one comes
    if (context.view.has(at, someone.first, 'invitation') || context.view.form(someone.first - 1) === 'качестве') return out;
    out.push(...one(someone));
    at = someone.last;
  }
  // «визит представителя высокого уровня в Москву – Министра иностранных дел»: the office behind the dash is meant
  const [only] = out;
  if (only?.actor.office !== 'other' || only.actor.name !== null) return out;
  const told = context.view
    .mentions(noun.last, noun.last + APPOSED, 'office')
    .find((mention) => mention.case !== 'nom' && /^[–—-]$/.test(context.view.form(mention.first - 1)));
  return told ? [{ actor: { state: told.state ?? only.actor.state, office: told.office, name: null }, last: told.last }] : out;
}

/** How far behind the noun the office may be told. */
const APPOSED = 12;

/** "a visit by President Xi", "the visit of our delegation" */
export function byAfter({ context }: Room, people: readonly Someone[], noun: TokenRange): Traveller[] {
  const { view } = context;
  const next = people.find((someone) => someone.first >= noun.last && !someone.possessive);
  if (!next) return [];
  let at = next.first - 1;
  while (at >= noun.last && (ARTICLES.has(view.form(at)) || view.token(at)?.reading?.pos === 'adjective')) at--;
  const near = at - noun.last;
  return near <= 6 && (view.form(at) === 'by' || (view.form(at) === 'of' && near <= 2)) ? one(next) : [];
}

const ARTICLES = new Set(['the', 'our', 'your', 'a', 'an', 'their', 'my', 'his', 'her', 'its', 'various', 'several']);

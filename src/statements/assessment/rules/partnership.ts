import type { Assessment, Clause, Draft, SenseHit } from '../../../domain/index.js';
import type { View } from '../../../language/index.js';
import type { Context, Rule } from '../../rule.js';
import { saidFrom, wholeClauses } from '../about.js';
import { appraise, polarityIn, wishesIn } from '../appraisal.js';
import { isEachOther, isInADeed } from '../limits.js';
import { isEnglishPredicate } from '../partner-in-english.js';

const NAME = 'assessment/partnership';

/** "Serbia is our chief partner in trade", «Оман и Россия – старые и верные партнёры», «Мы надёжные партнёры». */
export const relationsArePartnership: Rule<Assessment> = {
  name: NAME,
  finds: 'one side called the other’s partner, ally or friend',
  triggers: ['partner'],
  find(context, sentence) {
    const out: Draft<Assessment>[] = [];
    for (const clause of wholeClauses(context, sentence)) {
      const partner = partnersIn(context, clause).at(-1);
      // "a partner with whom we hope to build …": what is hoped for stands behind
      if (!partner || isHopedFor(context, clause, partner)) continue;
      const polarity = polarityIn(context, clause.first, clause.last) ?? praisedAsPartner(context, clause, partner);
      // "we have been friends with them": friendship needs no other praise
      const friends =
        /^(friends?|allies|brothers|друзья|союзники|братья|друзьями|союзниками|братьями|другом|союзником)$/.test(
          context.view.form(partner.last - 1),
        ) ||
        isPartnerLong(context.view, clause, partner) ||
        // «Россия – наш друг»
        (/^(друг|союзник|брат)$/.test(context.view.form(partner.last - 1)) &&
          /[–—]/.test(context.view.words(Math.max(clause.first, partner.first - 3), partner.first))) ||
        // "but we remain partners"
        (/^(partners|партнерами)$/.test(context.view.form(partner.last - 1)) &&
          /^(remain|stay|оста)/.test(context.view.form(partner.first - 1)) &&
          context.view.form(partner.first - 2) !== 'to');
      // "We have long been your partners": partners of the other side, of nothing else
      const yours =
        context.view.has(clause.first, partner.first, 'we') &&
        context.view.has(Math.max(clause.first, partner.first - 2), partner.first, 'your');
      if (polarity ? polarity.polarity !== 'positive' : !friends && !yours) continue;
      if (isPersonAddressed(context.view, clause, partner) || /^(whom|who|которого|которую)$/.test(context.view.form(clause.first)))
        continue;
      const made = appraise(context, sentence, NAME, {
        first: clause.first,
        last: clause.last,
        polarity: 'positive',
        subject: partner,
        predicate: polarity?.at ?? partner,
        states: null,
      });
      if (made) out.push(made);
    }
    return out;
  },
};

/** "They will always be friends", "would remain close partners": what is said to stay is so already; "we can be allies" is not hoped for either. */
function isHopedFor(context: Context, clause: Clause, partner: SenseHit): boolean {
  const { view } = context;
  return wishesIn(context, saidFrom(view, clause.first, partner.first), partner.last).some(({ first }) => {
    if (/^(may|can|могут|можем)$/.test(view.form(first)) && ALLIES.test(view.form(partner.last - 1))) return false;
    if (!/^(will|would|shall|будем|будут|будет)$/.test(view.form(first))) return true;
    for (let i = first + 1; i < Math.min(partner.first, first + 5); i++) if (STAYS.test(view.form(i))) return false;
    for (let i = first - 1; i >= Math.max(clause.first, first - 2); i--)
      if (/^(always|forever|всегда|навсегда)$/.test(view.form(i))) return false;
    return true;
  });
}
const ALLIES = /^(allies|friends|союзниками|друзьями)$/;
const STAYS = /^(remain|stay|continue|always|forever|оставаться|всегда|навсегда)$/;

/** "Well, you've been a great friend": one person is thanked, no country named. */
const isPersonAddressed = (view: View, clause: Clause, { first, last }: SenseHit): boolean =>
  /^(friend|друг|другом)$/.test(view.form(last - 1)) &&
  view.has(clause.first, first, 'you-one') &&
  !view.has(clause.first, clause.last, 'we', 'our', 'both-countries') &&
  view.mentions(clause.first, clause.last).length === 0;

/** "We have been partners for over a century" */
const isPartnerLong = (view: View, { first }: Clause, { first: at, last }: SenseHit): boolean =>
  view.form(at - 1) === 'been' && /^(for|since|over)$/.test(view.form(last)) && view.has(first, at, 'we', 'both-countries');

/** Words that praise a partner, though of relations they would say nothing: "a leading partner", «крупный партнёр». */
function praisedAsPartner({ view }: Context, clause: Clause, partner: SenseHit): ReturnType<typeof polarityIn> {
  const at = view.senses(clause.first, partner.last, 'partner-praise').at(-1);
  return at ? { polarity: 'positive', at } : null;
}

/** A partner who is one of the two sides, as the predicate of the clause; not a trade partner, not friends addressed. */
function partnersIn(context: Context, clause: Clause): SenseHit[] {
  const { view, analysed } = context;
  const out: SenseHit[] = [];
  for (const hit of view.senses(clause.first, clause.last, 'partner')) {
    if (view.has(Math.max(clause.first, hit.first - 4), hit.first, 'partner-sphere', 'friends-needed')) continue;
    if (isEachOther(view, hit)) continue;
    // "a partner in working on the corridor"
    if (isInADeed(view, hit.last)) continue;
    // "a dear friend of President X": of a person, not of a country
    if (isOfPerson(view, hit)) continue;
    // "partners in trade and investment": of one sphere
    if (
      /^(in|в|по)$/.test(view.form(hit.last)) &&
      // "in the region": where, not in what
      !/^(in|в) (the |this |our |нашем |этом )?(region|world|регионе|мире)$/.test(
        view
          .words(hit.last, hit.last + (view.form(hit.last + 1) === 'регионе' || view.form(hit.last + 1) === 'мире' ? 2 : 3))
          .toLowerCase(),
      ) &&
      view.has(hit.last, Math.min(clause.last, hit.last + 3), 'sphere-of-relations', 'partner-sphere', 'trade-turnover', 'investment')
    )
      continue;
    const reading = view.tokens[hit.last - 1]?.reading;
    if (analysed.lang === 'en') {
      if (isEnglishPredicate(context, clause, hit)) out.push(hit);
      continue;
    }
    // «Мы, как друзья, …», "they and their allies struck": what is said is something else
    if (reading?.case === 'nom' && saysElse(view, clause, hit)) continue;
    const number = view.has(clause.first, hit.first, 'among-them') && hit.first - clause.first > 1;
    const own =
      view.has(clause.first, hit.first, 'we', 'your', 'you-one', 'both-countries') ||
      (reading?.case === 'ins' && isOwnCopula(view, clause, hit)) ||
      view.mentions(clause.first, clause.last).some((mention) => mention.of === 'state' && mention.first < hit.first);
    const oneOf = view.has(clause.first, hit.first, 'one-of');
    const told =
      reading?.case === 'ins' &&
      view.has(clause.first, clause.last, 'copula') &&
      (view.mentions(clause.first, clause.last, 'state').length >= 2 ||
        (view.has(clause.first, hit.first, 'both-countries') && reading.number === 'plur'));
    // «Сербия показала себя надёжным партнёром»
    const shown =
      reading?.case === 'ins' && view.mentions(clause.first, hit.first, 'state').length > 0 && isShown(view, clause.first, hit.first);
    // «встречаемся с нашими друзьями»: with them, not as them
    if (reading?.case === 'ins' && !view.has(clause.first, clause.last, 'copula') && !oneOf && !number && !shown) continue;
    if (
      told ||
      shown ||
      (own && (oneOf || number || reading?.case === 'nom' || reading?.case === 'ins' || /[–—]/.test(view.words(clause.first, hit.first))))
    )
      out.push(hit);
  }
  return out;
}

function isShown(view: View, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (/^(показал|зарекомендовал|проявил|доказал)\p{L}*$/u.test(view.form(i))) return true;
  return false;
}

/** «Остаёмся союзниками», «наши друзья остаются нашими друзьями»: the verb's ending, or "our", says who. */
function isOwnCopula(view: View, clause: Clause, hit: SenseHit): boolean {
  const copula = view.sense(clause.first, hit.first, 'copula');
  if (copula === null) return false;
  if (/(емся|имся|ем|лись)$/.test(view.form(copula.first))) return true;
  return view.has(clause.first, hit.first, 'our') && !isOfSomethingElse(view, clause.first, copula.first);
}

/** «Компания является нашим партнёром»: a subject that is neither a country nor a friend. */
function isOfSomethingElse(view: View, first: number, last: number): boolean {
  if (view.mentions(first, last).length > 0 || view.has(first, last, 'partner', 'both-countries', 'we')) return false;
  for (let i = first; i < last; i++) {
    const reading = view.token(i)?.reading;
    if (reading?.pos === 'noun' && reading.case === 'nom' && !/^(страна|страны|государство|народ|народы)$/.test(view.form(i))) return true;
  }
  return false;
}

/** The clause has a verb of its own, and no dash makes the partner what is said. */
function saysElse(view: View, clause: Clause, hit: SenseHit): boolean {
  const first = saidFrom(view, clause.first, hit.first);
  for (let i = first; i < hit.first; i++) if (/^[–—]$/.test(view.form(i))) return false;
  for (let i = first; i < clause.last; i++)
    if (view.token(i)?.reading?.pos === 'verb' && !view.has(i, i + 1, 'copula') && view.token(i)?.reading?.mood !== 'imperative')
      return !SAID.test(view.form(i));
  return false;
}
const SAID = /^(считаю|считаем|думаю|подчеркну|повторю|отмечу|знаем|знаете|скажу|говорил|говорили)$/;

function isOfPerson(view: View, { last }: SenseHit): boolean {
  return (
    view.form(last) === 'of' && view.mentions(last + 1, last + 3).some((mention) => mention.of === 'person' || mention.of === 'office')
  );
}

import type { SenseHit, Token } from '../../../domain/index.js';
import { statesTold } from '../../frame.js';
import type { Context } from '../../rule.js';
import { isDeedGerund } from '../deed/deed-noun.js';
import { undertakes } from '../undertaking.js';

/** "Reaffirmed the ironclad commitment to defending …", «приверженность договорённостям»: what somebody holds to. */
export const committed = undertakes({
  name: 'committed',
  finds: 'a deed that somebody stays committed to',
  marks: ['standing-pledge'],
  force: 'pledge',
  complement: { infinitive: true, noun: 'any', by: ['to', 'по'], clause: false },
  usual: 'own',
  relations: true,
  anything: true,
  play: null,
  // "we remain committed to freedom and to our independence": what one is, not what one will do, unless another's is meant
  // "events dedicated to a poet" are no undertaking
  accepts: (context, mark, deed, voice) =>
    // "we share a commitment to health": what one is
    ![1, 2].some((i) => context.view.form(mark.first - i) === 'share') &&
    // «обязательства по поставкам выполняем»: that is how they are kept
    !(/^обязательств/.test(context.view.form(mark.first)) && isKept(context, mark)) &&
    // "talks on bilateral security commitments": spoken of, not held to
    !(
      context.view.form(mark.first) === 'commitments' && [2, 3, 4].some((i) => /^(on|about|of)$/.test(context.view.form(mark.first - i)))
    ) &&
    // "all this requires dedication and an unwavering commitment to order"
    !REQUIRED.test(context.view.words(context.view.clauseOf(mark.first)?.first ?? mark.first, mark.first)) &&
    !(context.view.form(mark.first) === 'dedicated' && context.view.tokens[mark.first - 1]?.reading?.pos === 'noun') &&
    !(
      deed.shape === 'noun' &&
      context.view.has(mark.last, Math.min(deed.last, deed.head + 1), 'own-values') &&
      !/^(navigation|overflight|trade)$/.test(context.view.form(deed.head + 2)) &&
      !isDeedGerund(context.view.tokens[deed.head] as Token) &&
      statesTold(context, voice, deed.first, deed.last).every((state) => state === voice.own)
    ),
});

function isKept({ view }: Context, mark: SenseHit): boolean {
  const clause = view.clauseOf(mark.first);
  return clause !== null && view.has(clause.first, clause.last, 'carry-out');
}

const REQUIRED = /(^|\s)(requires?|demands?|takes|требует|требуют|требуется)(\s|$)/i;

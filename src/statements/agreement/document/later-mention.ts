import type { Agreement, Draft, SenseHit, Sentence } from '../../../domain/index.js';
import { clauseQuote, draft, part, voiceIn } from '../../frame.js';
import type { Context, Rule } from '../../rule.js';

const LATER_MENTION = 'agreement/later-mention';

/** Listed for those who ask what a draft was found by; it needs the documents of the whole text, so `withLaterMentions` does its work. */
export const laterMention: Rule<Agreement> = {
  name: LATER_MENTION,
  finds: 'What is said of a document named before, by "this Treaty" or «этот документ»: it keeps its title, its states and its dates.',
  triggers: ['document-this'],
  find: () => [],
};

/** How many sentences back the document may have been named. */
const WITHIN = 80;

/** How many sentences back where the noun alone points to it. */
const NEAR = 4;

/** «Соглашение выполняется», "The document also states …": the noun with nothing that tells which, as the subject of its sentence. */
function subjectAlone({ view, analysed }: Context, { first, last }: Sentence): SenseHit | null {
  const article = analysed.lang === 'en' ? 1 : 0;
  if (article === 1 && view.form(first) !== 'the') return null;
  const noun = view.senseAtToken(first + article, 'document-paper');
  if (!noun || noun.last >= last) return null;
  const { reading } = view.token(noun.last - 1) ?? {};
  if (reading?.number === 'plur' || (article === 0 && reading?.case !== 'nom' && reading?.case !== 'acc')) return null;
  let at = noun.last;
  while (view.token(at)?.reading?.pos === 'adverb' || AUXILIARY.test(view.form(at))) at++;
  return view.isPredicate(at) || view.isPredicate(noun.last) ? noun : null;
}
/** «Соглашение выполняется»: how it stands now. */
function statusTold({ view }: Context, { first, last }: SenseHit): Agreement['status'] {
  const end = Math.min(view.clauseOf(first)?.last ?? last, last + 5);
  if (view.has(last, end, 'document-implement')) return 'in-implementation';
  return view.has(last, end, 'document-in-force') ? 'in-force' : null;
}
const AUXILIARY = /^(уже|также|и|не|is|was|has|will|be|been)$/;

/** Adds what is said of a document named before: "this Treaty", «этот документ». It keeps the title, the states and the dates it had. */
export function withLaterMentions(context: Context, drafts: readonly Draft<Agreement>[]): Draft<Agreement>[] {
  const out = [...drafts];
  if (drafts.length === 0) return out;
  const { view } = context;
  for (const sentence of context.analysed.sentences) {
    const bare = subjectAlone(context, sentence);
    for (const pointer of bare ? [bare] : view.senses(sentence.first, sentence.last, 'document-this')) {
      const noun = pointer === bare ? bare : view.senseAtToken(pointer.last, 'document-paper');
      if (
        !noun ||
        view.token(noun.last - 1)?.reading?.number === 'plur' ||
        // «Это документ программный»: what is said of it, not which
        (view.form(pointer.first) === 'это' && view.token(noun.last - 1)?.reading?.gender === 'm') ||
        view.has(Math.max(sentence.first, pointer.first - 4), pointer.first, 'document-in-accordance')
      )
        continue;
      const start = view.token(noun.first)?.start ?? 0;
      if (drafts.some((found) => found.span.start <= start && start < found.span.end)) continue;
      const earlier = antecedent(context, drafts, sentence, noun.first, noun.last, pointer === bare ? NEAR : WITHIN);
      if (!earlier) continue;
      const voice = voiceIn(context, sentence, pointer.first);
      out.push(
        draft({
          rule: LATER_MENTION,
          fields: pointer === bare ? { ...earlier.fields, status: statusTold(context, noun) ?? earlier.fields.status } : earlier.fields,
          span: clauseQuote(context, noun.first),
          voice,
          parts: [part(context, 'document', pointer.first, noun.last, earlier.fields.title)],
          confidence: 'medium',
        }),
      );
    }
  }
  return out;
}

/** What was told of a document once goes for its other mentions: its date, its term, how it stands. Joint statements of one record are one. */
export function withWhatWasTold(drafts: readonly Draft<Agreement>[]): Draft<Agreement>[] {
  const told = new Map<string, Agreement>();
  for (const { fields } of drafts) if (fields.status !== null && !told.has(keyOf(fields))) told.set(keyOf(fields), fields);
  const signed = drafts.filter(({ fields }) => fields.status === 'signed' && fields.date !== null).map(({ fields }) => fields);
  return drafts.map((found) => {
    // «благодаря подписанию декларации о партнёрстве»: its day was told with a longer title
    if (found.fields.status === 'signed' && found.fields.date === null) {
      const twin = signed.find((other) => isSameTitle(other.title, found.fields.title));
      if (twin) return { ...found, fields: { ...found.fields, date: twin.date } };
    }
    const known = found.fields.status === null ? told.get(keyOf(found.fields)) : undefined;
    if (!known) return found;
    const { date, horizon, status } = known;
    return { ...found, fields: { ...found.fields, date: found.fields.date ?? date, horizon: found.fields.horizon ?? horizon, status } };
  });
}

/** One title begins with the other, and says more than its kind. */
function isSameTitle(a: string, b: string): boolean {
  const one = a.toLowerCase();
  const two = b.toLowerCase();
  return Math.min(one.length, two.length) >= 18 && /\s/.test(two) && (one.startsWith(two) || two.startsWith(one));
}

const JOINT = /(?:joint|совместн\p{L}+) (?:statement|declaration|заявлени\p{L}|деклараци\p{L})/u;
const keyOf = ({ title }: Agreement): string => JOINT.exec(title.toLowerCase())?.[0] ?? title.toLowerCase();

/** The last document named before with the same noun in its title; any, where the text only says "document". */
function antecedent(
  context: Context,
  drafts: readonly Draft<Agreement>[],
  sentence: Sentence,
  first: number,
  last: number,
  within: number,
): Draft<Agreement> | null {
  const { view, analysed } = context;
  const lemma = view.token(last - 1)?.reading?.lemma ?? view.form(first);
  const oldest = analysed.sentences[Math.max(0, sentence.index - within)]?.start ?? 0;
  let found: Draft<Agreement> | null = null;
  for (const earlier of drafts) {
    if (earlier.span.start >= sentence.start || earlier.span.start < oldest) continue;
    const title = earlier.fields.title.toLowerCase().replaceAll('ё', 'е');
    if (lemma === 'document' || lemma === 'документ' || title.includes(lemma))
      found = !found || earlier.span.start > found.span.start ? earlier : found;
  }
  return found;
}

import type { Commitment, Draft, Span } from '../../domain/index.js';
import { KEPT_CONTACT } from './make.js';

/** One draft a deed; a planned contact, a plan with a horizon, or a named document to be signed is not also a commitment. */
export function settle(drafts: readonly Draft<Commitment>[], found: readonly Draft[]): Draft<Commitment>[] {
  const taken = found.filter(isPlannedElsewhere);
  const out: Draft<Commitment>[] = [];
  for (const draft of drafts) {
    const deed = deedOf(draft);
    const kept = draft.parts.some((part) => part.value === KEPT_CONTACT);
    // «ряд соглашений и контрактов» names no document
    if (
      !kept &&
      draft.rule !== 'commitment/documents-to-sign' &&
      // «рассчитываем на вашу поддержку при согласовании плана»: the support is not the plan
      // «интенсифицировать подготовку к заседанию»: the preparing is not the session
      !PREPARING.test(draft.fields.action) &&
      !(draft.fields.force === 'expectation' && SUPPORT.test(draft.fields.action)) &&
      (taken.some((other) => (covers(other.span, deed) || isOnTitle(other, deed)) && isSamePassage(other.span, draft.span)) ||
        found.some((other) => isInTitle(other, deed)))
    )
      continue;
    if (found.some((other) => isNameOfPaper(other, draft, deed))) continue;
    if (isOfNothingNamed(draft) || isSupportTold(drafts, draft) || out.some((other) => isSameDeed(other, draft))) continue;
    out.push(draft);
  }
  return out;
}

/** "We will certainly use it", "to do that": what is done is not told here. */
const isOfNothingNamed = ({ fields }: Draft<Commitment>): boolean =>
  /^(?:not )?(?:to )?[\p{L}-]+ (?:it|this|that|them|so|the same|это|этим|их|его|её|ее)(?: мы)?(?: сами)?$/iu.test(fields.action);

function isPlannedElsewhere({ fields }: Draft): boolean {
  if (fields.kind === 'contact') return fields.status === 'planned' || fields.status === 'proposed' || fields.status === 'invited';
  if (fields.kind !== 'agreement') return false;
  // a contract that runs out has a horizon too, which its title does not tell
  const isTerm = fields.horizon !== null && fields.title.includes(fields.horizon.slice(0, 4));
  return isTerm || fields.status === 'to-be-signed';
}

const deedOf = (draft: Draft<Commitment>): Span => draft.parts.find((part) => part.name === 'deed')?.span ?? draft.span;

/** «Готовим программу на 2026–2030 годы»: what is done is done to the paper itself, whose title follows at once. */
function isOnTitle({ fields, parts }: Draft, deed: Span): boolean {
  const title = parts.find(({ name }) => name === 'title')?.span;
  if (fields.kind !== 'agreement' || fields.horizon === null || !title) return false;
  return title.start >= deed.end && title.start - deed.end <= 16;
}

/** "Progress on the peace treaty": the paper in preparation itself, not a deed. */
function isInTitle({ fields, parts }: Draft, deed: Span): boolean {
  if (fields.kind !== 'agreement' || fields.status !== 'in-preparation') return false;
  return parts.some(({ name, span }) => name === 'title' && covers(span, deed));
}

const covers = (outer: Span, inner: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** "The anniversary of our agreement on friendship": what was agreed is the name of a paper, and no deed. */
function isNameOfPaper({ fields, parts }: Draft, commitment: Draft<Commitment>, deed: Span): boolean {
  const title = fields.kind === 'agreement' ? parts.find(({ name }) => name === 'title')?.span : undefined;
  const mark = commitment.parts.find(({ name }) => name === 'mark')?.span;
  return title !== undefined && mark !== undefined && title.start < mark.end && covers(title, deed);
}

/** More than half of the shorter lies in the other. */
function isSamePassage(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared * 2 > Math.min(a.end - a.start, b.end - b.start);
}

function isSameDeed(a: Draft<Commitment>, b: Draft<Commitment>): boolean {
  const one = deedOf(a);
  const two = deedOf(b);
  const also = alsoOf(b);
  if (also !== null) return alsoOf(a) === also;
  if (one.start === two.start) return true;
  // "pledged his full support" is told once
  if (
    b.rule === 'commitment/support-voiced' &&
    FULL.has(a.rule) &&
    b.parts.some(({ name, span }) => name === 'mark' && span.start <= one.start && one.end <= span.end)
  )
    return true;
  return covers(a.span, b.span) && !ASIDE.has(b.rule);
}

/** "Made clear that the towns will have full support", "committed to defend them and to full support for …": what is undertaken already. */
function isSupportTold(drafts: readonly Draft<Commitment>[], { rule, parts }: Draft<Commitment>): boolean {
  if (rule !== 'commitment/support-voiced') return false;
  const mark = parts.find(({ name }) => name === 'mark')?.span;
  return (
    mark !== undefined &&
    drafts.some(
      (other) =>
        ((other.rule === 'commitment/assured' || FULL.has(other.rule)) && covers(other.span, mark) && deedOf(other).start <= mark.start) ||
        // "our support for them has not wavered"
        (other.rule === 'commitment/policy-held' && deedOf(other).start < mark.end && mark.start < deedOf(other).end),
    )
  );
}

const PREPARING =
  /^(активизировать|интенсифицировать|ускорить|начать|продолжить|вести|intensify|step up|speed up|accelerate|begin|start|continue) (the )?(подготовк|preparations?)|^(contribute|содействовать|способствовать) /iu;
const SUPPORT = /^(поддержк|помощ|содействи|support|help|assistance)/;
const FULL: ReadonlySet<string> = new Set(['commitment/pledged', 'commitment/committed', 'commitment/commit-to']);

/** Told in passing inside another undertaking: "including through American aid to …", "partly by carrying out what was agreed". */
const ASIDE = new Set(['commitment/support-voiced', 'commitment/in-line-with']);

/** Where the further deed of a row stands; null for the first of a row and for deeds by themselves. */
const alsoOf = (draft: Draft<Commitment>): number | null => draft.parts.find((part) => part.name === 'also')?.span.start ?? null;

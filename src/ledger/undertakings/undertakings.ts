import type { Evidence, IsoDate } from '../../domain/index.js';
import { compare, inOrderTold, knownBy } from '../citation.js';
import { fold, type Ignored } from '../words/fold.js';
import { ignoringPeople } from '../words/names-of-people.js';
import { commitmentFrom } from './commitments.js';
import { aliveThen, documentFrom, withSuccessors } from './documents.js';
import { gather } from './gather.js';
import { compareCommitments } from './same-commitment.js';
import { compareDocuments } from './same-document.js';
import { numbered } from './title.js';
import type { Undertaking } from './undertaking.js';
import { shared, type UndertakingEvidence, type Wording, wordingsOf } from './wording.js';

export interface UndertakingsOptions {
  readonly asOf: IsoDate;
  /** Words nothing is told apart by: names of states and people. */
  readonly ignored?: Ignored | undefined;
}

/**
 * The commitments and documents that statements tell of, each followed from its first telling to `asOf`, by the day they were first told of.
 * Tellings are taken for one only by the rules of `matching-rules.ts`; the rest stays apart.
 */
export function undertakings(evidence: readonly Evidence[], { asOf, ignored }: UndertakingsOptions): Undertaking[] {
  const known = knownBy(evidence, asOf).sort(inOrderTold);
  const told = known.filter(
    (each): each is UndertakingEvidence => each.statement.kind === 'commitment' || each.statement.kind === 'agreement',
  );
  const wordings = wordingsOf(told, ignoringPeople(known, ignored));
  const agreements = wordings.filter(({ fields }) => fields.kind === 'agreement');
  const beside = besideOthers(known, agreements);
  const commitments = wordings.filter((wording) => wording.fields.kind === 'commitment' && !beside.has(wording.evidence.statement.id));
  const documents = gather(agreements, compareDocuments, aliveThen).map((group) => ({
    undertaking: documentFrom(group, asOf),
    members: group.members,
  }));
  const followed = gather(commitments, compareCommitments).map((group) => commitmentFrom(group, asOf));
  return numbered(
    [...withSuccessors(documents), ...followed].sort((a, b) => compare(a.first_told ?? '', b.first_told ?? '') || compare(a.id, b.id)),
  );
}

/**
 * Commitments that say over again what stands in the same words as another statement: the preparing of a document is the document's, the
 * date of a visit the visit's.
 */
function besideOthers(evidence: readonly Evidence[], agreements: readonly Wording[]): Set<string> {
  const contacts = evidence.filter((each): each is Evidence<'contact'> => each.statement.kind === 'contact');
  const inRecord = new Map<string, { start: number; end: number; when: string | null; title: Wording | null }[]>();
  const note = ({ source, statement }: Evidence, when: string | null, title: Wording | null): void => {
    const stretches = inRecord.get(source.record) ?? [];
    stretches.push({ start: statement.start, end: statement.end, when, title });
    inRecord.set(source.record, stretches);
  };
  for (const each of contacts) note(each, each.statement.when, null);
  for (const each of agreements) note(each.evidence, null, each);
  const beside = new Set<string>();
  for (const { statement, source } of evidence) {
    if (statement.kind !== 'commitment') continue;
    const over = inRecord.get(source.record)?.find(({ start, end, when, title }) => {
      if (start >= statement.end || end <= statement.start) return false;
      return title === null ? when !== null && when === statement.due : isOfDocument(statement.action, title);
    });
    if (over) beside.add(statement.id);
  }
  return beside;
}

/** The deed has no object but the document. */
function isOfDocument(action: string, title: Wording): boolean {
  const words = fold(action);
  return shared(words.kinds, title.kinds).length > 0 && [...words.things].every((thing) => title.things.has(thing));
}

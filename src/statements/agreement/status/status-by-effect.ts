import type { SenseHit, TokenRange } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import type { DocumentPhrase } from '../document/document-phrase.js';

/** How a document stands by what it does and by what is done under it. */
export interface ByEffect {
  readonly status: 'in-force' | 'in-implementation';
  readonly by: SenseHit;
}

/** How far before the title what is owed to it may be told. */
const OWED_WITHIN = 7;
/** How far before the title the work that goes on under it may be told. */
const PROGRESS_WITHIN = 5;
/** Words that may stand between the title and the verb of what it does. */
const BETWEEN = 3;
/** «Действующее соглашение», "the existing agreement". */
const STANDING = /^(действующ\p{L}+|нынешн\p{L}+|existing|current|present)$/u;
const NEW = /^(new|нов(ый|ое|ая|ую|ого|ой|ому|ым|ом))$/;

/**
 * A paper that "gives equal conditions", one that something rests on, and one named as existing is in force; a plan, a memorandum or a
 * contract on which there is progress is being carried out. Null where the clause tells nothing of the kind.
 */
export function byEffect({ view }: Context, clause: TokenRange, { first, last, head }: DocumentPhrase): ByEffect | null {
  for (let i = Math.max(clause.first, first - 1); i < head.first; i++)
    if (STANDING.test(view.form(i))) return inForce({ sense: head.sense, first: i, last: i + 1 });
  const isNew = NEW.test(view.form(first)) || NEW.test(view.form(first - 1));
  const carried = isCarriedThrough({ head }, view.form(head.first));
  const progress = view.sense(Math.max(clause.first, first - PROGRESS_WITHIN), first, 'document-progress');
  if (progress && carried) return { status: 'in-implementation', by: progress };
  const owed = view.sense(Math.max(clause.first, first - OWED_WITHIN), first, 'document-owed');
  if (owed && !isNew) return inForce(owed);
  const effect = view.sense(last, Math.min(clause.last, last + BETWEEN), 'document-effect');
  return effect && !isNew ? inForce(effect) : null;

  function inForce(by: SenseHit): ByEffect {
    return { status: 'in-force', by };
  }
}

/** Plans, memorandums and contracts are carried out; treaties hold. */
export function isCarriedThrough({ head }: Pick<DocumentPhrase, 'head'>, form: string): boolean {
  return head.sense === 'document-plan' || head.sense === 'document-plan-kind' || CARRIED.test(form);
}
const CARRIED = /^(memorand|mou|contract|контракт|меморандум)/;

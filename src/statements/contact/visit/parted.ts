import type { Clause, Sentence } from '../../../domain/index.js';
import type { View } from '../../../language/index.js';

/** What is put in between: «, как условлено,», «, как мне рассказали,». */
const SAID = new Set(
  'условлено договаривались договорились условились известно знаете знаешь рассказали сказали говорили планировалось планируется ожидается намечено обещали обещал правило всегда обычно помните помню надеюсь уверен уверена думаю полагаю рассчитываю вчера прежде раньше сообщили доложили'.split(
    ' ',
  ),
);
const OPENS = /^(как|насколько)$/;
/** Somebody told in what is put in between would be taken for the one who acts. */
const WHO = /^(я|мы|ты|вы|он|она|они)$/;
const JOINS = /^(и|а|но|что|чтобы|когда|где|куда|котор.*|поэтому|однако|если|хотя)$/;
/** What one says by the way. */
const PUT_IN = /^(я бы (даже )?сказал[аи]?|на мой взгляд|прямо скажем|скажем так|честно говоря|как говорится)$/i;
/** The longest that is passed over, in tokens. */
const LONGEST = 6;

const known = new WeakMap<Sentence, ReadonlyMap<Clause, Clause> | null>();

/**
 * The clause with the one that goes on with it behind words put in between: «следующий саммит, как условлено, пройдёт в Риме» is one
 * clause. The same object for each of its parts; the clause itself where nothing parts it.
 */
export function parted(view: View, sentence: Sentence, clause: Clause): Clause {
  if (sentence.clauses.length < 2) return clause;
  let joined = known.get(sentence);
  if (joined === undefined) {
    joined = joinedIn(view, sentence);
    known.set(sentence, joined);
  }
  return joined?.get(clause) ?? clause;
}

function joinedIn(view: View, { clauses }: Sentence): ReadonlyMap<Clause, Clause> | null {
  let out: Map<Clause, Clause> | null = null;
  for (let i = 0; i + 1 < clauses.length; i++) {
    const clause = clauses[i] as Clause;
    const phrase = isOnePhrase(view, clause, clauses[i + 1] as Clause);
    const next = phrase ? clauses[i + 1] : goesOnIn(view, clauses, i);
    if (!next || (!phrase && JOINS.test(view.form(next.first)))) continue;
    const whole = { ...clause, last: next.last, end: next.end };
    out ??= new Map();
    for (const part of clauses) if (part.first >= clause.first && part.last <= next.last) out.set(part, whole);
  }
  return out;
}

/** «с кратким, но очень содержательным визитом»: two adjectives of one noun. */
function isOnePhrase(view: View, clause: Clause, next: Clause): boolean {
  if (view.form(clause.last - 1) !== ',' || !/^(но|хотя|пусть)$/.test(view.form(next.first))) return false;
  const before = view.token(clause.last - 2)?.reading;
  if (before?.pos !== 'adjective' || before.case === 'nom') return false;
  for (let at = next.first + 1; at < next.first + 4; at++) {
    const reading = view.token(at)?.reading;
    if (reading?.pos === 'adjective') return reading.case === before.case;
  }
  return false;
}

/** The clause behind what is put in between, at the end of this one or in a clause of its own. */
function goesOnIn(view: View, clauses: readonly Clause[], i: number): Clause | undefined {
  const clause = clauses[i] as Clause;
  if (view.form(clause.last - 1) !== ',') return undefined;
  for (let at = clause.last - 2; at > clause.first && clause.last - at <= LONGEST + 2; at--)
    if (view.form(at) === ',') return isAside(view, at + 1, clause.last - 1) ? clauses[i + 1] : undefined;
  const aside = clauses[i + 1];
  if (!aside || view.form(aside.last - 1) !== ',' || !isAside(view, aside.first, aside.last - 1)) return undefined;
  return clauses[i + 2];
}

function isAside(view: View, first: number, last: number): boolean {
  if (PUT_IN.test(view.words(first, last))) return true;
  if (last - first > LONGEST || !OPENS.test(view.form(first))) return false;
  let said = false;
  for (let at = first + 1; at < last; at++) {
    if (WHO.test(view.form(at))) return false;
    said ||= SAID.has(view.form(at));
  }
  return said;
}

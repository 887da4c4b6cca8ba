import type { Assessment, Draft, Sentence, StatementFields } from '../../domain/index.js';
import { type Context, type Kind, type Rule, runRules } from '../rule.js';
import { accumulated } from './rules/accumulated.js';
import { achievements } from './rules/achievements.js';
import { asForRelations } from './rules/as-for-relations.js';
import { attested } from './rules/attested.js';
import { baseAndProspects } from './rules/base-and-prospects.js';
import { betweenThem } from './rules/between-them.js';
import { changed } from './rules/changed.js';
import { commonGround } from './rules/common-ground.js';
import { compared } from './rules/compared.js';
import { course } from './rules/course.js';
import { described } from './rules/described.js';
import { driftApart } from './rules/drift-apart.js';
import { estrangement } from './rules/estrangement.js';
import { furthered } from './rules/furthered.js';
import { goodExample } from './rules/good-example.js';
import { goodPartner } from './rules/good-partner.js';
import { goodPeriod } from './rules/good-period.js';
import { heldByValues } from './rules/held-by-values.js';
import { byASaying, inAPhrase } from './rules/in-a-phrase.js';
import { levelOfRelations } from './rules/level-of-relations.js';
import { momentum } from './rules/momentum.js';
import { movedForward } from './rules/moved-forward.js';
import { namedAsGood } from './rules/named-as-good.js';
import { oursIs } from './rules/ours-is.js';
import { relationsArePartnership } from './rules/partnership.js';
import { priority } from './rules/priority.js';
import { regardedAs } from './rules/regarded-as.js';
import { relationsAre } from './rules/relations-are.js';
import { saidInPassing } from './rules/said-in-passing.js';
import { satisfiedWithRelations } from './rules/satisfied-with-relations.js';
import { theyAreValued } from './rules/they-are-valued.js';
import { theyCooperate } from './rules/they-cooperate.js';
import { theyDevelop } from './rules/they-develop.js';
import { toldOfThem } from './rules/told-of-them.js';
import { troubles } from './rules/troubles.js';
import { valued } from './rules/valued.js';
import { whatBinds } from './rules/what-binds.js';

/** Better rules first: of two appraisals in one sentence the first rule's stays. */
const RULES: readonly Rule<Assessment>[] = [
  compared,
  course,
  troubles,
  inAPhrase,
  regardedAs,
  relationsAre,
  satisfiedWithRelations,
  levelOfRelations,
  relationsArePartnership,
  asForRelations,
  oursIs,
  whatBinds,
  driftApart,
  theyDevelop,
  estrangement,
  goodPartner,
  momentum,
  heldByValues,
  attested,
  priority,
  changed,
  valued,
  furthered,
  theyAreValued,
  theyCooperate,
  achievements,
  accumulated,
  goodPeriod,
  namedAsGood,
  movedForward,
  betweenThem,
  commonGround,
  goodExample,
  baseAndProspects,
  saidInPassing,
  toldOfThem,
  byASaying,
  described,
];

export const assessment: Kind = {
  kind: 'assessment',
  rules: RULES as readonly Rule<StatementFields>[],
  find: (context) => onePerSentence(runRules(RULES, context), context),
};

/** The guide counts one appraisal a sentence; what is asked, or said by somebody in the hall, appraises nothing. */
function onePerSentence(drafts: readonly Draft<Assessment>[], { analysed, view }: Context): Draft<Assessment>[] {
  const { sentences } = analysed;
  const out: Draft<Assessment>[] = [];
  let at = 0;
  let taken = -1;
  for (const found of drafts) {
    while (at < sentences.length && (sentences[at] as Sentence).end <= found.span.start) at++;
    if (at === taken) continue;
    const sentence = sentences[at];
    if (sentence && (view.form(sentence.last - 1) === '?' || isFromTheHall(analysed, sentence))) continue;
    taken = at;
    out.push(found);
  }
  return out;
}

const isFromTheHall = ({ readout }: Context['analysed'], { turn }: Sentence): boolean =>
  turn !== null && readout.turns[turn]?.kind === 'anonymous';

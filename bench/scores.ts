/** What `score.mjs --json` prints. */
export interface Report {
  readonly falseQuotes: number;
  readonly missingDocs: number;
  readonly kinds: { readonly [kind: string]: { readonly f1: number | null; readonly exact?: number | null } };
  readonly meeting: { readonly [field: string]: number | null };
}

/** Scores by name; higher is better, so what must not happen counts down from 0. */
export type Scores = { readonly [name: string]: number };

/** The scores that are held to a floor. */
export function scoresOf(report: Report): Scores {
  const scores: Record<string, number> = { 'false quotes': -report.falseQuotes, 'documents missing': -report.missingDocs };
  const put = (name: string, score: number | null | undefined): void => {
    if (typeof score === 'number') scores[name] = score;
  };
  for (const [field, score] of Object.entries(report.meeting)) put(field === 'speaker of turn' ? 'right speaker' : field, score);
  for (const [kind, { f1, exact }] of Object.entries(report.kinds)) {
    put(`${kind} F1`, f1);
    put(`${kind} exact`, exact);
  }
  return scores;
}

export interface Fall {
  readonly name: string;
  readonly floor: number;
  readonly reached: number | null;
}

/** Scores below their floor, or gone. */
export const falls = (reached: Scores, floors: Scores): Fall[] =>
  Object.entries(floors)
    .filter(([name, floor]) => (reached[name] ?? Number.NEGATIVE_INFINITY) < floor)
    .map(([name, floor]) => ({ name, floor, reached: reached[name] ?? null }));

/** Floors are only ever raised; to lower one is a decision for a commit of its own. */
export const raised = (reached: Scores, floors: Scores): Scores =>
  Object.fromEntries(
    [...new Set([...Object.keys(floors), ...Object.keys(reached)])].map((name) => [
      name,
      Math.max(reached[name] ?? Number.NEGATIVE_INFINITY, floors[name] ?? Number.NEGATIVE_INFINITY),
    ]),
  );

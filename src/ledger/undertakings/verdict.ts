/** What comparing two tellings comes to. `apart`: they cannot be one. `unsure`: nothing says that they are. */
export type Verdict =
  | { readonly is: 'same'; readonly rule: string; readonly score: number }
  | { readonly is: 'apart' | 'unsure'; readonly rule: string };

export const same = (rule: string, score: number): Verdict => ({ is: 'same', rule, score });
export const apart = (rule: string): Verdict => ({ is: 'apart', rule });
export const unsure: Verdict = { is: 'unsure', rule: 'too-little-in-common' };

/** The part of a statement's id that is its own: `figure-214d686189`. */
export const shortId = (statement: string): string => statement.slice(statement.lastIndexOf('#') + 1);

/** Addresses within the page: `/r/ID#s-figure-214d686189`, `/r/ID#t-3`. */
export const statementAnchor = (statement: string): string => `s-${shortId(statement)}`;
export const turnAnchor = (index: number): string => `t-${index}`;

export type Chosen = { readonly type: 'statement'; readonly short: string } | { readonly type: 'turn'; readonly index: number } | null;

/** What an address leads to. */
export function chosenIn(hash: string): Chosen {
  const statement = /^s-([a-z]+-[0-9a-z-]+)$/.exec(hash);
  if (statement?.[1]) return { type: 'statement', short: statement[1] };
  const turn = /^t-(\d{1,6})$/.exec(hash);
  return turn ? { type: 'turn', index: Number(turn[1]) } : null;
}

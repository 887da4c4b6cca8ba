/**
 * The one string that V8 keeps of all equal ones. Comparing two of these compares addresses; and it is no slice of a page, which would keep
 * the whole page in memory as long as the word is remembered.
 */
export function interned(text: string): string {
  // names of properties are the strings of which there is one copy
  return Object.keys({ __proto__: null, [text]: null })[0] ?? text;
}

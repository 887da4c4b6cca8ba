/** What two states have with each other, by any noun for it: alternatives of one word of a phrase. */
export const TIES =
  'relations|relationship|ties|links|cooperation|partnership|interaction|dialogue|collaboration|friendship|contacts|alliance|bond|bonds';
/** Those of the nouns that name how the two stand as a whole and no work that they do. */
export const BONDS = 'relations|relationship|ties|partnership|friendship|alliance|bond|bonds';

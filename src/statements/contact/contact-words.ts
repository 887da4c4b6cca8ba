/** Nouns and verbs that name a contact: a rule that tells one by something else leaves the clauses that hold them to the others. */
export const CONTACT_WORDS: readonly string[] = [
  'meeting-noun',
  'meet-verb',
  'visit-noun',
  'visit-verb',
  'call-noun',
  'call-verb',
  'summit-noun',
  'forum-noun',
  'commission-noun',
];

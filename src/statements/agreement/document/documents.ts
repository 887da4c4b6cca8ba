/** Senses that stand for a document, the most telling first: the triggers of the rules. */
export const DOCUMENTS = [
  'document-named',
  'document-joint',
  'document-treaty',
  'document-accord',
  'document-plan-kind',
  'document-plan',
  'document-decision',
  'document-papers',
  'document-initiative.en',
  'document-partnership.en',
] as const;

/** How far after the title its term may still be told: "the programme we adopted, which runs until 2030". */
export const TERM_WITHIN = 12;

/** The names that an archive's column of texts goes by, the usual one first. */
export const TEXT_COLUMNS: readonly string[] = ['text', 'html', 'body', 'content'];

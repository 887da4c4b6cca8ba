import type { Diagnostic } from '../../domain/index.js';

/** What an archive that is decoded as it comes can say about lost signs: its text holds U+FFFD, whether from here or from an earlier copy. */
export function lossesOf(record: unknown): readonly Diagnostic[] {
  const text = (record as { readonly text?: unknown } | null)?.text;
  const at = typeof text === 'string' ? text.indexOf('\ufffd') : -1;
  if (at < 0) return [];
  return [
    {
      code: 'decoded-with-losses',
      message: 'Signs were lost in decoding, here or in an earlier copy, shown as \ufffd.',
      span: { start: at, end: at + 1 },
    },
  ];
}

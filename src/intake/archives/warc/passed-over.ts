/** What answers of an archive can be beside pages, in words for one and for more. */
const KINDS = {
  redirect: ['redirect', 'redirects'],
  status: ['answer other than 200', 'answers other than 200'],
  other: ['file that is no page', 'files that are no pages'],
  packed: ['answer packed in an unknown way', 'answers packed in an unknown way'],
  empty: ['empty answer', 'empty answers'],
  'no-article': ['page without an article', 'pages without an article'],
  'error-page': ['error page', 'error pages'],
} as const;

/** Counts what is passed over in an archive, to be told in one line. */
export class PassedOver {
  private readonly counts = new Map<keyof typeof KINDS, number>();

  over(kind: keyof typeof KINDS): null {
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
    return null;
  }

  /** `passed over: 3 redirects, 1 error page`; null when there is nothing to tell. */
  inWords(): string | null {
    const parts = (Object.keys(KINDS) as (keyof typeof KINDS)[]).flatMap((kind) => {
      const count = this.counts.get(kind) ?? 0;
      return count === 0 ? [] : [`${count} ${KINDS[kind][count === 1 ? 0 : 1]}`];
    });
    return parts.length === 0 ? null : `passed over: ${parts.join(', ')}`;
  }
}

/** First and last day of an EDTF date or interval (`2022`, `2022-06`, `2022-09/2022-11`) as UTC moments; null for what has no end or is no date. */
export function daysOf(edtf: string): { readonly first: Date; readonly last: Date } | null {
  const [from = '', to = from] = edtf.split('/');
  const [first, last] = [bounds(from)?.first, bounds(to)?.last];
  return first && last && first <= last ? { first, last } : null;
}

function bounds(part: string): { readonly first: Date; readonly last: Date } | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(part);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map((each) => (each === undefined ? undefined : Number(each)));
  if (year === undefined || (month !== undefined && (month < 1 || month > 12))) return null;
  const first = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  // Day 0 of the next month is the last of this one.
  const last = day === undefined ? new Date(Date.UTC(year, month ?? 12, 0)) : first;
  return day !== undefined && first.getUTCDate() !== day ? null : { first, last };
}

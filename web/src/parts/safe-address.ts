/** A stored address is other people's: only pages of the web are followed, never `javascript:` or `data:`. Null for everything else. */
export function safeAddress(address: string): string | null {
  try {
    const url = new URL(address);
    return (url.protocol === 'http:' || url.protocol === 'https:') && url.username === '' && url.password === '' ? url.href : null;
  } catch {
    return null;
  }
}

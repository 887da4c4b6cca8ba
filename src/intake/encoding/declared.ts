/** How many bytes at the head of a page are searched for a declaration, as browsers do. */
const HEAD = 4096;

/**
 * The encoding a page states about itself: `<meta charset>`, `<meta http-equiv … charset=…>`, `<?xml encoding=…?>`, `@charset`. As written, in
 * lower case; null when it states none. Only for encodings in which ASCII is ASCII, since the head is read as such.
 */
export function declaredInMarkup(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString('latin1');
  const found =
    /<\?xml[^>]{0,200}?\bencoding\s{0,4}=\s{0,4}["']([\w.:-]{2,40})["']/i.exec(head) ??
    /<meta[^>]{0,400}?\bcharset\s{0,4}=\s{0,4}["']?\s{0,4}([\w.:-]{2,40})/i.exec(head);
  return found?.[1]?.toLowerCase() ?? null;
}

/** The charset of a `Content-Type` header (`text/html; charset=windows-1251`), in lower case; null when it has none. */
export const declaredInHeader = (contentType: string | null): string | null =>
  /charset\s{0,4}=\s{0,4}["']?([\w.:-]{2,40})/i.exec(contentType ?? '')?.[1]?.toLowerCase() ?? null;

/** The standard's name of an encoding (`cp1251`, `win-1251`, `koi8` included); null when there is no such encoding. */
export function canonicalEncoding(label: string | null | undefined): string | null {
  if (label === null || label === undefined) return null;
  const plain = label.trim().toLowerCase();
  const known: Readonly<Record<string, string>> = {
    'win-1251': 'windows-1251',
    win1251: 'windows-1251',
    cp866: 'ibm866',
    utf16: 'utf-16le',
    'utf-16': 'utf-16le',
  };
  try {
    return new TextDecoder(known[plain] ?? plain).encoding;
  } catch {
    return null;
  }
}

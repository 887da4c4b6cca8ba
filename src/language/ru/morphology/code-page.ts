/** The letter's byte in Windows-1251, which the dictionary's graphs are keyed by; -1 for what never occurs in a dictionary word. */
export function byteOf(code: number): number {
  if (code >= 0x430 && code <= 0x44f) return code - 0x350;
  if (code === 0x451) return 0xb8;
  if (code >= 0x20 && code < 0x7f) return code;
  return -1;
}

export function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = byteOf(text.charCodeAt(i)) & 0xff;
  return bytes;
}

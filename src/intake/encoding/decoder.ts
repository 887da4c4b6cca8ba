/** A decoder for a whole text or, with `stream`, for its chunks one after another. */
export interface Decoder {
  decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string;
}

/** What windows-1252 has at 0x80–0x9F, where ISO-8859-1 has control characters; a space stands for the five that it leaves open. */
const UPPER = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/**
 * The decoder of an encoding by the standard's name. Some releases of Node take windows-1252 for ISO-8859-1 and make control characters of its quotes
 * and dashes; they are put right here, which changes nothing where Node decodes as the standard says.
 */
export function decoderOf(encoding: string): Decoder {
  const decoder = new TextDecoder(encoding);
  if (encoding !== 'windows-1252') return decoder;
  return { decode: (bytes, options) => decoder.decode(bytes, options).replace(/[\u0080-\u009f]/g, putRight) };
}

function putRight(control: string): string {
  const letter = UPPER.charAt(control.charCodeAt(0) - 0x80);
  return letter === ' ' ? control : letter;
}

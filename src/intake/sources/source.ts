/** Something that bytes can be read from: a file, standard input, an address. */
export interface Source {
  /** How messages name it: the path as given, `<stdin>`, the address that was asked for. */
  readonly place: string;
  /** The file's name, for its ending; null when there is none to go by. */
  readonly name: string | null;
  /** The address where it was found in the end, for sources of the web. */
  readonly url: string | null;
  /** The `Content-Type` header, for sources of the web. */
  readonly contentType: string | null;
  /** The length in bytes when it is known before reading. */
  readonly size: number | null;
  readonly chunks: AsyncIterable<Uint8Array>;
}

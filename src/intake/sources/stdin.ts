import type { Source } from './source.js';

/** Standard input, or what stands in for it. */
export const stdinSource = (stream: AsyncIterable<Uint8Array | string>): Source => ({
  place: '<stdin>',
  name: null,
  url: null,
  contentType: null,
  size: null,
  chunks: asBytes(stream),
});

async function* asBytes(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk;
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import type { Page } from '../../src/domain/index.js';
import { type IntakeOptions, readInputs } from '../../src/intake/index.js';

/** A temporary folder for one test file; gone when its tests are over. */
export function testFolder(): { readonly path: string; file(name: string, content: string | Uint8Array): string } {
  const path = mkdtempSync(join(tmpdir(), 'readout-'));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return {
    path,
    file(name, content) {
      const to = join(path, name);
      mkdirSync(dirname(to), { recursive: true });
      writeFileSync(to, content);
      return to;
    },
  };
}

/** A server that is really there, on a port of its own of the given address of this machine; returns its `http://…`. */
export async function testServer(answer: RequestListener, address = '127.0.0.1'): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, address, done));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://${address}:${(server.address() as AddressInfo).port}`;
}

type Answer = string | Uint8Array | ((request: IncomingMessage, response: ServerResponse) => void);

/** A server of some pages by their path; a page that is text is HTML when it begins with a tag. What is not among them is answered 404. */
export interface Site {
  readonly base: string;
  /** The paths that were asked for, in order. */
  readonly asked: string[];
  /** The largest number of requests that were under way at a time. */
  readonly most: () => number;
  readonly pages: Record<string, Answer>;
}

export async function testSite(pages: Record<string, Answer>, address?: string): Promise<Site> {
  const asked: string[] = [];
  let [running, most] = [0, 0];
  const base = await testServer((request, response) => {
    asked.push(request.url ?? '');
    most = Math.max(most, ++running);
    response.on('close', () => running--);
    const page = pages[request.url ?? ''];
    if (page === undefined) response.writeHead(404).end();
    else if (typeof page === 'function') page(request, response);
    else
      response
        .writeHead(200, { 'content-type': typeof page === 'string' && page.startsWith('<html') ? 'text/html; charset=utf-8' : '' })
        .end(page);
  }, address);
  return { base, asked, most: () => most, pages };
}

/** A page of HTML with one paragraph. */
export const htmlPage = (text: string, title = 'Talks'): string =>
  `<html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${text}</p></article></body></html>`;

/** The pages that are read, with the place of each; throws the first failure. */
export async function pagesOf(inputs: readonly string[], options?: IntakeOptions): Promise<readonly (Page & { readonly at: string })[]> {
  const found: (Page & { at: string })[] = [];
  for await (const result of readInputs(inputs, options)) {
    if (result.ok === false) throw result.error;
    if (result.ok === true) found.push({ ...result.page, at: result.place });
  }
  return found;
}

/** What is told of each input, a line each: the text that was read, `code place: message; mend`, or `code place: message` of a note. Without `hidden`. */
export async function toldOf(
  inputs: readonly string[],
  options?: IntakeOptions,
  hidden: readonly string[] = [],
): Promise<readonly string[]> {
  const lines: string[] = [];
  const plain = (line: string): string => hidden.reduce((text, each) => text.replaceAll(each, ''), line);
  for await (const result of readInputs(inputs, options)) {
    if (result.ok === true) lines.push(result.page.text);
    else if (result.ok === false) {
      const { code, place, message, mend } = result.error;
      if (`${place}${message}${mend}`.includes('\n')) throw new Error(`a failure of several lines: ${message}`);
      lines.push(plain(`${code} ${place}: ${message}; ${mend}`));
    } else lines.push(plain(`${result.note.code} ${result.note.place}: ${result.note.message}`));
  }
  return lines;
}

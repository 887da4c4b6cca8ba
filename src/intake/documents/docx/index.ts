import mammoth from 'mammoth';
import { InputError, type Page } from '../../../domain/index.js';
import { pageFromHtml } from '../../pages/from-html.js';
import { emptyInput } from '../../pages/from-text.js';
import type { PageMeta } from '../../pages/meta.js';
import { readZip, storedZip, ZipError, type ZipFault } from './zip.js';

/** The parts of a document that bear on its text; pictures, fonts and macros are not even unpacked. */
const PARTS = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[\w-]{1,40}\.xml(?:\.rels)?)$/;

/** A tree of the markup takes many times its length in memory; no talks are longer than this, in bytes. */
const LONGEST_MARKUP = 32 * 1024 * 1024;

/** Titles become what they are in HTML, beside the headings that the reader knows by itself. */
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Название'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"];

/**
 * A page of a Word document (DOCX): its paragraphs by the rules for articles. The bytes are kept in `page.original`; `page.sha256` is theirs. Dates within the
 * file (of its making, of its last change) say nothing about the talks and are not read. Never throws. Errors: `bad-docx`, `encrypted`, `too-large`, `empty`.
 */
export async function pageFromDocx(bytes: Buffer, meta: PageMeta, maxBytes: number): Promise<Page | InputError> {
  const at = meta.at ?? 'the document';
  try {
    const files = readZip(bytes, (name) => PARTS.test(name), Math.min(maxBytes, LONGEST_MARKUP));
    // A document type could declare entities that grow without end; Office writes none.
    if (!files.has('word/document.xml') || [...files.values()].some(declaresType)) return badDocx(at, 'there is no text of Word in it');
    const { value } = await mammoth.convertToHtml({ buffer: storedZip(files) }, { styleMap: STYLES, convertImage: NO_PICTURES });
    const html = withoutNotes(value);
    if (!/>[^<\s]/.test(html)) return emptyInput(at);
    return pageFromHtml(html, { ...meta, bytes });
  } catch (error) {
    if (error instanceof ZipError) return zipFault(error.fault, at);
    return badDocx(at, error instanceof RangeError ? 'its parts are nested too deeply' : 'its markup is damaged');
  }
}

const NO_PICTURES = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));

const declaresType = (file: Buffer): boolean => file.subarray(0, 4096).includes('<!DOCTYPE') || file.includes('<!ENTITY');

/** The marks of footnotes would run into the figures they stand behind; the notes themselves come as a list at the end. */
const withoutNotes = (html: string): string =>
  html
    .replace(/<sup><a href="#(?:foot|end)note-[^"]{1,20}"[^<]{0,80}<\/a><\/sup>/g, '')
    .replace(/<a href="#(?:foot|end)note-ref-[^"]{1,20}">↑<\/a>/g, '');

const badDocx = (at: string, what: string): InputError =>
  new InputError(
    'bad-docx',
    at,
    `the Word document cannot be read: ${what}`,
    'open it in an office program and save it anew, or as plain text',
  );

function zipFault(fault: ZipFault, at: string): InputError {
  switch (fault) {
    case 'broken':
      return badDocx(at, 'the archive it consists of is damaged or cut');
    case 'encrypted':
      return new InputError('encrypted', at, 'the document is encrypted', 'open it with its password and save it without');
    case 'too-large':
      return new InputError('too-large', at, 'the document unpacks to more than is read', 'save it as plain text');
  }
}

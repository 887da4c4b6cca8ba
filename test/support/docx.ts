import { deflateRawSync } from 'node:zlib';

/** A file for a ZIP archive; `declared` is what the archive says of its length when that is to be untrue. */
export interface Packed {
  readonly name: string;
  readonly content: string | Buffer;
  readonly declared?: number;
  readonly flags?: number;
}

/** A small ZIP archive, each file packed. */
export function makeZip(files: readonly Packed[]): Buffer {
  const parts: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const { name, content, declared, flags = 0 } of files) {
    const packed = deflateRawSync(Buffer.from(content as string));
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(flags, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(declared ?? Buffer.byteLength(content), 18);
    fields.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    entries.push(Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), fields, rest, Buffer.from(name));
    parts.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, directory, end]);
}

/** A paragraph of Word: its style, and runs of words, bold between asterisks. */
export function paragraph(text: string, style?: string): string {
  const runs = text
    .split('*')
    .map((run, at) => `<w:r>${at % 2 === 1 ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${run}</w:t></w:r>`);
  return `<w:p>${style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${runs.join('')}</w:p>`;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A small Word document with the markup of its body, and what else is wanted in the archive. */
export const makeDocx = (body: string, more: readonly Packed[] = []): Buffer => makeZip([...parts(body), ...more]);

const parts = (body: string): readonly Packed[] => [
  {
    name: '[Content_Types].xml',
    content: `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
  },
  {
    name: '_rels/.rels',
    content: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
  },
  {
    name: 'word/styles.xml',
    content: `${HEAD}<w:styles xmlns:w="${WORD}"><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style></w:styles>`,
  },
  {
    name: 'word/_rels/document.xml.rels',
    content: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="r2" Type="${OFFICE}/footnotes" Target="footnotes.xml"/><Relationship Id="r3" Type="${OFFICE}/comments" Target="comments.xml"/></Relationships>`,
  },
  {
    name: 'word/footnotes.xml',
    content: `${HEAD}<w:footnotes xmlns:w="${WORD}"><w:footnote w:id="2"><w:p><w:r><w:t>A note of the editor.</w:t></w:r></w:p></w:footnote></w:footnotes>`,
  },
  { name: 'word/document.xml', content: `${HEAD}<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>` },
];

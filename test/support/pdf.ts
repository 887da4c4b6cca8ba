import { deflateSync } from 'node:zlib';

/** A line of print: its words, where it begins (points from the lower left corner) and the size of its letters. */
export interface Print {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

export interface PdfOptions {
  readonly title?: string;
  /** The content streams are packed, as in most documents. */
  readonly packed?: boolean;
  /** More entries of the trailer, and further objects. */
  readonly trailer?: string;
  readonly objects?: readonly string[];
}

/**
 * A small PDF: pages of lines in one font of 16-bit codes that are Unicode, with a ToUnicode map, so that any letters can be written. Every letter is half
 * its size wide.
 */
export function makePdf(pages: readonly (readonly Print[])[], options: PdfOptions = {}): Buffer {
  const objects: Buffer[] = [];
  const add = (...parts: readonly (string | Buffer)[]): void => {
    objects.push(Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part))));
  };
  const stream = (content: string | Buffer): Buffer => {
    const bytes = Buffer.from(content as string);
    const packed = options.packed === true ? deflateSync(bytes) : bytes;
    const head = `<</Length ${packed.length}${options.packed === true ? '/Filter/FlateDecode' : ''}>>\nstream\n`;
    return Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream')]);
  };
  const pageNumbers = pages.map((_, at) => 6 + 2 * at);
  add('<</Type/Catalog/Pages 2 0 R>>');
  add(`<</Type/Pages/Count ${pages.length}/Kids[${pageNumbers.map((number) => `${number} 0 R`).join(' ')}]>>`);
  add('<</Type/Font/Subtype/Type0/BaseFont/Sans/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 5 0 R>>');
  add(
    '<</Type/Font/Subtype/CIDFontType2/BaseFont/Sans/DW 500/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>',
    '/FontDescriptor<</Type/FontDescriptor/FontName/Sans/Flags 4/FontBBox[0 0 500 700]/ItalicAngle 0/Ascent 700/Descent -200/CapHeight 700/StemV 80>>>>',
  );
  add(
    stream(
      '/CIDInit /ProcSet findresource begin begincmap /CMapName /U def 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end',
    ),
  );
  pages.forEach((lines, at) => {
    add(`<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${7 + 2 * at} 0 R/Resources<</Font<</F 3 0 R>>>>>>`);
    const shown = lines.map(({ text, x, y, size = 12 }) => `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hex(text)}> Tj ET`);
    add(stream(shown.join('\n')));
  });
  for (const object of options.objects ?? []) add(object);
  const info = options.title === undefined ? '' : `/Info<</Title<FEFF${hex(options.title)}>>>`;
  const offsets: number[] = [];
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  let length = 9;
  objects.forEach((object, at) => {
    offsets.push(length);
    const part = Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    parts.push(part);
    length += part.length;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `<</Size ${objects.length + 1}/Root 1 0 R${info}${options.trailer ?? ''}>>`;
  parts.push(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n${trailer}\nstartxref\n${length}\n%%EOF\n`));
  return Buffer.concat(parts);
}

const hex = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex');

/** Lines below one another, from the height `from`. */
export const printed = (texts: readonly string[], from = 740, x = 72, step = 14): readonly Print[] =>
  texts.map((text, at) => ({ text, x, y: from - at * step }));

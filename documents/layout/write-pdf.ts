/** Pages → bytes. The same pages and facts always give the same bytes: no clock, no random number, own producer. */
import { PDFDocument, PDFInvalidObject, PDFName, PDFRawStream, PDFString } from 'pdf-lib';
import type { PDFContext, PDFRef } from 'pdf-lib';
import { fontStyles } from '../fonts.ts';
import type { FontFace, FontSet, FontStyle } from '../fonts.ts';
import type { Layout, PageLayout } from './lay-out.ts';
import { page as paper, sizes } from './page.ts';

export interface PaperFacts {
  readonly title: string;
  /** Local date written into the file's properties: the paper's own, never the clock's; null leaves it out. */
  readonly madeOn: string | null;
}

type PaperSize = NonNullable<Layout['size']>;

const producer = 'Trình Tự';
const fontKeys: Readonly<Record<FontStyle, string>> = { regular: 'F1', italic: 'F2', bold: 'F3', boldItalic: 'F4' };
const coordinate = (value: number): string => String(Math.round(value * 100) / 100);

/** The PDF file of the layout. */
export async function writePdf(layout: Layout, fonts: FontSet, facts: PaperFacts): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const { context } = pdf;
  const used = new Set<FontStyle>(layout.watermark === null ? [] : ['bold']);
  for (const { items } of layout.pages) for (const item of items) if (item.kind === 'text') used.add(item.style);
  const fontEntries = fontStyles.filter((style) => used.has(style))
    .map((style) => [fontKeys[style], embedFace(context, fonts[style])] as const);
  const resources = context.register(context.obj({ Font: Object.fromEntries(fontEntries) }));
  for (const layoutPage of layout.pages) {
    const size = layout.size ?? paper;
    const pdfPage = pdf.addPage([size.width, size.height]);
    pdfPage.node.set(PDFName.of('Resources'), resources);
    const content = context.register(context.flateStream(drawPage(layoutPage, layout.watermark, fonts, size)));
    pdfPage.node.set(PDFName.of('Contents'), content);
  }
  pdf.catalog.set(PDFName.of('Lang'), PDFString.of('vi-VN'));
  pdf.catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true }));
  pdf.setTitle(facts.title);
  pdf.setProducer(producer);
  pdf.setCreator(producer);
  if (facts.madeOn !== null) {
    const madeAt = new Date(`${facts.madeOn}T00:00:00+07:00`);
    pdf.setCreationDate(madeAt);
    pdf.setModificationDate(madeAt);
  }
  return pdf.save({ addDefaultPage: false, updateFieldAppearances: false, useObjectStreams: false, objectsPerTick: Infinity });
}

function drawPage(layoutPage: PageLayout, watermark: string | null, fonts: FontSet, size: PaperSize): string {
  const parts: string[] = [];
  if (watermark !== null) parts.push(drawWatermark(watermark, fonts.bold, size));
  const lines = layoutPage.items.filter((item) => item.kind === 'line');
  for (const line of lines) {
    parts.push(`${coordinate(line.thickness)} w ${coordinate(line.fromX)} ${coordinate(size.height - line.fromY)} m ${coordinate(line.toX)} ${coordinate(size.height - line.toY)} l S`);
  }
  parts.push('BT');
  let font = '';
  let gray = '0';
  for (const item of layoutPage.items) {
    if (item.kind !== 'text') continue;
    const nextGray = item.role === 'footerMark' ? '0.35' : '0';
    if (nextGray !== gray) parts.push(`${nextGray} g`);
    gray = nextGray;
    const nextFont = `/${fontKeys[item.style]} ${item.size} Tf`;
    if (nextFont !== font) parts.push(nextFont);
    font = nextFont;
    parts.push(`1 0 0 1 ${coordinate(item.x)} ${coordinate(size.height - item.y)} Tm ${showText(item.text, item.spacing, item.size, fonts[item.style])}`);
  }
  parts.push('ET');
  return parts.join('\n');
}

// The word-spacing operator has no effect on two-byte codes, so wide spaces are made by moving the pen.
function showText(text: string, spacing: number, size: number, face: FontFace): string {
  if (spacing === 0) return `<${face.encode(text)}> Tj`;
  const move = coordinate((-spacing * 1000) / size);
  const words = text.split(' ');
  return `[${words.map((word, index) => (index === words.length - 1 ? `<${face.encode(word)}>` : `<${face.encode(`${word} `)}> ${move}`)).join(' ')}] TJ`;
}

function drawWatermark(text: string, face: FontFace, { width, height }: PaperSize): string {
  const size = sizes.watermark;
  const angle = Math.PI / 4;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const half = face.measure(text, size) / 2;
  const lift = size * 0.33;
  const x = width / 2 - half * cos + lift * sin;
  const y = height / 2 - half * sin - lift * cos;
  const turn = [cos, sin, -sin, cos].map((value) => value.toFixed(5)).join(' ');
  return `q 0.9 g BT /F3 ${size} Tf ${turn} ${coordinate(x)} ${coordinate(y)} Tm <${face.encode(text)}> Tj ET Q`;
}

// The width array is the library's raw object: the same 400 numbers need not be written anew for every paper.
export function embedFace(context: PDFContext, face: FontFace): PDFRef {
  const { embedded } = face;
  const stream = (bytes: Uint8Array, facts: Record<string, number>) =>
    context.register(PDFRawStream.of(context.obj({ Filter: 'FlateDecode', Length: bytes.length, ...facts }), bytes));
  const name = PDFName.of(face.postScriptName);
  const descriptor = context.register(context.obj({
    Type: 'FontDescriptor', FontName: name, Flags: face.style.includes('talic') ? 70 : 6,
    FontBBox: [...embedded.box], ItalicAngle: embedded.italicAngle, Ascent: embedded.ascent, Descent: embedded.descent,
    CapHeight: embedded.capHeight, StemV: face.style.startsWith('bold') ? 140 : 80,
    FontFile2: stream(embedded.file, { Length1: embedded.fileLength }),
  }));
  const descendant = context.register(context.obj({
    Type: 'Font', Subtype: 'CIDFontType2', BaseFont: name, CIDToGIDMap: 'Identity', DW: 0,
    CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
    FontDescriptor: descriptor, W: context.register(PDFInvalidObject.of(embedded.widthArray)),
  }));
  return context.register(context.obj({
    Type: 'Font', Subtype: 'Type0', BaseFont: name, Encoding: 'Identity-H', DescendantFonts: [descendant],
    ToUnicode: stream(embedded.toUnicode, {}),
  }));
}

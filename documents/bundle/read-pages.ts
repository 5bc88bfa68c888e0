/** An uploaded file → the pages it becomes in a bundle. */
import { JpegEmbedder, PDFArray, type PDFContext, PDFDict, PDFDocument, PDFName, PDFObjectCopier, PDFPageLeaf, PDFRef, PngEmbedder } from 'pdf-lib';
import { page as paper } from '../layout/page.ts';
import { readOrientation } from './read-orientation.ts';

/** What in a page leads elsewhere, runs something or belongs to the file it came from. */
const droppedOfPage = ['AA', 'B', 'Metadata', 'PieceInfo', 'StructParents', 'Tabs', 'Thumb'];
const droppedOfNote = ['A', 'AA', 'Dest', 'IRT', 'OC', 'P', 'PA', 'Parent', 'Popup', 'StructParent'];

function strip(dict: PDFDict, keys: readonly string[]): void {
  for (const key of keys) dict.delete(PDFName.of(key));
}

/** Pages of a PDF, copied; null where it is protected or cannot be read. */
async function copyPages(content: Uint8Array, context: PDFContext): Promise<PDFPageLeaf[] | null> {
  let source: PDFDocument;
  try {
    source = await PDFDocument.load(content, { ignoreEncryption: true, updateMetadata: false, throwOnInvalidObject: false });
    if (source.isEncrypted) return null;
    const copier = PDFObjectCopier.for(source.context, context);
    const pages = source.getPages().map(({ node }) => {
      strip(node, droppedOfPage);
      const notes = node.Annots();
      for (let index = 0; index < (notes?.size() ?? 0); index += 1) {
        const note = notes?.lookupMaybe(index, PDFDict);
        if (note !== undefined) strip(note, droppedOfNote);
      }
      return copier.copy(node);
    });
    return pages.length === 0 ? null : pages;
  } catch {
    return null;
  }
}

interface Placed { readonly name: 'image'; readonly width: number; readonly height: number }

/** An empty page with one picture on it. `matrix` carries the unit square to where the picture stands. */
function pictureOnPage(context: PDFContext, image: PDFRef, size: { readonly width: number; readonly height: number }, matrix: readonly number[]): PDFPageLeaf {
  const contents = context.register(context.flateStream(`q ${matrix.map((value) => String(Math.round(value * 1000) / 1000)).join(' ')} cm /image Do Q`));
  const page = PDFPageLeaf.fromMapWithContext(new Map(), context);
  page.set(PDFName.of('Type'), PDFName.of('Page'));
  page.set(PDFName.of('MediaBox'), context.obj([0, 0, size.width, size.height]));
  page.set(PDFName.of('Resources'), context.obj({ XObject: { image } }));
  page.set(PDFName.of('Contents'), contents);
  return page;
}

const margin = 14;

/** A scan or photograph on A4, upright or lying as it is wider or higher; turned as the camera says. */
async function layPicture(content: Uint8Array, mediaType: string, context: PDFContext): Promise<PDFPageLeaf[] | null> {
  try {
    const embedder = mediaType === 'image/png' ? await PngEmbedder.for(content) : await JpegEmbedder.for(content);
    const image = await embedder.embedIntoContext(context);
    const turn = mediaType === 'image/jpeg' ? readOrientation(content) : 0;
    const isSideways = turn === 90 || turn === 270;
    const shown: Placed = { name: 'image', width: isSideways ? embedder.height : embedder.width, height: isSideways ? embedder.width : embedder.height };
    const size = shown.width > shown.height ? { width: paper.height, height: paper.width } : { width: paper.width, height: paper.height };
    const scale = Math.min((size.width - 2 * margin) / shown.width, (size.height - 2 * margin) / shown.height);
    const [width, height] = [shown.width * scale, shown.height * scale];
    const [x, y] = [(size.width - width) / 2, (size.height - height) / 2];
    // The unit square, turned clockwise by `turn`, filling the box at (x, y).
    const matrix = { 0: [width, 0, 0, height, x, y], 90: [0, -height, width, 0, x, y + height], 180: [-width, 0, 0, -height, x + width, y + height], 270: [0, height, -width, 0, x + width, y] }[turn];
    return [pictureOnPage(context, image, size, matrix)];
  } catch {
    return null;
  }
}

/** The pages of a file in the context, without a parent; null where they cannot be shown. */
export function readPages(content: Uint8Array, mediaType: string, context: PDFContext): Promise<PDFPageLeaf[] | null> {
  return mediaType === 'application/pdf' ? copyPages(content, context) : layPicture(content, mediaType, context);
}

/** The content streams of a page, whatever form it keeps them in. */
export function contentsOf(page: PDFPageLeaf): PDFRef[] {
  const contents = page.get(PDFName.of('Contents'));
  if (contents === undefined) return [];
  const found = page.context.lookup(contents);
  return (found instanceof PDFArray ? found.asArray() : [contents]).filter((one) => one instanceof PDFRef);
}

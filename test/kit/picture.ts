/**
 * Pictures of PDF pages. A paper is judged by what it shows: text extraction also finds letters that no page draws.
 * A run with UPDATE_PICTURES=1 writes the reference pictures anew.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, alpha per pixel. */
  readonly pixels: Uint8Array;
}

// The canvas that pdfjs brings along: a canvas imported from elsewhere is a second copy that its paths refuse.
interface CanvasFactory {
  create(width: number, height: number): { canvas: { width: number; height: number }; context: CanvasRenderingContext };
}
interface CanvasRenderingContext {
  getImageData(x: number, y: number, width: number, height: number): { data: Uint8ClampedArray };
}

/** Draws the first pages of a PDF, `width` pixels wide; all of them unless told how many. */
export async function drawPages(pdf: Uint8Array, width: number, count = Infinity): Promise<Picture[]> {
  const task = getDocument({ data: pdf.slice(), verbosity: 0 });
  const document = await task.promise;
  try {
    const factory = document.canvasFactory as unknown as CanvasFactory;
    const pictures: Picture[] = [];
    for (let number = 1; number <= Math.min(count, document.numPages); number += 1) {
      const page = await document.getPage(number);
      const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
      const size = { width: Math.round(viewport.width), height: Math.round(viewport.height) };
      const { canvas, context } = factory.create(size.width, size.height);
      await page.render({ canvas: canvas as never, canvasContext: context as never, viewport, background: 'white' }).promise;
      pictures.push({ ...size, pixels: new Uint8Array(context.getImageData(0, 0, size.width, size.height).data) });
    }
    return pictures;
  } finally {
    await task.destroy();
  }
}

/** Number of pixels that differ, edges of letters included: a tone mark is little more. Pictures of unequal size differ everywhere. */
export function countDifferences(left: Picture, right: Picture, threshold = 0.02): number {
  if (left.width !== right.width || left.height !== right.height) return Math.max(left.width * left.height, right.width * right.height);
  return pixelmatch(left.pixels, right.pixels, undefined, left.width, left.height, { threshold, includeAA: true });
}

/** Share of the pixels that are not white. */
export function inkShare(picture: Picture): number {
  let dark = 0;
  for (let index = 0; index < picture.pixels.length; index += 4) if ((picture.pixels[index] ?? 255) < 200) dark += 1;
  return dark / (picture.width * picture.height);
}

/** The picture as a PNG in shades of grey. */
export function toPng(picture: Picture): Buffer {
  const png = new PNG({ width: picture.width, height: picture.height });
  png.data = Buffer.from(picture.pixels);
  return PNG.sync.write(png, { colorType: 0, deflateLevel: 9 });
}

function readPng(path: string): Picture {
  const png = PNG.sync.read(readFileSync(path));
  return { width: png.width, height: png.height, pixels: new Uint8Array(png.data) };
}

/**
 * Compares with the reference picture `<folder>/<name>.png` and gives the number of differing pixels; writes the
 * reference when asked to. A missing reference is an error: a comparison with nothing must not pass.
 */
export function compareWithReference(picture: Picture, folder: string, name: string): number {
  const path = join(folder, `${name}.png`);
  if (process.env['UPDATE_PICTURES'] === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, toPng(picture));
    return 0;
  }
  if (!existsSync(path)) throw new Error(`There is no reference picture ${path}; make it with UPDATE_PICTURES=1 and look at it`);
  // Papers are black on white, so the reference's shades of grey are the picture's own red, green and blue.
  return countDifferences(picture, readPng(path));
}

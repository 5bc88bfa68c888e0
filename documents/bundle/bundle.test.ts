import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { PDFDocument, degrees } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { PNG } from 'pngjs';
import { dossierManifest, hashDossier } from '../../procedures/dossier-hash.ts';
import { compareWithReference, drawPages, inkShare } from '../../test/kit/picture.ts';
import { type FontSet, getTinos } from '../index.ts';
import { type Bundle, type BundledPaper, PaperChangedError, writeBundle } from './write-bundle.ts';

const pictures = fileURLToPath(new URL('../../test/documents/pictures', import.meta.url));
const hashOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');
let fonts: FontSet;
beforeAll(async () => {
  fonts = await getTinos();
});

/** A PDF whose pages bear their number; `turn` as a scanner writes it, `origin` where its page does not begin at nought. */
async function makePdf(count: number, size: readonly [number, number], more: { readonly turn?: number; readonly origin?: number; readonly unbalanced?: boolean } = {}): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  for (let number = 1; number <= count; number += 1) {
    const page = pdf.addPage([...size]);
    const origin = more.origin ?? 0;
    page.setMediaBox(origin, origin, ...size);
    page.setRotation(degrees(more.turn ?? 0));
    page.drawText(`trang ${String(number)}`, { x: origin + size[0] / 3, y: origin + size[1] / 2, size: size[0] / 16 });
    page.drawRectangle({ x: origin + 4, y: origin + 4, width: size[0] - 8, height: size[1] - 8, opacity: 0, borderWidth: 2 });
    if (more.unbalanced === true) page.pushOperators();
  }
  return pdf.save();
}

/** A grey scan, darker towards its foot. */
function makePng(width: number, height: number): Uint8Array {
  const png = new PNG({ width, height });
  for (let at = 0; at < width * height; at += 1) png.data.fill(230 - Math.floor((at / (width * height)) * 120), at * 4, at * 4 + 3).fill(255, at * 4 + 3, at * 4 + 4);
  return PNG.sync.write(png);
}

type Given = readonly [title: string, content: Uint8Array, mediaType: string, folioFrom: number, folioTo: number];

function bundleOf(given: readonly Given[]): Bundle {
  const papers = given.map(([title, content, mediaType, folioFrom, folioTo]): BundledPaper => ({
    title, number: '15/BB-VPHC', date: '06/07/2026', folioFrom, folioTo, sha256: hashOf(content), mediaType, open: () => Promise.resolve(content),
  }));
  const facts = papers.map(({ folioFrom, folioTo, sha256 }) => ({ type: 'other' as const, number: '15/BB-VPHC', date: '2026-07-06', folioFrom, folioTo, uploadId: '', sha256 }));
  return {
    front: {
      agency: 'Công an xã Kiễng Sơn', code: 'HS-2026-000001', person: { fullName: 'Nguyễn Thị Ưởng', birthDate: '20/5/1990', residence: 'Số 12, ngõ Hoa Sữa' }, isJuvenile: false,
      regime: 'Luật Phòng, chống ma túy 2025', openedOn: 'Thứ Hai 06/07/2026', hash: hashDossier(facts), madeOn: '2026-07-06',
    },
    papers, manifest: dossierManifest(facts),
  };
}

async function write(bundle: Bundle): Promise<{ bytes: Buffer; largest: number }> {
  const pieces: Uint8Array[] = [];
  await writeBundle(bundle, fonts, (bytes) => {
    pieces.push(bytes);
    return Promise.resolve();
  });
  return { bytes: Buffer.concat(pieces), largest: Math.max(...pieces.map((one) => one.length)) };
}

interface Read { readonly texts: string[]; readonly outline: string[]; readonly attached: string }

async function read(bytes: Uint8Array): Promise<Read> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  try {
    const texts: string[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      texts.push(items.map((item) => ('str' in item ? item.str : '')).join(' ').replaceAll(/\s+/gu, ' '));
    }
    const files = Object.values((await pdf.getAttachments()) as Record<string, { content: Uint8Array }> | null ?? {});
    return { texts, outline: ((await pdf.getOutline()) as { title: string }[]).map((one) => one.title), attached: new TextDecoder().decode(files[0]?.content) };
  } finally {
    await task.destroy();
  }
}

const a4 = [595, 842] as const;
async function usual(): Promise<Given[]> {
  return [
    ['Lý lịch tóm tắt', await makePdf(2, a4), 'application/pdf', 1, 2],
    ['Biên bản vi phạm', await makePdf(1, [842, 595]), 'application/pdf', 3, 3],
    ['Phiếu kết quả xác định tình trạng nghiện', await makePdf(1, a4, { turn: 90, origin: 100 }), 'application/pdf', 4, 4],
    ['Bản tường trình', makePng(240, 330), 'image/png', 5, 5],
    ['Văn bản đề nghị', await makePdf(3, [2480, 3508], { turn: 270 }), 'application/pdf', 6, 7],
  ];
}

describe('the bundle of a dossier', () => {
  it('holds cover, index and every page with its folio stamped, in the order of folios, with a bookmark for each paper', async () => {
    const { bytes } = await write(bundleOf(await usual()));
    const { texts, outline } = await read(bytes);
    expect(texts).toHaveLength(2 + 8);
    expect(texts.slice(2).map((text) => /BL .*$/u.exec(text)?.[0])).toEqual(['BL 01', 'BL 02', 'BL 03', 'BL 04', 'BL 05', 'BL 06 - 07 (trang 1/3)', 'BL 06 - 07 (trang 2/3)', 'BL 06 - 07 (trang 3/3)']);
    expect(outline).toEqual(['Bìa hồ sơ', 'Danh mục bút lục', 'BL 01 - 02 – Lý lịch tóm tắt', 'BL 03 – Biên bản vi phạm', 'BL 04 – Phiếu kết quả xác định tình trạng nghiện', 'BL 05 – Bản tường trình', 'BL 06 - 07 – Văn bản đề nghị']);
    expect(texts[0]).toContain('NGUYỄN THỊ ƯỞNG');
    expect(texts[1]).toContain('tệp có 3 trang, đánh 2 bút lục');
  });

  it('carries the list its hash is taken of, and the hash is that of the list', async () => {
    const bundle = bundleOf(await usual());
    const { texts, attached } = await read((await write(bundle)).bytes);
    expect(attached).toBe(bundle.manifest);
    expect(createHash('sha256').update(attached).digest('hex')).toBe(bundle.front.hash);
    expect(texts[1]?.replaceAll(' ', '')).toContain(bundle.front.hash);
  });

  it('gives the same bytes of the same papers, and another hash of a changed paper, number or folio', async () => {
    const given = await usual();
    const first = await write(bundleOf(given));
    expect(Buffer.compare(first.bytes, (await write(bundleOf(given))).bytes)).toBe(0);
    const changed = [...given];
    changed[3] = ['Bản tường trình', makePng(240, 331), 'image/png', 5, 5];
    const moved = given.map(([title, content, mediaType, from, to]): Given => [title, content, mediaType, from + 1, to + 1]);
    expect(new Set([bundleOf(given), bundleOf(changed), bundleOf(moved)].map((one) => one.front.hash)).size).toBe(3);
  });

  it('says which folios are missing, and stands a sheet in for a file that cannot be shown', async () => {
    const broken = Buffer.from('%PDF-1.7 is all there is');
    const { bytes } = await write(bundleOf([['Lý lịch tóm tắt', await makePdf(1, a4), 'application/pdf', 2, 2], ['Bản tường trình', broken, 'application/pdf', 5, 6]]));
    const { texts } = await read(bytes);
    expect(texts[1]).toContain('Không có tài liệu mang bút lục 01. Không có tài liệu mang bút lục 03 - 04.');
    expect(texts[3]).toContain('KHÔNG GHÉP ĐƯỢC TRANG CỦA TỆP NÀY');
    expect(texts[3]).toContain('BL 05 - 06');
  });

  it('is refused before its first byte where a file is not the recorded one', async () => {
    const bundle = bundleOf(await usual());
    const papers = bundle.papers.map((paper, index) => (index === 4 ? { ...paper, open: () => Promise.resolve(Buffer.from('another')) } : paper));
    let written = 0;
    const result = writeBundle({ ...bundle, papers }, fonts, (bytes) => {
      written += bytes.length;
      return Promise.resolve();
    });
    await expect(result).rejects.toThrow(PaperChangedError);
    expect(written).toBe(0);
  });

  it('leaves in pieces: of three hundred pages one paper at most is in memory', async () => {
    const pages = await makePdf(3, a4);
    const given = Array.from({ length: 100 }, (_, index): Given => ['Trang quét', Buffer.concat([pages, Buffer.from(`%${String(index)}`)]), 'application/pdf', 3 * index + 1, 3 * index + 3]);
    const bundle = bundleOf(given);
    let open = 0;
    let mostOpen = 0;
    const papers = bundle.papers.map((paper) => ({
      ...paper,
      open: async () => {
        open += 1;
        mostOpen = Math.max(mostOpen, open);
        const content = await paper.open();
        open -= 1;
        return content;
      },
    }));
    const { bytes, largest } = await write({ ...bundle, papers });
    expect(mostOpen).toBe(1);
    expect(largest).toBeLessThan(bytes.length / 3);
    expect((await PDFDocument.load(bytes)).getPageCount()).toBeGreaterThanOrEqual(302);
  });

  it('shows its stamps on upright, lying, turned, scanned and oversized pages', async () => {
    const shown = await drawPages(new Uint8Array((await write(bundleOf(await usual()))).bytes), 480, 8);
    for (const [index, name] of ['bundleCover', 'bundleIndex', 'bundleUpright', null, 'bundleLying', 'bundleTurned', 'bundleScanned', 'bundleOversized'].entries()) {
      const picture = shown[index];
      if (name === null || picture === undefined) continue;
      expect(inkShare(picture)).toBeGreaterThan(0.001);
      expect([name, compareWithReference(picture, pictures, name)]).toEqual([name, 0]);
    }
  });
});

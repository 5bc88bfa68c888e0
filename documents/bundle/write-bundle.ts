/** All papers of a dossier as one PDF: cover, index, every page with its folio stamped, bookmarks, and the list its hash is taken of. One paper is in memory at a time; the same papers give the same bytes. */
import { createHash } from 'node:crypto';
import { PDFContext, PDFHexString, PDFName, PDFNumber, type PDFPageLeaf, type PDFRef, PDFString } from 'pdf-lib';
import type { FontSet } from '../fonts.ts';
import { embedFace } from '../layout/write-pdf.ts';
import { bookmarkText, type BundleFront, bundleNames, type IndexLine, missingStamp, renderFront, renderMissing, stampText } from './bundle-front.vi.ts';
import { PdfSink, type Write } from './pdf-sink.ts';
import { readPages } from './read-pages.ts';
import { stampPage, type StampFont } from './stamp-page.ts';

export interface BundledPaper extends Omit<IndexLine, 'pages'> {
  readonly mediaType: string;
  /** opens the file; called twice, one file at a time */
  readonly open: () => Promise<Uint8Array>;
}

export interface Bundle {
  readonly front: BundleFront;
  /** in the order of their folios */
  readonly papers: readonly BundledPaper[];
  /** what the hash of the whole is taken of; null where there is none */
  readonly manifest: string | null;
}

/** A file that is not the one the dossier recorded: no bundle is made of it. */
export class PaperChangedError extends Error {
  constructor(sha256: string) {
    super(`a file of the dossier does not have the recorded hash ${sha256}`);
    this.name = 'PaperChangedError';
  }
}

async function openChecked(paper: BundledPaper): Promise<Uint8Array> {
  const content = await paper.open();
  if (createHash('sha256').update(content).digest('hex') !== paper.sha256) throw new PaperChangedError(paper.sha256);
  return content;
}

interface Bookmark { readonly title: string; readonly page: PDFRef }

class BundleWriter {
  readonly #sink: PdfSink;
  readonly #tree: PDFRef;
  readonly #kids: PDFRef[] = [];
  readonly #bookmarks: Bookmark[] = [];

  constructor(write: Write) {
    this.#sink = new PdfSink(write);
    this.#tree = this.#sink.reserve();
  }

  async embedFont(fonts: FontSet): Promise<StampFont> {
    const context = this.#context();
    const ref = embedFace(context, fonts.bold);
    await this.#sink.take(context);
    return { face: fonts.bold, ref };
  }

  /** Adds a file's pages; answers false where they cannot be read, and then adds nothing. */
  async add(content: Uint8Array, mediaType: string, bookmark: string | null, stamp: (page: PDFPageLeaf, number: number, count: number) => void): Promise<boolean> {
    const context = this.#context();
    const pages = await readPages(content, mediaType, context);
    if (pages === null) return false;
    const refs = pages.map((page, index) => {
      stamp(page, index + 1, pages.length);
      page.set(PDFName.of('Parent'), this.#tree);
      return context.register(page);
    });
    await this.#sink.take(context);
    this.#kids.push(...refs);
    const [first] = refs;
    if (bookmark !== null && first !== undefined) this.#bookmarks.push({ title: bookmark, page: first });
    return true;
  }

  async end({ front, manifest }: Bundle): Promise<void> {
    const context = this.#context();
    const outlines = this.#outline(context);
    const attached = manifest === null ? {} : attach(context, manifest);
    const root = context.register(context.obj({
      Type: 'Catalog', Pages: this.#tree, Lang: PDFString.of('vi-VN'), PageMode: 'UseOutlines', Outlines: outlines, ViewerPreferences: { DisplayDocTitle: true }, ...attached,
    }));
    const madeAt = PDFString.of(`D:${front.madeOn.replaceAll('-', '')}000000+07'00'`);
    const producer = PDFHexString.fromText('Trình Tự');
    const info = context.register(context.obj({ Title: PDFHexString.fromText(bundleNames.title(front.code)), Producer: producer, Creator: producer, CreationDate: madeAt, ModDate: madeAt }));
    await this.#sink.take(context);
    await this.#sink.put(this.#tree, context.obj({ Type: 'Pages', Kids: this.#kids, Count: PDFNumber.of(this.#kids.length) }));
    await this.#sink.end(root, info, (front.hash ?? createHash('sha256').update(front.code).digest('hex')).slice(0, 32));
  }

  #context(): PDFContext {
    const context = PDFContext.create();
    this.#sink.begin(context);
    return context;
  }

  #outline(context: PDFContext): PDFRef {
    const root = context.nextRef();
    const refs = this.#bookmarks.map(() => context.nextRef());
    this.#bookmarks.forEach(({ title, page }, index) => {
      const [ref, previous, next] = [refs[index], refs[index - 1], refs[index + 1]];
      if (ref === undefined) return;
      context.assign(ref, context.obj({
        Title: PDFHexString.fromText(title), Parent: root, Dest: [page, 'Fit'], ...(previous === undefined ? {} : { Prev: previous }), ...(next === undefined ? {} : { Next: next }),
      }));
    });
    const [first, last] = [refs[0], refs.at(-1)];
    context.assign(root, context.obj({ Type: 'Outlines', Count: refs.length, ...(first === undefined || last === undefined ? {} : { First: first, Last: last }) }));
    return root;
  }
}

/** The list as a file inside the file. */
function attach(context: PDFContext, manifest: string): Record<string, never> {
  const file = context.register(context.flateStream(new TextEncoder().encode(manifest), { Type: 'EmbeddedFile', Subtype: PDFName.of('text/plain') }));
  const name = PDFString.of(bundleNames.manifest);
  const entry = context.register(context.obj({ Type: 'Filespec', F: name, UF: name, EF: { F: file, UF: file }, AFRelationship: 'Data' }));
  return { Names: { EmbeddedFiles: { Names: [name, entry] } }, AF: [entry] } as unknown as Record<string, never>;
}

/** Pages of a file; null where they cannot be shown. A picture is one page, and is not unpacked to know it. */
async function countPages(paper: BundledPaper): Promise<number | null> {
  const content = await openChecked(paper);
  return paper.mediaType === 'application/pdf' ? ((await readPages(content, paper.mediaType, PDFContext.create()))?.length ?? null) : 1;
}

/**
 * Writes the bundle. The papers are read twice, once for the index and once for their pages, so that nothing is kept.
 * @throws PaperChangedError before the first byte where a file is not the recorded one
 */
export async function writeBundle(bundle: Bundle, fonts: FontSet, write: Write): Promise<void> {
  const lines: IndexLine[] = [];
  for (const { title, number, date, folioFrom, folioTo, sha256, ...paper } of bundle.papers)
    lines.push({ title, number, date, folioFrom, folioTo, sha256, pages: await countPages({ title, number, date, folioFrom, folioTo, sha256, ...paper }) });
  const writer = new BundleWriter(write);
  const font = await writer.embedFont(fonts);
  const unstamped = (): void => undefined;
  const [cover, index] = await renderFront(bundle.front, lines, fonts);
  for (const [file, bookmark] of [[cover, bundleNames.cover], [index, bundleNames.index]] as const) if (file !== undefined) await writer.add(file, 'application/pdf', bookmark, unstamped);
  for (const [at, paper] of bundle.papers.entries()) {
    const line = lines[at];
    if (line === undefined) continue;
    const isShown = line.pages !== null && (await writer.add(await openChecked(paper), paper.mediaType, bookmarkText(line), (page, number, count) => stampPage(page, stampText(line, number, count), font)));
    if (!isShown) await writer.add(await renderMissing(line, fonts, bundle.front.madeOn), 'application/pdf', bookmarkText(line), (page) => stampPage(page, missingStamp(line), font));
  }
  await writer.end(bundle);
}

/** Writes a PDF file object by object, so that no more than one paper of it is in memory. The same objects give the same bytes. */
import { type PDFContext, type PDFObject, PDFRef } from 'pdf-lib';

/** Takes the next bytes of the file; resolves when the receiver is ready for more. */
export type Write = (bytes: Uint8Array) => Promise<void>;

const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
/** Small objects are gathered to pieces of about this size before they are passed on. */
const pieceSize = 64 * 1024;

export class PdfSink {
  readonly #write: Write;
  readonly #offsets: number[] = [];
  #position = 0;
  #pending: Uint8Array[] = [];
  #pendingSize = 0;
  /** highest object number given away */
  #last = 0;

  constructor(write: Write) {
    this.#write = write;
    this.#push(latin('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'));
  }

  /** A number for an object that is written later. */
  reserve(): PDFRef {
    this.#last += 1;
    return PDFRef.of(this.#last);
  }

  /** From here on the context numbers its objects where this file's end. */
  begin(context: PDFContext): void {
    context.largestObjectNumber = this.#last;
  }

  /** Writes every object of the context; it may be forgotten afterwards. */
  async take(context: PDFContext): Promise<void> {
    this.#last = Math.max(this.#last, context.largestObjectNumber);
    for (const [ref, object] of context.enumerateIndirectObjects()) await this.put(ref, object);
  }

  async put(ref: PDFRef, object: PDFObject): Promise<void> {
    this.#offsets[ref.objectNumber] = this.#position;
    const size = object.sizeInBytes();
    const bytes = new Uint8Array(size);
    object.copyBytesInto(bytes, 0);
    this.#push(latin(`${String(ref.objectNumber)} 0 obj\n`));
    this.#push(bytes);
    this.#push(latin('\nendobj\n'));
    if (this.#pendingSize >= pieceSize) await this.#flush();
  }

  /** The table of objects and the trailer: nothing can be written afterwards. `id` is 32 hexadecimal digits. */
  async end(root: PDFRef, info: PDFRef, id: string): Promise<void> {
    const at = this.#position;
    const entries = Array.from({ length: this.#last }, (_, index) => {
      const offset = this.#offsets[index + 1];
      return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;
    });
    this.#push(latin(`xref\n0 ${String(this.#last + 1)}\n0000000000 65535 f \n${entries.join('')}`));
    this.#push(latin(`trailer\n<< /Size ${String(this.#last + 1)} /Root ${root.toString()} /Info ${info.toString()} /ID [<${id}> <${id}>] >>\nstartxref\n${String(at)}\n%%EOF\n`));
    await this.#flush();
  }

  #push(bytes: Uint8Array): void {
    this.#pending.push(bytes);
    this.#pendingSize += bytes.length;
    this.#position += bytes.length;
  }

  async #flush(): Promise<void> {
    const all = new Uint8Array(this.#pendingSize);
    let at = 0;
    for (const bytes of this.#pending) {
      all.set(bytes, at);
      at += bytes.length;
    }
    this.#pending = [];
    this.#pendingSize = 0;
    await this.#write(all);
  }
}



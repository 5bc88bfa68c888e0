import { getTinos } from '../../documents/index.ts';
import { type Block, paragraph } from '../../documents/layout/blocks.ts';
import { layOut } from '../../documents/layout/lay-out.ts';
import { writePdf } from '../../documents/layout/write-pdf.ts';

/** A page that stands for the scan of a paper: its name and what it is about. The same words give the same bytes. */
export async function makeScan(title: string, lines: readonly string[]): Promise<Uint8Array> {
  const fonts = await getTinos();
  const blocks: Block[] = [{ kind: 'centred', text: title, style: 'bold' }, ...lines.map(paragraph)];
  return writePdf(layOut(blocks, fonts, { watermark: 'BẢN QUÉT MINH HỌA', formNumber: null, footerMark: null }), fonts, { title, madeOn: null });
}

import { Stack, Text } from '@mantine/core';
import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { useEffect, useRef, useState } from 'react';
import { Loading } from './page-state.tsx';
import { pdfPagesWords } from './pdf-pages.words.vi.ts';

GlobalWorkerOptions.workerSrc = workerUrl;

const widestPx = 900;

/** The words of a page, for who listens instead of looking. */
async function textOf(pdf: PDFDocumentProxy, number: number): Promise<string> {
  const content = await (await pdf.getPage(number)).getTextContent();
  return content.items.map((item) => ('str' in item ? item.str : '')).join(' ').replace(/\s+/g, ' ').trim();
}

/** One page, drawn when it comes near the screen. */
function PdfPage({ pdf, number }: { readonly pdf: PDFDocumentProxy; readonly number: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [text, setText] = useState('');
  useEffect(() => {
    const element = canvas.current;
    if (element === null) return undefined;
    const ending = new AbortController();
    const draw = async () => {
      const page = await pdf.getPage(number);
      const whole = page.getViewport({ scale: 1 });
      // Sharp on fine screens and on paper.
      const scale = (Math.min(widestPx, element.parentElement?.clientWidth ?? widestPx) / whole.width) * Math.max(2, window.devicePixelRatio);
      const viewport = page.getViewport({ scale });
      if (ending.signal.aborted) return;
      element.width = viewport.width;
      element.height = viewport.height;
      await page.render({ canvas: element, viewport }).promise;
      const words = await textOf(pdf, number);
      element.dataset['drawn'] = 'true';
      setText(words);
    };
    const watch = new IntersectionObserver((seen) => {
      if (!seen.some((one) => one.isIntersecting)) return;
      watch.disconnect();
      void draw().catch(() => undefined);
    }, { rootMargin: '600px' });
    watch.observe(element);
    return () => {
      ending.abort();
      watch.disconnect();
    };
  }, [pdf, number]);
  const label = pdfPagesWords.page(number, pdf.numPages);
  return (
    <li>
      <Text size="sm" c="dimmed" className="tt-no-print">{label}</Text>
      <canvas ref={canvas} className="tt-page" role="img" aria-label={text === '' ? label : `${label}: ${text}`} />
    </li>
  );
}

/** A PDF page by page, for browsers without a viewer of their own, and for scans one leafs through. */
export default function PdfPages({ file }: { readonly file: Blob }) {
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null);
  const [isBroken, setBroken] = useState(false);
  useEffect(() => {
    let isGone = false;
    // No WebAssembly: the page's policy allows none, and papers made here need none.
    const task = file.arrayBuffer().then((data) => getDocument({ data, useWasm: false }));
    task.then((loading) => loading.promise).then((loaded) => { if (!isGone) setPdf(loaded); }, () => { if (!isGone) setBroken(true); });
    return () => {
      isGone = true;
      void task.then((loading) => loading.destroy());
    };
  }, [file]);
  if (isBroken) return <Text role="alert">{pdfPagesWords.broken}</Text>;
  if (pdf === null) return <Loading rows={10} />;
  return (
    <Stack component="ol" gap="md" className="tt-plain-list" aria-label={pdfPagesWords.pages}>
      {Array.from({ length: pdf.numPages }, (_, index) => <PdfPage key={index} pdf={pdf} number={index + 1} />)}
    </Stack>
  );
}

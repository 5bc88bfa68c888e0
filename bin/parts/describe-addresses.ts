import type { EmbeddedProduct } from './embedded-product.ts';

/** The short table printed when everything is ready: what runs where, and how to sign in. */
export function describeAddresses({ config, parts }: EmbeddedProduct): string {
  const { baseUrl } = config.http;
  const rows: [string, string][] = [
    ['Trình Tự', baseUrl],
    ['API, with examples to try', `${baseUrl}/docs`],
    ['Temporal UI', parts.temporalUiUrl ?? 'none'],
    ['Mails it would send', `${config.dataDir}/mail`],
    ['Data', config.dataDir],
    ['Sign in, in the browser', `${baseUrl}: choose a demo official`],
    ['Sign in, on the command line', 'npm run -s sign-in -- ba-dinh-truong-ca'],
    ['Stop', 'Ctrl-C'],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return `\n${rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`).join('\n')}\n\n`;
}

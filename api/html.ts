/** Text that may stand in a page as it is. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

type Value = Html | string | number | boolean | null | undefined | readonly Value[];

function write(value: Value): string {
  if (value instanceof Html) return value.text;
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'object') return value.map(write).join('');
  return String(value).replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);
}

/** A piece of a page; every value in it is escaped unless it is such a piece itself. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(parts.reduce((text, part, index) => text + write(values[index - 1]) + part));
}

export const stylesheet = `
:root { color-scheme: light dark; --line: #8888; --blue: #0b57a4; }
@media (prefers-color-scheme: dark) { :root { --blue: #8ec5ff; } }
* { box-sizing: border-box; }
body { font: 16px/1.6 system-ui, "Noto Sans", sans-serif; max-width: 62rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.6rem; margin: 0 0 .5rem; } h2 { font-size: 1.15rem; margin: 1.6rem 0 .5rem; }
a { color: var(--blue); }
.banner { border: 2px solid #b25e00; border-radius: .4rem; padding: .7rem 1rem; margin: 0 0 1.2rem; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .35rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; }
.choices { display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: .5rem; padding: 0; margin: 0; }
button { font: inherit; width: 100%; text-align: left; padding: .5rem .8rem; border: 1px solid var(--line); border-radius: .4rem; background: transparent; color: inherit; cursor: pointer; }
button:hover, button:focus-visible { border-color: var(--blue); outline: 2px solid var(--blue); }
small { display: block; opacity: .8; }
code { font-family: ui-monospace, monospace; }
`;

/** A whole page in Vietnamese. */
export function renderPage(title: string, body: Html): string {
  return html`<!doctype html>
<html lang="vi">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><link rel="stylesheet" href="/page.css"></head>
<body>${body}</body>
</html>
`.text;
}

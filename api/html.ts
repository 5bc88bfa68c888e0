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
:root { color-scheme: light dark; --ground: #fff; --text: #1f2429; --dim: #545b63; --line: #d5d9de; --soft: #f3f5f7; --blue: #1864ab; --on-blue: #fff; --link: #1a5293; }
@media (prefers-color-scheme: dark) { :root { --ground: #242424; --text: #e3e6e9; --dim: #b3b9c0; --line: #45494f; --soft: #2b2e33; --blue: #1971c2; --link: #8ec1ff; } }
* { box-sizing: border-box; }
body { font: 16px/1.6 "Noto Sans Variable", "Noto Sans", system-ui, sans-serif; color: var(--text); background: var(--ground); max-width: 68rem; margin: 0 auto; padding: 1.5rem; font-variant-numeric: tabular-nums; }
h1 { font-size: 1.375rem; margin: 0 0 .5rem; } h2 { font-size: 1rem; margin: 1.4rem 0 .4rem; }
a { color: var(--link); }
.banner { border: 1px solid var(--line); border-left: 4px solid var(--blue); background: var(--soft); border-radius: 4px; padding: .7rem 1rem; margin: 0 0 1.2rem; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .35rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; }
.choices { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: .5rem; padding: 0; margin: 0; }
button { font: inherit; width: 100%; text-align: left; padding: .5rem .8rem; border: 1px solid var(--line); border-radius: 4px; background: var(--ground); color: inherit; cursor: pointer; }
button:hover { background: var(--soft); }
button:focus-visible, a:focus-visible { outline: 2px solid var(--blue); outline-offset: 2px; }
.actions { display: flex; gap: .5rem; flex-wrap: wrap; }
.actions button { width: auto; }
button.main { background: var(--blue); border-color: var(--blue); color: var(--on-blue); font-weight: 500; }
small { display: block; color: var(--dim); font-size: .875rem; }
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

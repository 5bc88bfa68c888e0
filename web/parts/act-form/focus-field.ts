/** Puts the focus, with the next frame, into the field at a path, or into the nearest around it that stands on the page. */
export function focusNext(path: string): void {
  requestAnimationFrame(() => {
    const field = [...document.querySelectorAll<HTMLElement>('[data-path]')].filter((one) => path === one.dataset['path'] || path.startsWith(`${one.dataset['path'] ?? ''}.`)).at(-1);
    field?.querySelector<HTMLElement>('input:not([type="hidden"]), textarea, select, button')?.focus();
  });
}

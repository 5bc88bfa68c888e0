import { useEffect, useRef } from 'react';

/** Single letters are dead while text is typed, also half-composed (Telex), and where the official switched them off. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return true;
  const target = event.target;
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.closest('input, textarea, select, [role="dialog"], [role="listbox"], [role="menu"]') !== null;
}

const offKey = 'trinh-tu-shortcuts-off';

export function areShortcutsOff(): boolean {
  return window.localStorage.getItem(offKey) === '1';
}

export function switchShortcuts(isOff: boolean): void {
  if (isOff) window.localStorage.setItem(offKey, '1');
  else window.localStorage.removeItem(offKey);
}

/** Calls the handler of a single key; the newest handlers are used without listening anew. */
export function useShortcuts(handlers: Readonly<Record<string, (event: KeyboardEvent) => void>>): void {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (areShortcutsOff() || isTyping(event)) return;
      const handler = latest.current[event.key];
      if (handler === undefined) return;
      event.preventDefault();
      handler(event);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

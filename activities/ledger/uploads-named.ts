const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function gather(value: unknown, into: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, item] of Object.entries(value)) {
    if (/uploadid$/i.test(name) && typeof item === 'string' && uuidPattern.test(item)) into.add(item);
    else if (/uploadids$/i.test(name) && Array.isArray(item)) for (const one of item) gather({ uploadId: one as unknown }, into);
    else gather(item, into);
  }
}

/** Files that a request rests on: every field of that name in its body and envelope. */
export function listUploadsNamed(...parts: readonly unknown[]): string[] {
  const ids = new Set<string>();
  for (const part of parts) gather(part, ids);
  return [...ids].sort();
}

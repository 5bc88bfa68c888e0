const idPattern = /^[a-z0-9][a-z0-9:._-]{2,79}$/;

function gatherIds(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') {
    if (idPattern.test(value)) into.add(value);
  } else if (Array.isArray(value)) for (const item of value) gatherIds(item, into);
  else if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) gatherIds(item, into);
}

/** Whatever in a body may be an office's id; what is none is left out when it is looked up. */
export function listOfficesNamed(body: unknown): string[] {
  const ids = new Set<string>();
  gatherIds(body, ids);
  return [...ids].sort();
}

/** Legal facts of this procedure: ids, dates and closed choices, never personal text. A type, not an interface: it must be JSON. */
export type RemovalFacts = {
  readonly [fact: string]: never;
};

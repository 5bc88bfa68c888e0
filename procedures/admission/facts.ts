/** Legal facts of this procedure: ids, dates and closed choices, never personal text. A type, not an interface: it must be JSON. */
export type AdmissionFacts = {
  readonly [fact: string]: never;
};

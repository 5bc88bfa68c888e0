export * from './administration.ts';
export * from './divisions.ts';
export * from './ledger.ts';
export * from './offices.ts';
export * from './papers.ts';
export * from './persons.ts';
export * from './projections.ts';
export * from './work.ts';

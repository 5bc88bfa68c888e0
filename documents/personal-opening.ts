import { type Paper, personalHead } from './define-document.ts';
import type { Block } from './layout/blocks.ts';

/** How a paper of a person's own begins: place and day, title, whom it is addressed to. `issuedOn` local date, null while a draft. */
export function personalOpening(paper: Paper, { place, issuedOn }: { readonly place: string; readonly issuedOn: string | null }, addressee: string): readonly Block[] {
  return [personalHead(place, issuedOn), paper.title(), { kind: 'addressees', names: [addressee] }];
}

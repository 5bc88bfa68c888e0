import type { components } from '../api/openapi.d.ts';
import { openOnceWords } from '../words.vi.ts';
import { PageLink } from './page-link.tsx';

/** Why a file of which a person has one at a time is not opened again, with the way to the open one. */
export function OpenOnce({ label, open }: { readonly label: string; readonly open: NonNullable<components['schemas']['OpeningAct']['openCase']> }) {
  return (
    <>
      {openOnceWords.open(label)} {open.caseId === null ? open.code : <PageLink to="/ho-so/$caseId" params={{ caseId: open.caseId }}>{open.code}</PageLink>}
    </>
  );
}

import { defineProcedure } from '../procedure.ts';

export const compulsoryDossier = defineProcedure({ name: 'compulsoryDossier', version: 1, initial: 'begin', stages: { begin: { owner: 'compilingOffice' } }, acts: {} });

import { defineProcedure } from '../procedure.ts';

export const courtReview = defineProcedure({ name: 'courtReview', version: 1, initial: 'begin', stages: { begin: { owner: 'compilingOffice' } }, acts: {} });

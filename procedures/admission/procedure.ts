import { defineProcedure } from '../procedure.ts';

export const admission = defineProcedure({ name: 'admission', version: 1, initial: 'begin', stages: { begin: { owner: 'compilingOffice' } }, acts: {} });

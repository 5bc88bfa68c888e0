import { defineProcedure } from '../procedure.ts';

export const supervision = defineProcedure({ name: 'supervision', version: 1, initial: 'begin', stages: { begin: { owner: 'compilingOffice' } }, acts: {} });

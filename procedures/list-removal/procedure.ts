import { defineProcedure } from '../procedure.ts';

export const listRemoval = defineProcedure({ name: 'listRemoval', version: 1, initial: 'begin', stages: { begin: { owner: 'compilingOffice' } }, acts: {} });

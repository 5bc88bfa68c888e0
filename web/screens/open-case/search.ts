import { z } from 'zod';

export const openCaseSearch = z.object({
  /** the case the new one follows from */
  tu: z.uuid().optional().catch(undefined),
  /** of a side proceeding: the case it is to hang on */
  chinh: z.uuid().optional().catch(undefined),
  /** the opening act that was chosen */
  viec: z.string().max(60).optional().catch(undefined),
});

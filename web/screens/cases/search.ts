import { z } from 'zod';

const name = z.string().regex(/^[A-Za-z]{1,60}$/).optional().catch(undefined);
const isOn = z.literal('co').optional().catch(undefined);
const day = z.iso.date().optional().catch(undefined);

/** Closed values only: the name one looks for stands in no address. */
export const casesSearch = z.object({
  loai: z.enum(['main', 'side', 'standalone']).optional().catch(undefined),
  thuTuc: name,
  giaiDoan: name,
  luat: z.enum(['R1', 'R2', 'R3', 'R4']).optional().catch(undefined),
  trangThai: z.enum(['mo', 'dong']).optional().catch(undefined),
  quaHan: isOn,
  quaCanCu: isOn,
  tu: day,
  den: day,
  sapXep: z.enum(['opened-desc', 'opened-asc', 'due-asc', 'due-desc', 'code-asc', 'code-desc']).optional().catch(undefined),
  chon: z.uuid().optional().catch(undefined),
});

export type Search = z.output<typeof casesSearch>;

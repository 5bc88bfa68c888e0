import type { Guard } from './procedure.ts';

/** A clock that runs from another office's receipt: the receipt lies between the sending and now. */
export const receiptIsNotInFuture: Guard<{ readonly receivedAt?: string | undefined }> = ({ body, happenedAt, context }) => {
  if (body.receivedAt === undefined) return null;
  const received = Date.parse(body.receivedAt);
  if (received > Date.parse(context.asOf)) return { code: 'happenedInFuture', facts: { field: 'receivedAt' } };
  return received < Date.parse(happenedAt) ? { code: 'happenedBeforeCause', facts: { field: 'receivedAt' } } : null;
};

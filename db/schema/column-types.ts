import { customType } from 'drizzle-orm/pg-core';

/** Postgres writes `2026-07-31 17:00:00.12+00`; everything of ours speaks ISO with milliseconds. */
export function toIsoInstant(text: string): string {
  return new Date(text).toISOString();
}

/** A UTC instant with milliseconds, as an ISO text; no microseconds, so that keysets compare exactly. */
export const instant = customType<{ data: string; driverData: string }>({
  dataType: () => 'timestamptz(3)',
  fromDriver: toIsoInstant,
});

export const bytes = customType<{ data: Buffer; driverData: Buffer }>({
  dataType: () => 'bytea',
});

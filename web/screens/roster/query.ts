import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.ts';
import type { components } from '../../api/openapi.d.ts';

export type Roster = components['schemas']['DutyRoster'];
export type Leave = components['schemas']['Leave'];

/** Who of one's office is on duty now, and the shifts around today. */
export const rosterQuery = queryOptions({ queryKey: ['roster'], queryFn: () => dataOf(api.GET('/api/duty-roster')) });

/** Who of one's office is away; of leaders alone. */
export const leaveQuery = queryOptions({ queryKey: ['leave'], queryFn: () => dataOf(api.GET('/api/leave')), retry: false });

/** A date and a time as typed, of Việt Nam, in the form the API takes. */
export function instantOf(date: string, time: string): string {
  return `${date}T${time}:00+07:00`;
}

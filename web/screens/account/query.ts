import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.ts';
import type { components } from '../../api/openapi.d.ts';

export type NoticeSettings = components['schemas']['NoticeSettings'];

export const noticeSettingsQuery = queryOptions({ queryKey: ['notice-settings'], queryFn: () => dataOf(api.GET('/api/notices/settings')), retry: false });

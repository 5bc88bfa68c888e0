import { IconBuilding, IconCalendar, IconChartBar, IconClipboardList, IconClock, IconFolder, IconHome, IconListDetails, IconScale, IconSettings, IconShieldCheck } from '@tabler/icons-react';
import { shellWords } from './words.vi.ts';

export interface Place {
  readonly to: string;
  readonly label: string;
  readonly icon: typeof IconHome;
  /** kinds of office that see it; absent: all */
  readonly kinds?: readonly string[];
}

const police = ['communePolice', 'districtPolice', 'provincialPolice', 'centralPolice'];
const committee = ['communeCommittee'];
const working = [...police, ...committee, 'court', 'procuracy', 'facility', 'clinic', 'labourOffice'];

/** The screens in the order of a day's work. What an office has no use for is absent; the server refuses it anyway. */
export const places: readonly Place[] = [
  { to: '/viec', label: shellWords.work, icon: IconClipboardList, kinds: working },
  { to: '/viec/lich', label: shellWords.calendar, icon: IconCalendar, kinds: working },
  { to: '/ho-so', label: shellWords.cases, icon: IconFolder, kinds: [...working, 'oversight'] },
  { to: '/co-so', label: shellWords.facility, icon: IconBuilding, kinds: ['facility'] },
  { to: '/sau-cai', label: shellWords.supervision, icon: IconHome, kinds: ['communePolice', ...committee] },
  { to: '/danh-sach', label: shellWords.lists, icon: IconListDetails, kinds: [...police, ...committee, 'facility', 'oversight'] },
  { to: '/thong-ke', label: shellWords.statistics, icon: IconChartBar, kinds: [...working, 'oversight'] },
  { to: '/kiem-tra', label: shellWords.audit, icon: IconShieldCheck, kinds: ['oversight'] },
  { to: '/phap-luat', label: shellWords.law, icon: IconScale },
  { to: '/truc', label: shellWords.roster, icon: IconClock, kinds: working },
  { to: '/quan-tri', label: shellWords.administration, icon: IconSettings, kinds: ['operator'] },
];

export function placesOf(agencyKind: string): readonly Place[] {
  return places.filter((place) => place.kinds === undefined || place.kinds.includes(agencyKind));
}

/** Whether an address is a screen of other offices: it is answered like one that does not exist. */
export function isOfOthers(agencyKind: string, pathname: string): boolean {
  const place = places.find((one) => one.to === pathname.replace(/\/$/, ''));
  return place?.kinds !== undefined && !place.kinds.includes(agencyKind);
}

/** Where the day of an office begins: on the screen that answers its first question. */
const homes: Readonly<Record<string, string>> = { facility: '/co-so', provincialPolice: '/thong-ke', centralPolice: '/thong-ke', oversight: '/kiem-tra', operator: '/quan-tri' };

export function homeOf(agencyKind: string): string {
  return homes[agencyKind] ?? '/viec';
}

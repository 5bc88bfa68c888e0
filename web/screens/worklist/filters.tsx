import { Button, Group, NativeSelect, SegmentedControl } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type RefObject } from 'react';
import { proceduresQuery } from '../../api/procedures.ts';
import { ExportMenu } from '../../parts/export-menu.tsx';
import { SavedViews } from '../../parts/saved-views.tsx';
import { showDate, showWeekday } from '../../parts/date-text.ts';
import { words } from '../../words.vi.ts';
import { filtersOf, waitingPapersQuery } from './query.ts';
import { worklistSearch, type Search } from './search.ts';
import { worklistWords } from './words.vi.ts';

export const groups = ['alarm', 'overdue', 'today', 'threeDays', 'later', 'waiting'] as const;
export type Counts = Readonly<Record<(typeof groups)[number], number>>;

export function totalOf(counts: Counts, group: Search['nhom']): number {
  return group === undefined ? groups.reduce((sum, one) => sum + counts[one], 0) : counts[group];
}

interface GroupButtonsProps {
  /** `papers`: what waits to be signed, in place of the work */
  readonly chosen: Search['nhom'] | 'papers';
  readonly counts: Counts | undefined;
  readonly onChoose: (group: Search['nhom'] | 'papers') => void;
}

/** The groups by due date, each with its count; the width of a count is kept free so that nothing moves when it changes. */
export function GroupButtons({ chosen, counts, onChoose }: GroupButtonsProps) {
  const papers = useQuery(waitingPapersQuery);
  return (
    <Group gap="md" style={{ rowGap: 8 }}>
      <Group gap="xs" role="group" aria-label={worklistWords.groupsLabel}>
        {[undefined, ...groups].map((group) => (
          <Button key={group ?? 'all'} size="compact-md" variant={chosen === group ? 'filled' : 'default'} aria-pressed={chosen === group} onClick={() => onChoose(group)}>
            {group === undefined ? words.all : worklistWords.groups[group]}<span className="tt-count">{counts === undefined ? '' : totalOf(counts, group)}</span>
          </Button>
        ))}
      </Group>
      <Button size="compact-md" variant={chosen === 'papers' ? 'filled' : 'default'} aria-pressed={chosen === 'papers'} onClick={() => onChoose('papers')}>
        {worklistWords.papers}<span className="tt-count">{papers.data === undefined ? '' : papers.data.papers.length + papers.data.drafts.length}</span>
      </Button>
    </Group>
  );
}

export function WorklistFilters({ search, onChange, first }: { readonly search: Search; readonly onChange: (change: Partial<Search>) => void; readonly first: RefObject<HTMLSelectElement | null> }) {
  const procedures = useQuery(proceduresQuery);
  const { chon: _selected, ...kept } = search;
  return (
    <Group gap="xs" className="tt-no-print">
      <SegmentedControl
        aria-label={worklistWords.ofWhom} size="xs" value={search.cua ?? 'all'}
        data={[{ value: 'all', label: worklistWords.everyone }, { value: 'me', label: worklistWords.mine }, { value: 'nobody', label: worklistWords.nobody }]}
        onChange={(value) => onChange({ cua: value === 'me' || value === 'nobody' ? value : undefined })}
      />
      <NativeSelect
        ref={first} size="xs" aria-label={worklistWords.kind} value={search.loai ?? ''} data={[{ value: '', label: worklistWords.kinds.all }, { value: 'limit', label: worklistWords.kinds.limit }, { value: 'task', label: worklistWords.kinds.task }]}
        onChange={({ currentTarget: { value } }) => onChange({ loai: value === 'limit' || value === 'task' ? value : undefined })}
      />
      <NativeSelect
        size="xs" w={190} aria-label={worklistWords.procedure} value={search.thuTuc ?? ''} data={[{ value: '', label: worklistWords.anyProcedure }, ...(procedures.data?.procedures ?? []).map(({ name, label }) => ({ value: name, label }))]}
        onChange={({ currentTarget: { value } }) => onChange({ thuTuc: value === '' ? undefined : value })}
      />
      {search.ngay === undefined ? null : (
        <Button size="compact-sm" variant="default" rightSection={<IconX size={14} aria-hidden />} aria-label={`${worklistWords.onDay(`${showWeekday(search.ngay)} ${showDate(search.ngay)}`)}. ${worklistWords.clearDay}`} onClick={() => onChange({ ngay: undefined })}>
          {worklistWords.onDay(`${showWeekday(search.ngay)} ${showDate(search.ngay)}`)}
        </Button>
      )}
      <SavedViews screen="viec" filters={kept} onChoose={(filters) => onChange({ nhom: undefined, vanBan: undefined, loai: undefined, cua: undefined, thuTuc: undefined, ngay: undefined, ...worklistSearch.parse(filters) })} />
      <ExportMenu path="/api/worklist" query={filtersOf(search)} name={worklistWords.fileName} />
    </Group>
  );
}

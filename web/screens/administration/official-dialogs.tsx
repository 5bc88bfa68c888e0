import { Group, NativeSelect, Text } from '@mantine/core';
import { api, dataOf } from '../../api/client.ts';
import { DateField } from '../../parts/date-field.tsx';
import { SearchSelect } from '../../parts/search-select.tsx';
import { ChangeDialog, useFields } from './change-dialog.tsx';
import { AgencySearch, PositionField, Reason, spanOf, Words } from './fields.tsx';
import { type Official, type Position, searchOfficials } from './query.ts';
import { administrationWords, officialsWords } from './words.vi.ts';

export interface OfficialDialogProps {
  readonly official: Official;
  readonly onClose: () => void;
}

const withReason = (reason: string) => (reason.trim() === '' ? {} : { reason: reason.trim() });
const shortestReason = 3;
const hasReason = (reason: string) => reason.trim().length >= shortestReason;

export function AddOfficialDialog({ onClose }: { readonly onClose: () => void }) {
  const { form, set } = useFields({ name: '', signInSubject: '', email: '', agencyId: null as string | null, position: null as Position | null, from: null as string | null, to: null as string | null, reason: '' });
  const isWhole = form.name.trim() !== '' && form.signInSubject.trim() !== '' && form.agencyId !== null && form.position !== null && form.from !== null;
  return (
    <ChangeDialog
      title={officialsWords.add} form={form} isWhole={isWhole} onClose={onClose}
      ask={({ name, signInSubject, email, agencyId, position, from, to, reason }, query) => dataOf(api.POST('/api/administration/officials', {
        params: { query },
        body: { name: name.trim(), signInSubject: signInSubject.trim(), ...(email.trim() === '' ? {} : { email: email.trim() }), positions: [{ agencyId: agencyId ?? '', position: position ?? 'officer', from: from ?? '', ...(to === null ? {} : { to }) }], ...withReason(reason) },
      }))}
    >
      <Words label={officialsWords.name} value={form.name} onChange={set('name')} isRequired maxLength={120} />
      <Words label={officialsWords.signIn} description={officialsWords.signInHint} value={form.signInSubject} onChange={set('signInSubject')} isRequired />
      <Words label={officialsWords.email} value={form.email} onChange={set('email')} />
      <AgencySearch label={officialsWords.agency} value={form.agencyId} onChange={set('agencyId')} isRequired />
      <PositionField label={officialsWords.position} value={form.position} onChange={set('position')} />
      <Group grow><DateField label={administrationWords.from} value={form.from} onChange={set('from')} required /><DateField label={administrationWords.to} value={form.to} onChange={set('to')} /></Group>
      <Reason value={form.reason} onChange={set('reason')} isRequired={false} />
    </ChangeDialog>
  );
}

export function AddPositionDialog({ official, onClose }: OfficialDialogProps) {
  const { form, set } = useFields({ agencyId: null as string | null, position: null as Position | null, from: null as string | null, to: null as string | null, reason: '' });
  return (
    <ChangeDialog
      title={officialsWords.titleOf(officialsWords.addPosition, official.name)} form={form} isWhole={form.agencyId !== null && form.position !== null && form.from !== null} onClose={onClose}
      ask={({ agencyId, position, from, to, reason }, query) => dataOf(api.POST('/api/administration/officials/{officialId}/positions', {
        params: { path: { officialId: official.id }, query }, body: { agencyId: agencyId ?? '', position: position ?? 'officer', from: from ?? '', ...(to === null ? {} : { to }), ...withReason(reason) },
      }))}
    >
      <AgencySearch label={officialsWords.agency} value={form.agencyId} onChange={set('agencyId')} isRequired />
      <PositionField label={officialsWords.position} value={form.position} onChange={set('position')} />
      <Group grow><DateField label={administrationWords.from} value={form.from} onChange={set('from')} required /><DateField label={administrationWords.to} value={form.to} onChange={set('to')} /></Group>
      <Reason value={form.reason} onChange={set('reason')} isRequired={false} />
    </ChangeDialog>
  );
}

/** The positions one still holds or will hold, as a choice by their place in the list. */
function PositionChoice({ positions, value, onChange }: { readonly positions: Official['positions']; readonly value: string; readonly onChange: (value: string) => void }) {
  return (
    <NativeSelect
      label={officialsWords.whichPosition} required value={value} onChange={(event) => onChange(event.currentTarget.value)}
      data={positions.map((one, index) => ({ value: String(index), label: `${one.positionLabel}, ${one.agencyName} (${spanOf(one.from, one.to)})` }))}
    />
  );
}

export function EndPositionDialog({ official, onClose }: OfficialDialogProps) {
  const open = official.positions.filter((one) => one.isHeldToday || one.to === null);
  const { form, set } = useFields({ index: '0', lastDay: null as string | null, reason: '' });
  const chosen = open[Number(form.index)];
  return (
    <ChangeDialog
      title={officialsWords.titleOf(officialsWords.endPosition, official.name)} form={form} isWhole={chosen !== undefined && form.lastDay !== null && hasReason(form.reason)} onClose={onClose}
      ask={({ index, lastDay, reason }, query) => {
        const { agencyId = '', position = 'officer', from = '' } = open[Number(index)] ?? {};
        return dataOf(api.POST('/api/administration/officials/{officialId}/positions/end', { params: { path: { officialId: official.id }, query }, body: { agencyId, position, from, lastDay: lastDay ?? '', reason: reason.trim() } }));
      }}
    >
      <PositionChoice positions={open} value={form.index} onChange={set('index')} />
      <DateField label={administrationWords.lastDay} value={form.lastDay} onChange={set('lastDay')} required />
      <Reason value={form.reason} onChange={set('reason')} />
    </ChangeDialog>
  );
}

const prefixes = ['KT.', 'TL.'] as const;

export function DelegateDialog({ official, onClose }: OfficialDialogProps) {
  const held = official.positions.filter((one) => one.isHeldToday);
  const { form, set } = useFields<{ index: string; toOfficialId: string | null; toName: string; prefix: (typeof prefixes)[number]; from: string | null; to: string | null; paperNumber: string }>({ index: '0', toOfficialId: null, toName: '', prefix: 'KT.', from: null, to: null, paperNumber: '' });
  const chosen = held[Number(form.index)];
  const agencyId = chosen?.agencyId ?? '';
  return (
    <ChangeDialog
      title={officialsWords.titleOf(officialsWords.delegate, official.name)} form={form} onClose={onClose}
      isWhole={chosen !== undefined && form.toOfficialId !== null && form.from !== null && form.to !== null && form.paperNumber.trim() !== ''}
      ask={({ toOfficialId, prefix, from, to, paperNumber }, query) => dataOf(api.POST('/api/administration/delegations', {
        params: { query }, body: { fromOfficialId: official.id, toOfficialId: toOfficialId ?? '', agencyId, position: chosen?.position ?? 'head', prefix, from: from ?? '', to: to ?? '', paperNumber: paperNumber.trim() },
      }))}
    >
      <PositionChoice positions={held} value={form.index} onChange={set('index')} />
      <SearchSelect
        label={officialsWords.delegateTo} isRequired value={form.toOfficialId} valueName={form.toName} searchKey={['administration', 'officialField', agencyId]}
        search={async (text) => (await searchOfficials(text, agencyId)).filter((one) => one.value !== official.id)} onChange={(value, name) => { set('toOfficialId')(value); set('toName')(name); }}
      />
      <NativeSelect label={officialsWords.prefix} value={form.prefix} data={prefixes.map((one) => ({ value: one, label: officialsWords.prefixes[one] }))} onChange={(event) => set('prefix')(prefixes.find((one) => one === event.currentTarget.value) ?? 'KT.')} />
      <Group grow><DateField label={administrationWords.from} value={form.from} onChange={set('from')} required /><DateField label={administrationWords.to} value={form.to} onChange={set('to')} required /></Group>
      <Words label={officialsWords.paper} value={form.paperNumber} onChange={set('paperNumber')} isRequired maxLength={80} />
    </ChangeDialog>
  );
}

export function EndDelegationDialog({ official, onClose }: OfficialDialogProps) {
  const open = official.delegations.filter((one) => one.isInForce);
  const { form, set } = useFields({ id: open[0]?.id ?? '', lastDay: null as string | null, reason: '' });
  return (
    <ChangeDialog
      title={officialsWords.titleOf(officialsWords.endDelegation, official.name)} form={form} isWhole={form.id !== '' && form.lastDay !== null && hasReason(form.reason)} onClose={onClose}
      ask={({ id, lastDay, reason }, query) => dataOf(api.POST('/api/administration/delegations/{delegationId}/end', { params: { path: { delegationId: id }, query }, body: { lastDay: lastDay ?? '', reason: reason.trim() } }))}
    >
      <NativeSelect label={officialsWords.whichDelegation} value={form.id} onChange={(event) => set('id')(event.currentTarget.value)} data={open.map((one) => ({ value: one.id, label: `${one.prefix} ${one.positionLabel}: ${one.fromOfficialName}, ${one.toOfficialName} (${spanOf(one.from, one.to)})` }))} />
      <DateField label={administrationWords.lastDay} value={form.lastDay} onChange={set('lastDay')} required />
      <Reason value={form.reason} onChange={set('reason')} />
    </ChangeDialog>
  );
}

export function EndOfficialDialog({ official, onClose }: OfficialDialogProps) {
  const { form, set } = useFields({ lastDay: null as string | null, reason: '' });
  return (
    <ChangeDialog
      title={officialsWords.titleOf(officialsWords.end, official.name)} form={form} isWhole={form.lastDay !== null && hasReason(form.reason)} onClose={onClose}
      ask={({ lastDay, reason }, query) => dataOf(api.POST('/api/administration/officials/{officialId}/end', { params: { path: { officialId: official.id }, query }, body: { lastDay: lastDay ?? '', reason: reason.trim() } }))}
    >
      <Text size="sm">{official.positions.filter((one) => one.isHeldToday).map((one) => `${one.positionLabel}, ${one.agencyName}`).join('; ')}</Text>
      <DateField label={administrationWords.lastDay} value={form.lastDay} onChange={set('lastDay')} required />
      <Reason value={form.reason} onChange={set('reason')} />
    </ChangeDialog>
  );
}

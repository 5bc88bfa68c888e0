import { instantOf, type Step } from './story.ts';

interface Fitted {
  /** when the police received the decision on supervision, or made that on treatment at home */
  readonly basisAt: string;
  readonly at: { readonly opened: string; readonly decided: string; readonly effective: string; readonly fitted: string };
  readonly ground?: 'supervised' | 'homeTreatment';
  readonly chief: string;
  readonly officer: string;
  /** who puts it on, and signs and issues its papers: the facility before the person leaves, else the police */
  readonly facility?: { readonly head: string; readonly staff: string };
}

const told = { isTold: true } as const;
const untold = { isTold: false } as const;

/** Electronic monitoring from its ground to the device on the body. */
export function beginMonitoring({ basisAt, at, ground = 'supervised', chief, officer, facility }: Fitted): { readonly decide: readonly Step[]; readonly fit: Step } {
  const papers = { signer: chief, clerk: officer };
  return {
    decide: [
      { at: at.opened, as: officer, act: 'openMonitoring', body: { ground, basisAt: instantOf(basisAt) }, note: 'Lập hồ sơ giám sát điện tử: 12 giờ để ra quyết định', beside: told },
      { at: at.decided, as: chief, act: 'decideMonitoring', body: { ...(ground === 'supervised' ? { decisionNumber: '01/QĐ-GSĐT' } : {}), effectiveAt: instantOf(at.effective), fittedBy: facility === undefined ? 'byPolice' : 'byFacility' }, note: 'Trưởng Công an quyết định áp dụng giám sát điện tử', beside: untold, papers },
    ],
    fit: {
      at: at.fitted, as: facility?.staff ?? officer, act: 'fitDevice', body: { deviceNumber: 'TB-0172', position: 'cổ chân trái', recordNumber: '01/BB-GSĐT', commitmentSigned: true }, beside: told,
      note: facility === undefined ? 'Đeo thiết bị giám sát' : 'Cơ sở đeo thiết bị giám sát trước khi cho về', papers: facility === undefined ? papers : { signer: facility.head, clerk: facility.staff },
    },
  };
}

/** The end of it, and the device taken off. In a year in which the office has decided other things its series gives the number. */
export function endMonitoring(at: { readonly decided: string; readonly carriedOut: string }, body: Readonly<Record<string, unknown>>, chief: string, officer: string): readonly Step[] {
  const papers = { signer: chief, clerk: officer };
  return [
    { at: at.decided, as: chief, act: 'endMonitoring', body: { ...(body['ground'] === 'termOver' ? { decisionNumber: '02/QĐ-GSĐT' } : {}), ...body }, note: 'Quyết định chấm dứt giám sát điện tử', beside: told, papers },
    { at: at.carriedOut, as: officer, act: 'carryOutDecision', body: { deviceReturned: true, recordNumber: '02/BB-GSĐT' }, note: 'Tháo, thu hồi thiết bị', beside: untold, papers },
  ];
}

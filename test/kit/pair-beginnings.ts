import { addDays, localDateOf } from '../../law/dates.ts';
import type { Regime } from '../../law/regimes.ts';
import { inEducation, supervised } from './after-court.ts';
import { CaseStory, courtOf, moment } from './case-builder.ts';
import { acceptCase, confirmEffect, decideCase } from './case-paths.ts';
import { chief, decided, officer, opened, violated, worn } from './monitoring.ts';
import { inTreatment, voluntaryDecided } from './own-files.ts';
import { SidePair } from './side-pair.ts';

type Person = 'adult' | 'juvenile';

/** A working day after another case's last moment. */
const later = (story: CaseStory, days: number, time = '09:00'): string => `${addDays(localDateOf(story.asOf), days)} ${time}`;

function told(main: CaseStory, side: CaseStory): SidePair {
  const pair = new SidePair(main, side);
  pair.deliver();
  return pair;
}

/** A deferral filed on an execution that has just begun. */
function fileDeferral(regime: Regime, person: Person): { readonly main: CaseStory; readonly side: CaseStory } {
  const main = confirmEffect(decideCase(regime, { story: acceptCase(regime, { person }) }));
  const side = new CaseStory(regime, { main: main.state });
  const filedOn = localDateOf(main.asOf);
  side.act('fileDeferralRequest', {
    by: `${courtOf(regime).courtId}/clerk`, at: later(main, 0, '15:00'),
    body: { asks: 'deferral', ground: 'seriouslyIll', filedOn, filedBy: person === 'adult' ? 'person' : 'representative', evidenceNumber: '12/GXN', evidenceDate: filedOn },
  });
  return { main, side };
}

function decideDeferral(regime: Regime, person: Person): { readonly main: CaseStory; readonly side: CaseStory } {
  const { main, side } = fileDeferral(regime, person);
  const { courtId } = courtOf(regime);
  side.act('acceptDeferralRequest', { by: `${courtId}/clerk`, at: later(side, 1), body: { docketNumber: '3/TLHM' } });
  side.act('decideDeferral', { by: `${courtId}/judge`, at: later(side, 1), body: { outcome: 'grantDeferral', decisionNumber: '18/QĐ-TA', reason: 'Có căn cứ' } });
  return { main, side };
}

/** Deferrals, by how far they have come. */
export const deferralPairs: Readonly<Record<string, (regime: Regime, person: Person) => SidePair>> = {
  filed: (regime, person) => { const { main, side } = fileDeferral(regime, person); return told(main, side); },
  decided: (regime, person) => { const { main, side } = decideDeferral(regime, person); return told(main, side); },
  inForce: (regime, person) => {
    const { main, side } = decideDeferral(regime, person);
    const { courtId } = courtOf(regime);
    const receivedOn = localDateOf(side.asOf);
    for (const addressee of ['person', 'procuracy']) side.act('recordDeferralService', { by: `${courtId}/clerk`, at: later(side, 0, '10:00'), body: { addressee, receivedOn } });
    for (const { limitId } of side.state.limits.filter((limit) => limit.status === 'running' && limit.dueDate === null))
      side.act('setLimitDate', { by: `${courtId}/judge`, at: later(side, 0, '11:00'), body: { limitId, dueDate: addDays(receivedOn, 5), basis: 'Tòa án ấn định' } });
    side.act('confirmDeferralEffect', { by: `${courtId}/judge`, at: later(side, 14), body: { effectiveOn: addDays(receivedOn, 13) } });
    return told(main, side);
  },
};

/** In the facility's last month, supervision decided on. */
function leaving(): CaseStory {
  const story = inEducation('R4');
  story.act('sendCompletionNotice', { by: 'cs:1/head', at: '2028-07-03 09:00', body: { supervisingPoliceId: 'ca-xa:1', supervisingCommitteeId: 'ubnd-xa:1' } });
  story.act('proposeSupervision', { by: chief, at: '2028-07-04 09:00' });
  story.act('decideSupervision', { by: 'ubnd-xa:1/head', at: '2028-07-06 09:00', body: { decisionNumber: '21/QĐ-UBND' } });
  story.act('startReintegration', { by: 'cs:1/head', at: '2028-07-12 09:00' });
  return story;
}

function openOn(main: CaseStory, body: object): CaseStory {
  const side = new CaseStory('R4', { main: main.state });
  const at = later(main, 1);
  side.act('openMonitoring', { by: officer, at, body: { ...opened, basisAt: moment(at.replace('09:00', '08:00')), ...body } });
  return side;
}

function wearOn(main: CaseStory, body: object, fittedBy: 'byPolice' | 'byFacility' = 'byPolice'): CaseStory {
  const side = openOn(main, body);
  side.act('decideMonitoring', { by: chief, at: later(side, 0, '15:00'), body: { ...decided, effectiveAt: moment(later(side, 0, '16:00')), fittedBy } });
  side.act('fitDevice', { by: fittedBy === 'byPolice' ? officer : 'cs:1/head', at: later(side, 1), body: worn });
  return side;
}

const asked = { ground: 'parentsRequest', requestedBy: 'Trần Thị Ngoạn' };
const at = (main: CaseStory, begin: (main: CaseStory) => CaseStory): SidePair => told(main, begin(main));

/** Electronic monitoring, by what it hangs on and how far it has come. */
export const monitoringPairs: Readonly<Record<string, () => SidePair>> = {
  'supervised: opened': () => at(supervised('R4'), (main) => openOn(main, {})),
  'supervised: worn': () => at(supervised('R4'), (main) => wearOn(main, {})),
  'supervised: violated': () => at(supervised('R4'), (main) => violated('deviceRemoved', '2028-09-01 10:00', wearOn(main, {}))),
  'about to leave the facility: worn': () => at(leaving(), (main) => wearOn(main, {}, 'byFacility')),
  'supervised juvenile without a residence: opened': () => at(supervised('R4', { person: 'juvenile' }), (main) => openOn(main, { ground: 'supervisedWithoutResidence' })),
  'supervised juvenile, asked for: worn': () => at(supervised('R4', { person: 'juvenile' }), (main) => wearOn(main, asked)),
  'to be treated at home: opened': () => at(voluntaryDecided('R4'), (main) => openOn(main, { ground: 'homeTreatment' })),
  'treated at home: worn': () => at(inTreatment('R4'), (main) => wearOn(main, { ground: 'homeTreatment' })),
  'juvenile treated at home, asked for: worn': () => at(inTreatment('R4', 'juvenile'), (main) => wearOn(main, asked)),
};

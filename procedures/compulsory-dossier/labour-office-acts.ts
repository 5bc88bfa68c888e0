import { staffOf } from '../performers.ts';
import { defineAct } from '../procedure.ts';
import { ageIsSettled } from '../turned-eighteen.ts';
import { checkHasNoOffice, childRightsStated, dossierComplete, isRefiling, notYetReceived, readingWindowOver, receivedByLabourOffice, returnStillOpen } from './guards.ts';
import { compilerDecides, compilerWorks, labourDecides } from './performers.ts';
import { requestToCourt } from './request-papers.ts';
import { handedOver } from '../dossier-hash.ts';
import { fileWithCourtSchema, fileWithoutCheckSchema, receiveDossierSchema, receiveReturnedDossierSchema, returnToCompilerSchema, supplementDossierSchema } from './schemas.ts';

const review = (policy: { readonly reviewUnconfirmedReceiptDays: number }): number => policy.reviewUnconfirmedReceiptDays;

/** R1 only: the district labour office checks what was compiled and files it with the court (NĐ 116/2021 Đ43). */
export const labourOfficeActs = {
  receiveDossier: defineAct({
    event: 'dossierReceivedByLabourOffice', by: [staffOf('labourOffice', 'R1')], fromPaperBy: [staffOf('compilingOffice')], from: ['atLabourOffice'], regimes: ['R1'], source: 'NĐ 116/2021 Đ43.1',
    schema: receiveDossierSchema,
    guards: [notYetReceived],
    effects: [
      { kind: 'completeTask', task: 'followReceipt' },
      { kind: 'startLimit', duty: 'checkDossier', holder: 'labourOffice', when: (situation) => !isRefiling(situation) },
      { kind: 'startLimit', duty: 'refileDossier', holder: 'labourOffice', when: isRefiling },
      { kind: 'recordFacts', section: 'dossier', facts: () => ({ receivedByLabourOffice: true }) },
    ],
  }),
  fileWithCourt: defineAct({
    event: 'dossierFiledWithCourt', by: labourDecides, fromPaperBy: [staffOf('compilingOffice')], from: ['atLabourOffice'], regimes: ['R1'], source: 'NĐ 116/2021 Đ43.1a, 43.2',
    schema: fileWithCourtSchema,
    guards: [ageIsSettled, receivedByLabourOffice, dossierComplete, childRightsStated],
    effects: [
      { kind: 'joinOffice', role: 'court', agencyId: ({ body }) => body.courtId },
      { kind: 'joinOffice', role: 'procuracy', agencyId: ({ body }) => body.procuracyId ?? null },
      { kind: 'meetLimit', duty: 'checkDossier' },
      { kind: 'meetLimit', duty: 'refileDossier' },
      ...requestToCourt('labourOffice'),
      { kind: 'document', template: 'fileTransferRecord', issuer: 'labourOffice' },
      { kind: 'recordFacts', section: 'dossier', facts: ({ state, body, happenedAt }) => ({ filedAt: happenedAt, requestNumber: body.requestNumber ?? '', proposedFacilityId: body.proposedFacilityId, ...handedOver(state) }) },
    ],
    to: [{ stage: 'sentToCourt' }],
  }),
  returnToCompiler: defineAct({
    event: 'dossierReturnedByLabourOffice', by: labourDecides, fromPaperBy: [staffOf('compilingOffice')], from: ['atLabourOffice'], regimes: ['R1'], source: 'NĐ 116/2021 Đ43.1b',
    schema: returnToCompilerSchema,
    guards: [receivedByLabourOffice, returnStillOpen],
    effects: [
      { kind: 'meetLimit', duty: 'checkDossier' },
      { kind: 'document', template: 'labourOfficeReturn', issuer: 'labourOffice' },
      { kind: 'raiseTask', task: 'confirmReturnReceipt', holder: 'compilingOffice', reviewAfterDays: review },
      { kind: 'recordFacts', section: 'dossier', facts: ({ body }) => ({ missingForLabourOffice: body.missing, labourReturnUsed: true, receivedByLabourOffice: false }) },
    ],
    to: [{ stage: 'supplementing' }],
  }),
  receiveReturnedDossier: defineAct({
    event: 'returnedDossierReceived', by: compilerWorks, fromPaperBy: [staffOf('labourOffice', 'R1')], from: ['supplementing'], regimes: ['R1'], source: 'NĐ 116/2021 Đ43.1b',
    schema: receiveReturnedDossierSchema,
    guards: [({ state }) => (state.tasks.some((task) => task.task === 'confirmReturnReceipt' && task.doneAt === null) ? null : { code: 'alreadyRecorded', facts: { act: 'receiveReturnedDossier' } })],
    effects: [
      { kind: 'completeTask', task: 'confirmReturnReceipt' },
      { kind: 'startLimit', duty: 'supplementDossier', holder: 'compilingOffice' },
    ],
  }),
  supplementDossier: defineAct({
    event: 'dossierSupplemented', by: compilerDecides, from: ['supplementing'], regimes: ['R1'], source: 'NĐ 116/2021 Đ43.1b',
    schema: supplementDossierSchema,
    guards: [dossierComplete],
    effects: [
      { kind: 'completeTask', task: 'confirmReturnReceipt' },
      { kind: 'meetLimit', duty: 'supplementDossier' },
      { kind: 'document', template: 'fileTransferRecord', issuer: 'compilingOffice' },
      { kind: 'recordFacts', section: 'dossier', facts: ({ state }) => handedOver(state) },
    ],
    to: [{ stage: 'atLabourOffice' }],
  }),
  fileWithoutCheck: defineAct({
    event: 'dossierFiledWithoutCheck', by: compilerDecides, from: ['reading', 'atLabourOffice', 'supplementing', 'reopened'], regimes: ['R1'], source: 'rules.md §1 (I)',
    schema: fileWithoutCheckSchema,
    guards: [ageIsSettled, checkHasNoOffice, readingWindowOver, dossierComplete, childRightsStated],
    effects: [
      { kind: 'completeTask', task: 'humanDecision', subject: () => 'procedureOpenAtReorganisation' },
      { kind: 'meetLimit', duty: 'forwardDossier', when: ({ state }) => state.stage === 'reading' },
      { kind: 'cancelLimit', duty: 'checkDossier', reason: 'officeEnded' },
      { kind: 'cancelLimit', duty: 'supplementDossier', reason: 'officeEnded' },
      { kind: 'cancelLimit', duty: 'refileDossier', reason: 'officeEnded' },
      { kind: 'leaveOffice', role: 'labourOffice' },
      { kind: 'joinOffice', role: 'court', agencyId: ({ body }) => body.courtId },
      { kind: 'joinOffice', role: 'procuracy', agencyId: ({ body }) => body.procuracyId ?? null },
      ...requestToCourt('compilingOffice'),
      { kind: 'document', template: 'fileTransferRecord', issuer: 'compilingOffice' },
      { kind: 'recordFacts', section: 'dossier', facts: ({ state, body, happenedAt }) => ({ filedAt: happenedAt, requestNumber: body.requestNumber ?? '', proposedFacilityId: body.proposedFacilityId, ...handedOver(state) }) },
      { kind: 'notice', notice: 'dossierFiledWithCourt', to: ['court', 'procuracy'] },
    ],
    to: [{ stage: 'sentToCourt' }],
  }),
} as const;

/** Every workflow type the worker runs; the bundle is made from this file. */
export { compulsoryDossier } from './compulsory-dossier.ts';
export { courtReview } from './court-review.ts';
export { admission } from './admission.ts';
export { supervision } from './supervision.ts';
export { listRemoval } from './list-removal.ts';
export { deferral } from './deferral.ts';
export { electronicMonitoring } from './electronic-monitoring.ts';
export { userManagement } from './user-management.ts';
export { determination } from './determination.ts';
export { voluntaryTreatment } from './voluntary-treatment.ts';
export { dispatchOutbox } from './dispatch-outbox.ts';
export { dailyDigest } from './daily-digest.ts';
export { reconcileCases } from './reconcile-cases.ts';

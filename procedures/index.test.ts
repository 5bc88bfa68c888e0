import { describe, expect, it } from '@jest/globals';
import { findOpening, openings, pathOf, procedureNamesBefore } from './index.ts';
import { findCasesBesides, refuseSecondCase } from './second-case.ts';

describe('the registry of procedures', () => {
  it('opens a case by the act that names its procedure, wherever it stands', () => {
    for (const { act, procedure } of openings) expect(findOpening(act)?.procedure.name).toBe(procedure.name);
    expect(findOpening('openDossier')?.procedure.name).toBe('compulsoryDossier');
    expect(findOpening('acceptDossier')).toBeUndefined();
  });

  it('leads a case of the main path through it in one order, and any other through its own procedure alone', () => {
    expect(pathOf('admission')).toEqual(['compulsoryDossier', 'courtReview', 'admission', 'supervision', 'listRemoval']);
    expect(procedureNamesBefore('admission')).toEqual(['compulsoryDossier', 'courtReview']);
    for (const { procedure } of openings)
      if (procedure.kind !== 'main') expect([pathOf(procedure.name), procedureNamesBefore(procedure.name)]).toEqual([[procedure.name], []]);
  });

  it('every procedure that opens cases says what another open case of the person means', () => {
    for (const { procedure } of openings) expect([procedure.name, procedure.secondCase]).toEqual([procedure.name, expect.any(String)]);
  });
});

describe('a second open case of a person', () => {
  const open = [{ code: 'HS-1' }];

  it('is, for a dossier, any of the main path, and needs a reason', () => {
    const besides = findCasesBesides('openDossier');
    expect(besides).toEqual({ procedures: pathOf('compulsoryDossier'), rule: 'needsReason' });
    expect(() => refuseSecondCase(besides, open, false)).toThrow('secondOpenDossier');
    expect(() => { refuseSecondCase(besides, open, true); refuseSecondCase(besides, [], false); }).not.toThrow();
  });

  it('is refused with or without a reason, or allowed, where its procedure says so', () => {
    expect(() => refuseSecondCase({ procedures: [], rule: 'refused' }, open, true)).toThrow('alreadyRecorded');
    expect(() => refuseSecondCase({ procedures: [], rule: 'allowed' }, open, false)).not.toThrow();
  });
});

import { describe, expect, it } from '@jest/globals';
import { type CaseStory, compilerOf, upload } from '../../test/kit/case-builder.ts';
import { acceptCase, addPaper, atCourt, bringToCourt, childRights, completeDossier, dayOf, decideCase, nameRepresentative, notifyPerson, openCase, openHearing } from '../../test/kit/case-paths.ts';
import { listRequiredPapers } from './required-papers.ts';

const juvenile = { person: 'juvenile' } as const;
const officer = 'ca-xa:1/officer';
const serve = (story: CaseStory, recipient: 'person' | 'representative', at: string, delivery = 'received'): unknown =>
  story.act('notifyPerson', { by: compilerOf(story.regime), at, body: { recipient, delivery, noticeNumber: '5/TB', noticeDate: at.slice(0, 10), proofUploadId: upload, ...(delivery === 'refused' ? { witnesses: 'Tổ trưởng' } : {}) } });
const read = (reader: string) => ({ by: officer, body: { reader } });
const templates = (story: CaseStory): string[] => story.state.documents.map((one) => one.template);

describe('the papers of a juvenile’s dossier', () => {
  it.each(['R1', 'R4'] as const)('%s: nothing is complete before the representative is named, nor without what the representative has to say', (regime) => {
    const story = openCase(regime, juvenile);
    expect(story.refusal('completeDossier', { by: compilerOf(regime), at: dayOf(regime, 0, '11:00') })).toMatchObject({ code: 'guardNotMet', facts: { needs: 'recordRepresentative' } });
    nameRepresentative(story);
    for (const { type } of listRequiredPapers(regime, 'juvenile', true)) if (type !== 'representativeOpinion') addPaper(story, type, dayOf(regime, 0, '15:00'));
    const refused = story.refusal('completeDossier', { by: compilerOf(regime), at: dayOf(regime, 0, '16:00') });
    expect(refused).toMatchObject({ code: 'dossierIncomplete', facts: { missing: [{ type: 'representativeOpinion', form: regime === 'R1' ? 'Mẫu 38' : 'Mẫu 39 hoặc 40' }] } });
    // Only R4 knows a record that nothing was said in its place.
    addPaper(story, 'recordOfNoOpinion', dayOf(regime, 0, '16:10'));
    const without = (): unknown => story.act('completeDossier', { by: compilerOf(regime), at: dayOf(regime, 0, '16:20') });
    if (regime === 'R4') without();
    else expect(without).toThrow('dossierIncomplete');
  });

  it('R4: the juvenile’s own statement may be written, taken down, or be missing on record; in R1 only written', () => {
    const needed = (regime: 'R1' | 'R4') => listRequiredPapers(regime, 'juvenile', true).find((paper) => paper.type === 'statement')?.satisfiedBy;
    expect(needed('R4')).toEqual(['statementTakenDown', 'recordOfNoStatement']);
    expect(needed('R1')).toEqual([]);
    expect(listRequiredPapers('R4', 'adult', true).some((paper) => paper.type === 'statement')).toBe(false);
  });

  it('R4: opinion, statement taken down and the record of what was not said are papers of their acts; the names stay out of the ledger', () => {
    const story = nameRepresentative(openCase('R4', juvenile));
    story.act('takeDownStatement', { by: officer, at: '2026-07-06 11:00', body: { teller: 'person', told: 'Cháu dùng từ hè năm ngoái.' } });
    story.act('prepareOpinion', { by: officer, at: '2026-07-06 11:10', body: { stance: 'disagrees', opinion: 'Cho cháu ở nhà.' } });
    story.act('prepareRefusal', { by: officer, at: '2026-07-06 11:20', body: { withheld: 'statement', witnesses: 'Tổ trưởng dân phố' } });
    expect(templates(story)).toEqual(expect.arrayContaining(['statementRecord', 'representativeOpinion', 'refusalRecord']));
    expect(story.state.facts.dossier.representative).toEqual({ relation: 'mother' });
    expect(JSON.stringify(story.events)).not.toMatch(/Quỵnh|0900 000 123|1974-03-08|Phương Liệt|hè năm ngoái/);
    expect([...story.personalTexts.values()]).toContainEqual(expect.objectContaining({ fullName: 'Đỗ Thị Quỵnh', phone: '0900 000 123' }));
  });

  it('an opinion needs somebody whose it is, and an adult has no representative of this kind', () => {
    expect(openCase('R4', juvenile).refusal('prepareOpinion', { by: officer, at: '2026-07-06 11:00', body: { stance: 'agrees' } }).facts['needs']).toBe('recordRepresentative');
    expect(openCase('R4').refusal('recordRepresentative', { by: officer, at: '2026-07-06 11:00', body: { relation: 'mother', fullName: 'Đỗ Thị Quỵnh' } })).toMatchObject({ code: 'actNotInProcedure', facts: { person: 'adult' } });
    expect(nameRepresentative(openCase('R1', juvenile)).refusal('prepareRefusal', { by: 'ubnd-xa:1/head', at: dayOf('R1', 0, '11:00'), body: { withheld: 'both', witnesses: 'x' } }).code).toBe('actNotInProcedure');
  });

  it('before R4 the request tells of the family and the plan for the child, on a form of its own; from R4 on it is the common one', () => {
    const r2 = nameRepresentative(openCase('R2', juvenile));
    expect(r2.refusal('prepareRequest', { by: 'ca-xa:1/head', at: dayOf('R2', 0, '11:00'), body: { familyCircumstances: 'x' } })).toMatchObject({ code: 'bodyInvalid', facts: { field: 'managementPlan' }, source: 'Luật 73/2021 Đ34.4b; NĐ 116/2021 Đ53.2a' });
    r2.act('prepareRequest', { by: 'ca-xa:1/head', at: dayOf('R2', 0, '11:00'), body: childRights });
    expect(templates(r2)).toContain('juvenileRequest');
    const r4 = nameRepresentative(openCase('R4', juvenile));
    r4.act('prepareRequest', { by: officer, at: '2026-07-06 11:00' });
    expect(templates(r4)).toContain('dossierRequest');
    expect(templates(bringToCourt('R1', juvenile))).toContain('juvenileRequest');
    expect(templates(bringToCourt('R1'))).toContain('dossierRequest');
  });
});

describe('the notice of a juvenile’s dossier', () => {
  const complete = (): CaseStory => completeDossier(openCase('R4', juvenile));

  it('goes to the juvenile and to the representative; each reads in the own three working days, and the file waits for the later', () => {
    const story = complete();
    serve(story, 'person', '2026-07-07 14:00');
    expect(story.stage).toBe('compulsoryDossier.completed');
    expect(story.limit('readDossier', 'person')).toMatchObject({ dueDate: '2026-07-10', nature: 'right', confidence: 'T' });
    expect(story.state.tasks.filter((task) => task.task === 'serveNotice' && task.doneAt === null).map((task) => task.subject)).toEqual(['representative']);
    expect(story.refusal('recordReading', { ...read('representative'), at: '2026-07-08 09:00' })).toMatchObject({ code: 'guardNotMet', facts: { needs: 'notifyPerson' } });
    story.act('recordReading', { ...read('person'), at: '2026-07-08 09:00' });
    expect(story.refusal('forwardDossier', { by: 'ca-xa:1/head', at: '2026-07-09 09:00', body: { requestNumber: '7', folioCount: 6, courtId: 'ta-kv:1' } }).code).toBe('actNotAllowedInStage');
    serve(story, 'representative', '2026-07-09 14:00');
    expect(story.stage).toBe('compulsoryDossier.reading');
    expect(story.openTasks()).not.toContain('serveNotice');
    expect(story.limit('readDossier', 'representative').dueDate).toBe('2026-07-14');
    story.wait('2026-07-13 08:00');
    expect(story.state.limits.some((limit) => limit.duty === 'forwardDossier')).toBe(false);
    expect(story.refusal('recordReading', { ...read('person'), at: '2026-07-13 09:00' }).code).toBe('windowClosed');
    story.act('recordReading', { ...read('representative'), at: '2026-07-13 09:00' });
    expect(story.refusal('forwardDossier', { by: 'ca-xa:1/head', at: '2026-07-13 09:30', body: { requestNumber: '7', folioCount: 6, courtId: 'ta-kv:1' } })).toMatchObject({ code: 'windowStillOpen', facts: { dueDate: '2026-07-14' } });
    story.wait('2026-07-15 08:00');
    expect(story.limit('forwardDossier')).toMatchObject({ from: '2026-07-14', dueDate: '2026-07-15' });
    story.act('forwardDossier', { by: 'ca-xa:1/head', at: '2026-07-15 09:00', body: { requestNumber: '7', folioCount: 6, courtId: 'ta-kv:1' } });
    expect(story.limit('forwardDossier').outcome).toBe('inTime');
  });

  it('reaches nobody twice, and an adult’s one notice is enough', () => {
    const story = complete();
    serve(story, 'person', '2026-07-07 14:00');
    expect(() => serve(story, 'person', '2026-07-07 15:00')).toThrow('alreadyRecorded');
    const adult = completeDossier(openCase('R4'));
    serve(adult, 'representative', '2026-07-07 14:00');
    expect(adult.stage).toBe('compulsoryDossier.reading');
    expect(adult.limit('readDossier').key).toBeNull();
  });

  it('R4: a refused notice has a record of its own; R1 has none', () => {
    const story = complete();
    serve(story, 'representative', '2026-07-07 14:00', 'refused');
    expect(templates(story)).toContain('noticeRefusalRecord');
    const r1 = completeDossier(openCase('R1', juvenile));
    serve(r1, 'person', dayOf('R1', 4, '14:00'), 'refused');
    expect(templates(r1)).not.toContain('noticeRefusalRecord');
  });

  it('a representative nobody finds holds the file until a person sets the day', () => {
    const story = complete();
    serve(story, 'person', '2026-07-07 14:00');
    story.act('recordNoticeFailure', { by: officer, at: '2026-07-08 09:00', body: { recipient: 'representative', ground: 'representativeAbsent', recordNumber: '9', witnesses: 'x', proofUploadId: upload } });
    expect(story.stage).toBe('compulsoryDossier.notServed');
    story.act('deemNoticeServed', { by: 'ca-xa:1/head', at: '2026-07-09 09:00', body: { recipient: 'representative', noticeNumber: '5/TB', noticeDate: '2026-07-07', countsFrom: '2026-07-08', basis: 'x' } });
    expect(story.stage).toBe('compulsoryDossier.reading');
    expect(story.limit('readDossier', 'representative')).toMatchObject({ from: '2026-07-08', dueDate: '2026-07-13' });
  });

  it.each(['R1', 'R2', 'R3', 'R4'] as const)('%s: the whole way to the court misses nothing', (regime) => {
    const story = bringToCourt(regime, juvenile);
    expect(story.stage).toBe('courtReview.received');
    expect(story.state.limits.filter((limit) => limit.status === 'missed' || limit.outcome === 'late')).toEqual([]);
    expect(story.state.limits.some((limit) => limit.duty === 'returnIncompleteDossier')).toBe(false);
  });
});

describe('the eighteenth birthday in the middle of a case', () => {
  const forward = { by: 'ca-xa:1/head', at: '2026-07-13 09:00', body: { requestNumber: '7', folioCount: 6, courtId: 'ta-kv:1' } } as const;
  const decide = (story: CaseStory, choice: string, at: string, by = 'ca-xa:1/head'): unknown => story.act('decideOnAge', { by, at, body: { choice, basis: 'x' } });

  it('asks the compiling office which rules go on, and nothing is sent to the court before it says so', () => {
    const story = notifyPerson(completeDossier(openCase('R4', { adultOn: '2026-07-09' })));
    expect(story.may('decideOnAge', 'ca-xa:1/head').allowed).toBe(true);
    expect(story.refusal('decideOnAge', { by: 'ca-xa:1/head', at: '2026-07-08 09:00', body: { choice: 'juvenileRules', basis: 'x' } }).facts['needs']).toBe('eighteenthBirthday');
    story.wait('2026-07-09 00:00');
    expect(story.state.facts.dossier.turnedEighteenOn).toBe('2026-07-09');
    expect(story.state.tasks.find((task) => task.task === 'decideOnAge')).toMatchObject({ holderRole: 'compilingOffice', rank: 1, doneAt: null });
    expect(story.refusal('forwardDossier', forward)).toMatchObject({ code: 'guardNotMet', facts: { needs: 'decideOnAge' } });
    decide(story, 'juvenileRules', '2026-07-10 09:00');
    expect(story.openTasks()).not.toContain('decideOnAge');
    story.act('forwardDossier', forward);
    expect(story.state).toMatchObject({ person: 'juvenile', stage: 'sentToCourt' });
  });

  it('as an adult the case goes on by the adults’ articles and, at court, by their numbers', () => {
    const story = notifyPerson(completeDossier(openCase('R4', { adultOn: '2026-07-09' })));
    decide(story, 'adultRules', '2026-07-10 09:00');
    expect(story.state).toMatchObject({ person: 'adult', facts: { dossier: { groundArticle: 'Luật 120/2025 Đ35.1a', ageRules: 'adult' } } });
    story.act('forwardDossier', forward);
    story.act('confirmReceipt', { by: 'ta-kv:1/clerk', at: '2026-07-13 15:00', body: { receiptNumber: '44' } });
    expect(story.limit('returnIncompleteDossier')).toMatchObject({ amount: 2, confidence: 'S' });
    expect(story.refusal('decideOnAge', { by: 'ca-xa:1/head', at: '2026-07-13 16:00', body: { choice: 'adultRules', basis: 'x' } }).code).toBe('actNotInProcedure');
  });

  it('R4: whoever evaded and is eighteen when that ends is sent as an adult; the law leaves no choice', () => {
    const story = completeDossier(openCase('R4', { adultOn: '2026-08-10' }));
    story.act('recordEvasion', { by: officer, at: '2026-07-08 09:00', body: { from: '2026-07-08', kind: 'evading', leftCustody: false, recordNumber: '3' } });
    story.act('endEvasion', { by: officer, at: '2026-08-12 09:00', body: { endedOn: '2026-08-12', recordNumber: '4' } });
    expect(story.refusal('decideOnAge', { by: 'ca-xa:1/head', at: '2026-08-12 10:00', body: { choice: 'juvenileRules', basis: 'x' } })).toMatchObject({ code: 'guardNotMet', facts: { needs: 'adultRules' }, source: 'Luật 120/2025 Đ36.3' });
    decide(story, 'adultRules', '2026-08-12 10:00');
    expect(story.state).toMatchObject({ person: 'adult', facts: { dossier: { ground: 'turnedAdultWhileEvading', groundArticle: 'Luật 120/2025 Đ35.1đ, Đ36.3' } } });
  });

  it('an adult need not wait for the parents: what the juvenile was told is enough, and the day to forward is not lost', () => {
    const story = completeDossier(openCase('R4', { adultOn: '2026-07-13' }));
    serve(story, 'person', '2026-07-07 14:00');
    story.wait('2026-07-14 08:00');
    expect(story.stage).toBe('compulsoryDossier.completed');
    decide(story, 'adultRules', '2026-07-14 09:00');
    expect(story.stage).toBe('compulsoryDossier.reading');
    expect(story.limit('forwardDossier')).toMatchObject({ from: '2026-07-10', dueDate: '2026-07-13' });
  });

  it('at court the judge decides before the hearing is opened; as an adult the parents are no party any more', () => {
    const story = acceptCase('R4', { adultOn: '2026-07-15' });
    story.wait('2026-07-15 08:00');
    expect(story.state.tasks.find((task) => task.task === 'decideOnAge')).toMatchObject({ holderRole: 'court' });
    expect(() => openHearing(story)).toThrow('guardNotMet');
    decide(story, 'adultRules', '2026-07-16 08:00', atCourt('R4', 'judge'));
    expect(story.state).toMatchObject({ person: 'adult', facts: { court: { hasRepresentative: false } } });
  });

  it('after the decision it changes nothing: what the court decided about a juvenile stays that', () => {
    const story = decideCase('R4', { story: acceptCase('R4', { adultOn: '2026-07-24' }) });
    story.wait('2026-07-25 08:00');
    expect(story.openTasks()).not.toContain('decideOnAge');
    expect(story.state).toMatchObject({ person: 'juvenile', facts: { dossier: { turnedEighteenOn: '2026-07-24' } } });
    expect(story.may('decideOnAge', atCourt('R4', 'judge')).refusal?.code).toBe('actNotAllowedInStage');
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { measureTerm } from '../procedures/admission/term.ts';
import { listCustodyEffects, listTermEffects } from '../procedures/pause-effects.ts';
import { actors, askCourt, inEducation, readyForEscort, supervised } from '../test/kit/after-court.ts';
import type { CaseStory } from '../test/kit/case-builder.ts';
import { custodyEffectWords, describePauses, termEffectWords } from './pause-ledger.vi.ts';

const told = (story: CaseStory): string[] => story.state.pauses.flatMap((pause) => (listTermEffects(story.state).get(pause.pauseId) ?? []).map((effect) => `${pause.ground}: ${termEffectWords(effect)}`));

describe('the pause ledger in words', () => {
  it('says who recorded an interval, its ground, article and days, and how each limit was counted before and after', () => {
    const story = readyForEscort('R1');
    const before = story.limit('escortToFacility');
    story.act('recordForceMajeure', { by: actors.R1.escort, at: '2022-06-10 09:00', body: { cause: 'naturalDisaster' } });
    story.act('recordForceMajeureEnd', { by: actors.R1.escort, at: '2022-06-20 09:00', body: { decisionNumber: '4/QĐ', decidedOn: '2022-06-20' } });
    const [pause] = describePauses(story.events);
    expect(pause).toMatchObject({ ground: 'forceMajeure', groundLabel: 'Sự kiện bất khả kháng', from: '2022-06-10', to: '2022-06-20', days: 10, rule: 'restart', recordedBy: 'ca-huyen:1:head', recordedByAgencyId: 'ca-huyen:1' });
    const after = story.limit('escortToFacility');
    expect(pause?.moved).toEqual([expect.objectContaining({ limitId: before.limitId, from: before.from, dueDate: before.dueDate, newFrom: after.from, newDueDate: after.dueDate })]);
    expect(pause?.moved[0]?.words).toMatch(/^Đưa .*: trước đến hết ngày \d\d\/06\/2022\. Tính lại từ ngày 20\/06\/2022: đến hết ngày \d\d\/06\/2022\.$/u);
    expect(Object.values(pause?.stopped ?? {})).toEqual(['Đưa người vào cơ sở cai nghiện']);
  });

  it('says nothing was moved while an interval is open', () => {
    const story = readyForEscort('R1');
    story.act('recordForceMajeure', { by: actors.R1.escort, at: '2022-06-10 09:00', body: { cause: 'naturalDisaster' } });
    expect(describePauses(story.events)).toEqual([expect.objectContaining({ to: null, days: null, moved: [] })]);
  });

  it('two intervals over one limit move it once, with the last that ends', () => {
    const story = readyForEscort('R1');
    const side = { caseId: '5a4d1c0e-0000-4000-8000-000000000003', seq: 9 };
    story.act('recordForceMajeure', { by: actors.R1.escort, at: '2022-06-10 09:00', body: { cause: 'naturalDisaster' } });
    story.act('recordDeferral', { by: actors.R1.judge, at: '2022-06-13 09:00', body: { ground: 'seriouslyIll' }, reportedFrom: side });
    story.act('recordForceMajeureEnd', { by: actors.R1.escort, at: '2022-06-20 09:00', body: { decisionNumber: '4/QĐ', decidedOn: '2022-06-20' } });
    story.act('endDeferral', { by: 'ca-huyen:1/head', at: '2022-07-11 09:00', body: { evidenceNumber: '3/XN', evidenceDate: '2022-07-11' }, reportedFrom: side });
    const [flood, deferral, limitation] = describePauses(story.events);
    expect([flood?.moved, Object.values(flood?.stopped ?? {})]).toEqual([[], ['Đưa người vào cơ sở cai nghiện']]);
    expect(deferral?.moved.map((one) => one.words)).toEqual(['Đưa người vào cơ sở cai nghiện: trước đến hết ngày 13/06/2022. Tính lại từ ngày 11/07/2022, 2 khoảng chồng nhau chỉ tính một lần: đến hết ngày 18/07/2022.']);
    expect(limitation?.moved.map((one) => one.words)).toEqual(['Thời hiệu thi hành quyết định: trước đến hết ngày 06/06/2023. Dừng 28 ngày, mốc tính lùi từ ngày 06/06/2022 sang ngày 04/07/2022: đến hết ngày 04/07/2023.']);
  });
});

describe('what an interval does to a term', () => {
  it('counts, is added, is not said, or ends it; each under its own regime', () => {
    const story = inEducation('R4');
    const by = actors.R4.facility;
    story.act('sendToHospital', { by, at: '2026-10-01 09:00', body: { hospital: 'Bệnh viện huyện' } });
    expect(told(story)).toEqual(['hospital: Thời hạn chấp hành tại cơ sở: vẫn tính.']);
    story.act('recordEscape', { by, at: '2026-10-05 22:00' });
    expect(told(story)).toEqual(['hospital: Thời hạn chấp hành tại cơ sở: vẫn tính, 4 ngày như đã chấp hành.', 'absconding: Thời hạn chấp hành tại cơ sở: không tính; ngày cuối chưa xác định.']);
    story.act('recordReturnFromEscape', { by, at: '2026-10-15 09:00', body: { came: 'caught' } });
    expect(told(story).at(-1)).toBe('absconding: Thời hạn chấp hành tại cơ sở: không tính, cộng thêm 10 ngày.');
    const first = inEducation('R1');
    first.act('recordImprisonment', { by: actors.R1.facility, at: '2022-12-05 09:00', body: { judgmentNumber: '9/HSST', from: '2022-12-01' } });
    expect(told(first)).toEqual(['prison: Thời hạn chấp hành tại cơ sở: phần còn lại được miễn.']);
  });

  it('a court\'s suspension counts; days after a leave are undecided until a person decides', () => {
    const story = inEducation('R1');
    askCourt(story, 'suspension', '2022-09-28 09:00');
    story.act('recordSuspensionOfRemainder', { by: actors.R1.judge, at: '2022-10-03 09:00', body: { decisionNumber: '8/QĐ-TA', decidedOn: '2022-10-03' } });
    expect(told(story)).toEqual(['suspendedAtHome: Thời hạn chấp hành tại cơ sở: vẫn tính.']);
    const late = inEducation('R1');
    const by = actors.R1.facility;
    late.act('requestBereavementLeave', { by, at: '2022-10-03 08:00', body: { kin: 'parent', diedOn: '2022-10-02', applicant: 'Đỗ Thị Quỵnh' } });
    late.act('grantBereavementLeave', { by, at: '2022-10-03 10:00', body: { from: '2022-10-03', until: '2022-10-08' } });
    late.act('startBereavementLeave', { by, at: '2022-10-03 16:00' });
    late.act('returnFromLeave', { by, at: '2022-10-11 09:00' });
    expect(told(late)).toEqual(['bereavement: Thời hạn chấp hành tại cơ sở: vẫn tính, 6 ngày như đã chấp hành.', 'overstay: Thời hạn chấp hành tại cơ sở: chưa rõ có tính hay không (2 ngày); hiện vẫn tính, chờ người có thẩm quyền quyết định.']);
    late.act('decideDaysOutside', { by, at: '2022-10-12 09:00', body: { pauseId: late.state.pauses.at(-1)?.pauseId, counts: false, basis: 'Không có lý do.' } });
    expect(told(late).at(-1)).toBe('overstay: Thời hạn chấp hành tại cơ sở: không tính theo quyết định của người có thẩm quyền, cộng thêm 2 ngày.');
  });

  it('an unreported absence is added to supervision and does nothing to the measure', () => {
    const story = supervised('R1');
    story.act('recordAbsence', { by: actors.R1.police, at: '2023-08-01 09:00', body: { isReported: false } });
    story.act('recordReturn', { by: actors.R1.police, at: '2023-08-11 09:00' });
    expect(told(story)).toEqual(['unreportedAbsence: Thời hạn quản lý sau cai nghiện: không tính, cộng thêm 10 ngày.']);
  });

  it('tells of every day once: the days added are those of the term\'s own arithmetic, whatever intervals cover each other', () => {
    const start = inEducation('R4');
    const stretch = fc.record({ ground: fc.constantFrom('absconding', 'prison', 'hospital'), begins: fc.integer({ min: 20, max: 700 }), lasts: fc.integer({ min: 1, max: 60 }) });
    const dayOf = (days: number): string => new Date(Date.parse('2026-08-11T00:00:00Z') + days * 86_400_000).toISOString().slice(0, 10);
    fc.assert(fc.property(fc.array(stretch, { maxLength: 6 }), (all) => {
      const pauses = all.map(({ ground, begins, lasts }, index) => ({ pauseId: `pause-${String(900 + index)}`, ground, source: 'Đ1', from: dayOf(begins), to: dayOf(begins + lasts), duties: [], rule: ground === 'hospital' ? ('counted' as const) : ('uncounted' as const) }));
      const term = measureTerm({ ...start.state, pauses });
      if (term === null) throw new Error('no term');
      const effects = listTermEffects({ ...start.state, pauses, facts: { ...start.state.facts, admission: { ...start.state.facts.admission, term } } });
      const added = [...effects.values()].flat().reduce((sum, one) => sum + (one.effect === 'uncounted' ? (one.days ?? 0) : 0), 0);
      expect(added).toBe(term.lines.reduce((sum, line) => sum + (line.step === 'pause' ? line.amount : 0), 0));
    }), { numRuns: 60 });
  });
});

describe('custody before the measure', () => {
  it('in a facility it is taken off the term, on the way in R1 too; R4 has no text about the way', () => {
    const first = inEducation('R1', { heldSince: '2022-05-27' });
    const words = (story: CaseStory) => listCustodyEffects(story.state).map((one) => `${one.custody.kind}: ${custodyEffectWords(one)} ${one.source}`);
    expect(words(first)).toEqual(['dossierCustody: Thời hạn chấp hành tại cơ sở: trừ 14 ngày. NĐ 116/2021 Đ44.3', 'escort: Thời hạn chấp hành tại cơ sở: trừ 0 ngày. Luật XLVPHC Đ110.2']);
    expect(first.state.facts.admission.creditedDays).toBe(14);
    expect(words(inEducation('R4', { heldSince: '2026-07-20' })).at(-1)).toBe('escort: Thời hạn chấp hành tại cơ sở: chưa có văn bản nói có được trừ hay không; hiện không trừ. chưa có văn bản nói có được trừ hay không');
  });
});

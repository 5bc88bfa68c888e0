/** The "Căn cứ …" lines by body of law, and the words that changed with it. */
import { getInstrument } from '../law/instruments.ts';
import type { InstrumentKey } from '../law/instruments.ts';
import { longDate } from './dates.ts';

/** Bodies of law for which papers are set. */
export type PaperRegime = 'R1' | 'R4';

const drugLaw: Readonly<Record<PaperRegime, readonly string[]>> = {
  R1: [
    `Căn cứ Luật Phòng, chống ma túy ${longDate('2021-03-30')}`,
    `Căn cứ Nghị định số ${getInstrument('N116').number} ${longDate('2021-12-21')} của Chính phủ quy định chi tiết một số điều của Luật Phòng, chống ma túy, Luật Xử lý vi phạm hành chính về cai nghiện ma túy và quản lý sau cai nghiện ma túy`,
  ],
  R4: [
    `Căn cứ Luật Phòng, chống ma túy ${longDate('2025-12-10')}`,
    `Căn cứ Nghị định số ${getInstrument('N163').number} ${longDate('2026-05-15')} của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Phòng, chống ma túy`,
  ],
};

/** The law and decree on rehabilitation. */
export const drugLawGrounds = (regime: PaperRegime): readonly string[] => drugLaw[regime];

/** The law and decree on persons who used drugs and are managed for it. */
export const userLawGrounds = (regime: PaperRegime): readonly string[] =>
  regime === 'R4' ? drugLaw.R4 : [drugLaw.R1[0] ?? '', `Căn cứ Nghị định số ${getInstrument('N105').number} ${longDate('2021-12-04')} của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Phòng, chống ma túy`];

/** The ordinance a court proceeds by: PL09 or PL03 for adults by date, PL01 from 12 to under 18. */
export type CourtOrdinance = Extract<InstrumentKey, 'PL09' | 'PL03' | 'PL01'>;
export const courtOrdinances = ['PL09', 'PL03', 'PL01'] as const satisfies readonly CourtOrdinance[];

export function courtGrounds(ordinance: CourtOrdinance, regime: PaperRegime): string[] {
  const { number, title } = getInstrument(ordinance);
  const [law = ''] = drugLaw[regime];
  return [law, `Căn cứ Pháp lệnh số ${number} về ${title.replace(/^Pháp lệnh /u, '')}`];
}

/** Words that differ between the bodies of law. */
export const regimeWords = {
  R1: {
    applyMeasure: 'áp dụng biện pháp đưa vào cơ sở cai nghiện bắt buộc',
    facility: 'Cơ sở cai nghiện bắt buộc',
    chiefOfFacility: 'GIÁM ĐỐC',
    proposer: 'Trưởng phòng Lao động - Thương binh và Xã hội',
  },
  R4: {
    applyMeasure: 'đưa vào cơ sở cai nghiện bắt buộc',
    facility: 'Cơ sở cai nghiện ma túy công lập',
    chiefOfFacility: 'TRƯỞNG CƠ SỞ',
    proposer: 'Trưởng Công an cấp xã',
  },
} as const;

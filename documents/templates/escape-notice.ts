import { z } from 'zod';
import { longMoment } from '../dates.ts';
import { defineDocument } from '../define-document.ts';
import { fields, paragraph, signatures } from '../layout/blocks.ts';
import { formatSymbol } from '../numbering.ts';
import { localMoment, paperHead, paperPiece, personPiece, text } from '../pieces.ts';
import { paperText, personBlocks, signerPlace } from '../piece-blocks.ts';
import { courtDecision, day, facilityChief, offices, person } from './specimen-pieces.ts';

const schema = z.strictObject({ ...paperHead, addressees: z.array(text).min(1), decision: paperPiece, person: personPiece, escapedAt: localMoment, circumstances: text });

/** Thông báo người cai nghiện bỏ trốn: the facility tells the police at once (Luật 120/2025 Đ46.2i). */
export const escapeNotice = defineDocument({
  id: 'escapeNotice',
  names: { R4: { kind: 'Thông báo', abstract: 'Về việc người cai nghiện bắt buộc bỏ trốn khỏi cơ sở', form: null, instrument: 'L120', confidence: 'I' } },
  schema,
  symbol: (data) => formatSymbol('TB', data.agency.symbol),
  render: (data, paper) => [
    paper.head(data.agency, data.issuedOn),
    paper.title(),
    { kind: 'addressees', names: data.addressees },
    paragraph(`${data.agency.name} thông báo người có tên sau đây, đang chấp hành ${paperText('Quyết định', data.decision)}, đã bỏ trốn khỏi cơ sở:`),
    ...personBlocks(data.person),
    fields(['Thời điểm phát hiện', longMoment(data.escapedAt)]),
    fields(['Diễn biến', data.circumstances]),
    paragraph('Đề nghị các cơ quan phối hợp truy tìm; khi phát hiện người có tên trên, báo ngay cho cơ sở./.'),
    signatures(data.recipients, signerPlace(data.signer)),
  ],
  specimen: (regime): z.input<typeof schema> => ({
    agency: offices(regime).facility, issuedOn: day(regime, '2022-10-03', '2026-12-07'), signer: facilityChief(regime), recipients: ['Như trên', 'Lưu: VT, HS'],
    addressees: [offices(regime).provincialPolice.name, offices(regime).communePolice.name, offices(regime).court.name], decision: courtDecision(regime), person,
    escapedAt: day(regime, '2022-10-02T22:15', '2026-12-06T22:15'), circumstances: 'lợi dụng trời mưa lớn, trèo tường phía sau nhà xưởng.',
  }),
});

import type { PaperFileMove, PaperFilePlace } from '../../../db/paper-file.ts';

type NameOf = (agencyId: string) => string;

/** One sentence for one move of a paper file. */
export function moveWords(move: Pick<PaperFileMove, 'kind' | 'fromAgencyId' | 'toAgencyId' | 'place'>, nameOf: NameOf): string {
  const place = move.place === null ? '' : `, để tại ${move.place}`;
  switch (move.kind) {
    case 'handedOver': return `${move.fromAgencyId === null ? 'Hồ sơ giấy được giao' : `${nameOf(move.fromAgencyId)} giao hồ sơ giấy`} cho ${nameOf(move.toAgencyId)}.`;
    case 'received': return `${nameOf(move.toAgencyId)} đã nhận hồ sơ giấy${move.fromAgencyId === null ? '' : ` từ ${nameOf(move.fromAgencyId)}`}${place}.`;
    case 'shelved': return `${nameOf(move.toAgencyId)} lưu hồ sơ giấy tại ${move.place ?? 'nơi chưa ghi'}.`;
  }
}

/** Where a paper file is, in one phrase. */
export function placeWords(place: Pick<PaperFilePlace, 'status' | 'agencyId' | 'place'>, nameOf: NameOf): string {
  if (place.status === 'onTheWay') return `Đang chuyển đến ${nameOf(place.agencyId)}, chờ xác nhận đã nhận`;
  return place.place === null ? nameOf(place.agencyId) : `${nameOf(place.agencyId)}: ${place.place}`;
}

import type { Touched } from '../../../db/administration.ts';

/** What was changed, in words. */
export const changeLabels = {
  officialAdded: 'Thêm cán bộ', officialEnded: 'Cho cán bộ thôi dùng hệ thống', positionAdded: 'Giao chức vụ', positionEnded: 'Kết thúc chức vụ', delegationAdded: 'Lập ủy quyền', delegationEnded: 'Kết thúc ủy quyền',
  agencyAdded: 'Thêm cơ quan', agencyChanged: 'Sửa thông tin cơ quan', leaveEntered: 'Ghi nghỉ phép, bàn giao việc', leaveEnded: 'Kết thúc nghỉ phép', rosterChanged: 'Sửa lịch trực', calendarSigned: 'Ban hành lịch ngày làm việc', lawRehearsed: 'Ký bản diễn tập dự thảo pháp luật',
} as const satisfies Record<string, string>;
export type ChangeKind = keyof typeof changeLabels;

export function touchWords({ openCases, workItems, delegations }: Touched): string {
  const parts = [
    openCases > 0 ? `${openCases} hồ sơ đang mở` : null, workItems > 0 ? `${workItems} việc đang chờ` : null, delegations > 0 ? `${delegations} ủy quyền` : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? 'Không chạm đến hồ sơ, việc hay ủy quyền nào.' : `Chạm đến ${parts.join(', ')}.`;
}

export const conflictSentences = {
  signInTaken: 'Tài khoản đăng nhập này đã thuộc về một cán bộ khác.',
  officialEnded: 'Cán bộ này đã thôi dùng hệ thống.',
  agencyNotInForce: 'Cơ quan này không tồn tại vào ngày bắt đầu.',
  positionOverlaps: 'Cán bộ đã giữ chức vụ này trong khoảng thời gian đó.',
  positionMissing: 'Không có chức vụ đang giữ như được nêu.',
  datesReversed: 'Ngày kết thúc sớm hơn ngày bắt đầu.',
  delegationOverlaps: 'Đã có ủy quyền giống như vậy trong khoảng thời gian đó.',
  delegatorNotHolding: 'Người ủy quyền không giữ chức vụ này suốt thời gian ủy quyền.',
  notOfOffice: 'Người nhận không giữ chức vụ nào ở cơ quan này vào ngày bắt đầu.',
  delegationOver: 'Ủy quyền này đã hết hiệu lực trước ngày đó.',
  agencyExists: 'Mã cơ quan này đã có.',
  successorMissing: 'Không có cơ quan kế thừa hoặc cấp trên như được nêu.',
  successorNotInForce: 'Cơ quan kế thừa không tồn tại sau ngày cơ quan cũ kết thúc.',
  leaveOverlaps: 'Cán bộ đã có đợt nghỉ trùng thời gian này.',
  substituteAway: 'Người thay cũng nghỉ trong thời gian này.',
  leaveOver: 'Đợt nghỉ này đã kết thúc.',
  leaveInPast: 'Đợt nghỉ đã qua thì không bàn giao được nữa.',
  shiftsOverlap: 'Một cán bộ có hai ca trực chồng nhau.',
  shiftOutside: 'Ca trực nằm ngoài khoảng thời gian được sửa.',
} as const satisfies Record<string, string>;

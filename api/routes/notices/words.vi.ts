/** Kinds an official may switch one by one; everything else that happens in a case goes by the general choice. */
export const settableNotices: readonly { readonly kind: string; readonly label: string }[] = [
  { kind: 'limitComing', label: 'Sắp đến hạn' }, { kind: 'limitMissed', label: 'Đã quá hạn' }, { kind: 'limitEscalated', label: 'Đơn vị cấp dưới quá hạn' }, { kind: 'taskDue', label: 'Việc cần xem lại' },
  { kind: 'heldPastGround', label: 'Khẩn: người bị giữ khi căn cứ đã hết' }, { kind: 'decisionSent', label: 'Quyết định của Tòa án đã được gửi' }, { kind: 'dossierReturnedByCourt', label: 'Tòa án trả lại hồ sơ' },
  { kind: 'supplementRequested', label: 'Tòa án yêu cầu bổ sung' }, { kind: 'complaintRecorded', label: 'Có khiếu nại' }, { kind: 'escapeRecorded', label: 'Người chấp hành bỏ trốn' },
];

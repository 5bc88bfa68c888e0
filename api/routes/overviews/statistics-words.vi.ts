import type { LateCause } from '../../../db/queries/count-statistics.ts';

export const causeLabels: Readonly<Record<LateCause, string>> = {
  officeNotOnSystem: 'cơ quan giữ việc chưa dùng hệ thống', personAway: 'người bị áp dụng đang vắng mặt, bỏ trốn hoặc đang chấp hành án', noPlace: 'cơ sở cai nghiện hết chỗ',
  forceMajeure: 'bất khả kháng', notRecorded: 'chưa ghi nhận việc đã làm',
};

/** Nobody has entered what a commune was to do: the column stays empty. */
export const noTarget = 'Chưa nhập chỉ tiêu';
export const unknownHolder = 'chưa xác định cơ quan giữ việc';

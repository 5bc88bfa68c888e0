/** What the fields of a person are called, as on the forms officials know. */
export const personFieldLabels: Readonly<Record<string, string>> = {
  fullName: 'Họ và tên',
  otherName: 'Tên gọi khác',
  birthDate: 'Ngày sinh, hoặc năm sinh',
  sex: 'Giới tính',
  identityNumber: 'Số định danh cá nhân',
  identityNumberReason: 'Lý do số định danh không khớp giới tính, năm sinh',
  identityIssuedOn: 'Ngày cấp giấy tờ tùy thân',
  identityIssuedBy: 'Nơi cấp giấy tờ tùy thân',
  nationality: 'Quốc tịch',
  ethnicity: 'Dân tộc',
  religion: 'Tôn giáo',
  occupation: 'Nghề nghiệp',
  education: 'Trình độ học vấn',
  birthPlace: 'Nơi sinh',
  residence: 'Nơi ở hiện tại',
  communeCode: 'Xã, phường, đặc khu',
  permanentResidence: 'Nơi thường trú',
};

export const personChoiceLabels: Readonly<Record<string, string>> = { male: 'Nam', female: 'Nữ' };

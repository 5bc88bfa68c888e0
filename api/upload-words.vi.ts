export const tiffWords = 'Ảnh TIFF không xem được trong trình duyệt; hãy chuyển sang PDF, JPEG hoặc PNG rồi tải lại.';
export const typeWords = 'Chỉ nhận tệp PDF, JPEG hoặc PNG thật; nội dung tệp này không phải loại đó.';

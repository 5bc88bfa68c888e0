import type { ApiDeps } from './deps.ts';
import { html, renderPage } from './html.ts';

/** What stands at the address of the product while it has no console: what runs here and where to go. */
export function renderStartPage({ mode, version, temporalUiUrl, signIn }: ApiDeps): string {
  const isEmbedded = mode === 'embedded';
  return renderPage(
    'Trình Tự',
    html`${isEmbedded ? html`<p class="banner" role="note"><strong>Chế độ dùng thử.</strong> Mọi thứ chạy trên máy này với cán bộ và hồ sơ giả lập; không dùng cho dữ liệu thật.</p>` : ''}
<h1>Trình Tự</h1>
<p>Hệ thống theo dõi thủ tục đưa người nghiện ma túy vào cơ sở cai nghiện bắt buộc: từng bước, từng thời hạn, từng văn bản, kèm điều luật. Phiên bản ${version}.</p>
<p>Bản này chưa có màn hình làm việc; mọi chức năng dùng qua giao diện lập trình dưới đây.</p>
<h2>Địa chỉ</h2>
<table>
<tr><th scope="row"><a href="/docs/">Tài liệu và dùng thử giao diện lập trình</a></th><td>Bấm “Authorize” để đăng nhập rồi gọi thử từng chức năng.</td></tr>
<tr><th scope="row"><a href="/openapi.json">OpenAPI 3.1</a></th><td>Mô tả cho máy đọc.</td></tr>
<tr><th scope="row"><a href="/health/ready">Tình trạng</a></th><td>Cơ sở dữ liệu, bộ điều phối, tiến trình xử lý.</td></tr>
<tr><th scope="row"><a href="/metrics">Số đo</a></th><td>Định dạng Prometheus.</td></tr>
${temporalUiUrl === null ? '' : html`<tr><th scope="row"><a href="${temporalUiUrl}">Giao diện Temporal</a></th><td>Các lần chạy của từng hồ sơ.</td></tr>`}
</table>
<h2>Đăng nhập</h2>
${
  isEmbedded
    ? html`<p>Trên trang tài liệu, bấm “Authorize” và chọn một cán bộ giả lập. Hoặc lấy mã truy cập ở cửa sổ lệnh: <code>npm run -s sign-in -- TÊN</code>, rồi gửi kèm tiêu đề <code>Authorization: Bearer …</code>. Danh sách cán bộ: <a href="/sign-in/officials">/sign-in/officials</a>.</p>`
    : html`<p>Đăng nhập qua hệ thống định danh của cơ quan: <code>${signIn.issuer}</code>.</p>`
}`,
  );
}

import { isPosition } from '../../law/competence.ts';
import { POSITION_LABELS } from '../../law/vi.ts';
import { Html, html, renderPage } from '../html.ts';
import type { DemoOfficial } from './create-issuer.ts';

/** The page on which one chooses to be a demo official. */
export function renderSignInPage(action: string, officials: readonly DemoOfficial[]): string {
  const agencies = new Map<string, DemoOfficial[]>();
  for (const official of officials) agencies.set(official.agencyName, [...(agencies.get(official.agencyName) ?? []), official]);
  return renderPage(
    'Đăng nhập dùng thử — Trình Tự',
    html`<p class="banner" role="note"><strong>Đây không phải đăng nhập thật.</strong> Chế độ dùng thử cho phép chọn vào vai bất kỳ cán bộ nào, chỉ trên máy này. Khi vận hành, đăng nhập qua hệ thống định danh của cơ quan.</p>
<h1>Chọn cán bộ để đăng nhập</h1>
${[...agencies].map(
      ([agency, members]) => html`<h2>${agency}</h2>
<form method="post" action="${action}" class="choices">${members.map(
        (official) =>
          html`<button name="official" value="${official.subject}">${official.name}<small>${isPosition(official.position) ? POSITION_LABELS[official.position] : official.position}</small></button>`,
      )}</form>`,
    )}
${officials.length === 0 ? html`<p>Chưa có cán bộ nào trong dữ liệu dùng thử.</p>` : ''}`,
  );
}

/** The page on which one confirms to leave; `form` is the issuer's own, with its token against forged requests. */
export function renderSignOutPage(form: string): string {
  return renderPage(
    'Đăng xuất — Trình Tự',
    html`<h1>Đăng xuất khỏi Trình Tự</h1>
<p>Các cửa sổ của cán bộ này đã đóng phiên. Bấm nút dưới đây để đóng nốt phiên của trang đăng nhập. Bản nháp đã lưu vẫn còn trên máy chủ.</p>
${new Html(form)}
<p class="actions"><button class="main" type="submit" form="op.logoutForm" name="logout" value="yes">Đăng xuất</button></p>`,
  );
}

/** Shown where nobody says to which page one goes back. */
export function renderSignedOutPage(): string {
  return renderPage('Đã đăng xuất — Trình Tự', html`<h1>Đã đăng xuất</h1><p><a href="/">Về trang đăng nhập</a></p>`);
}

/** What the issuer could not do: the address was kept too long, or used twice. */
export function renderIssuerFaultPage(code: string): string {
  return renderPage('Chưa đăng nhập được — Trình Tự', html`<h1>Chưa đăng nhập được</h1><p>Trang đăng nhập này đã cũ hoặc đã dùng rồi. Về trang đầu và đăng nhập lại.</p><p><a href="/">Về trang đăng nhập</a></p><p><small>Mã: <code>${code}</code></small></p>`);
}

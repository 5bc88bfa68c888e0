import { isPosition } from '../../law/competence.ts';
import { POSITION_LABELS } from '../../law/vi.ts';
import { html, renderPage } from '../html.ts';
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

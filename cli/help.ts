import type { Language } from '../lib/report/words.ts';

const HELP: Readonly<Record<Language, string>> = {
  vi: `Soi Cổng: kiểm tra cổng thông tin của sở, ngành theo kế hoạch cải cách hành chính, có bằng chứng.

  soicong audit <địa chỉ cổng> --plan <mã hoặc tệp kế hoạch>
      --procedures <tệp>      danh mục TTHC đối chiếu (csv, xlsx, json)
      --as-of YYYY-MM-DD      ngày kiểm tra; mặc định hôm nay, hoặc ngày cuối kỳ kế hoạch nếu đã qua
      --json <tệp|->          báo cáo JSON
      --html <tệp>            báo cáo HTML, in và gửi được
      --host <tên>=<địa chỉ>  máy chủ khác mà kế hoạch nêu, ví dụ province=https://...
      --max-pages N           số trang tối đa
      --max-minutes N         số phút tối đa
      --concurrency N         số lượt gọi cùng lúc tới một máy chủ (mặc định 4)
      --exhaustive            đọc mọi trang thay vì chỉ những trang cần
      --ignore-robots         không theo robots.txt (chỉ khi có quyền)
      --insecure              vẫn đọc khi chứng chỉ bảo mật không hợp lệ
      --contact <địa chỉ>     địa chỉ liên hệ ghi trong tên chương trình gửi tới cổng
      --fail-under <điểm>     mã thoát 1 nếu điểm thấp hơn
      --quiet                 không in tiến độ và bảng điểm
  soicong explain <địa chỉ|tệp html>   một trang nói gì với công cụ
      --base-url <địa chỉ>    địa chỉ coi như tệp HTML đứng ở đó
      --json <tệp|->
  soicong plans               các kế hoạch có sẵn
  soicong plans show <mã>     một kế hoạch: yêu cầu, điều khoản, trọng số

  --lang vi|en   ngôn ngữ (mặc định vi)      --help   --version

Mã thoát: 0 đã chạy xong · 1 điểm dưới --fail-under · 2 dùng sai hoặc tệp không hợp lệ · 3 không mở được trang đầu.
`,
  en: `Soi Cổng: audits a department portal against its administrative-reform plan, with evidence.

  soicong audit <portal url> --plan <plan id or file>
      --procedures <file>     reference list of procedures (csv, xlsx, json)
      --as-of YYYY-MM-DD      audit date; default today, or the plan's last day if that has passed
      --json <file|->         JSON report
      --html <file>           HTML report, to print and mail
      --host <alias>=<url>    a further host the plan names, e.g. province=https://...
      --max-pages N           pages at most
      --max-minutes N         minutes at most
      --concurrency N         requests at a time per host (default 4)
      --exhaustive            read every page instead of only those needed
      --ignore-robots         do not follow robots.txt (only when entitled to)
      --insecure              go on although the certificate is not valid
      --contact <url>         contact address in the name sent to the portal
      --fail-under <score>    exit status 1 if the score is lower
      --quiet                 no progress, no scorecard
  soicong explain <url|html file>      what one page says to the tool
      --base-url <url>        the address an HTML file is read as if it stood at
      --json <file|->
  soicong plans               built-in plans
  soicong plans show <id>     one plan: requirements, clauses, weights

  --lang vi|en   language (default vi)       --help   --version

Exit status: 0 ran to its end · 1 score under --fail-under · 2 wrong usage or invalid file · 3 the first page could not be had.
`,
};

export function helpText(lang: Language): string {
  return HELP[lang];
}

interface Saying {
  readonly vi: string;
  readonly en: string;
}

const COMING: readonly (Saying & { readonly about: Saying })[] = [
  {
    vi: 'Soi cả cổng từ thanh bên',
    en: 'Audit the whole portal from the side panel',
    about: {
      vi: 'Chọn kế hoạch, bấm soi, xem điểm và phần đã kết luận. Trang chưa đọc được thì ghi “chưa kết luận được”, không ghi “chưa đạt”.',
      en: 'Choose a plan, start, see the score and how much it covers. A page that could not be read is “cannot tell”, never “not met”.',
    },
  },
  {
    vi: 'Kế hoạch và danh mục đối chiếu của đơn vị bạn',
    en: 'Your own plan and reference lists',
    about: {
      vi: 'Nạp tệp kế hoạch tuyên truyền cải cách hành chính và danh mục thủ tục để đối chiếu ngay tại trang này.',
      en: 'Load your yearly communication plan and the list of procedures on this page.',
    },
  },
];

const COMMANDS = ['npm ci && npm run demo', 'npm run -s soicong -- audit <url> --plan <id>'];

/** What the extension will do, until it does it. */
export function OptionsPage() {
  return (
    <main className="mx-auto grid max-w-2xl gap-4 p-6">
      <header>
        <h1>Soi Cổng</h1>
        <p className="lead">
          Soi cổng thông tin điện tử của sở, ngành theo kế hoạch cải cách hành chính hằng năm.
          <English>Audits a provincial department’s portal against its yearly administrative reform plan.</English>
        </p>
      </header>

      <section aria-labelledby="coming">
        <h2 id="coming">
          Tiện ích này sẽ làm gì <English>What this extension will do</English>
        </h2>
        <ol>
          {COMING.map((step) => (
            <li key={step.vi}>
              <h3>
                {step.vi} <English>{step.en}</English>
              </h3>
              <p>
                {step.about.vi} <English>{step.about.en}</English>
              </p>
            </li>
          ))}
        </ol>
      </section>

      <section aria-labelledby="today">
        <h2 id="today">
          Dùng được ngay hôm nay <English>What works today</English>
        </h2>
        <p>
          Mở một trang của cổng rồi bấm nút Soi Cổng trên thanh công cụ: chỗ có bằng chứng và chỗ thiếu được đánh dấu
          ngay trên trang, kèm điều khoản và cách sửa. Bấm lần nữa hoặc bấm Esc để tắt.
          <English>
            Open a page of the portal and press the Soi Cổng button in the toolbar: evidence and gaps are marked on the
            page, with the clause and how to mend each. Press again, or Esc, to take them away.
          </English>
        </p>
        <p>
          Bản dòng lệnh đã soi được cả cổng và lập báo cáo.
          <English>The command line already audits a whole portal and writes the report.</English>
        </p>
        {COMMANDS.map((command) => (
          <pre key={command}>
            <code>{command}</code>
          </pre>
        ))}
      </section>

      <footer>
        Tiện ích chỉ đọc trang đang xem khi bạn bấm nút của nó, và không gửi gì đi đâu.
        <English>
          The extension reads only the page you are looking at, when you press its button, and sends nothing anywhere.
        </English>
      </footer>
    </main>
  );
}

function English({ children }: { readonly children: string }) {
  return (
    <span className="english" lang="en">
      {children}
    </span>
  );
}

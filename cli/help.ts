import type { Language } from '../lib/report/words.ts';

const HELP: Readonly<Record<Language, string>> = {
  vi: `Soi Cổng: soi cổng thông tin điện tử của sở, ngành theo kế hoạch cải cách hành chính, mỗi kết luận có bằng chứng.

  soicong audit <địa chỉ cổng> --plan <mã hoặc tệp kế hoạch>     soi cả cổng, lập báo cáo
      --plan <mã hoặc tệp>    ghi được nhiều lần: đọc cổng một lượt, báo cáo có một phần cho mỗi kế hoạch
      --procedures <tệp>      danh mục đối chiếu: thủ tục hành chính của sở (csv, xlsx, json)
      --as-of <ngày>          ngày kiểm tra, YYYY-MM-DD; mặc định: hôm nay, hoặc ngày cuối năm
                              của kế hoạch nếu năm đó đã qua
      --html <tệp>            ghi báo cáo HTML để in và gửi
      --json <tệp|->          ghi báo cáo JSON; “-” là in ra màn hình
      --warc <tệp>            niêm các trang làm bằng chứng vào tệp WARC 1.1 (đuôi .gz thì nén từng trang);
                              báo cáo dẫn số bản ghi; mọi trang được tải lại như với --fresh
      --host <tên>=<địa chỉ>  máy chủ khác mà kế hoạch nêu, ví dụ province=https://...
      --max-pages <số>        số trang đọc nhiều nhất (mặc định 20000; với --exhaustive 200000)
      --max-minutes <số>      số phút chạy nhiều nhất (mặc định 240)
      --concurrency <số>      số lượt gọi cùng lúc tới một máy chủ (mặc định 4)
      --exhaustive            đọc mọi trang, không chỉ những trang có thể làm thay đổi kết quả
      --ignore-robots         bỏ qua robots.txt (chỉ khi bạn có quyền kiểm tra cổng)
      --insecure              vẫn đọc khi chứng chỉ bảo mật không hợp lệ
      --render <cách>         dựng trang bằng Chromium, Chrome hoặc Edge có sẵn trên máy để đọc nội dung
                              chỉ hiện khi chạy JavaScript: auto (trang nào cần mới dựng; mặc định),
                              always (mọi trang cần đọc), never (không dựng). Trình duyệt ở nơi khác
                              thì đặt biến môi trường SOICONG_CHROMIUM
      --contact <địa chỉ>     địa chỉ liên hệ mà công cụ xưng với cổng
      --fail-under <điểm>     mã thoát 1 nếu điểm thấp hơn mức này hoặc chưa có điểm
      --store <tệp>           nơi lưu lịch sử các lần soi (mặc định: thư mục dữ liệu của bạn)
      --no-store              không lưu lần soi này
      --fresh                 tải và đọc lại mọi trang; không có thì trang nào cổng nói là không đổi
                              từ lần soi trước được dùng lại
      --quiet                 không in tiến độ và bảng điểm
    Bỏ trống địa chỉ cổng thì dùng địa chỉ ghi trong kế hoạch.

  soicong explain <địa chỉ trang | tệp>                          công cụ hiểu gì từ một trang, một tệp
                              (html, pdf, docx, doc, xlsx, zip)
      --base-url <địa chỉ>    coi tệp như đứng ở địa chỉ này
      --as-of <ngày>          ngày kiểm tra (mặc định: hôm nay)
      --json <tệp|->          ghi kết quả dạng JSON
      --render <cách>, --insecure  như trên

  soicong history [<địa chỉ cổng>]                               các lần soi đã lưu (--limit <số>, --json)
  soicong diff <lần> <lần>                                       hai lần soi khác nhau những gì (--json)
  soicong prune --keep <số> | --before <ngày>                    bỏ bớt các lần soi cũ (--portal <địa chỉ>)

  soicong report <lần soi | báo cáo.json> --out <tệp|->          ghi lại báo cáo dưới dạng khác
      --format <dạng>         html, json, csv, xlsx, self-assessment (bảng tự đánh giá, xlsx), docx,
                              earl (JSON-LD), junit (XML); không ghi thì theo đuôi tệp
      --template <tệp docx>   mẫu biên bản của cơ quan, thay cho mẫu có sẵn
      --separator <dấu>       dấu ngăn cột của csv: comma (mặc định), semicolon, tab
      --store <tệp>           lịch sử có lần soi ấy
  soicong report template --out <tệp docx>                       mẫu biên bản có sẵn, để sửa thành mẫu riêng

  soicong review <lần soi> <mã yêu cầu>                          người kiểm tra kết luận, đặt cạnh kết luận của công cụ
      --outcome <kết quả>     passed, partial, failed, cantTell, inapplicable
      --reason <lý do>  --by <tên>   ai kết luận, vì sao
      --expires <ngày>        sau ngày này phải xác nhận lại (YYYY-MM-DD)
      --credit <0..1>         cùng partial: phần của trọng số (mặc định 0.5)
      --weight <mức>          cho yêu cầu ghi nhận bằng tay: critical, major, minor (mặc định)
      --plan <mã>             khi lần soi theo nhiều kế hoạch
      --confirm               xác nhận lại kết luận trước (không cần --outcome, --reason)
  soicong review --list [<địa chỉ cổng>]                         các kết luận đã ghi (--json)
  soicong review --remove <số>                                   rút một kết luận
  soicong review --import <tệp>                                  nạp kết luận từ --list --json, báo cáo JSON
                                                                 hoặc tệp xuất của tiện ích

  soicong schedule <lịch.yaml>                                   soi nhiều cổng theo lịch, báo điều gì đã đổi
      --check                 chỉ kiểm tra tệp lịch và in các lần chạy tới
      --once                  chạy một lượt những cổng đã đến lịch rồi thôi (cho cron của hệ thống);
                              mã thoát 1 nếu có cổng chưa soi được hoặc có nơi chưa gửi được
      --portal <mã>           cùng --once: chỉ cổng này, dù chưa đến lịch
      --store <tệp>, --quiet  như trên; cách viết tệp lịch: docs/schedule.md

  soicong plans                                                  các kế hoạch có sẵn
  soicong plans show <mã>                                        yêu cầu, điều khoản, trọng số của một kế hoạch

  Chung: --lang vi|en  ngôn ngữ (mặc định vi)    --help  trợ giúp    --version  phiên bản

Mã thoát: 0 đã chạy xong, dù kết quả thế nào · 1 điểm dưới mức --fail-under · 2 dùng sai hoặc tệp không hợp lệ
          3 không mở được trang đầu. Ctrl-C dừng gọn: những gì đã biết vẫn được báo cáo.
`,
  en: `Soi Cổng: audits a department portal against its administrative-reform plan, with evidence for every verdict.

  soicong audit <portal url> --plan <plan id or file>            audit the whole portal and report
      --plan <id or file>     may be given several times: one crawl, one part of the report for each plan
      --procedures <file>     reference list: the department's procedures (csv, xlsx, json)
      --as-of <date>          audit date, YYYY-MM-DD; default: today, or the last day of the
                              plan's year if that has passed
      --html <file>           write the HTML report, to print and mail
      --json <file|->         write the JSON report; "-" is standard output
      --warc <file>           seal the pages that bear evidence in a WARC 1.1 file (each compressed where
                              the name ends in .gz); the report cites its records; every page is
                              downloaded anew, as with --fresh
      --host <alias>=<url>    a further host that the plan names, e.g. province=https://...
      --max-pages <number>    pages to read at most (default 20000; with --exhaustive 200000)
      --max-minutes <number>  minutes to run at most (default 240)
      --concurrency <number>  requests at a time per host (default 4)
      --exhaustive            read every page, not only those that could change an outcome
      --ignore-robots         do not follow robots.txt (only if you are entitled to)
      --insecure              go on although the certificate is not valid
      --render <when>         render pages in an installed Chromium, Chrome or Edge to read what only
                              JavaScript shows: auto (pages that need it; default), always (every
                              page that is wanted), never. For a browser in another place set the
                              environment variable SOICONG_CHROMIUM
      --contact <url>         contact address that the tool gives to the portal
      --fail-under <score>    exit status 1 if the score is lower, or there is none
      --store <file>          where runs are kept (default: your data folder)
      --no-store              do not keep this run
      --fresh                 download and read every page anew; otherwise pages that the portal says
                              are unchanged since an earlier run are used again
      --quiet                 no progress and no scorecard
    Without a portal url the one in the plan is used.

  soicong explain <page url | file>                              what the tool understands of one page or file
                              (html, pdf, docx, doc, xlsx, zip)
      --base-url <url>        read the file as if it stood at this address
      --as-of <date>          audit date (default: today)
      --json <file|->         write the result as JSON
      --render <when>, --insecure  as above

  soicong history [<portal url>]                                 runs that were kept (--limit <number>, --json)
  soicong diff <run> <run>                                       what differs between two runs (--json)
  soicong prune --keep <number> | --before <date>                remove old runs (--portal <url>)

  soicong report <run | report.json> --out <file|->              the report in another format
      --format <format>       html, json, csv, xlsx, self-assessment (a sheet, xlsx), docx,
                              earl (JSON-LD), junit (XML); default: by the file's ending
      --template <docx>       the office's own template of the record, instead of the built-in one
      --separator <sign>      between columns of csv: comma (default), semicolon, tab
      --store <file>          the history that has the run
  soicong report template --out <docx>                           the built-in template, to make one's own of

  soicong review <run> <requirement id>                          a person's outcome, beside the tool's
      --outcome <outcome>     passed, partial, failed, cantTell, inapplicable
      --reason <why>  --by <name>
      --expires <date>        to be confirmed after that day (YYYY-MM-DD)
      --credit <0..1>         with partial: share of the weight (default 0.5)
      --weight <weight>       of a requirement recorded by hand: critical, major, minor (default)
      --plan <id>             where the run followed several plans
      --confirm               say again what was said last (without --outcome, --reason)
  soicong review --list [<portal url>]                           what people recorded (--json)
  soicong review --remove <number>                               withdraw one
  soicong review --import <file>                                 from --list --json, a JSON report or
                                                                 what the extension exports

  soicong schedule <schedule.yaml>                               audit portals on schedule, tell what has changed
      --check                 only check the file and print the next runs
      --once                  one round of the portals that are due, then end (for the system's cron);
                              exit status 1 if a portal was not audited or something was not delivered
      --portal <id>           with --once: this portal, due or not
      --store <file>, --quiet  as above; how to write the file: docs/schedule.md

  soicong plans                                                  the built-in plans
  soicong plans show <id>                                        requirements, clauses and weights of one plan

  Everywhere: --lang vi|en  language (default vi)    --help    --version

Exit status: 0 ran to its end, whatever it found · 1 score under --fail-under · 2 wrong usage or an invalid file
             3 the first page could not be opened. Ctrl-C ends a run cleanly: what is known is reported.
`,
};

export function helpText(lang: Language): string {
  return HELP[lang];
}

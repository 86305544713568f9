/** Standing pages of the Nghệ An portal: path -> title and main content. */

const MSO = 'class="MsoNormal" style="text-align:justify;line-height:150%"';

export const STANDING: Readonly<Record<string, readonly [string, string]>> = {
  '/trang/gioi-thieu-chung': [
    'Giới thiệu chung',
    `<h2 class="vp-cat">Giới thiệu chung</h2><p ${MSO}>Tiền thân của Sở là Ban Kỹ thuật tỉnh, thành lập năm 1960. Qua nhiều lần đổi tên, từ năm 2003 mang tên như ngày nay.</p>`,
  ],
  '/trang/chuc-nang-nhiem-vu': [
    'Chức năng, nhiệm vụ',
    `<h2 class="vp-cat">Chức năng, nhiệm vụ</h2><p ${MSO}><b>1. Vị trí và chức năng</b></p><p ${MSO}>Sở Khoa học và Công nghệ là cơ quan chuyên môn thuộc UBND tỉnh Nghệ An, tham mưu, giúp UBND tỉnh quản lý nhà nước về hoạt động khoa học và công nghệ; tiêu chuẩn, đo lường, chất lượng; sở hữu trí tuệ; ứng dụng bức xạ và đồng vị phóng xạ; an toàn bức xạ và hạt nhân trên địa bàn tỉnh.</p><p ${MSO}><b>2. Nhiệm vụ, quyền hạn</b></p><p ${MSO}>Trình UBND tỉnh dự thảo quyết định, chỉ thị, quy hoạch, kế hoạch phát triển; tổ chức thực hiện sau khi được phê duyệt; hướng dẫn, thanh tra, kiểm tra việc chấp hành pháp luật; quản lý tổ chức bộ máy, biên chế công chức, vị trí việc làm.</p>`,
  ],
  '/trang/co-cau-to-chuc': [
    'Cơ cấu tổ chức',
    `<h2 class="vp-cat">Cơ cấu tổ chức</h2><p ${MSO}>Lãnh đạo Sở gồm Giám đốc và 03 Phó Giám đốc.</p><ul><li>Văn phòng</li><li>Thanh tra</li><li>Phòng Kế hoạch - Tài chính</li><li>Phòng Quản lý khoa học</li><li>Phòng Quản lý chuyên ngành</li><li>Phòng Quản lý công nghệ và thị trường công nghệ</li><li>Chi cục Tiêu chuẩn Đo lường Chất lượng</li><li>Trung tâm Ứng dụng tiến bộ khoa học và công nghệ</li><li>Trung tâm Thông tin khoa học công nghệ và tin học</li></ul><p ${MSO}>Mỗi phòng có Trưởng phòng, không quá 02 Phó Trưởng phòng và các công chức chuyên môn.</p>`,
  ],
  '/trang/ban-giam-doc': [
    'Ban Giám đốc',
    '<h2 class="vp-cat">Ban Giám đốc</h2><table border="0"><tr><td><img src="/documents/gd.gif" alt="" /></td><td><b>Nguyễn Văn An</b><br />Giám đốc Sở<br />Điện thoại: 0238.3844.001<br />Email: annv@nghean.gov.vn</td></tr><tr><td></td><td><b>Trần Thị Bình</b><br />Phó Giám đốc<br />Điện thoại: 0238.3844.002</td></tr></table>',
  ],
  '/trang/danh-ba': [
    'Danh bạ điện thoại',
    '<h2 class="vp-cat">Danh bạ điện thoại</h2><table border="1"><tr><td>STT</td><td>Đơn vị</td><td>Điện thoại</td></tr><tr><td>1</td><td>Văn phòng</td><td>0238.3844.474</td></tr><tr><td>2</td><td>Thanh tra</td><td>0238.3598.476</td></tr><tr><td>3</td><td>Phòng Quản lý khoa học</td><td>0238.3598.478</td></tr></table>',
  ],
  '/trang/huong-dan-tra-cuu': [
    'Hướng dẫn tra cứu thủ tục hành chính trên Internet',
    `<h2 class="vp-cat">Hướng dẫn tra cứu thủ tục hành chính trên Internet</h2><p ${MSO}>Bước 1. Mở trình duyệt, vào địa chỉ dichvucong.gov.vn hoặc mục Thủ tục hành chính trên trang này.</p><p ${MSO}>Bước 2. Gõ tên thủ tục hoặc một vài từ khóa, ví dụ "bức xạ", vào ô tìm kiếm rồi bấm Tìm kiếm.</p><p ${MSO}>Bước 3. Chọn cơ quan thực hiện là Sở Khoa học và Công nghệ, chọn lĩnh vực để thu hẹp danh sách.</p><p ${MSO}>Bước 4. Bấm vào tên thủ tục để xem hồ sơ, thời hạn, phí và tải mẫu đơn. Nếu không tìm thấy, xin gọi Văn phòng Sở để được giúp.</p>`,
  ],
  '/trang/quy-trinh-noi-bo': [
    'Quy trình nội bộ',
    '<h2 class="vp-cat">Quy trình nội bộ giải quyết thủ tục hành chính</h2><p>Nội dung đang được cập nhật.</p>',
  ],
  '/trang/huong-dan-dich-vu-cong': [
    'Hướng dẫn sử dụng dịch vụ công trực tuyến mức độ 3, 4',
    `<h2 class="vp-cat">Hướng dẫn sử dụng dịch vụ công trực tuyến mức độ 3, mức độ 4</h2><p ${MSO}>Dịch vụ công mức độ 3 cho phép điền và gửi hồ sơ qua mạng, nộp phí và nhận kết quả tại Trung tâm. Mức độ 4 thanh toán trực tuyến, kết quả gửi qua mạng hoặc bưu điện.</p><p ${MSO}>Để nộp hồ sơ: đăng ký tài khoản bằng số điện thoại, đăng nhập, chọn thủ tục, đính kèm giấy tờ đã ký số và theo dõi bằng mã hồ sơ.</p><p><a href="https://dichvucong.nghean.gov.vn">Vào cổng dịch vụ công của tỉnh</a></p>`,
  ],
  '/trang/phan-anh-kien-nghi': [
    'Tiếp nhận phản ánh, kiến nghị về quy định hành chính',
    `<h2 class="vp-cat">Tiếp nhận phản ánh, kiến nghị về quy định hành chính</h2><p ${MSO}>Cá nhân, tổ chức có phản ánh, kiến nghị về quy định hành chính, hành vi chậm trễ, gây phiền hà xin gửi về:</p><p ${MSO}>- Địa chỉ: Văn phòng Sở, số 75A Nguyễn Thị Minh Khai, thành phố Vinh, tỉnh Nghệ An</p><p ${MSO}>- Điện thoại: 0238.3598.999</p><p ${MSO}>- Thư điện tử: pakn.skhcn@nghean.gov.vn</p><p ${MSO}>- Hoặc <a href="https://pakn.dichvucong.gov.vn">Hệ thống tiếp nhận phản ánh, kiến nghị trên Cổng Dịch vụ công quốc gia</a></p><p ${MSO}><b>Quy trình xử lý:</b> Văn phòng Sở tiếp nhận, vào sổ và trong 05 ngày làm việc chuyển phòng chuyên môn xử lý; kết quả trả lời bằng văn bản trong 15 ngày làm việc.</p>`,
  ],
  '/trang/van-ban': [
    'Văn bản chỉ đạo điều hành',
    '<h2 class="vp-cat">Văn bản chỉ đạo điều hành</h2><table class="MsoTableGrid" border="1"><tr><td><p class="MsoNormal"><b>Số ký hiệu</b></p></td><td><b>Ngày ban hành</b></td><td><b>Trích yếu</b></td></tr><tr><td><a href="/trang/van-ban/76-nq-cp">76/NQ-CP</a></td><td>15/07/2021</td><td>Nghị quyết ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030</td></tr><tr><td><p class="MsoNormal">5158/QĐ-<br />UBND</p></td><td>30/12/2021</td><td>Quyết định phê duyệt Đề án đẩy mạnh cải cách hành chính tỉnh Nghệ An giai đoạn 2021 - 2025</td></tr><tr><td>5165/QĐ-UBND</td><td>31/12/2020</td><td>Quyết định phê duyệt kế hoạch sử dụng đất</td></tr><tr><td><a href="/trang/van-ban/64-kh-ubnd">64/KH-UBND</a></td><td>28/01/2022</td><td>Kế hoạch cải cách hành chính tỉnh Nghệ An năm 2022</td></tr></table>',
  ],
  '/trang/van-ban/76-nq-cp': [
    'Nghị quyết số 76/NQ-CP',
    '<h2 class="vp-cat">Nghị quyết số 76/NQ-CP</h2><table><tr><td>Số ký hiệu:</td><td>76/NQ-CP</td></tr><tr><td>Ngày ban hành:</td><td>15/07/2021</td></tr><tr><td>Cơ quan ban hành:</td><td>Chính phủ</td></tr><tr><td>Trích yếu:</td><td>Ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030</td></tr><tr><td>Tệp đính kèm:</td><td><a href="/documents/76-nq-cp.pdf">76-nq-cp.pdf</a></td></tr></table>',
  ],
  '/trang/van-ban/64-kh-ubnd': [
    'Kế hoạch số 64/KH-UBND',
    '<h2 class="vp-cat">Kế hoạch số 64/KH-UBND</h2><table><tr><td>Số ký hiệu:</td><td>64/KH-UBND</td></tr><tr><td>Ngày ban hành:</td><td>28/01/2022</td></tr><tr><td>Cơ quan ban hành:</td><td>UBND tỉnh Nghệ An</td></tr><tr><td>Trích yếu:</td><td>Kế hoạch cải cách hành chính tỉnh Nghệ An năm 2022</td></tr><tr><td>Tệp đính kèm:</td><td><a href="/documents/64-kh-ubnd.pdf">64-kh-ubnd.pdf</a></td></tr></table>',
  ],
  '/trang/iso': [
    'Hệ thống quản lý chất lượng theo TCVN ISO 9001:2015',
    '<h2 class="vp-cat">Hệ thống quản lý chất lượng theo TCVN ISO 9001:2015</h2><p>Hồ sơ công bố của Sở:</p><ul><li><a href="/documents/ho-so-iso.pdf">Quyết định công bố hệ thống phù hợp tiêu chuẩn</a></li><li><a href="/documents/chinh-sach-chat-luong.pdf">Chính sách, mục tiêu chất lượng</a></li></ul>',
  ],
  '/trang/chi-so': [
    'Kết quả các chỉ số của tỉnh',
    `<h2 class="vp-cat">Kết quả các chỉ số của tỉnh Nghệ An</h2><p ${MSO}><b>Chỉ số cải cách hành chính (PAR INDEX) năm 2021:</b> tỉnh Nghệ An đạt 87,12%, xếp thứ 16/63 tỉnh, thành phố.</p><p ${MSO}><b>Chỉ số hài lòng về sự phục vụ hành chính (SIPAS) năm 2021:</b> đạt 85,64%, xếp thứ 39/63.</p><p ${MSO}><b>Chỉ số PAPI năm 2020:</b> tổng điểm 42,88, thuộc nhóm trung bình cao.</p><p ${MSO}>Số liệu do Bộ Nội vụ và Chương trình Phát triển Liên hợp quốc công bố.</p>`,
  ],
  '/trang/thu-vien-anh': [
    'Thư viện ảnh',
    '<h2 class="vp-cat">Thư viện ảnh</h2><p><img src="/documents/gd.gif" alt="Hội nghị" /> <img src="/documents/gd.gif" alt="Chợ công nghệ" /></p>',
  ],
  '/trang/linh-vuc/so-huu-tri-tue': [
    'Sở hữu trí tuệ',
    `<h2 class="vp-cat">Sở hữu trí tuệ</h2><p ${MSO}>Nghệ An có 120 nhãn hiệu tập thể được cấp văn bằng.</p>`,
  ],
  '/trang/linh-vuc/an-toan-buc-xa': [
    'An toàn bức xạ',
    `<h2 class="vp-cat">An toàn bức xạ</h2><p ${MSO}>Toàn tỉnh có 160 cơ sở sử dụng thiết bị X-quang.</p>`,
  ],
  '/trang/linh-vuc/tieu-chuan': [
    'Tiêu chuẩn đo lường chất lượng',
    `<h2 class="vp-cat">Tiêu chuẩn đo lường chất lượng</h2><p ${MSO}>Chi cục tiếp nhận công bố hợp quy theo quy định.</p>`,
  ],
  '/trang/linh-vuc/cong-nghe': [
    'Quản lý công nghệ',
    `<h2 class="vp-cat">Quản lý công nghệ</h2><p ${MSO}>Thẩm định công nghệ dự án đầu tư theo Luật Chuyển giao công nghệ.</p>`,
  ],
  '/trang/lien-he': [
    'Liên hệ',
    '<h2 class="vp-cat">Liên hệ</h2><p>Sở Khoa học và Công nghệ tỉnh Nghệ An. Địa chỉ: 75A Nguyễn Thị Minh Khai, thành phố Vinh. Điện thoại: (0238) 3844.474. Email: skhcn@nghean.gov.vn</p>',
  ],
  '/en/home': [
    'Department of Science and Technology of Nghe An',
    '<h2 class="vp-cat">Department of Science and Technology of Nghe An province</h2><p>The department advises the provincial People’s Committee on science, technology and innovation. Contact: 75A Nguyen Thi Minh Khai street, Vinh city.</p>',
  ],
};

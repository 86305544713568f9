/** Words that a page may hold and that no paper may obey, and Vietnamese in both forms of its letters. */

export const FORMULA = '=HYPERLINK("http://evil.test","Bấm vào đây")';
export const MARKUP = '<script>alert(1)</script> ]]> & "nháy" \u0000\u0007\u202e\ud800\uffff {ten} </w:t>';
export const VIETNAMESE = 'Ủy ban nhân dân: thủ tục hành chính “Cấp đổi giấy phép”';

export const DECOMPOSED = VIETNAMESE.normalize('NFD');

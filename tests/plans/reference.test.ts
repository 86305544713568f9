import { describe, expect, test } from 'vitest';
import type { ReferenceList } from '../../lib/model/reference.ts';
import { InvalidInput } from '../../lib/plans/invalid-input.ts';
import { readReference } from '../../lib/plans/reference.ts';
import { workbook } from '../support/workbook.ts';
import type { TestCell, TestSheet } from '../support/workbook.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

async function read(file: string | Uint8Array, fileName = 'tthc.csv'): Promise<ReferenceList> {
  return readReference({ bytes: typeof file === 'string' ? utf8(file) : file, fileName });
}

async function refusal(file: string | Uint8Array, fileName = 'tthc.csv'): Promise<{ vi: string; en: string }> {
  const error: unknown = await read(file, fileName).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof InvalidInput) return error.sentence;
  throw new Error('was not refused', { cause: error });
}

/** `row code|name|field|status`, the shape of the tables below. */
function lines({ procedures }: ReferenceList): string[] {
  return procedures.map(
    ({ row, code, name, field, status }) => `${row} ${code ?? '-'}|${name}|${field ?? ''}|${status}`,
  );
}

function notes({ faults }: ReferenceList): string[] {
  return faults.map(({ row, message }) => `${row}: ${message.vi}`);
}

const GRANT = 'Cấp Giấy chứng nhận đăng ký hoạt động khoa học và công nghệ';
const CODE = '1.001786.000.00.00.H41';

describe('CSV: separators, headers, encodings', () => {
  test.each<[string, string]>([
    ['comma', `Mã TTHC,Tên thủ tục,Lĩnh vực\n${CODE},${GRANT},KH&CN\n`],
    ['semicolon', `Mã TTHC;Tên thủ tục;Lĩnh vực\n${CODE};${GRANT};KH&CN\n`],
    ['tab', `Mã TTHC\tTên thủ tục\tLĩnh vực\n${CODE}\t${GRANT}\tKH&CN\n`],
    ['no line break at the end', `Mã TTHC,Tên thủ tục,Lĩnh vực\n${CODE},${GRANT},KH&CN`],
    ['Windows line ends', `Mã TTHC,Tên thủ tục,Lĩnh vực\r\n${CODE},${GRANT},KH&CN\r\n`],
    ['everything quoted', `"Mã TTHC","Tên thủ tục","Lĩnh vực"\n"${CODE}","${GRANT}","KH&CN"\n`],
    ['byte order mark', `\uFEFFMã TTHC,Tên thủ tục,Lĩnh vực\n${CODE},${GRANT},KH&CN\n`],
    ['decomposed letters', `Mã TTHC,Tên thủ tục,Lĩnh vực\n${CODE},${GRANT},KH&CN\n`.normalize('NFD')],
    ['English header', `code,name,field\n${CODE},${GRANT},KH&CN\n`],
    ['header without accents', `ma tthc,ten thu tuc hanh chinh,linh vuc\n${CODE},${GRANT},KH&CN\n`],
    ['header in capitals with colons', `MÃ SỐ:,TÊN THỦ TỤC HÀNH CHÍNH:,LĨNH VỰC:\n${CODE},${GRANT},KH&CN\n`],
    ['header in snake case', `ma_tthc,ten_tthc,linh_vuc\n${CODE},${GRANT},KH&CN\n`],
    [
      'header with remarks',
      `Mã số TTHC (trên CSDL quốc gia),Tên thủ tục hành chính được công bố,Lĩnh vực (nhóm)\n${CODE},${GRANT},KH&CN\n`,
    ],
    ['header over two lines of its cell', `"Mã\nTTHC","Tên\nthủ tục","Lĩnh\nvực"\n${CODE},${GRANT},KH&CN\n`],
    ['code broken over two lines', `Mã TTHC,Tên thủ tục,Lĩnh vực\n"1.001786.\n000.00.00.H41",${GRANT},KH&CN\n`],
    ['code kept as text by a formula', `Mã TTHC,Tên thủ tục,Lĩnh vực\n"=""${CODE}""",${GRANT},KH&CN\n`],
    ['code kept as text by an apostrophe', `Mã TTHC,Tên thủ tục,Lĩnh vực\n'${CODE},${GRANT},KH&CN\n`],
    ['zero-width spaces', `Mã TTHC,Tên thủ tục,Lĩnh vực\n\u200B${CODE},${GRANT}\u200B,KH&CN\n`],
    ['empty columns at the end', `Mã TTHC,Tên thủ tục,Lĩnh vực,,\n${CODE},${GRANT},KH&CN,,\n`],
  ])('%s', async (_, text) => {
    expect(lines(await read(text))).toEqual([`2 ${CODE}|${GRANT}|KH&CN|active`]);
  });

  test.each<[string, string, string[]]>([
    [
      'other order, running number',
      `STT,Tên TTHC,Ghi chú,Mã\n1,A,x,1.001786\n2,B,,1.001787\n`,
      ['2 1.001786|A||active', '3 1.001787|B||active'],
    ],
    ['only names', `Tên thủ tục\nThủ tục A\nThủ tục B\n`, ['2 -|Thủ tục A||active', '3 -|Thủ tục B||active']],
    ['only codes', `Mã TTHC\n1.001786\n1.001787\n`, ['2 1.001786|||active', '3 1.001787|||active']],
    [
      'title rows with commas',
      `SỞ KHOA HỌC VÀ CÔNG NGHỆ, TỈNH NGHỆ AN\nDANH MỤC THỦ TỤC HÀNH CHÍNH, NĂM 2022\n\nMã;Tên\n1.001786;A, B và C\n`,
      ['5 1.001786|A, B và C||active'],
    ],
    ['title that is a header word', `THỦ TỤC HÀNH CHÍNH,,\nMã,Tên,Lĩnh vực\n1.001786,A,X\n`, ['3 1.001786|A|X|active']],
    ['separator line of Excel', `sep=;\nMã;Tên\n1.001786;A\n`, ['3 1.001786|A||active']],
    [
      'line break in a name counts as one row',
      `Mã,Tên\n1.001786,"A\n(cấp tỉnh)"\n1.001787,B\n`,
      ['2 1.001786|A (cấp tỉnh)||active', '3 1.001787|B||active'],
    ],
    [
      'blank rows are counted',
      `Mã,Tên\n\n1.001786,A\n,,\n1.001787,B\n`,
      ['3 1.001786|A||active', '5 1.001787|B||active'],
    ],
    [
      'column numbers under the header',
      `STT,Mã,Tên,Mức độ\n(1),(2),(3),(4)\n1,1.001786,A,4\n`,
      ['3 1.001786|A||active'],
    ],
    [
      'header of two rows',
      `STT,Mã TTHC,Tên TTHC,Mức độ,\n,,,Một phần,Toàn trình\n1,1.001786,A,,x\n`,
      ['3 1.001786|A||active'],
    ],
    [
      'header whose names come in its second row',
      `STT,Thủ tục hành chính,,Lĩnh vực\n,Mã,Tên,\n1,1.001786,A,X\n`,
      ['3 1.001786|A|X|active'],
    ],
    [
      'header again, columns in another order',
      `Mã,Tên,Lĩnh vực\n1.001786,A,X\nTên,Mã,Lĩnh vực\nB,1.001787,Y\n`,
      ['2 1.001786|A|X|active', '4 1.001787|B|Y|active'],
    ],
    ['longer header wins', `Mã,Mã TTHC,Tên\nKH01,1.001786,A\n`, ['2 1.001786|A||active']],
    [
      'names that fold like "Cộng", or open with a letter',
      `Tên thủ tục\nCông nhận kết quả nghiên cứu\nX-quang: khai báo thiết bị\n`,
      ['2 -|Công nhận kết quả nghiên cứu||active', '3 -|X-quang: khai báo thiết bị||active'],
    ],
    ['title in one cell over a single column', `DANH MỤC THỦ TỤC HÀNH CHÍNH\nTên thủ tục\nA\n`, ['3 -|A||active']],
    [
      'title in one cell over numbered names',
      `DANH MỤC THỦ TỤC HÀNH CHÍNH,\nSTT,Tên thủ tục\n1,A\n`,
      ['3 -|A||active'],
    ],
    ['old codes', `Mã,Tên\nT-NAN-123456-TT,A\n`, ['2 T-NAN-123456-TT|A||active']],
    ['variant of a code', `Mã,Tên\n2.000815.000.00.00.H55.02,A\n`, ['2 2.000815.000.00.00.H55.02|A||active']],
  ])('%s', async (_, text, wanted) => {
    expect(lines(await read(text))).toEqual(wanted);
  });

  test('all columns', async () => {
    const text = `Mã,Tên,Lĩnh vực,Mức độ,Quyết định công bố,Tình trạng\n1.001786,A,X,4,1234/QĐ-UBND,Còn hiệu lực\n`;
    expect((await read(text)).procedures).toEqual([
      { code: '1.001786', name: 'A', field: 'X', level: '4', decision: '1234/QĐ-UBND', status: 'active', row: 2 },
    ]);
  });

  const header = 'Mã TTHC\tTên thủ tục\n1.001786\tCấp giấy phép tiến hành công việc bức xạ\n';
  const bytesOf16 = (text: string, big: boolean) =>
    Uint8Array.from(
      Array.from(text).flatMap((letter) => {
        const unit = letter.charCodeAt(0);
        return big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8];
      }),
    );
  test.each<[string, Uint8Array]>([
    ['UTF-16 little-endian with BOM (Excel Unicode text)', bytesOf16(`\uFEFF${header}`, false)],
    ['UTF-16 big-endian with BOM', bytesOf16(`\uFEFF${header}`, true)],
    ['UTF-16 without BOM', bytesOf16(header, false)],
    ['windows-1258', windows1258(header)],
  ])('%s', async (_, bytes) => {
    expect(lines(await read(bytes))).toEqual(['2 1.001786|Cấp giấy phép tiến hành công việc bức xạ||active']);
  });
});

describe('headings and status', () => {
  test.each<[string, string, string[]]>([
    [
      'field headings',
      `STT,Mã,Tên\nI,Lĩnh vực Sở hữu trí tuệ,\n1,1.001786,A\nII. Lĩnh vực: An toàn bức xạ,,\n1,1.001787,B\n`,
      ['3 1.001786|A|Sở hữu trí tuệ|active', '5 1.001787|B|An toàn bức xạ|active'],
    ],
    [
      'a Roman heading without the word',
      `STT,Mã,Tên\nI,,Sở hữu trí tuệ\n1,1.001786,A\n`,
      ['3 1.001786|A|Sở hữu trí tuệ|active'],
    ],
    [
      'the column of fields over the heading',
      `STT,Mã,Tên,Lĩnh vực\nA. Lĩnh vực chung,,,\n1,1.001786,A,X\n2,1.001787,B,\n`,
      ['3 1.001786|A|X|active', '4 1.001787|B|chung|active'],
    ],
    [
      'abolished below its heading, whatever the field',
      `STT,Mã,Tên\nA. DANH MỤC TTHC CÒN HIỆU LỰC,,\n1,1.001786,A\nB. DANH MỤC TTHC BỊ BÃI BỎ,,\nI. Lĩnh vực bức xạ,,\n1,1.001787,B\nII. Sở hữu trí tuệ,,\n1,1.001788,C\n`,
      ['3 1.001786|A||active', '6 1.001787|B|bức xạ|abolished', '8 1.001788|C|Sở hữu trí tuệ|abolished'],
    ],
    [
      'abolished ends at the next heading of its depth',
      `STT,Mã,Tên\nI. TTHC bị bãi bỏ,,\n1,1.001786,A\nII. TTHC được sửa đổi, bổ sung,\n1,1.001787,B\n`.replace(
        'đổi, bổ',
        'đổi bổ',
      ),
      ['3 1.001786|A||abolished', '5 1.001787|B||active'],
    ],
    [
      'a heading over mixed ones says nothing',
      `STT,Mã,Tên\nI. TTHC được sửa đổi và bị bãi bỏ,,\n1,1.001786,A\n`,
      ['3 1.001786|A||active'],
    ],
    [
      'abolished by the title',
      `DANH MỤC THỦ TỤC HÀNH CHÍNH BỊ BÃI BỎ,\nMã,Tên\n1.001786,A\n`,
      ['3 1.001786|A||abolished'],
    ],
    [
      'a title that abolishes a decision',
      `Danh mục TTHC (thay thế và bãi bỏ Quyết định số 12/QĐ-UBND),\nMã,Tên\n1.001786,A\n`,
      ['3 1.001786|A||active'],
    ],
    [
      'a name that speaks of abolishing',
      `Mã,Tên\n1.001786,Thủ tục đề nghị công nhận văn bản bị bãi bỏ\n`,
      ['2 1.001786|Thủ tục đề nghị công nhận văn bản bị bãi bỏ||active'],
    ],
  ])('%s', async (_, text, wanted) => {
    expect(lines(await read(text))).toEqual(wanted);
  });

  test.each<[string, 'active' | 'abolished']>([
    ['', 'active'],
    ['Còn hiệu lực', 'active'],
    ['CON HIEU LUC', 'active'],
    ['active', 'active'],
    ['Sửa đổi, bổ sung', 'active'],
    ['bị bãi bỏ', 'abolished'],
    ['Bãi bỏ', 'abolished'],
    ['Hết hiệu lực.', 'abolished'],
    ['Huỷ bỏ', 'abolished'],
    ['abolished', 'abolished'],
    ['Abolished ', 'abolished'],
  ])('status “%s” is %s', async (text, status) => {
    const list = await read(`Mã;Tên;Tình trạng\n1.001786;A;${text}\n`);
    expect(list.procedures[0]?.status).toBe(status);
  });

  test.each<[string, string, 'active' | 'abolished']>([
    ['Bãi bỏ', 'x', 'abolished'],
    ['Bị bãi bỏ', '✓', 'abolished'],
    ['Bãi bỏ', '1234/QĐ-UBND', 'abolished'],
    ['Abolished', 'yes', 'abolished'],
    ['Bãi bỏ', '', 'active'],
    ['Bãi bỏ', '-', 'active'],
    ['Bãi bỏ', 'Không', 'active'],
    ['Bãi bỏ', 'Chưa bãi bỏ', 'active'],
    ['Abolished', 'false', 'active'],
  ])('a column of marks “%s” with “%s” is %s', async (header, mark, status) => {
    expect((await read(`Mã;Tên;${header}\n1.001786;A;${mark}\n`)).procedures[0]?.status).toBe(status);
  });

  test('a mark against the status is refused', async () => {
    const said = await refusal('Mã;Tên;Tình trạng;Bãi bỏ\n1.001786;A;Còn hiệu lực;x\n');
    expect(said.vi).toContain('dòng 2: tình trạng “Còn hiệu lực”');
  });

  test('JSON: a key that is true', async () => {
    const list = await read(
      '[{"code":"1.001786","name":"A","abolished":true},{"code":"1.001787","name":"B","abolished":false}]',
    );
    expect(list.procedures.map(({ status }) => status)).toEqual(['abolished', 'active']);
  });

  test('notes say what was taken for granted', async () => {
    const list = await read(
      'STT,Mã,Tên\nTTHC bị bãi bỏ,,\n1,1.001786,A\n2,1.001786,A\n3,,B\n4,,\n5,1.001799,\nTổng cộng: 3 thủ tục,,\n,,b\nNgười lập biểu,,\n',
    );
    expect(notes(list)).toEqual([
      '2: “TTHC bị bãi bỏ”: thủ tục bên dưới không ghi tình trạng được coi là bị bãi bỏ',
      '4: mã 1.001786 đã có ở dòng 3, chỉ tính một lần',
      '5: không có mã, đối chiếu theo tên',
      '6: chỉ có số thứ tự, bỏ qua',
      '7: không có tên, đối chiếu theo mã',
      '9: không có mã, đối chiếu theo tên',
      '9: thủ tục “b” đã có ở dòng 5, chỉ tính một lần',
      '10: chỉ có “Người lập biểu”, coi là dòng tiêu đề hay ghi chú',
    ]);
    expect(lines(list)).toEqual(['3 1.001786|A||abolished', '5 -|B||abolished', '7 1.001799|||abolished']);
  });

  test('the same number of two agencies is two procedures', async () => {
    const list = await read('Mã,Tên\n1.001786.000.00.00.H41,A\n1.001786.000.00.00.H52,A\n1.001786,A\n');
    expect(list.procedures.map(({ row }) => row)).toEqual([2, 3]);
    expect(notes(list)).toEqual(['4: mã 1.001786 đã có ở dòng 2, chỉ tính một lần']);
  });
});

describe('codes that a spreadsheet took for numbers', () => {
  test.each<[string, TestCell, string, string | null]>([
    ['a number with six decimals', 1.001786, '1.001786', null],
    ['a number that lost its last zero', 1.00178, '1.001780', 'mất số 0 ở cuối'],
    ['a number without its point', 1001786, '1.001786', 'được hiểu là 1.001786'],
    ['a text with a decimal comma', '1,001786', '1.001786', 'được hiểu là 1.001786'],
    ['a text in groups of thousands', '1.001.786', '1.001786', 'được hiểu là 1.001786'],
  ])('%s', async (_, cell, code, note) => {
    const list = await read(
      sheet([
        ['Mã TTHC', 'Tên'],
        [cell, 'A'],
        ['1.009999', 'B'],
      ]),
      'tthc.xlsx',
    );
    expect(list.procedures[0]?.code).toBe(code);
    if (note === null) expect(list.faults).toEqual([]);
    else expect(notes(list)[0]).toContain(note);
  });

  test.each<[string, TestCell]>([
    ['too many decimals', 1.0017864],
    ['a day', '17/01/2001'],
    ['scientific notation', '1.00E+06'],
    ['three decimals', 1.001],
    ['eight digits', 10017860],
    ['a number of the office', 'QT-05'],
  ])('%s is refused', async (_, cell) => {
    const said = await refusal(
      sheet([
        ['Mã TTHC', 'Tên'],
        ['1.009999', 'B'],
        [cell, 'A'],
      ]),
      'tthc.xlsx',
    );
    expect(said.vi).toBe(`tthc.xlsx: dòng 3: mã “${cell}” không đúng dạng 1.001786 hay 1.001786.000.00.00.H41`);
  });

  test('where most are short, the column was rounded', async () => {
    const rows = [1.00178, 1.00312, 1.00415, 1.001786, 1.002345].map((code) => [code, `Thủ tục ${code}`]);
    expect((await refusal(sheet([['Mã', 'Tên'], ...rows]), 'a.xlsx')).vi).toContain('nhiều mã mất chữ số cuối');
  });

  test('one in ten ends in zero and is no reason to refuse', async () => {
    const rows = Array.from({ length: 40 }, (_, index) => [1.001711 + index / 1e6, `Thủ tục ${index}`]);
    const list = await read(sheet([['Mã', 'Tên'], ...rows]), 'a.xlsx');
    expect(list.procedures.map(({ code }) => code)).toEqual(rows.map((_, index) => `1.00${1711 + index}`));
    expect(list.faults.length).toBe(4);
  });
});

describe('XLSX', () => {
  const list = [
    ['Sở KH&CN', null, null, null, null],
    [null, 'DANH MỤC THỦ TỤC HÀNH CHÍNH', null, null, null],
    [],
    ['STT', 'Mã TTHC', 'Tên thủ tục hành chính', 'Lĩnh vực', 'Tình trạng'],
    [1, '1.001786.000.00.00.H41', 'A', 'X', null],
    [2, '1.001787', ' B\n(cấp tỉnh) ', null, 'Bị bãi bỏ'],
    [3, '1.001788', 'C', null, null],
  ];

  test('rows are numbered as the sheet shows them; titles and merged cells do no harm', async () => {
    const found = await read(workbook([{ name: 'TTHC', rows: list, merged: ['B2:E2', 'D5:D7'] }]), 'tthc.xlsx');
    expect(lines(found)).toEqual([
      '5 1.001786.000.00.00.H41|A|X|active',
      '6 1.001787|B (cấp tỉnh)||abolished',
      '7 1.001788|C||active',
    ]);
    expect(notes(found)).toEqual([
      '7: ô tình trạng trống ngay dưới dòng bị bãi bỏ, coi là còn hiệu lực; nếu ô gộp nhiều dòng thì phải ghi lại ở từng dòng',
    ]);
    expect(found.source).toBe('tthc.xlsx');
  });

  test('the first sheet with a list is read, further ones are named', async () => {
    const found = await read(
      workbook([
        { name: 'Bìa', rows: [['Danh mục thủ tục hành chính']] },
        {
          name: 'Cấp tỉnh',
          rows: [
            ['Mã', 'Tên'],
            ['1.001786', 'A'],
          ],
        },
        {
          name: 'Cấp xã',
          rows: [
            ['Mã', 'Tên'],
            ['1.001787', 'B'],
          ],
        },
      ]),
      'tthc.xlsx',
    );
    expect(lines(found)).toEqual(['2 1.001786|A||active']);
    expect(notes(found)).toEqual(['0: chỉ đọc trang tính đầu tiên có danh mục; chưa đọc: Cấp xã']);
  });

  test('the bytes decide, not the name', async () => {
    expect(lines(await read(workbook([{ name: 'a', rows: list }]), 'tthc.csv'))).toHaveLength(3);
    expect(lines(await read('Mã,Tên\n1.001786,A\n', 'tthc.xlsx'))).toHaveLength(1);
  });

  test('bytes that are a view of a larger buffer', async () => {
    const bytes = workbook([{ name: 'a', rows: list }]);
    const larger = new Uint8Array(bytes.length + 64).fill(7);
    larger.set(bytes, 32);
    expect(lines(await read(larger.subarray(32, 32 + bytes.length), 'tthc.xlsx'))).toHaveLength(3);
  });
});

describe('JSON', () => {
  test.each<[string, unknown]>([
    [
      'a list',
      [
        { code: '1.001786', name: 'A', status: 'active' },
        { code: '1.001787', name: 'B', status: 'abolished' },
      ],
    ],
    [
      'under procedures',
      {
        updated: '2022-11-01',
        procedures: [
          { code: '1.001786', name: 'A' },
          { code: '1.001787', name: 'B', status: 'bãi bỏ' },
        ],
        notes: [],
      },
    ],
    [
      'Vietnamese keys',
      [
        { 'Mã TTHC': '1.001786', 'Tên thủ tục': 'A' },
        { 'Mã TTHC': '1.001787', 'Tên thủ tục': 'B', 'Tình trạng': 'Hết hiệu lực' },
      ],
    ],
    [
      'keys of an export',
      {
        data: [
          { maThuTuc: 1.001786, tenThuTuc: 'A', trangThai: null, parts: ['x'] },
          { tenThuTuc: 'B', maThuTuc: '1.001787', trangThai: 'Bãi bỏ' },
        ],
      },
    ],
  ])('%s', async (_, value) => {
    expect(lines(await read(JSON.stringify(value), 'tthc.json'))).toEqual([
      '1 1.001786|A||active',
      '2 1.001787|B||abolished',
    ]);
  });

  test.each<[string, string, string, string]>([
    ['no list', '{"a": 1}', 'tthc.json: không có danh sách thủ tục', 'tthc.json: holds no list'],
    [
      'two lists and none of them named',
      '{"a": [], "b": []}',
      'tthc.json: không có danh sách thủ tục',
      'holds no list',
    ],
    ['a word', '"x"', 'tthc.json: không có danh sách thủ tục', 'holds no list'],
    ['an empty list', '[]', 'tthc.json: không tìm thấy dòng tiêu đề', 'no header row'],
    ['keys that say nothing', '[{"a": 1}]', 'tthc.json: không tìm thấy dòng tiêu đề', 'no header row'],
    [
      'an entry that is no object',
      '[{"code": "1.001786", "name": "A"}, 5]',
      'tthc.json: mục 2: không phải nhóm khóa và giá trị',
      'tthc.json: entry 2: not a group',
    ],
    [
      'a nested name',
      '[{"code": "1.001786", "name": {"vi": "A"}}]',
      'mục 1: khóa name phải là chữ hoặc số',
      'entry 1: the key name',
    ],
    ['broken', '[{"code": "1.001786",}', 'tthc.json: dòng 1, cột', 'not well-formed JSON'],
    ['broken, under another name', '[{"code": }]', 'không phải JSON đúng cú pháp', 'not well-formed JSON'],
  ])('%s', async (_, text, vi, en) => {
    const said = await refusal(text, 'tthc.json');
    expect(said.vi).toContain(vi);
    expect(said.en).toContain(en);
  });
});

describe('files that cannot be read', () => {
  test.each<[string, string | Uint8Array, string, string]>([
    ['empty', '', 'tthc.csv: tệp trống', 'tthc.csv: the file is empty'],
    ['blank', ' \n \n', 'tệp trống', 'the file is empty'],
    [
      'no header',
      'a,b\n1.001786,A\n',
      'tthc.csv: không tìm thấy dòng tiêu đề có cột mã hoặc tên thủ tục',
      'no header row',
    ],
    [
      'nothing below the header',
      'Mã,Tên\n\n',
      'tthc.csv: không có thủ tục nào dưới dòng tiêu đề',
      'no procedure below the header',
    ],
    [
      'a broken zip',
      Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3]),
      'tthc.csv: không mở được như bảng tính XLSX',
      'cannot be opened as an XLSX workbook',
    ],
    [
      'half a workbook',
      workbook([{ name: 'a', rows: [['Mã'], ['1.001786']] }]).slice(0, 700),
      'không mở được như bảng tính XLSX',
      'XLSX',
    ],
    ['a zip that is no workbook', workbook([]).slice(), 'tthc.csv: không', 'tthc.csv: '],
    [
      'an old workbook',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'bảng tính XLS đời cũ',
      'old XLS workbook',
    ],
    ['a PDF', '%PDF-1.7\n', 'là tệp PDF', 'is a PDF'],
    [
      'a web page saved as a table',
      '<html><table><tr><td>Mã</td></tr></table></html>',
      'là trang web',
      'is a web page',
    ],
    [
      'letters lost in an export',
      'code,name\n1.001786,C?p gi?y ch?ng nh?n\n',
      'dòng 2: chữ bị hỏng (“C?p gi?y ch?ng nh?n”)',
      'row 2: damaged letters',
    ],
    ['a replacement character', 'code,name\n1.001786,C\uFFFDp giấy\n', 'dòng 2: chữ bị hỏng', 'damaged letters'],
    [
      'old font encoding',
      'code,name\n1.001786,CÊp giÊy phÐp ho¹t ®éng\n',
      'tthc.csv: tên thủ tục ở bảng mã cũ (TCVN3, VNI)',
      'old encoding',
    ],
    [
      'UTF-8 taken for Western',
      'code,name\n1.001786,Thá»§ tá»¥c cáº¥p giáº¥y\n',
      'tên thủ tục ở bảng mã cũ',
      'wrong one',
    ],
    [
      'Western bytes',
      Uint8Array.from([...utf8('code,name\n1.001786,Caf'), 0xe9, 0x20, 0xe0, 0x20, 0x81, 0x0a]),
      'tthc.csv: không đọc được bảng mã',
      'CSV UTF-8',
    ],
  ])('%s', async (_, file, vi, en) => {
    const said = await refusal(file);
    expect(said.vi).toContain(vi);
    expect(said.en).toContain(en);
    expect(said.vi).not.toContain('\n');
  });
});

describe('rows that cannot be read are named, all of them', () => {
  test.each<[string, string, string, string]>([
    [
      'a code that is none',
      'Mã,Tên\n1.001786,A\nabc,B\n',
      'tthc.csv: dòng 3: mã “abc” không đúng dạng',
      'tthc.csv: row 3: the code "abc" is not of the form',
    ],
    [
      'several',
      'Mã,Tên\nabc,A\n1.001786,B\nxyz,C\n',
      'dòng 2, 4: mã “abc” không đúng dạng',
      'rows 2, 4: the code "abc"',
    ],
    [
      'two codes in a cell',
      'Mã,Tên\n"1.001786; 1.001787",A\n',
      'dòng 2: một ô có nhiều mã',
      'one cell holds several codes',
    ],
    [
      'a status that is neither',
      'Mã,Tên,Tình trạng\n1.001786,A,thay thế\n',
      'dòng 2: tình trạng “thay thế” không rõ là còn hiệu lực hay bị bãi bỏ',
      'the status "thay thế" is neither',
    ],
    [
      'neither code nor name',
      'STT,Mã,Tên,Lĩnh vực,Mức độ\n1,1.001786,A,X,4\n2,,,Sở hữu trí tuệ,4\n',
      'dòng 3: không có mã, không có tên mà có “Sở hữu trí tuệ”',
      'row 3: neither code nor name, but "Sở hữu trí tuệ"',
    ],
    [
      'a field alone in a numbered row',
      'STT,Mã,Tên,Lĩnh vực\n1,1.001786,A,X\n2,,,Sở hữu trí tuệ\n',
      'dòng 3: không có mã, không có tên mà có “Sở hữu trí tuệ”',
      'row 3: neither',
    ],
    [
      'a field alone',
      'Mã,Tên,Lĩnh vực\n1.001786,A,X\n,,Sở hữu trí tuệ\n',
      'dòng 3: không có mã, không có tên',
      'row 3: neither',
    ],
    [
      'a name of digits',
      'Mã,Tên\n1.001786,17\n',
      'dòng 2: tên “17” không phải chữ',
      'row 2: the name "17" has no letters',
    ],
    [
      'a comma in a name',
      'Mã,Tên,Lĩnh vực\n1.001786,Cấp, gia hạn giấy phép,Bức xạ\n',
      'dòng 2: nhiều ô hơn dòng tiêu đề',
      'row 2: more cells than the header row',
    ],
    [
      'a quote left open',
      'Mã,Tên\n1.001786,"A\n1.001787,B\n',
      'dòng 2: dấu ngoặc kép không khép đúng',
      'row 2: a quotation mark',
    ],
    [
      'in force and abolished',
      'Mã,Tên,Tình trạng\n1.001786,A,\n1.001786,A,bãi bỏ\n',
      'dòng 3: mã 1.001786 ở dòng khác có tình trạng ngược lại',
      'row 3: the code 1.001786 stands in another row with the opposite status',
    ],
    [
      'faults of two sorts',
      'Mã,Tên,Tình trạng\nabc,A,\n1.001786,B,thay thế\nxyz,C,\n',
      'tthc.csv: dòng 2, 4: mã “abc” không đúng dạng 1.001786 hay 1.001786.000.00.00.H41; dòng 3: tình trạng “thay thế”',
      'rows 2, 4: ',
    ],
  ])('%s', async (_, text, vi, en) => {
    const said = await refusal(text);
    expect(said.vi).toContain(vi);
    expect(said.en).toContain(en);
  });

  test('a quote left open is told once', async () => {
    const said = await refusal(`Mã,Tên\n1.001786,${'"'.repeat(41)}\n`);
    expect(said.en).toBe('tthc.csv: row 2: a quotation mark is not closed properly');
  });

  test('a hundred of them are counted', async () => {
    const rows = Array.from({ length: 100 }, (_, index) => `x${index},A`).join('\n');
    expect((await refusal(`Mã,Tên\n${rows}`)).en).toMatch(/^tthc\.csv: rows 2, 3, .*, 21 and 80 more: /);
  });
});

function sheet(rows: TestSheet['rows']): Uint8Array {
  return workbook([{ name: 'Sheet1', rows }]);
}

/** Vietnamese text as Excel on a Vietnamese Windows saves its plain CSV: letter and tone apart. */
function windows1258(text: string): Uint8Array {
  const bytes = new Map(
    Array.from({ length: 128 }, (_, index) => [
      new TextDecoder('windows-1258').decode(Uint8Array.of(128 + index)),
      128 + index,
    ]),
  );
  const units = text
    .normalize('NFD')
    .replace(/([aeo])(\u0323?)\u0302/gi, (_, letter: string, dot: string) => `${letter}\u0302`.normalize('NFC') + dot)
    .replace(/(a)(\u0323?)\u0306/gi, (_, letter: string, dot: string) => `${letter}\u0306`.normalize('NFC') + dot)
    .replace(/([ou])\u031B/gi, (_, letter: string) => `${letter}\u031B`.normalize('NFC'));
  return Uint8Array.from(
    Array.from(units).map((unit) => {
      const code = unit.charCodeAt(0);
      const byte = code < 128 ? code : bytes.get(unit);
      if (byte === undefined) throw new Error(`not in windows-1258: ${unit}`);
      return byte;
    }),
  );
}

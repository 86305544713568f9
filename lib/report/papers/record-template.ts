/**
 * The inspection record that is used where no template is given, made here and not kept as a file so that its changes
 * can be read. Laid out as Vietnamese offices lay out their papers: A4, Times New Roman, national title and motto,
 * agency and number on the left, place and date on the right, signatures at the end.
 */

import { zipSync, strToU8 } from 'fflate';
import type { Bilingual } from '../../model/plan.ts';
import type { Language } from '../words.ts';
import { RECORD_WORDS as words } from './record-words.ts';
import { xml, type Xml } from './xml.ts';

/** A DOCX with the fields of docs/report-template.md. */
export function recordTemplate(lang: Language): Uint8Array {
  const files: Readonly<Record<string, Xml>> = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': xml`<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': xml`<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${OFFICE}/header" Target="header.xml"/></Relationships>`,
    'word/styles.xml': STYLES,
    'word/header.xml': PAGE_NUMBER,
    'word/document.xml': xml`<w:document xmlns:w="${WORD}" xmlns:r="${OFFICE}"><w:body>${body(lang)}${SECTION}</w:body></w:document>`,
  };
  const entries = Object.entries(files).map(
    ([name, { text }]) => [name, strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`)] as const,
  );
  return zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 5, 1) });
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const WORD_PART = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const CONTENT_TYPES = xml`<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD_PART}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD_PART}.styles+xml"/><Override PartName="/word/header.xml" ContentType="${WORD_PART}.header+xml"/></Types>`;

/** Sizes are half points: 26 is 13 pt. */
const STYLES = xml`<w:styles xmlns:w="${WORD}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="26"/><w:szCs w:val="26"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="80" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>`;

/** In the middle of the head of each page but the first. */
const PAGE_NUMBER = xml`<w:hdr xmlns:w="${WORD}"><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>`;

/** Twentieths of a point: A4, margins 20 mm above, below and right, 30 mm left, which leaves 160 mm (9072) of width. */
const SECTION = xml`<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr>`;

function body(lang: Language): readonly Xml[] {
  const t = (text: Bilingual): string => text[lang];
  return [
    letterhead(t),
    paragraph(t(words.title), { bold: true, align: 'center', size: 28, before: 360, after: 0 }),
    paragraph(t(words.subject), { bold: true, align: 'center', after: 240 }),
    heading(t(words.general)),
    ...[words.unit, words.portal, words.asOf, words.read, words.ended].map((line) =>
      paragraph(t(line), { indent: true, align: 'both' }),
    ),
    ...[words.inspectors, words.unitPeople].map((line) => paragraph(t(line), { indent: true, dots: true })),
    paragraph('{#cac_ke_hoach}'),
    heading(t(words.plan)),
    ...[words.score, words.coverage, words.counts].map((line) => paragraph(t(line), { indent: true, align: 'both' })),
    paragraph('{#co_xem_xet}'),
    paragraph(t(words.reviewed), { indent: true, align: 'both' }),
    paragraph('{/co_xem_xet}'),
    paragraph(t(words.findings), { italic: true, before: 120, keepNext: true }),
    table(
      [567, 2438, 1247, 1361, 3459],
      [t(words.number), t(words.requirement), t(words.clause), t(words.outcome), t(words.remark)],
      [['{#yeu_cau}{stt}'], ['{ten}'], ['{dieu_khoan}'], ['{ket_qua}'], ['{nhan_xet}{/yeu_cau}']],
    ),
    paragraph('{#co_thieu_sot}'),
    paragraph(t(words.toMend), { italic: true, before: 200, keepNext: true }),
    table(
      [567, 2438, 3402, 2665],
      [t(words.number), t(words.requirement), t(words.gap), t(words.fix)],
      [['{#thieu_sot}{stt}'], ['{ten}'], ['{noi_dung}', '{dia_chi}'], ['{cach_khac_phuc}{/thieu_sot}']],
    ),
    paragraph('{/co_thieu_sot}'),
    paragraph('{/cac_ke_hoach}'),
    heading(t(words.opinions)),
    paragraph('', { dots: true }),
    paragraph('', { dots: true }),
    paragraph(t(words.method), { italic: true, indent: true, align: 'both', before: 120 }),
    paragraph(t(words.closing), { indent: true, align: 'both', after: 240, keepNext: true }),
    signatures(t),
    // Word wants a paragraph behind the last table
    paragraph('', { size: 2, after: 0 }),
  ];
}

type Translate = (text: Bilingual) => string;

function letterhead(t: Translate): Xml {
  const tight = { align: 'center', after: 0 } as const;
  return frame(
    [3629, 5443],
    [
      [
        paragraph(t(words.superior), { ...tight, size: 24 }),
        paragraph(t(words.agency), { ...tight, size: 24, bold: true }),
        rule(1300),
        paragraph(t(words.record), { ...tight, before: 60 }),
      ],
      [
        paragraph(t(words.nation), { ...tight, size: 24, bold: true }),
        paragraph(t(words.motto), { ...tight, bold: true }),
        rule(1250),
        paragraph(t(words.placeAndDate), { ...tight, before: 60, italic: true }),
      ],
    ],
  );
}

function signatures(t: Translate): Xml {
  const side = (who: Bilingual): readonly Xml[] => [
    paragraph(t(who), { align: 'center', bold: true, after: 0, keepNext: true }),
    paragraph(t(words.sign), { align: 'center', italic: true, after: 1200 }),
  ];
  return frame([5272, 3800], [side(words.signUnit), side(words.signInspector)]);
}

interface Look {
  readonly bold?: true;
  readonly italic?: true;
  /** Half points. */
  readonly size?: number;
  readonly align?: 'center' | 'both';
  /** First line. */
  readonly indent?: true;
  /** Twentieths of a point. */
  readonly before?: number;
  readonly after?: number;
  readonly keepNext?: true;
  /** To the right margin, for a pen. */
  readonly dots?: true;
}

function paragraph(text: string, look: Look = {}): Xml {
  const { bold, italic, size, align, indent, before = 0, after = 80, keepNext, dots } = look;
  const run = xml`${bold ? xml`<w:b/>` : null}${italic ? xml`<w:i/>` : null}${size === undefined ? null : xml`<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`}`;
  return xml`<w:p><w:pPr>${keepNext ? xml`<w:keepNext/>` : null}${dots ? xml`<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9071"/></w:tabs>` : null}<w:spacing w:before="${before}" w:after="${after}"/>${indent ? xml`<w:ind w:firstLine="567"/>` : null}${align === undefined ? null : xml`<w:jc w:val="${align}"/>`}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${text}</w:t>${dots ? xml`<w:tab/>` : null}</w:r></w:p>`;
}

function heading(text: string): Xml {
  return paragraph(text, { bold: true, before: 160, keepNext: true });
}

/** The short line under agency and motto: the lower edge of an empty paragraph drawn in from both sides. */
function rule(inset: number): Xml {
  return xml`<w:p><w:pPr><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr><w:spacing w:before="20" w:after="0" w:line="60" w:lineRule="exact"/><w:ind w:left="${inset}" w:right="${inset}"/></w:pPr></w:p>`;
}

/** Columns without borders. */
function frame(widths: readonly number[], columns: readonly (readonly Xml[])[]): Xml {
  const cells = columns.map((inner, index) => xml`<w:tc>${width(widths[index])}${inner}</w:tc>`);
  return xml`<w:tbl><w:tblPr>${TABLE_WIDTH}<w:jc w:val="center"/><w:tblLayout w:type="fixed"/></w:tblPr>${grid(widths)}<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells}</w:tr></w:tbl>`;
}

/** A head row that comes again on each page, and the row that is filled once for each finding. */
function table(widths: readonly number[], heads: readonly string[], row: readonly (readonly string[])[]): Xml {
  const size = 22;
  const head = heads.map(
    (text, index) =>
      xml`<w:tc><w:tcPr>${cellWidth(widths[index])}<w:shd w:val="clear" w:color="auto" w:fill="EAEFF5"/><w:vAlign w:val="center"/></w:tcPr>${paragraph(text, { bold: true, align: 'center', size, after: 0 })}</w:tc>`,
  );
  const cells = row.map(
    (lines, index) =>
      xml`<w:tc>${width(widths[index])}${lines.map((line, at) => paragraph(line, { size, after: 0, ...(index === 0 ? { align: 'center' } : {}), ...(at > 0 ? { italic: true, before: 40 } : {}) }))}</w:tc>`,
  );
  return xml`<w:tbl><w:tblPr>${TABLE_WIDTH}<w:tblBorders>${EDGES.map((edge) => xml`<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr>${grid(widths)}<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head}</w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr>${cells}</w:tr></w:tbl>`;
}

const TABLE_WIDTH = xml`<w:tblW w:w="9072" w:type="dxa"/>`;
const EDGES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;

function grid(widths: readonly number[]): Xml {
  return xml`<w:tblGrid>${widths.map((w) => xml`<w:gridCol w:w="${w}"/>`)}</w:tblGrid>`;
}

function width(of: number | undefined): Xml {
  return xml`<w:tcPr>${cellWidth(of)}</w:tcPr>`;
}

function cellWidth(of: number | undefined): Xml {
  return xml`<w:tcW w:w="${of ?? 0}" w:type="dxa"/>`;
}

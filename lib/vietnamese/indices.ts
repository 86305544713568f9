/** Names of the indices by which provinces and departments are ranked (data, and their matcher). */

import { agenciesIn } from './agencies.ts';
import { ABBREVIATIONS } from './abbreviations.ts';
import { compilePhrases } from './phrases.ts';
import type { PhraseHit, PhraseMatcher, PhraseRow } from './phrases.ts';
import { otherMeanings } from './index-words.ts';
import { provincesIn } from './provinces.ts';
import { wordList } from './word-list.ts';

export type IndexId = 'PAR INDEX' | 'SIPAS' | 'PAPI' | 'PCI' | 'ICT INDEX' | 'DDCI' | 'DTI';

export const INDEX_NAMES: readonly PhraseRow<IndexId>[] = [
  {
    id: 'PAR INDEX',
    phrases: wordList(`
    PAR INDEX; PARINDEX; PAR; chỉ số cải cách hành chính; chỉ số CCHC; chỉ số PAR; chỉ số PAR INDEX;
    xếp hạng cải cách hành chính; xếp hạng CCHC; chỉ số cải cách hành chính cấp tỉnh; PAR-Index;
    xếp hạng công tác cải cách hành chính; chấm điểm cải cách hành chính; chấm điểm công tác cải cách hành chính;
    xếp hạng kết quả cải cách hành chính; chấm điểm CCHC; xếp hạng công tác CCHC; chấm điểm công tác CCHC
  `),
    not: ['PAR INDEX cấp huyện'],
  },
  {
    id: 'SIPAS',
    phrases: wordList(`
      SIPAS; chỉ số hài lòng; chỉ số hài lòng về sự phục vụ hành chính; chỉ số đo lường sự hài lòng;
      chỉ số mức độ hài lòng; chỉ số hài lòng của người dân; chỉ số SIPAS; mức độ hài lòng; mức độ hài lòng của người dân;
      mức độ hài lòng của người dân, tổ chức; sự hài lòng của người dân; tỷ lệ hài lòng; sự hài lòng;
      chỉ số hài lòng của người dân, tổ chức; chỉ số hài lòng của người dân, doanh nghiệp
    `),
  },
  {
    id: 'PAPI',
    phrases: wordList(`
    PAPI; chỉ số hiệu quả quản trị và hành chính công; chỉ số hiệu quả quản trị và hành chính công cấp tỉnh;
    hiệu quả quản trị và hành chính công; chỉ số PAPI; chỉ số quản trị và hành chính công
  `),
  },
  {
    id: 'PCI',
    phrases: wordList(`
    PCI; chỉ số năng lực cạnh tranh cấp tỉnh; năng lực cạnh tranh cấp tỉnh; chỉ số năng lực cạnh tranh; chỉ số PCI
  `),
    not: ['PCI DSS', 'PCI Express'],
  },
  {
    id: 'ICT INDEX',
    phrases: wordList(`
      ICT INDEX; ICTINDEX; chỉ số ICT; chỉ số sẵn sàng cho phát triển và ứng dụng công nghệ thông tin;
      chỉ số ứng dụng công nghệ thông tin; Vietnam ICT Index; ICT-Index; chỉ số ICT INDEX; chỉ số Vietnam ICT Index; mức độ sẵn sàng cho ứng dụng công nghệ thông tin;
      mức độ sẵn sàng ứng dụng công nghệ thông tin; sẵn sàng cho phát triển và ứng dụng công nghệ thông tin;
      mức độ sẵn sàng cho phát triển và ứng dụng công nghệ thông tin; chỉ số sẵn sàng ứng dụng công nghệ thông tin
    `),
  },
  {
    id: 'DDCI',
    phrases: wordList(`
      DDCI; chỉ số năng lực cạnh tranh cấp sở, ngành và địa phương; năng lực cạnh tranh cấp sở, ngành và địa phương;
      năng lực cạnh tranh các sở, ban, ngành; năng lực cạnh tranh cấp sở, ban, ngành; chỉ số DDCI;
      chỉ số năng lực cạnh tranh cấp sở, ban, ngành; năng lực cạnh tranh sở, ngành, địa phương;
      năng lực cạnh tranh cấp sở, ngành; chỉ số năng lực cạnh tranh cấp sở; năng lực cạnh tranh cấp sở
    `),
  },
  {
    id: 'DTI',
    phrases: wordList(`
    DTI; chỉ số chuyển đổi số; chỉ số chuyển đổi số cấp tỉnh; chỉ số đánh giá mức độ chuyển đổi số;
    chỉ số đánh giá chuyển đổi số; chỉ số DTI; xếp hạng chuyển đổi số; bảng xếp hạng chuyển đổi số;
    mức độ chuyển đổi số; đánh giá mức độ chuyển đổi số; kết quả chuyển đổi số; xếp hạng mức độ chuyển đổi số
  `),
  },
];

/** What an index measures, behind a place in a ranking: "Nghệ An xếp thứ 17 cả nước về cải cách hành chính". */
const MEASURED: readonly PhraseRow<IndexId>[] = [
  {
    id: 'PAR INDEX',
    phrases: wordList(`
      về cải cách hành chính; về công tác cải cách hành chính; về kết quả cải cách hành chính;
      về kết quả công tác cải cách hành chính; trong cải cách hành chính; trong công tác cải cách hành chính;
      về thực hiện cải cách hành chính; về thực hiện công tác cải cách hành chính
    `),
  },
  { id: 'PCI', phrases: wordList('về năng lực cạnh tranh; về chất lượng điều hành kinh tế') },
  { id: 'PAPI', phrases: wordList('về hiệu quả quản trị; về quản trị và hành chính công') },
  { id: 'ICT INDEX', phrases: wordList('về ứng dụng công nghệ thông tin; về mức độ ứng dụng công nghệ thông tin') },
  { id: 'DTI', phrases: wordList('về chuyển đổi số; về chuyển đổi số cấp tỉnh') },
];
const PLACED = compilePhrases([
  {
    id: 'placed',
    phrases: wordList(`
      xếp thứ; đứng thứ; xếp hạng; thứ hạng; vị trí thứ; vị trí; lên thứ; tụt xuống thứ; đứng vị trí; dẫn đầu; top
    `),
  },
]);
/** Letters between the place and what is measured: "23/63 tỉnh, thành phố trong cả nước". */
const MAX_BETWEEN = 60;

/** The same before its place: "Công tác cải cách hành chính năm 2021 của Nghệ An xếp thứ 15 cả nước". */
const LED: readonly PhraseRow<IndexId>[] = [
  {
    id: 'PAR INDEX',
    phrases: wordList(`
      cải cách hành chính; công tác cải cách hành chính; kết quả cải cách hành chính;
      kết quả công tác cải cách hành chính
    `),
  },
];
/** All that may stand between it and its place, besides a year, a province and a department. */
const BETWEEN = compilePhrases([
  {
    id: 'between',
    phrases: wordList('năm; của; tỉnh; thành phố; sở; tiếp tục; đã; được; cấp; ta; tỉnh ta; vươn lên; là'),
  },
]);
/** Places in these are of another thing, whatever it is about. */
const CONTESTS = compilePhrases([
  {
    id: 'contest',
    phrases: wordList(`
      cuộc thi; hội thi; hội thao; giải; đội thi; đội tuyển; vòng thi; bài thi; bài dự thi; phần thi; thí sinh; bóng đá;
      bóng chuyền; thể thao; cụm thi đua; khối thi đua; phong trào thi đua; lượt truy cập; số bài
    `),
  },
]);

/** As people shorten it, too: "ứng dụng CNTT". */
const matcher = shortened(INDEX_NAMES);
const measured = shortened(MEASURED);
const led = shortened(LED);

function shortened(names: readonly PhraseRow<IndexId>[]): PhraseMatcher<IndexId> {
  return compilePhrases(
    names.map((row) => ({
      ...row,
      phrases: [
        ...new Set(
          row.phrases.flatMap((phrase) => [
            phrase,
            ...ABBREVIATIONS.map(([short, full]) => phrase.replaceAll(full, short)),
          ]),
        ),
      ],
    })),
  );
}

/** Only where the text names no index otherwise at that place. */
function placedIn(text: string, named: readonly PhraseHit<IndexId>[]): readonly PhraseHit<IndexId>[] {
  const isFree = ({ start, end }: PhraseHit<IndexId>): boolean =>
    !named.some((one) => one.start < end && one.end > start);
  const behind = measured.match(text).filter(isFree);
  const ahead = named.length > 0 ? [] : led.match(text);
  if (behind.length + ahead.length === 0) return behind;
  const places = PLACED.match(text);
  if (places.length === 0) return [];
  const contests = CONTESTS.match(text);
  const isContest = (from: number, to: number): boolean =>
    contests.some(({ start, end }) => end > from - CONTEST_UNITS && start < to + CONTEST_UNITS);
  return [
    ...behind.filter(({ start, end: to }) =>
      places.some(({ start: from, end }) => end <= start && start - end <= MAX_BETWEEN && !isContest(from, to)),
    ),
    ...ahead.filter(({ start, end }) =>
      places.some(
        ({ start: place }) =>
          place >= end && place - end <= MAX_BETWEEN && saysWhose(text.slice(end, place)) && !isContest(start, place),
      ),
    ),
  ];
}

/** Letters before and behind within which a contest is the one that is ranked. */
const CONTEST_UNITS = 30;

/** Nothing but the year and whose it is. */
function saysWhose(between: string): boolean {
  const spans = [...provincesIn(between), ...agenciesIn(between), ...BETWEEN.match(between)];
  let left = '';
  for (let at = 0; at < between.length; at += 1)
    if (!spans.some(({ start, end }) => at >= start && at < end)) left += between.charAt(at);
  return !/\p{L}/u.test(left);
}
/** Letters alone are the index only in capitals: "par" is a word of other languages. */
const ACRONYM = /^[A-Z]+$/;

/** Indices named in a text, in reading order, where its letters mean nothing else there. */
export function indicesOf(text: string): PhraseHit<IndexId>[] {
  const named = matcher.match(text);
  const hits = [...named, ...placedIn(text, named)].toSorted((a, b) => a.start - b.start);
  if (hits.length === 0) return hits;
  const others = otherMeanings(text);
  return hits.filter(({ id, phrase, start, end }) => {
    if (others.has(id) && !phrase.includes('SIPAS')) return false;
    const printed = text.slice(start, end);
    return !ACRONYM.test(phrase) || phrase.length > MAX_BARE_LETTERS || ACRONYM.test(printed);
  });
}

/** SIPAS, DDCI and longer ones are nothing else in small letters either. */
const MAX_BARE_LETTERS = 3;

export function isIndexId(text: string): text is IndexId {
  return INDEX_NAMES.some(({ id }) => id === text);
}

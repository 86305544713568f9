/** Posts of a record: on subjects, on indices, with citations, and the common run of news around them. */

import { addDays } from '../columns-hotlines/days.ts';
import { post, spread } from '../columns-hotlines/posts.ts';
import type { Day, Post } from '../columns-hotlines/site.ts';
import { postingDay, yearOf } from './days-of-posts.ts';
import type { Draft, Shelf } from './draft.ts';
import { publishedAs, type TopicRecord } from './record.ts';
import { topicWords } from './topic-words.ts';

const PLAIN = [
  'Buổi làm việc có đại diện các phòng và đơn vị trực thuộc; mỗi phòng cử một người ghi chép và báo lại cho tập thể phòng mình vào sáng thứ hai.',
  'Kết thúc, lãnh đạo Sở cảm ơn các đại biểu và đề nghị Văn phòng gửi biên bản cho từng phòng trước cuối tuần.',
];

export function topicPosts(draft: Draft): void {
  const { asOf } = draft.record;
  const year = yearOf(asOf);
  for (const [id, told] of publishedAs(draft.record, 'topic')) {
    const { params } = draft.requirement(id);
    const topic = 'topic' in params ? params.topic : id;
    const windowed = 'window' in params && params.window !== undefined;
    const place = draft.order(id);
    const shelf: Shelf = told.slugDates === true ? 'chuyen-de' : place % 2 === 0 ? 'tin-tuc' : 'tuyen-truyen';
    let nth = 0;
    const write = (date: Day | null, on: Shelf = shelf): void => {
      const { articles } = topicWords(topic);
      const [title, lead] = articles[nth % articles.length] ?? ['', ''];
      const again = Math.floor(nth / articles.length);
      nth += 1;
      const made = draft.post(on, {
        title: again === 0 ? title : `${title} (bài ${again + 1})`,
        lead,
        body: [lead, ...PLAIN],
        date,
      });
      (draft.titles[id] ??= []).push(made.title);
    };
    for (let index = 0; index < told.dated; index += 1)
      write(windowed ? `${year}-0${5 + (index % 2)}-1${index % 9}` : postingDay(asOf, place + index * 3));
    for (const date of elsewhere(told, year, asOf)) write(date, 'tuyen-truyen');
    if (told.asQuestion === true) {
      const [title] = topicWords(topic).articles[0] ?? [''];
      draft.questions.push(
        `<p><b>Hỏi:</b> ${title} được nói đến ở đâu?</p><p><b>Đáp:</b> Mời xem bảng tin tại trụ sở.</p>`,
      );
    }
  }
}

function elsewhere(told: TopicRecord, year: number, asOf: Day): readonly (Day | null)[] {
  const times = (count: number | undefined, date: Day | null): readonly (Day | null)[] =>
    Array.from({ length: count ?? 0 }, () => date);
  return [
    ...times(told.undated, null),
    ...times(told.lastYear, `${year - 1}-10-14`),
    ...times(told.future, addDays(asOf, 9)),
    ...times(told.outsideWindow, `${year}-08-16`),
  ];
}

/** Four a month of the department's trade, each third with a passing mention of something that the plan seeks. */
export function tradePosts(draft: Draft): readonly Post[] {
  const { asOf } = draft.record;
  const topics = draft.plan.requirements.flatMap(({ kind, params }) =>
    kind === 'topic' && 'topic' in params ? [params.topic] : [],
  );
  return spread(yearOf(asOf), addDays(asOf, -2), 4)
    .toReversed()
    .map((day, index) => {
      const made = post(day, index, { subject: 'trade', from: 300, picture: index % 4 !== 1 });
      const mention = index % 3 === 0 ? topicWords(topics[(index / 3) % topics.length] ?? 'models').mention : '';
      const [first, last] = [PLAIN[0] ?? '', PLAIN[1] ?? ''];
      const detail = `${made.title}: chương trình kéo dài hai ngày, gồm phần trình bày, phần hỏi đáp và phần tham quan thực tế tại cơ sở; ban tổ chức trao giấy chứng nhận cho người tham gia đầy đủ.`;
      return { ...made, body: [detail, `${first} ${mention}`.trim(), last] };
    });
}

const REFORM_TITLES = [
  'Họp giao ban công tác cải cách hành chính',
  'Sinh hoạt chuyên đề cải cách hành chính tại Văn phòng Sở',
  'Đoàn kiểm tra cải cách hành chính làm việc với các phòng',
  'Phân công nhiệm vụ cải cách hành chính cho các phòng',
  'Lịch kiểm tra cải cách hành chính',
  'Hội nghị triển khai nhiệm vụ cải cách hành chính',
  'Tổ công tác cải cách hành chính họp phiên thường kỳ',
];

/** The reform column's own: about the work of reform in general, none on a subject of its own. */
export function reformPosts(asOf: Day, perMonth: number): readonly Post[] {
  const year = yearOf(asOf);
  const days = [
    ...spread(year, addDays(asOf, -4), perMonth),
    ...spread(year - 1, `${year - 1}-12-31`, 1).slice(-3),
    addDays(asOf, 6),
  ];
  return days
    .toSorted()
    .toReversed()
    .map((date, index) => {
      const round = Math.floor(index / REFORM_TITLES.length);
      const title = `${REFORM_TITLES[index % REFORM_TITLES.length] ?? ''}${round === 0 ? '' : ` (kỳ ${round + 1})`}`;
      const made = post(date, index, { subject: 'cchc', from: 100 });
      const lead = `${title}, do Phó Giám đốc Sở chủ trì, diễn ra trong một buổi sáng.`;
      return { ...made, title, lead, slug: `cchc-${made.id}-${made.slug.slice(0, 40)}`, body: [lead, ...PLAIN] };
    });
}

/** A law pack in words: every obligation with the days between which it binds. */

import { articleText } from '../model/clause.ts';
import { WEIGHT_POINTS } from '../model/plan.ts';
import type { Bilingual } from '../model/plan.ts';
import { SECONDARY, type LawPack } from './law-pack.ts';

type Lang = keyof Bilingual;
type Obligation = LawPack['requirements'][number];

/** `soicong plans`: a line each. */
export function lawLines(packs: readonly LawPack[], lang: Lang): string {
  return packs.map(({ id, title }) => `${id}  ${title[lang]}\n`).join('');
}

/** `soicong plans show <id>`. */
export function lawText(pack: LawPack, lang: Lang): string {
  const body = pack.requirements.flatMap((requirement) => [...lines(requirement, lang), '']);
  return [pack.title[lang], '', NOTE[lang], '', ...body, LEGEND[lang]].join('\n') + '\n';
}

function lines({ id, kind, title, bases }: Obligation, lang: Lang): string[] {
  return [
    `${id}  ${kind}`,
    `    ${title[lang]}`,
    ...bases.map(({ instrument, article, from, to, weight, source }) => {
      const points = weight === null ? '-' : `${weight} ${WEIGHT_POINTS[weight]}`;
      const until = to === null ? UNTIL_NOW[lang] : day(to, lang);
      const mark = source === 'secondary' ? ' (*)' : '';
      return `    ${day(from, lang)} – ${until.padEnd(10)}  ${points.padEnd(10)}  ${instrument[lang]}, ${articleText(article)[lang]}${mark}`;
    }),
  ];
}

function day(date: string, lang: Lang): string {
  return lang === 'vi' ? date.split('-').toReversed().join('/') : date;
}

const UNTIL_NOW: Bilingual = { vi: 'nay', en: 'now' };
const NOTE: Bilingual = {
  vi: 'Ngày kiểm tra (--as-of) quyết định căn cứ nào ràng buộc; nghĩa vụ không còn hay chưa có hiệu lực vào ngày đó thì không xét.',
  en: 'The audit date (--as-of) decides what binds; an obligation not in force on that day is left out.',
};
const LEGEND: Bilingual = {
  vi: `Trọng số: critical 5 điểm, major 3, minor 1; “-” do người kiểm tra ghi nhận. (*) ${SECONDARY.vi}`,
  en: `Weights: critical 5 points, major 3, minor 1; "-" is recorded by an inspector. (*) ${SECONDARY.en}`,
};

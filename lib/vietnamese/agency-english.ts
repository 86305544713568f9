/** English names of bodies, as the English pages of portals print them (data). Keys are those of the Vietnamese names. */

import type { AgencyLevel } from './agency-table.ts';
import { wordList } from './word-list.ts';

export const ENGLISH_BODIES: readonly {
  readonly key: string;
  readonly level: AgencyLevel;
  readonly phrases: readonly string[];
}[] = [
  { key: 'so-khoa-hoc-va-cong-nghe', level: 'department', phrases: ['department of science and technology'] },
  { key: 'so-ke-hoach-va-dau-tu', level: 'department', phrases: ['department of planning and investment'] },
  { key: 'so-noi-vu', level: 'department', phrases: ['department of home affairs', 'department of internal affairs'] },
  { key: 'so-tai-chinh', level: 'department', phrases: ['department of finance'] },
  {
    key: 'so-thong-tin-va-truyen-thong',
    level: 'department',
    phrases: ['department of information and communications', 'department of information and communication'],
  },
  { key: 'so-tu-phap', level: 'department', phrases: ['department of justice'] },
  { key: 'so-cong-thuong', level: 'department', phrases: ['department of industry and trade'] },
  { key: 'so-xay-dung', level: 'department', phrases: ['department of construction'] },
  { key: 'so-y-te', level: 'department', phrases: ['department of health', 'health department'] },
  { key: 'so-giao-duc-va-dao-tao', level: 'department', phrases: ['department of education and training'] },
  {
    key: 'so-nong-nghiep-va-moi-truong',
    level: 'department',
    phrases: ['department of agriculture and environment'],
  },
  {
    key: 'so-nong-nghiep-va-phat-trien-nong-thon',
    level: 'department',
    phrases: ['department of agriculture and rural development'],
  },
  {
    key: 'so-tai-nguyen-va-moi-truong',
    level: 'department',
    phrases: ['department of natural resources and environment'],
  },
  {
    key: 'so-van-hoa-the-thao-va-du-lich',
    level: 'department',
    phrases: ['department of culture, sports and tourism', 'department of culture, sport and tourism'],
  },
  { key: 'so-du-lich', level: 'department', phrases: ['department of tourism'] },
  {
    key: 'so-lao-dong-thuong-binh-va-xa-hoi',
    level: 'department',
    phrases: [
      'department of labour, war invalids and social affairs',
      'department of labor, invalids and social affairs',
    ],
  },
  { key: 'so-giao-thong-van-tai', level: 'department', phrases: ['department of transport'] },
  { key: 'so-ngoai-vu', level: 'department', phrases: ['department of foreign affairs'] },
  { key: 'cong-an', level: 'other', phrases: ['police', 'provincial police'] },
  {
    key: 'tourism',
    level: 'other',
    phrases: wordList(`
    tourism; tourist; tourists; tourist information center; tourist support center; tourism promotion center
  `),
  },
  { key: 'y-te', level: 'other', phrases: ['hospital', 'general hospital', 'medical center'] },
  { key: 'thue', level: 'other', phrases: ['tax department', 'department of taxation'] },
  { key: 'hai-quan', level: 'other', phrases: ['customs department', 'department of customs'] },
  { key: 'dien-luc', level: 'other', phrases: ['power company', 'electricity company'] },
];

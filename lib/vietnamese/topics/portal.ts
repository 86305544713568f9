/** What every portal has. */

import type { TopicRow } from './row.ts';
import { wordList } from '../word-list.ts';

export const PORTAL_TOPICS = [
  {
    id: 'news',
    vi: 'Tin tức',
    en: 'News',
    phrases: wordList(`
      tin tức; tin tức - sự kiện; tin tức và sự kiện; tin hoạt động; tin ngành; tin trong ngành; tin trong tỉnh;
      hoạt động của sở; tin hoạt động của sở; hoạt động của ngành; hoạt động sở; sự kiện; sự kiện - tin tức;
      thông báo; bản tin; tin nổi bật; tin tổng hợp; tin mới; tin mới nhất; tin khoa học và công nghệ;
      tin tức khoa học và công nghệ; tin hoạt động khoa học và công nghệ; tin trong nước; tin địa phương; tin bài;
      điểm tin; tin cơ sở; thời sự; hoạt động lãnh đạo; tin chỉ đạo điều hành; tin trong nước và quốc tế; news;
      news and events; events
    `),
  },
  {
    id: 'home',
    vi: 'Trang chủ',
    en: 'Home page',
    phrases: ['trang chủ', 'trang nhất', 'home', 'home page'],
    // of a newspaper
    not: ['tin trang nhất', 'trang nhất báo'],
  },
  {
    id: 'site-map',
    vi: 'Sơ đồ cổng',
    en: 'Site map',
    phrases: wordList(`
      sơ đồ cổng; sơ đồ trang; sơ đồ website; sơ đồ web; sơ đồ site; sơ đồ cổng thông tin;
      sơ đồ cổng thông tin điện tử; sơ đồ trang web; site map; sitemap
    `),
  },
  {
    id: 'search',
    vi: 'Tìm kiếm',
    en: 'Search',
    phrases: ['tìm kiếm', 'tìm kiếm nâng cao', 'search', 'kết quả tìm kiếm'],
  },
  {
    id: 'language',
    vi: 'Ngôn ngữ khác',
    en: 'Another language',
    phrases: wordList(`
      english; tiếng anh; english version; phiên bản tiếng anh; tiếng việt; vietnamese; tiếng lào; tiếng trung;
      chinese; laos; en
    `),
  },
] as const satisfies readonly TopicRow[];

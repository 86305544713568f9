/** One topic's name, several plans: each asks for something else under it. And entries that name a single index. */

import { modern, newsOf, nuke, oldTables, portlets, postsOf, standing, titled, webForms } from '../standing/frames.ts';
import type { Layout, Post } from '../standing/frames.ts';
import type { TrapPortal, Truth } from '../trap-portal.ts';

const INITIATIVE: Post = {
  path: '/tin-tuc/sang-kien-103',
  day: '09/09',
  title: 'Sáng kiến tra cứu hồ sơ bằng mã vạch trong cải cách hành chính',
};
const EXEMPLAR: Post = {
  path: '/tin-tuc/guong-104',
  day: '12/08',
  title: 'Biểu dương tập thể, cá nhân tiêu biểu trong công tác cải cách hành chính',
};
const MODEL: Post = {
  path: '/tin-tuc/mo-hinh-105',
  day: '02/06',
  title: 'Mô hình một cửa thân thiện ở xã vùng cao',
};
const SOLUTION: Post = {
  path: '/tin-tuc/giai-phap-106',
  day: '20/05',
  title: 'Nhiều giải pháp đẩy mạnh cải cách hành chính trong những tháng cuối năm',
};
const none: Truth = { outcome: 'failed', details: { found: 0, articles: [] } };
const only = ({ path, title, day }: Post, year: number): Truth => ({
  outcome: 'passed',
  details: { found: 1, articles: [{ url: path, title, date: `${year}-${day.split('/').reverse().join('-')}` }] },
});

export const TOPIC_WORD_PORTALS: readonly TrapPortal[] = [
  news('sonla-initiative-is-no-exemplar', 'An initiative and no exemplary unit or person.', webForms, {
    plan: 'sonla-skhcn-2022',
    posts: [INITIATIVE],
    truth: { models: none, initiatives: only(INITIATIVE, 2022) },
  }),
  news('sonla-exemplar-is-no-initiative', 'Exemplary people and no initiative.', nuke, {
    plan: 'sonla-skhcn-2022',
    posts: [EXEMPLAR],
    truth: { models: only(EXEMPLAR, 2022), initiatives: none },
  }),
  news(
    'bacninh-exemplar-is-no-model',
    'Exemplary people and solutions where models, pilots, initiatives are asked for.',
    portlets,
    {
      plan: 'bacninh-skhdt-2022',
      posts: [EXEMPLAR, SOLUTION],
      truth: { models: none },
    },
  ),
  news('bacninh-initiative', 'An initiative is one of what is asked for.', modern, {
    plan: 'bacninh-skhdt-2022',
    posts: [SOLUTION, INITIATIVE],
    truth: { models: only(INITIATIVE, 2022) },
  }),
  news('hungyen-initiative-is-no-model', 'An initiative and exemplary people where models are asked for.', oldTables, {
    plan: 'hungyen-skhcn-2024',
    posts: [INITIATIVE, EXEMPLAR, SOLUTION],
    truth: { models: none },
  }),
  news('hungyen-model', 'A model among others.', titled, {
    plan: 'hungyen-skhcn-2024',
    posts: [INITIATIVE, MODEL],
    truth: { models: only(MODEL, 2024) },
  }),
  news('nghean-any-of-them', 'The widest of the plans: an initiative does, a solution does not.', modern, {
    plan: 'nghean-skhcn-2022',
    posts: [SOLUTION, INITIATIVE],
    truth: { models: only(INITIATIVE, 2022) },
  }),
  oneIndexEach(),
];

interface News {
  readonly plan: string;
  readonly posts: readonly Post[];
  readonly truth: Readonly<Record<string, Truth>>;
}

function news(name: string, trap: string, layout: Layout, { plan, posts, truth }: News): TrapPortal {
  const year = plan.endsWith('2024') ? 2024 : 2022;
  return standing({
    name,
    trap,
    plan,
    layout,
    menu: [['Tin cải cách', '/tin-cai-cach']],
    pages: { '/tin-cai-cach': ['Tin cải cách', newsOf(posts, year)], ...postsOf(posts, year) },
    truth,
  });
}

function oneIndexEach(): TrapPortal {
  const names = [
    'Chỉ số cải cách hành chính (PAR INDEX)',
    'PAPI',
    'Chỉ số SIPAS',
    'Chỉ số sẵn sàng ứng dụng công nghệ thông tin (ICT Index)',
    'DDCI',
    'Chỉ số DTI',
  ];
  return standing({
    name: 'indices-one-long-entry-each',
    trap: 'Each index has a standing page of its own, whose entry spells the index out among other words.',
    plan: 'hungyen-skhcn-2024',
    layout: oldTables,
    menu: names.map((called, nth) => [`Công bố ${called} năm 2023`, `/trang/${40 + nth}`]),
    pages: Object.fromEntries(
      names.map((called, nth) => [
        `/trang/${40 + nth}`,
        [
          `Công bố ${called} năm 2023`,
          `<p>${called} năm 2023 của ${nth === 4 ? 'Sở Khoa học và Công nghệ' : 'tỉnh Hưng Yên'} đạt ${60 + nth},5 điểm, xếp thứ ${5 + nth}.</p>`,
        ] as const,
      ]),
    ),
    truth: { indices: { outcome: 'passed' } },
  });
}

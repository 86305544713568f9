/** What was wrong at the first run and is not mended: a row here is free in the tests; whoever mends one takes it out. */

type ByPortal = Readonly<Record<string, readonly string[] | undefined>>;

/** Rows of the portals as they are: a requirement, or one of its details. */
export const OPEN: ByPortal = {
  'sonla, a magazine of WordPress': ['published-feedback', 'published-feedback credit', 'published-feedback unreplied'],
  'hungyen, SharePoint': ['procedure-updates', 'procedure-updates credit', 'procedure-updates found'],
  'bacninh, DotNetNuke': [
    'procedure-set',
    'procedure-set credit',
    'procedure-set listed',
    'procedure-set coverage',
    'procedure-set missing',
    'procedure-updates',
    'procedure-updates credit',
    'procedure-updates found',
    'procedure-updates articles',
    'article-cadence byMonth',
    'article-cadence cchcByMonth',
    'cchc-column inPeriod',
    'cchc-column byMonth',
    'iso',
    'iso credit',
    'iso attachments',
    'personnel',
    'indices',
    'indices credit',
    'indices indices',
  ],
};

/** Mutations that are told wrongly by more than their portal's own rows. */
export const OPEN_MUTATIONS: ByPortal = {
  'sonla, a magazine of WordPress': [
    'both opinions have replies, none a date',
    'only the map of the site leads to the directives',
    'the page of the hotline names another number',
  ],
  'hungyen, SharePoint': ['new procedures announced in October', 'the decision of 2020 is listed'],
  'bacninh, DotNetNuke': [
    'a fourth post of March',
    'the post on reform of February came in March',
    'no picture of this year on reform',
    'the newest post on reform is of the middle of June',
    'the post on recruitment has a date',
    'the assessment of the staff has its substance',
    'ICT INDEX of 2021',
    'an abolished procedure is still listed',
  ],
};

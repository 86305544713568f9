import { smokeTests } from './smoke-tests.ts';

smokeTests([
  'column-age',
  'column-finding',
  'column-unknown',
  'column-plans',
  'column-paging',
  'column-other-lists',
  'column-reach',
  'column-days',
]);

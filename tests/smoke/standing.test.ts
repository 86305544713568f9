import { smokeTests } from './smoke-tests.ts';

smokeTests([
  'standing-sections',
  'standing-services',
  'standing-opinions',
  'standing-files',
  'standing-hosts',
  'standing-scripts',
]);

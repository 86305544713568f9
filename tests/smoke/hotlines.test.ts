import { smokeTests } from './smoke-tests.ts';

smokeTests(['hotlines', 'hotline-writing']);

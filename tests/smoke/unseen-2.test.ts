import { smokeTests } from './smoke-tests.ts';

smokeTests(['unseen-2']);

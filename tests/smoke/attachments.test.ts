import { smokeTests } from './smoke-tests.ts';

smokeTests(['attachments']);

import { smokeTests } from './smoke-tests.ts';

smokeTests(['procedure-sets', 'procedure-spread', 'procedure-details', 'procedure-writing']);

import { smokeTests } from './smoke-tests.ts';

smokeTests(['procedure-sets', 'procedure-spread', 'procedure-sitemaps', 'procedure-details', 'procedure-writing']);

import { smokeTests } from './smoke-tests.ts';

smokeTests(['column-age', 'column-finding', 'column-unknown', 'column-plans']);

import { smokeTests } from './smoke-tests.ts';

smokeTests(['encodings', 'endless', 'servers', 'odds', 'choices']);

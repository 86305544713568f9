import { smokeTests } from './smoke-tests.ts';

smokeTests(['honest-articles', 'honest-frames', 'honest-logins', 'honest-scripts', 'honest-menus']);

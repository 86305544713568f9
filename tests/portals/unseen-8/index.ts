import { BACNINH } from './bacninh.ts';
import { BINHDINH } from './binhdinh.ts';
import { HUNGYEN } from './hungyen.ts';
import { NGHEAN } from './nghean.ts';
import { SECOND_DRUPAL } from './second-drupal.ts';
import { SECOND_PHP } from './second-php.ts';
import type { UnseenPortal } from './shape.ts';
import { SONLA } from './sonla.ts';

export const UNSEEN_8: readonly UnseenPortal[] = [NGHEAN, SONLA, BINHDINH, BACNINH, HUNGYEN];

/** The second sitting. */
export const UNSEEN_8_SECOND: readonly UnseenPortal[] = [SECOND_PHP, SECOND_DRUPAL];

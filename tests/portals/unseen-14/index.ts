import { ANGULAR } from './angular.ts';
import { LIFERAY } from './liferay.ts';
import { NUKEVIET } from './nukeviet.ts';
import { ASP } from './second/asp.ts';
import { ELEMENTOR } from './second/elementor.ts';
import { SHAREPOINT } from './third/sharepoint.ts';
import type { WholePortal } from './shape.ts';

export const UNSEEN_14: readonly WholePortal[] = [LIFERAY, NUKEVIET, ANGULAR, ASP, ELEMENTOR, SHAREPOINT];

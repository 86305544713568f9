import { JOOMLA } from './joomla.ts';
import { LIFERAY } from './liferay.ts';
import { SHAREPOINT } from './sharepoint.ts';

export const UNSEEN_20 = [JOOMLA, LIFERAY, SHAREPOINT] as const;

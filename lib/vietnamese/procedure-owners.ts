/** Whose a procedure is, by what a cell, a heading or a link says. */

import { agenciesIn, isOwnAgency, otherAgencyIn } from './agencies.ts';
import { matchShare } from './phrases.ts';
import { afterOwning, hasListWord, saysOthers } from './procedure-list-words.ts';

/** The agency is all that the text names. */
const WHOLE_SHARE = 0.8;

/**
 * 'own': the department's or of provincial level. 'other': another agency's, or of central, district or commune level.
 * null: the text leaves it open. The department named beside others makes it its own; another department's is not made
 * the department's by the provincial level.
 */
export function procedureOwner(text: string, departmentNames: readonly string[]): 'own' | 'other' | null {
  if (text === '') return null;
  if (saysOthers(text)) return 'other';
  const { rest, sector } = afterOwning(text);
  if (rest !== text) return ownerOf(sector ? `${DEPARTMENT} ${rest}` : rest, departmentNames);
  return ownerOf(text, departmentNames);
}

/** "Sở", before the name of what a sector's department is called after. */
const DEPARTMENT = 'Sở';

function ownerOf(text: string, departmentNames: readonly string[]): 'own' | 'other' | null {
  const mentions = agenciesIn(text);
  if (mentions.length === 0 && !isOwnAgency(text, departmentNames)) return null;
  if (isOwnAgency(text, departmentNames)) return 'own';
  // without the department's name its own cannot be told from its neighbours'
  if (mentions.some(({ level }) => level === 'department')) return departmentNames.length === 0 ? null : 'other';
  if (mentions.some(({ level }) => level === 'province')) return 'own';
  const other = otherAgencyIn(text, departmentNames);
  if (other === null) return null;
  // "Ban Quản lý các khu công nghiệp" in an agency's cell, not a mention of it
  if (other.level === 'other') return matchShare(text, mentions) >= WHOLE_SHARE ? 'other' : null;
  // a ministry's remit covers the department's procedures too
  return other.level === 'central' && hasListWord('remit', text) ? null : 'other';
}

/** Whose a procedure is, by what a cell, a heading or a link says. */

import { agenciesIn, isOwnAgency, otherAgencyIn } from './agencies.ts';
import { hasListWord } from './procedure-list-words.ts';

/**
 * 'own': the department's or of provincial level. 'other': another agency's, or of central, district or commune level.
 * null: the text leaves it open. Words that name the department beside others make it its own.
 */
export function procedureOwner(text: string, departmentNames: readonly string[]): 'own' | 'other' | null {
  if (text === '') return null;
  const mentions = agenciesIn(text);
  if (mentions.length === 0) return null;
  if (isOwnAgency(text, departmentNames)) return 'own';
  if (mentions.some(({ start, end, level }) => level === 'province' || isOwnAgency(text.slice(start, end), departmentNames))) return 'own';
  const other = otherAgencyIn(text, departmentNames);
  if (other === null || other.level === 'other') return null;
  // a ministry's remit covers the department's procedures too
  if (other.level === 'central' && hasListWord('remit', text)) return null;
  // without the department's name its own cannot be told from its neighbours'
  return other.level === 'department' && departmentNames.length === 0 ? null : 'other';
}

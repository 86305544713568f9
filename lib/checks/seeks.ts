/** Topics that bear on each kind of requirement: what an exhaustive crawl keeps, beside what a check wants by name. */

import type { Kind, Requirement } from '../model/plan.ts';

const CONTACT = ['hotline', 'contact', 'feedback'] as const;

export function seeksOf(requirement: Requirement): readonly string[] {
  const fixed = FIXED[requirement.kind];
  const { params } = requirement;
  return 'topic' in params && typeof params.topic === 'string' ? [...fixed, params.topic] : fixed;
}

const FIXED: Readonly<Record<Kind, readonly string[]>> = {
  'procedure-set': ['procedures'],
  'procedure-detail': ['procedures'],
  hotline: CONTACT,
  'feedback-channel': CONTACT,
  'published-feedback': ['feedback', 'qa'],
  column: [],
  topic: [],
  documents: ['documents', 'legal-documents', 'directives'],
  indices: ['indices'],
  section: [],
  'periodic-results': [],
  'online-service': ['online-service', 'guides'],
  social: [],
  elsewhere: [],
  manual: [],
};

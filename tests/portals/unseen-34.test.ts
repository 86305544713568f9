import { describe } from 'vitest';
import { testMutations, testPortals } from './unseen-22/test-portals.ts';
import { together } from './unseen-22/together.ts';
import { MORE_34, UNSEEN_34 } from './unseen-34/index.ts';

// First run, as they are: Bắc Ninh 18 of 18 outcomes and 54 of 54 details, the law 12 of 12 and 31 of 31. Their 25
// changes: 29 of 31 outcomes, one false pass (a council supervises the reform), one false gap (a box for feedback whose
// label has no colon). Fault of the portal: the law pack has no row for what is no longer in force, the truth had two.
// Second sitting, 46 more changes: 46 of 48 outcomes, one false gap ("Chức năng, nhiệm vụ và tổ chức" no organisation),
// one half for none (a directory at the address of the leaders).
testPortals(UNSEEN_34);

describe.each(MORE_34)('$id, further changes', (portal) => {
  testMutations(portal, together(portal.mutations));
});

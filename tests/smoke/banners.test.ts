import { describe, it } from 'vitest';
import { MUTE_BANNER_PORTALS } from '../portals/mute-banners.ts';
import { expectTruth } from './trap-audit.ts';

describe('mute-banners', () => {
  for (const trap of MUTE_BANNER_PORTALS) it(`${trap.name}: ${trap.trap}`, () => expectTruth(trap));
});

/** Names the code that reads pages: what another build understood of a page is never used. */

import { browser } from '#imports';

export const ENGINE = `${browser.runtime.getManifest().version} ${import.meta.env['VITE_BUILT_AT'] ?? ''}`;

import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';
import { noCodeFromStrings } from './scripts/no-code-from-strings.ts';

/** Portals that the user adds, one host at a time, when the user asks for it: none is asked for at the start. */
const ANY_HOST = ['*://*/*'];

const FIREFOX = {
  gecko: {
    id: 'soicong@soicong.example',
    // with highlights that change no element of a page, and this manifest
    strict_min_version: '142.0',
    // nothing is sent to anybody but the portals themselves
    data_collection_permissions: { required: ['none'] },
  },
};

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  // Imports are written out, so that lib/ runs unchanged in Node.
  imports: false,
  vite: () => ({ plugins: [tailwindcss(), noCodeFromStrings()] }),
  manifest: ({ browser, manifestVersion }) => ({
    permissions: [
      // the page of a tab only when its user clicks
      'activeTab',
      'scripting',
      'storage',
      // audits that go on after the worker's death, and schedules
      'alarms',
      'notifications',
      // for hosts that the user has allowed alone: where redirects lead, why a request fails; our own name in requests
      'webRequest',
      'declarativeNetRequestWithHostAccess',
    ],
    ...(manifestVersion === 3 ? { optional_host_permissions: ANY_HOST } : { optional_permissions: ANY_HOST }),
    // URL.parse, a panel that a page's own button opens, highlights that elements inherit
    ...(browser === 'firefox' ? { browser_specific_settings: FIREFOX } : { minimum_chrome_version: '134' }),
    action: { default_title: 'Soi Cổng: soi trang này' },
    name: 'Soi Cổng',
    description:
      'Soi cổng thông tin điện tử của sở, ngành theo kế hoạch cải cách hành chính. / Audits department portals against a plan.',
  }),
});

import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';
import { engineStamp } from './scripts/engine-stamp.ts';

/** Portals that the user adds, one host at a time, when the user asks for it: none is asked for at the start. */
const ANY_HOST = ['*://*/*'];

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  // Imports are written out, so that lib/ runs unchanged in Node.
  imports: false,
  vite: () => ({
    plugins: [tailwindcss()],
    // what another build understood of a page is not used again
    define: { 'import.meta.env.VITE_ENGINE': JSON.stringify(engineStamp(import.meta.dirname)) },
  }),
  manifest: ({ manifestVersion }) => ({
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
    action: { default_title: 'Soi Cổng: soi trang này' },
    name: 'Soi Cổng',
    description:
      'Soi cổng thông tin điện tử của sở, ngành theo kế hoạch cải cách hành chính. / Audits department portals against a plan.',
  }),
});

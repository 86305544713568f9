import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  // Imports are written out, so that lib/ runs unchanged in Node.
  imports: false,
  vite: () => ({ plugins: [tailwindcss()] }),
  manifest: {
    // The page of a tab only when its user clicks; no host, no history, no network.
    permissions: ['activeTab', 'scripting', 'storage'],
    action: { default_title: 'Soi Cổng: soi trang này' },
    name: 'Soi Cổng',
    description:
      'Soi cổng thông tin điện tử của sở, ngành theo kế hoạch cải cách hành chính. / Audits department portals against a plan.',
  },
});

/** Names the code that reads pages: what another build understood of a page is never used. */

export const ENGINE = String(import.meta.env['VITE_ENGINE'] ?? 'unbuilt');

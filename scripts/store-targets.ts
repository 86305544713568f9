/** The browsers that the extension is built for. */

export const STORE_TARGETS = [
  { browser: 'chrome', manifestVersion: 3 },
  { browser: 'edge', manifestVersion: 3 },
  // MV3 in Firefox too: one manifest, one way to ask for hosts
  { browser: 'firefox', manifestVersion: 3 },
] as const;

/** What writes reports and asks portals. The version is kept equal to package.json by a test. */
export const TOOL = { name: 'soicong', version: '0.1.0' } as const;

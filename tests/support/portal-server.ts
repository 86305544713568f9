/** Portals on the loopback interface for the length of one test. */

import { servePortal, type PortalDefinition, type ServedPortal } from '../../demo/serve-portal.ts';

export type { Answer, PortalDefinition, PortalRequest, PortalResponse, ServedPortal } from '../../demo/serve-portal.ts';

/** Serves, lets `use` work with it, and closes whatever happens. */
export async function withPortal<T>(
  definition: PortalDefinition,
  use: (portal: ServedPortal) => Promise<T>,
): Promise<T> {
  const portal = await servePortal(definition);
  try {
    return await use(portal);
  } finally {
    await portal.close();
  }
}

/** What was wrong at the first run and is not mended: a row here is free in the tests; whoever mends one takes it out. */

type ByPortal = Readonly<Record<string, readonly string[] | undefined>>;

/** Rows of the portals as they are: a requirement, or one of its details. */
export const OPEN: ByPortal = {};

/** Mutations that are told wrongly by more than their portal's own rows. */
export const OPEN_MUTATIONS: ByPortal = {
  'sonla, a magazine of WordPress': ['only the map of the site leads to the directives'],
};

/** Mutations that were told wrongly at the first run and still are, by portal: whoever mends one takes it out. */
export const OPEN: Readonly<Record<string, readonly string[] | undefined>> = {
  'sonla, a magazine of WordPress': ['only the map of the site leads to the directives'],
};

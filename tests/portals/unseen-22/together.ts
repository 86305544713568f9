/** Mutations that touch different requirements, made at once: each alone was right at the first run or after it. */

import type { Mutation } from './site.ts';

export function together(mutations: readonly Mutation[]): readonly Mutation[] {
  const groups: Mutation[][] = [];
  for (const one of mutations) {
    const ids = Object.keys(one.truth);
    const alone = ids.length > 1;
    const group = groups.find(
      (others) =>
        !alone && others.every(({ truth }) => Object.keys(truth).length === 1 && !ids.some((id) => id in truth)),
    );
    if (group === undefined) groups.push([one]);
    else group.push(one);
  }
  return groups.map((group) => ({
    id: group.map(({ id }) => id).join('; '),
    change: (site) => {
      for (const { change } of group) change(site);
    },
    truth: Object.fromEntries(group.flatMap(({ truth }) => Object.entries(truth))),
  }));
}

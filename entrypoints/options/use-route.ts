/** Which screen is shown: `#/portal/<key>/<tab>`. Links are plain links, back and forward work. */

import { useSyncExternalStore } from 'react';

export type Route = readonly string[];

export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  return routeOf(hash);
}

export function routeOf(hash: string): Route {
  return hash
    .replace(/^#\/?/, '')
    .split('/')
    .filter((step) => step !== '')
    .map((step) => {
      try {
        return decodeURIComponent(step);
      } catch {
        return step;
      }
    });
}

export function go(...steps: Route): void {
  location.hash = `#/${steps.map(encodeURIComponent).join('/')}`;
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

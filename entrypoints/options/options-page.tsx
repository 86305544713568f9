import { Frame, type SectionId } from '../../components/admin/frame.tsx';
import { ImportScreen } from './import-screen.tsx';
import { PortalScreen } from './portal-screen.tsx';
import { PortalsScreen } from './portals-screen.tsx';
import { useRoute, type Route } from './use-route.ts';

/** The admin panel: one screen for each address after the #. */
export function OptionsPage() {
  const route = useRoute();
  return <Frame current={sectionOf(route)}>{screenOf(route)}</Frame>;
}

function sectionOf([screen = '']: Route): SectionId {
  return screen === 'compare' || screen === 'references' || screen === 'settings'
    ? screen
    : screen === 'plans' || screen === 'plan'
      ? 'plans'
      : 'portals';
}

function screenOf([screen, first, second]: Route) {
  if (screen === 'portal' && first !== undefined)
    return <PortalScreen key={first} portalKey={first} tab={second ?? ''} />;
  if (screen === 'portals' && first === 'import') return <ImportScreen />;
  return <PortalsScreen />;
}

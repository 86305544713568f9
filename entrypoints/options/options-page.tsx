import { lazy, Suspense } from 'react';
import { Frame, type SectionId } from '../../components/admin/frame.tsx';
import { PortalScreen } from './portal-screen.tsx';
import { PortalsScreen } from './portals-screen.tsx';
import { useRoute, type Route } from './use-route.ts';

// What one comes for stands in the first load; the rest is loaded when it is opened.
const CompareScreen = lazy(async () => ({ default: (await import('./compare-screen.tsx')).CompareScreen }));
const ImportScreen = lazy(async () => ({ default: (await import('./import-screen.tsx')).ImportScreen }));
const PlanEditScreen = lazy(async () => ({ default: (await import('./plan-edit-screen.tsx')).PlanEditScreen }));
const PlanScreen = lazy(async () => ({ default: (await import('./plan-screen.tsx')).PlanScreen }));
const PlansScreen = lazy(async () => ({ default: (await import('./plans-screen.tsx')).PlansScreen }));
const ReferencesScreen = lazy(async () => ({ default: (await import('./references-screen.tsx')).ReferencesScreen }));
const SettingsScreen = lazy(async () => ({ default: (await import('./settings-screen.tsx')).SettingsScreen }));

/** The admin panel: one screen for each address after the #. */
export function OptionsPage() {
  const route = useRoute();
  return (
    <Frame current={sectionOf(route)}>
      <Suspense fallback={null}>{screenOf(route)}</Suspense>
    </Frame>
  );
}

function sectionOf([screen = '']: Route): SectionId {
  if (screen === 'plans' || screen === 'plan') return 'plans';
  return screen === 'compare' || screen === 'references' || screen === 'settings' ? screen : 'portals';
}

function screenOf([screen, first, second, third]: Route) {
  switch (screen) {
    case 'portal':
      return first === undefined ? (
        <PortalsScreen />
      ) : (
        <PortalScreen key={first} portalKey={first} tab={second ?? ''} />
      );
    case 'compare':
      return <CompareScreen left={idOf(second)} right={idOf(third)} />;
    case 'plans':
      return <PlansScreen />;
    case 'plan':
      if (first === undefined) return <PlansScreen />;
      return second === undefined ? <PlanScreen id={first} /> : <PlanEditScreen id={first} copy={second === 'copy'} />;
    case 'references':
      return <ReferencesScreen />;
    case 'settings':
      return <SettingsScreen />;
    default:
      return first === 'import' ? <ImportScreen /> : <PortalsScreen />;
  }
}

function idOf(step: string | undefined): number | null {
  return step !== undefined && /^[1-9]\d*$/.test(step) ? Number(step) : null;
}

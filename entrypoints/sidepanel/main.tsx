import { mount } from '../pages/mount.tsx';
import { SidePanelPage } from './side-panel-page.tsx';

mount(<SidePanelPage />);

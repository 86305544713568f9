import { mount } from '../pages/mount.tsx';
import { OptionsPage } from './options-page.tsx';

mount(<OptionsPage />);

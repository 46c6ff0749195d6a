import { setStage } from '../support/e2e-browser.ts';
import { testScreens } from '../support/e2e-screens.ts';

testScreens(setStage('demonstration'), 'phone', { width: 390, height: 844 }, 'step');

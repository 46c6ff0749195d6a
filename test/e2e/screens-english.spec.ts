import { setStage } from '../support/e2e-browser.ts';
import { testScreensInEnglish } from '../support/e2e-screens.ts';

testScreensInEnglish(setStage('demonstration'), { width: 390, height: 844 }, 'step');

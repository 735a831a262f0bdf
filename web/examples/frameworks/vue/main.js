/**
 * Backup codes in Vue: the account settings, and at #sign-in the form to sign in with a code.
 * Build: npm install backup-codes lit @lit/localize vue vite @vitejs/plugin-vue
 *        npx vite build
 */

import { createApp } from 'vue';

import { challenge, redeem, stepUp } from '../site.js';
import Settings from './Settings.vue';
import SignIn from './SignIn.vue';

if (location.hash === '#sign-in') {
  const onContinue = () => {
    location.assign('/');
  };
  const properties = { challenge: await challenge(), redeem, onContinue };
  createApp(SignIn, properties).mount('#page');
} else {
  const settings = { service: 'Example', account: 'ada' };
  const onChange = () => {
    document.title = 'Backup codes: changed';
  };
  createApp(Settings, { settings, stepUp, onChange }).mount('#page');
}

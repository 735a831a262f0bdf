/**
 * Backup codes in Svelte: the account settings, and at #sign-in the form to sign in with a code.
 * Build: npm install backup-codes lit @lit/localize svelte vite @sveltejs/vite-plugin-svelte
 *        npx vite build
 */

import { mount } from 'svelte';

import { challenge, redeem, stepUp } from '../site.js';
import Settings from './Settings.svelte';
import SignIn from './SignIn.svelte';

const target = document.getElementById('page') ?? document.body;

if (location.hash === '#sign-in') {
  const oncontinue = () => {
    location.assign('/');
  };
  mount(SignIn, { target, props: { challenge: await challenge(), redeem, oncontinue } });
} else {
  const settings = { service: 'Example', account: 'ada' };
  const onchange = () => {
    document.title = 'Backup codes: changed';
  };
  mount(Settings, { target, props: { settings, stepUp, onchange } });
}

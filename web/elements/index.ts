/**
 * Backup codes in a page, as two custom elements: `<backup-codes-panel>` for the account
 * settings and `<backup-codes-entry>` for the sign-in. Most pages import
 * `backup-codes/elements/define`, which registers both, and write the tags. A third element
 * for the links of account recovery is in `backup-codes/elements/recovery`.
 *
 * Codes are made, shown, compared and hashed in the page. Only the messages of
 * `backup-codes/protocol` leave it, and they carry no code. Events, attributes and form
 * values carry none either.
 *
 * Pages set colours and sizes with custom properties (`--backup-codes-accent` and others,
 * see `styles/theme.ts`), style parts by their names, and replace strings with
 * `configureLocales`. Attributes, properties, events, states, slots and parts stay the same
 * within a major version. Everything else inside a shadow tree may change.
 *
 * No attribute holds an address. Only script says where the module, the worker and the
 * server are, with `load` and the property `endpoint`.
 *
 * A page's Content-Security-Policy needs `script-src 'self' 'wasm-unsafe-eval'` and
 * `worker-src 'self'`; with Trusted Types the policies `lit-html` and `backup-codes`.
 */

import { browser } from '../generator/browser/platform.js';
import { registerPlatform } from '../generator/platform.js';

registerPlatform(browser);

export { clientAt } from './client.js';
export type {
  ClientOptions,
  NoAnswer,
  Redirected,
  Refused,
  RelyingPartyClient,
  Reply,
  Unreachable,
} from './client.js';
export { BackupCodesEntry } from './entry/entry.js';
export type { EntryAnswer, EntryStateName } from './entry/state.js';
export {
  ChangeEvent,
  ContinueEvent,
  NewCodesEvent,
  NewFactorEvent,
  RedeemEvent,
  StepUpEvent,
} from './events.js';
export type { StepUpReason } from './events.js';
export { configureLocales, languageFor, LANGUAGES } from './languages.js';
export type { LoadTemplates } from './languages.js';
export { templatesFrom } from './locales/templates.js';
export type { Templates } from './locales/templates.js';
export { BackupCodesPanel } from './panel/panel.js';
export type { PanelStateName } from './panel/state.js';

/**
 * Types of the tags for frameworks: JSX of React 19 and Vue, templates of Vue and Svelte 5.
 * A program imports this file once, only for its types:
 *
 *     import type {} from 'backup-codes/elements/jsx';
 *
 * A tag takes the properties of its class. No framework needs to be installed, because
 * this file imports nothing from one. It takes the properties that a framework allows on
 * every element (`id`, `onClick`) from that framework's type of `section`.
 */

import type { LitElement } from 'lit';
// Our compiler needs this to find the types. The declarations that we ship omit the line.
import type {} from 'react';
import type {} from 'svelte/elements';
import type {} from 'vue';

import type { BackupCodesEntry } from './entry/entry.js';
import type {
  ChangeEvent,
  ContinueEvent,
  NewCodesEvent,
  NewFactorEvent,
  RecoveryEvent,
  RedeemEvent,
  StepUpEvent,
} from './events.js';
import type { BackupCodesPanel } from './panel/panel.js';
import type { BackupCodesRecovery } from './recovery/recovery.js';

interface PanelEvents {
  'backup-codes-change': ChangeEvent;
  'backup-codes-continue': ContinueEvent;
  'backup-codes-step-up': StepUpEvent;
}

interface EntryEvents {
  'backup-codes-continue': ContinueEvent;
  'backup-codes-new-codes': NewCodesEvent;
  'backup-codes-new-factor': NewFactorEvent;
  'backup-codes-redeem': RedeemEvent;
}

interface RecoveryEvents {
  'backup-codes-recovery': RecoveryEvent;
}

/** The properties of an element that can be set: all but methods and `form`. */
type Settable<Self> = {
  [Name in Exclude<keyof Self & string, keyof LitElement | 'form'>]: Self[Name] extends (
    ...input: never
  ) => unknown
    ? never
    : Name;
}[Exclude<keyof Self & string, keyof LitElement | 'form'>];

type Properties<Self> = { [Name in Settable<Self>]?: Self[Name] };

/** The attributes whose names differ from their property's, such as `low-mark`. */
type Attributes<Self> = {
  [Name in Settable<Self> as Exclude<Kebab<Name>, Name>]?: Text<Self[Name]>;
};

/** How an attribute writes a value; objects have no attribute. */
type Text<Value> = Value extends number ? Value | `${Value}` : Extract<Value, string>;

/** `lowMark` as `low-mark`. */
type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : Name;

/** `low-mark` as `LowMark`. */
type Pascal<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Name>;

/** Handlers as React and Svelte name them: `onbackup-codes-change`. */
type Handlers<Events> = {
  [Name in keyof Events & string as `on${Name}`]?: (event: Events[Name]) => void;
};

/** Handlers as Vue names them: `onBackupCodesChange`; `@backup-codes-change` in a template. */
type VueHandlers<Events> = {
  [Name in keyof Events & string as `on${Pascal<Name>}`]?: (event: Events[Name]) => void;
};

/** What a framework allows on every element; nothing if it isn't installed. */
type Common<Elements> = Elements extends { section: infer Section } ? Section : object;

/** What a tag takes, besides handlers. */
type Tag<Self, Elements> = Properties<Self> &
  Attributes<Self> &
  Omit<Common<Elements>, Settable<Self> | 'ref'>;

interface ReactRef<Self> {
  ref?: ((element: Self | null) => unknown) | { current: Self | null } | null;
}

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- it is React's
  namespace JSX {
    interface IntrinsicElements {
      'backup-codes-panel': Tag<BackupCodesPanel, this> &
        Handlers<PanelEvents> &
        ReactRef<BackupCodesPanel>;
      'backup-codes-entry': Tag<BackupCodesEntry, this> &
        Handlers<EntryEvents> &
        ReactRef<BackupCodesEntry>;
      'backup-codes-recovery': Tag<BackupCodesRecovery, this> &
        Handlers<RecoveryEvents> &
        ReactRef<BackupCodesRecovery>;
    }
  }
}

declare module 'vue' {
  interface IntrinsicElementAttributes {
    'backup-codes-panel': Tag<BackupCodesPanel, IntrinsicElementAttributes> &
      VueHandlers<PanelEvents>;
    'backup-codes-entry': Tag<BackupCodesEntry, IntrinsicElementAttributes> &
      VueHandlers<EntryEvents>;
    'backup-codes-recovery': Tag<BackupCodesRecovery, IntrinsicElementAttributes> &
      VueHandlers<RecoveryEvents>;
  }
  interface GlobalComponents {
    'backup-codes-panel': new () => BackupCodesPanel & {
      $props: IntrinsicElementAttributes['backup-codes-panel'];
    };
    'backup-codes-entry': new () => BackupCodesEntry & {
      $props: IntrinsicElementAttributes['backup-codes-entry'];
    };
    'backup-codes-recovery': new () => BackupCodesRecovery & {
      $props: IntrinsicElementAttributes['backup-codes-recovery'];
    };
  }
}

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'backup-codes-panel': Tag<BackupCodesPanel, SvelteHTMLElements> &
      Handlers<PanelEvents>;
    'backup-codes-entry': Tag<BackupCodesEntry, SvelteHTMLElements> &
      Handlers<EntryEvents>;
    'backup-codes-recovery': Tag<BackupCodesRecovery, SvelteHTMLElements> &
      Handlers<RecoveryEvents>;
  }
}

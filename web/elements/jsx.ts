/**
 * Types of both elements for what writes their tags: JSX of React 19 and of Vue, templates
 * of Vue and of Svelte 5. A program names this file once, for its types alone:
 *
 *     import type {} from 'backup-codes/elements/jsx';
 *
 * What a tag takes is what its class has. A framework that is not installed is told
 * nothing, and none has to be: nothing here is imported from one, and what it lets every
 * element have (`id`, `onClick`) is looked up in what it says of `section`.
 */

import type { LitElement } from 'lit';
// For our own compiler, which else does not look for them; declarations come without.
import type {} from 'react';
import type {} from 'svelte/elements';
import type {} from 'vue';

import type { BackupCodesEntry } from './entry/entry.js';
import type { ChangeEvent, RedeemEvent, StepUpEvent } from './events.js';
import type { BackupCodesPanel } from './panel/panel.js';

interface PanelEvents {
  'backup-codes-change': ChangeEvent;
  'backup-codes-step-up': StepUpEvent;
}

interface EntryEvents {
  'backup-codes-redeem': RedeemEvent;
}

/** What is an element's own and can be set: all but methods, and the form that it is in. */
type Settable<Self> = {
  [Name in Exclude<keyof Self & string, keyof LitElement | 'form'>]: Self[Name] extends (
    ...input: never
  ) => unknown
    ? never
    : Name;
}[Exclude<keyof Self & string, keyof LitElement | 'form'>];

type Properties<Self> = { [Name in Settable<Self>]?: Self[Name] };

/** The attributes that are not called like their property, as `low-mark`. */
type Attributes<Self> = {
  [Name in Settable<Self> as Exclude<Kebab<Name>, Name>]?: Text<Self[Name]>;
};

/** What an attribute says of a value; nothing of an object. */
type Text<Value> = Value extends number ? Value | `${Value}` : Extract<Value, string>;

/** `lowMark` as `low-mark`. */
type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : Name;

/** `low-mark` as `LowMark`. */
type Pascal<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Name>;

/** Handlers as React and Svelte call them: `onbackup-codes-change`. */
type Handlers<Events> = {
  [Name in keyof Events & string as `on${Name}`]?: (event: Events[Name]) => void;
};

/** Handlers as Vue calls them: `onBackupCodesChange`, in a template `@backup-codes-change`. */
type VueHandlers<Events> = {
  [Name in keyof Events & string as `on${Pascal<Name>}`]?: (event: Events[Name]) => void;
};

/** What a framework lets every element have; nothing where it is not installed. */
type Common<Elements> = Elements extends { section: infer Section } ? Section : object;

/** What a tag takes, beside handlers. */
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
    }
  }
}

declare module 'vue' {
  interface IntrinsicElementAttributes {
    'backup-codes-panel': Tag<BackupCodesPanel, IntrinsicElementAttributes> &
      VueHandlers<PanelEvents>;
    'backup-codes-entry': Tag<BackupCodesEntry, IntrinsicElementAttributes> &
      VueHandlers<EntryEvents>;
  }
  interface GlobalComponents {
    'backup-codes-panel': new () => BackupCodesPanel & {
      $props: IntrinsicElementAttributes['backup-codes-panel'];
    };
    'backup-codes-entry': new () => BackupCodesEntry & {
      $props: IntrinsicElementAttributes['backup-codes-entry'];
    };
  }
}

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'backup-codes-panel': Tag<BackupCodesPanel, SvelteHTMLElements> &
      Handlers<PanelEvents>;
    'backup-codes-entry': Tag<BackupCodesEntry, SvelteHTMLElements> &
      Handlers<EntryEvents>;
  }
}

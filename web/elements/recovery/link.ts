/** The link in a letter. Its token is secret, so it is nowhere but in memory. */

/** What a link does when the person presses the button. */
export type LinkKind = 'approve' | 'finish' | 'stop';

export interface RecoveryLink {
  kind: LinkKind;
  token: string;
}

/**
 * Takes the link out of the page's address, `#approve=…` and so on. The address loses it at
 * once, so that it is in no bookmark, no copied address and not in the history of this tab.
 * `undefined` if the address has none.
 */
export function takeLink(): RecoveryLink | undefined {
  const found = /^#(approve|finish|stop)=(.+)$/.exec(location.hash);
  const [, kind, token] = found ?? [];
  if (kind === undefined || token === undefined) return undefined;
  history.replaceState(history.state, '', location.pathname + location.search);
  return { kind: kind as LinkKind, token };
}

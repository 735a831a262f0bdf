/**
 * A page as the README shows it for server rendering. The server renders it, and the
 * browser hydrates it.
 */

import 'backup-codes/elements/define';
import type {} from 'backup-codes/elements/jsx';
import type {
  BackupCodesEntry,
  BackupCodesPanel,
  ChangeEvent,
  RedeemEvent,
  StepUpEvent,
} from 'backup-codes/elements';
import { useEffect, useRef } from 'react';

declare global {
  interface Window {
    /** What the listeners were called with, in order. */
    heard?: string[];
  }
}

export function Page() {
  const panel = useRef<BackupCodesPanel>(null);
  const entry = useRef<BackupCodesEntry>(null);

  useEffect(() => {
    const heard: string[] = (window.heard = []);
    const listening = new AbortController();
    const { signal } = listening;
    const onStepUp = (event: StepUpEvent) => {
      heard.push(event.type);
      event.respondWith(fetch('/step-up', { method: 'POST' }).then(({ ok }) => ok));
    };
    const onChange = ({ type, detail }: ChangeEvent) =>
      heard.push(`${type} ${detail.change}`);
    const onRedeem = ({ type, detail }: RedeemEvent) =>
      heard.push(`${type} code ${detail.position + 1}`);
    panel.current?.addEventListener('backup-codes-step-up', onStepUp, { signal });
    panel.current?.addEventListener('backup-codes-change', onChange, { signal });
    entry.current?.addEventListener('backup-codes-redeem', onRedeem, { signal });
    return () => {
      listening.abort();
    };
  }, []);

  return (
    <main>
      <backup-codes-panel
        ref={panel}
        id="panel"
        service="Example"
        account="anna@example.org"
        count={6}
        low-mark={2}
        theme="dark"
      />
      <backup-codes-entry ref={entry} name="redeem">
        <a slot="other-ways" href="/">
          Use another way
        </a>
      </backup-codes-entry>
    </main>
  );
}

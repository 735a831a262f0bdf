/** A page that the server renders first and the browser takes over. */

import 'backup-codes/elements/define';
import type {} from 'backup-codes/elements/jsx';
import type {
  BackupCodesEntry,
  BackupCodesPanel,
  ChangeEvent,
  RedeemEvent,
  StepUpEvent,
} from 'backup-codes/elements';
import { useEffect, useRef, useState } from 'react';

export function Page() {
  const panel = useRef<BackupCodesPanel>(null);
  const entry = useRef<BackupCodesEntry>(null);
  const [notice, setNotice] = useState('Loading');

  // In a server-rendered page, React doesn't call handlers for events of custom elements.
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const onStepUp = (event: StepUpEvent) => {
      event.respondWith(fetch('/step-up', { method: 'POST' }).then(({ ok }) => ok));
    };
    const onChange = ({ detail }: ChangeEvent) => {
      setNotice(`Your backup codes: ${detail.change}`);
    };
    const onRedeem = ({ detail }: RedeemEvent) => {
      setNotice(`Signed in with code ${detail.position + 1}`);
    };
    panel.current?.addEventListener('backup-codes-step-up', onStepUp, { signal });
    panel.current?.addEventListener('backup-codes-change', onChange, { signal });
    entry.current?.addEventListener('backup-codes-redeem', onRedeem, { signal });
    setNotice('Ready');
    return () => {
      listening.abort();
    };
  }, []);

  return (
    <main>
      <p role="status">{notice}</p>
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

/** @jsxImportSource react */
import type {} from 'backup-codes/elements/jsx';
import { clientAt, type BackupCodesPanel } from 'backup-codes/elements';
import { useRef } from 'react';

export function Fits() {
  const panel = useRef<BackupCodesPanel>(null);
  return (
    <form className="page" onSubmit={() => void panel.current?.refresh()}>
      <backup-codes-panel
        ref={panel}
        key="one"
        id="codes"
        className="wide"
        style={{ color: 'black' }}
        onClick={(event) => {
          event.currentTarget.focus();
        }}
        endpoint="/backup-codes"
        service="Example"
        account="anna"
        count={12}
        format="long"
        kdf={{ name: 'scrypt', n: 131_072, r: 8, p: 1 }}
        low-mark="2"
        max-sets={4}
        theme="dark"
        client={clientAt('/codes')}
        onbackup-codes-change={({ detail }) => detail.change === 'revoked'}
        onbackup-codes-step-up={(event) => {
          event.respondWith(true);
        }}
      >
        <a slot="other-ways" href="/support">
          Ask us
        </a>
      </backup-codes-panel>
      <backup-codes-recovery
        theme="dark"
        onbackup-codes-recovery={({ detail }) =>
          detail.step === 'permitted' && detail.until
        }
      />
      <backup-codes-entry
        ref={(entry) => entry?.focus()}
        name="redeem"
        challenge={{ signIn: 'opaque', sets: [] }}
        onbackup-codes-redeem={({ detail }) => detail.remaining}
        onbackup-codes-new-codes={(event) => {
          event.preventDefault();
        }}
      />
    </form>
  );
}

export function DoesNotFit() {
  return (
    <>
      {/* @ts-expect-error a number in quotes would be set as a string */}
      <backup-codes-panel count="12" />
      {/* @ts-expect-error a property that neither element has */}
      <backup-codes-panel codes={12} />
      {/* @ts-expect-error no such format */}
      <backup-codes-panel format="short" />
      {/* @ts-expect-error an attribute that is not a number */}
      <backup-codes-panel low-mark="few" />
      {/* @ts-expect-error a method can't be set */}
      <backup-codes-panel refresh={() => Promise.resolve()} />
      {/* @ts-expect-error a read-only property can't be set */}
      <backup-codes-entry form={null} />
      {/* @ts-expect-error a property of the other element */}
      <backup-codes-entry account="anna" />
      {/* @ts-expect-error an event of another type */}
      <backup-codes-entry onbackup-codes-redeem={(event: KeyboardEvent) => event.key} />
      {/* @ts-expect-error a property that no element may have */}
      <backup-codes-recovery token="YWRh" />
      {/* @ts-expect-error the class of the other element */}
      <backup-codes-entry ref={(entry: BackupCodesPanel | null) => entry?.refresh()} />
    </>
  );
}

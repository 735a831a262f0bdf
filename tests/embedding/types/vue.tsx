/** @jsxImportSource vue */
import type {} from 'backup-codes/elements/jsx';
import type { GlobalComponents } from 'vue';

export const fits = [
  <backup-codes-panel
    key="one"
    id="codes"
    class={['wide']}
    onClick={(event) => {
      event.preventDefault();
    }}
    service="Example"
    count={12}
    low-mark="2"
    onBackupCodesChange={({ detail }) => detail.change === 'revoked'}
    onBackupCodesStepUp={(event) => {
      event.respondWith(true);
    }}
  />,
  <backup-codes-entry
    name="redeem"
    challenge={{ signIn: 'opaque', sets: [] }}
    onBackupCodesRedeem={({ detail }) => detail.remaining}
  />,
  <backup-codes-recovery
    theme="dark"
    onBackupCodesRecovery={({ detail }) => detail.step === 'permitted' && detail.until}
  />,
];

export const doesNotFit = [
  // @ts-expect-error a number in quotes would be set as a string
  <backup-codes-panel count="12" />,
  // @ts-expect-error a property that neither element has
  <backup-codes-panel codes={12} />,
  // @ts-expect-error an event of another type
  <backup-codes-entry onBackupCodesRedeem={(event: KeyboardEvent) => event.key} />,
];

type Panel = InstanceType<GlobalComponents['backup-codes-panel']>;
type Entry = InstanceType<GlobalComponents['backup-codes-entry']>;

/** The types that templates and template references are checked against. */
export const inTemplates = {
  props: { count: 12, theme: 'dark', class: 'wide' } satisfies Panel['$props'],
  refresh: (panel: Panel) => panel.refresh(),
  // @ts-expect-error a property of the other element
  wrong: { account: 'anna' } satisfies Entry['$props'],
};

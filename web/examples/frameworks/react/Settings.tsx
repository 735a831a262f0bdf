import 'backup-codes/elements/define';
import type {} from 'backup-codes/elements/jsx';
import type { Kdf } from 'backup-codes';
import type { ChangeEvent, RelyingPartyClient } from 'backup-codes/elements';

export interface SettingsProps {
  /** The site's settings, which become properties of the panel. */
  settings: {
    service: string;
    account: string;
    count?: number;
    kdf?: Kdf;
    theme?: 'light' | 'dark';
    client?: RelyingPartyClient;
  };
  stepUp: () => Promise<boolean>;
  onChange: (event: ChangeEvent) => void;
}

/** The backup codes in the account settings. */
export function Settings({ settings, stepUp, onChange }: SettingsProps) {
  return (
    <backup-codes-panel
      id="panel"
      low-mark={2}
      {...settings}
      onbackup-codes-change={onChange}
      onbackup-codes-step-up={(event) => {
        event.respondWith(stepUp());
      }}
    />
  );
}

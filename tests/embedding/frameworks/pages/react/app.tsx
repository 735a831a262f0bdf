import 'backup-codes/elements/define';
import type {} from 'backup-codes/elements/jsx';
import type { EntryAnswer } from 'backup-codes/elements';
import type { ChallengeAnswer } from 'backup-codes/protocol';
import { useState, type SubmitEvent } from 'react';
import { createRoot } from 'react-dom/client';

import type { Settings } from '../app.js';
import { changed, client, redeem, redeemed, stepUp } from '../calls.js';

function SettingsPage({ service, account, count, kdf, theme }: Settings) {
  return (
    <backup-codes-panel
      id="panel"
      low-mark={2}
      service={service}
      account={account}
      count={count}
      kdf={kdf}
      theme={theme}
      client={client}
      onbackup-codes-change={changed}
      onbackup-codes-step-up={(event) => {
        event.respondWith(stepUp());
      }}
    />
  );
}

function SignInPage({ challenge }: { challenge: ChallengeAnswer }) {
  const [answer, setAnswer] = useState<EntryAnswer>();
  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setAnswer(await redeem(event.currentTarget));
  };
  return (
    <form method="post" onSubmit={(event) => void send(event)}>
      <backup-codes-entry
        name="redeem"
        challenge={challenge}
        answer={answer}
        onbackup-codes-redeem={redeemed}
      >
        <a slot="other-ways" href="/">
          Use another way
        </a>
      </backup-codes-entry>
      <button type="submit">Sign in</button>
    </form>
  );
}

const place = document.getElementById('page');
if (place === null) throw new Error('the page has no place for it');
const root = createRoot(place);

window.app = {
  showSettings: (settings) => {
    root.render(<SettingsPage {...settings} />);
  },
  showSignIn: (challenge) => {
    root.render(<SignInPage challenge={challenge} />);
  },
  showNothing: () => {
    root.render(null);
  },
};

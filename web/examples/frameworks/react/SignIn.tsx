import 'backup-codes/elements/define';
import type {} from 'backup-codes/elements/jsx';
import type { ContinueEvent, EntryAnswer } from 'backup-codes/elements';
import type { ChallengeAnswer } from 'backup-codes/protocol';
import { useState, type SubmitEvent } from 'react';

export interface SignInProps {
  challenge: ChallengeAnswer;
  redeem: (form: HTMLFormElement) => Promise<EntryAnswer>;
  onContinue: (event: ContinueEvent) => void;
}

/** A form in which a person signs in with a backup code. */
export function SignIn({ challenge, redeem, onContinue }: SignInProps) {
  const [answer, setAnswer] = useState<EntryAnswer>();
  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setAnswer(await redeem(event.currentTarget));
  };
  const isAccepted = answer !== undefined && !('error' in answer);
  return (
    <form method="post" onSubmit={(event) => void send(event)}>
      <backup-codes-entry
        name="redeem"
        challenge={challenge}
        answer={answer}
        onbackup-codes-continue={onContinue}
      >
        <a slot="other-ways" href="/">
          Use another way
        </a>
      </backup-codes-entry>
      {isAccepted ? null : <button type="submit">Sign in</button>}
    </form>
  );
}

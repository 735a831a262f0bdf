import { generateCodeSet, load, toEnrolment, type Enrolment } from 'backup-codes';
import createModule, { type BackupCodesModule } from 'backup-codes/module';
import { parseEnrolment } from 'backup-codes/protocol';
import {
  createHandler,
  openRelyingParty,
  openStore,
  toNodeListener,
  type NodeListener,
} from 'backup-codes/server';

export async function enrolmentOf(label: string): Promise<Enrolment> {
  await load();
  const set = await generateCodeSet({ label });
  const enrolment = await toEnrolment(set);
  set.wipe();
  const parsed = parseEnrolment(JSON.stringify(enrolment));
  return parsed.ok ? parsed.value : enrolment;
}

export async function listenerFor(origin: string): Promise<NodeListener> {
  const party = await openRelyingParty({ store: await openStore() });
  const handler = createHandler(party, {
    origins: [origin],
    session: (request) => ({
      account: request.headers.get('x-account') ?? '',
      id: 'a',
      steppedUp: false,
    }),
    pendingSignIn: () => null,
    signedIn: (_request, signIn) => [['set-cookie', `session=${signIn.id}`]],
  });
  return toNodeListener(handler);
}

export function instanceOf(
  instantiate: (imports: object) => { exports: object },
): Promise<BackupCodesModule> {
  return createModule({
    instantiateWasm: (imports, receive) => {
      receive(instantiate(imports));
      return {};
    },
  });
}

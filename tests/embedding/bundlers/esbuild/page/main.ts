import 'backup-codes/elements/define';
import { generateCodeSet, load, toEnrolment } from 'backup-codes';

// Before anything else asks for the module: the first call counts, for the elements too.
void load({ wasmUrl: '/backup-codes.wasm', workerUrl: '/worker.js' });

window.makeCodes = async () => {
  const set = await generateCodeSet();
  return { enrolment: await toEnrolment(set), codes: set.codes() };
};

import 'backup-codes/elements/define';
import { generateCodeSet, load, toEnrolment } from 'backup-codes';

// The first call decides for the elements too, so it comes before anything needs the
// module.
void load({ wasmUrl: '/backup-codes.wasm', workerUrl: '/worker.js' });

window.makeCodes = async () => {
  const set = await generateCodeSet();
  return { enrolment: await toEnrolment(set), codes: set.codes() };
};

/** The example of a worker, for a host that believes what it is told. */

import { backupCodesWorker } from '../../../web/examples/workers/worker.js';
import { hostWithCookies } from './host.js';

export default backupCodesWorker(hostWithCookies, ({ kind }) => {
  console.log(kind);
});

// The worker of a page. Bundled into worker.js, which stands alone: import maps do not
// reach workers, and bundlers copy the file as it is.

import { serve, type WorkerOrder } from './serve.js';

const obey = serve((report, transfer = []) => {
  self.postMessage(report, { transfer });
});

self.addEventListener('message', ({ data }: MessageEvent<WorkerOrder>) => {
  void obey(data);
});

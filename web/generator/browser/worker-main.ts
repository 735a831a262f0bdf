// The worker of a page. The build bundles it into worker.js, which imports nothing,
// because workers ignore import maps and bundlers copy the file unchanged.

import { orderHandler, type WorkerOrder } from '../workers/order-handler.js';

const handle = orderHandler((report, transfer = []) => {
  self.postMessage(report, { transfer });
});

self.addEventListener('message', ({ data }: MessageEvent<WorkerOrder>) => {
  void handle(data);
});

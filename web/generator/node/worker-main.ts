// The worker of Node.js. The build bundles it into worker.js, because a thread starts
// faster with one file.

import { parentPort } from 'node:worker_threads';

import { orderHandler, type WorkerOrder } from '../workers/order-handler.js';

const handle = orderHandler((report, transfer) => {
  parentPort?.postMessage(report, transfer);
});

parentPort?.on('message', (order: WorkerOrder) => void handle(order));

// The worker of Node.js. Bundled into worker.js: a thread starts sooner with one file.

import { parentPort } from 'node:worker_threads';

import { serve, type WorkerOrder } from '../workers/serve.js';

const obey = serve((report, transfer) => parentPort?.postMessage(report, transfer));

parentPort?.on('message', (order: WorkerOrder) => void obey(order));

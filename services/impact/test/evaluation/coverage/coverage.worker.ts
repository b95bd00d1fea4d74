import { parentPort, workerData } from 'node:worker_threads';
import { type Share, tallied } from './coverage.js';

/* The other end of coverage.command.ts: counts its share of the studies. */
parentPort?.postMessage(tallied(workerData as Share));

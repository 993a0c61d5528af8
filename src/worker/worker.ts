// Entry of the thread that holds every open corpus and does all reading and comparing for the editor.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { Lexicon } from '../core/lexicon/lexicon.ts';
import { CorpusRequests } from './corpusRequests.ts';
import type { FromWorker } from './protocol.ts';
import { RequestQueue } from './requestQueue.ts';

const port = parentPort;
if (!port) throw new Error('worker.cjs runs as a worker thread of the extension only');

/** @throws where the build or the package left it out: without it every article would silently be read worse */
const lexiconFile = (name: string): string => readFileSync(join(__dirname, 'lexicon', name), 'utf8');
const requests = new CorpusRequests(new Lexicon(lexiconFile));
const send = (message: FromWorker): void => port.postMessage(message);
const queue = new RequestQueue(requests, send, (work) => setImmediate(work));
port.on('message', (message: unknown) => queue.receive(message));
send({ type: 'ready' });

import { parentPort, Worker, workerData } from 'node:worker_threads';

/** An error as threads hand it over: plain data. Its class is lost, what it carries is not. */
export type Failure = { readonly name: string; readonly message: string; readonly stack?: string } & Record<
  string,
  unknown
>;

type Message<Result, Progress> = { progress: Progress } | { result: Result } | { failed: Failure };

export type ThreadOptions<Progress> = {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
};

type Program<Progress> = ThreadOptions<Progress> & {
  /** The file that calls `answerInThread`, without its ending, and whose it is. */
  readonly file: string;
  readonly of: string;
  readonly cancelled: () => Error;
  /** The error as it was thrown, where its class matters; undefined: any error. */
  readonly errorOf: (failure: Failure) => Error | undefined;
};

/**
 * Works in a thread of its own, so that requests go on being answered. What it is given is copied over, or handed over when
 * it is on shared memory. Rejects as the work throws; an abort ends the thread at once, whatever it does.
 */
export async function inThread<Result, Progress>(given: unknown, program: Program<Progress>): Promise<Result> {
  const { signal, onProgress, cancelled, errorOf } = program;
  if (signal?.aborted) throw cancelled();
  const worker = new Worker(fileOf(program), { workerData: given, execArgv: sources(program.of) });
  const ended = Promise.withResolvers<Result>();
  const abort = () => ended.reject(cancelled());
  signal?.addEventListener('abort', abort, { once: true });
  worker.on('message', (message: Message<Result, Progress>) => {
    if ('progress' in message) onProgress?.(message.progress);
    else if ('result' in message) ended.resolve(message.result);
    else ended.reject(errorOf(message.failed) ?? Object.assign(new Error(message.failed.message), message.failed));
  });
  worker.on('error', ended.reject);
  worker.on('exit', (code) => ended.reject(new Error(`the thread of ${program.file} ended with code ${code}`)));
  try {
    return await ended.promise;
  } finally {
    signal?.removeEventListener('abort', abort);
    await worker.terminate();
  }
}

/** The other end: does the work it is given, tells how far it is, and hands back the result, or what is wrong. */
export function answerInThread<Given, Result, Progress>(
  work: (given: Given, progress: (progress: Progress) => void) => Result,
  /** Memory of the result that is handed back instead of copied. */
  handedBack: (result: Result) => ArrayBuffer[] = () => [],
): void {
  const port = parentPort;
  if (!port) throw new Error('this runs as a worker thread');
  try {
    const result = work(workerData as Given, (progress) => port.postMessage({ progress }));
    port.postMessage({ result }, handedBack(result));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const { name, message, stack } = error;
    port.postMessage({ failed: { ...error, name, message, stack } });
  }
}

const isSource = (of: string) => of.endsWith('.ts');
const fileOf = ({ file, of }: { file: string; of: string }) => new URL(`${file}${isSource(of) ? '.ts' : '.js'}`, of);

// From its source, as tests run it, the thread has to find what is imported as `.js` in the `.ts` beside it.
const sources = (of: string) =>
  isSource(of) ? ['--import', new URL('../../../deploy/local/sources.mjs', import.meta.url).href] : [];

import { connect, isIP } from 'node:net';
import { connect as connectSecurely } from 'node:tls';
import type { Log } from '@duo/platform';
import { Kafka, type KafkaConfig, type LogEntry, logLevel, type SASLOptions } from 'kafkajs';
import { guardTimers } from './guard.js';

export type ClientOptions = {
  brokers: string[];
  /** How it shows in the logs of the broker: `ghent.matching`. */
  name: string;
  /** Over TLS; plainly unless told. */
  tls?: boolean;
  /** How to log in; brokers that ask nobody for a name need none. */
  sasl?: SASLOptions | undefined;
  log: Log;
};

/** A request that is not answered for so long fails, and with it a frozen broker is noticed. */
export const requestMs = 8_000;

/**
 * A client of its own for each use: consumers of one client would share what they know of offsets. Its attempts are few,
 * for whoever uses it begins again with a new one. `refused` is told when a broker says no, and so is not hanging.
 */
export function createClient({ brokers, name, tls, sasl, log }: ClientOptions, refused: () => void = () => {}): Kafka {
  guardTimers();
  return new Kafka({
    brokers,
    clientId: name,
    ssl: tls ?? false,
    ...(sasl ? { sasl } : {}),
    connectionTimeout: 3_000,
    authenticationTimeout: 5_000,
    requestTimeout: requestMs,
    enforceRequestTimeout: true,
    retry: { initialRetryTime: 100, multiplier: 2, maxRetryTime: 1_000, retries: 4 },
    socketFactory: socketFactory(refused),
    logLevel: logLevel.INFO,
    logCreator: () => (entry) => tell(log, entry),
  });
}

const socketFactory =
  (refused: () => void): NonNullable<KafkaConfig['socketFactory']> =>
  ({ host, port, ssl, onConnect }) => {
    const socket = ssl
      ? connectSecurely({ host, port, ...(isIP(host) ? {} : { servername: host }), ...ssl }, onConnect)
      : connect({ host, port }, onConnect);
    socket.setKeepAlive(true, 10_000);
    socket.setNoDelay(true);
    socket.on('error', ({ code }: NodeJS.ErrnoException) => {
      if (code === 'ECONNREFUSED' || code === 'ECONNRESET') refused();
    });
    return socket;
  };

/** What may be logged of what kafkajs tells; never a payload or a buffer. */
const told = ['groupId', 'memberId', 'topic', 'partition', 'offset', 'broker', 'retryCount', 'retryTime', 'error'];

/** What kafkajs calls an error it mostly gets over by itself; what it does not is told by the one who uses it. */
function tell(log: Log, { namespace, level, log: { message, ...extra } }: LogEntry): void {
  const fields = told.flatMap((name) => {
    const value = extra[name];
    return typeof value === 'string' || typeof value === 'number' ? [[name, value]] : [];
  });
  const line = `kafka ${namespace}: ${message}`;
  if (level <= logLevel.WARN) log.info(Object.fromEntries(fields), line);
  else log.debug(Object.fromEntries(fields), line);
}

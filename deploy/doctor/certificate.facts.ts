import { connect, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';

const patienceMs = 5_000;

type Address = { host: string; port: number };

/** For how many days a server's certificate is still good. An expired one is looked at, too; one that cannot be seen counts as ended. */
export function daysOf({ host, port }: Address, socket?: Socket): Promise<number> {
  return new Promise((resolve) => {
    const options = { host, port, ...(socket ? { socket } : {}), servername: host, rejectUnauthorized: false };
    const tls = connectTls(options, () => {
      resolve((Date.parse(tls.getPeerCertificate().valid_to) - Date.now()) / 86_400_000);
      tls.end();
    });
    tls.setTimeout(patienceMs, () => tls.destroy(new Error('silent'))).on('error', () => resolve(0));
  });
}

/** Length, and the number that asks a PostgreSQL for TLS before anything is said: SSLRequest of its protocol. */
const sslRequest = Buffer.from('0000000804d2162f', 'hex');

/** The same of a PostgreSQL; undefined when it speaks without TLS. */
export function daysOfPostgres(url: string): Promise<number | undefined> {
  const { hostname: host, port } = new URL(url);
  const address = { host, port: Number(port || 5432) };
  return new Promise((resolve) => {
    const socket = connect(address, () => socket.write(sslRequest));
    socket.setTimeout(patienceMs, () => socket.destroy(new Error('silent'))).on('error', () => resolve(0));
    socket.once('data', (answer) => {
      if (answer.toString('latin1') === 'S') return resolve(daysOf(address, socket));
      socket.destroy();
      resolve(undefined);
    });
  });
}

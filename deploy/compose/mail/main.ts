import { createServer, type ServerResponse } from 'node:http';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { openMailbox } from './mailbox.ts';
import { letterPage, listPage } from './page.ts';

/*
 * The mail view of a demonstration: takes every letter, brings it to nobody, and shows it. SMTP_PORT, HTTP_PORT and
 * LISTEN_HOST say where. `/` is for people, `/letters.json?to=ADDRESS` for programs.
 */

const { SMTP_PORT = '2525', HTTP_PORT = '8025', LISTEN_HOST = '127.0.0.1' } = process.env;
const mailbox = openMailbox();

const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  size: 2 ** 20,
  onData(stream, { envelope }, done) {
    PostalMime.parse(stream as unknown as ReadableStream).then(
      ({ subject = '', text = '' }) => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : '';
        const to = envelope.rcptTo.map(({ address }) => address.toLowerCase());
        mailbox.put({ receivedAt: new Date(), from, to, subject, text });
        done();
      },
      (error: Error) => done(error),
    );
  },
});
// One who hangs up in the middle of a letter is no reason to end.
smtp.on('error', ({ message }) => console.error(message));

const http = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://mail');
  const letter = mailbox.get(Number(/^\/letters\/(\d+)$/.exec(pathname)?.[1]));
  if (pathname === '/letters.json')
    return answer(response, JSON.stringify(mailbox.list(searchParams.get('to') ?? undefined)), 'application/json');
  if (letter) return answer(response, letterPage(letter));
  if (pathname === '/') return answer(response, listPage(mailbox.list()));
  response.writeHead(404).end();
});

function answer(response: ServerResponse, body: string, type = 'text/html') {
  response.writeHead(200, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
  });
  response.end(body);
}

smtp.listen(Number(SMTP_PORT), LISTEN_HOST);
http.listen(Number(HTTP_PORT), LISTEN_HOST, () => console.log(`letters are shown at port ${HTTP_PORT}`));

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    http.close();
    http.closeAllConnections();
    smtp.close(() => undefined);
  });

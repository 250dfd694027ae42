import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { text as textOf } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import type { Letter } from '../carriers/carrier.port.ts';
import { SmtpMail } from './index.ts';

const letter: Letter = {
  ...{ key: 'key-1', organizationId: 'o', clinicId: 'c', clientId: 'p', reminderId: 'r', callbackPath: '/hooks' },
  ...{ channel: 'email', to: 'casey@example.com', from: 'Northline Soho', subject: 'Your appointment ünd more' },
  ...{ text: 'Hello Casey', html: '<p>Hello Casey</p>' },
};

let received: { from: string; to: string[]; raw: string }[] = [];
let refuse: { at: 'rcpt' | 'data'; code: number } | undefined;

const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo: (_address, _session, done) => done(refuse?.at === 'rcpt' ? coded(refuse.code) : null),
  onData: (stream, session, done) => {
    void textOf(stream).then((raw) => {
      if (refuse?.at === 'data') return done(coded(refuse.code));
      const { mailFrom, rcptTo } = session.envelope;
      received.push({ from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({ address }) => address), raw });
      done();
    });
  },
});
const coded = (responseCode: number) => Object.assign(new Error('no'), { responseCode });

const portOf = (server: Server) => (server.address() as AddressInfo).port;
const at = (port: number) => new SmtpMail({ url: `smtp://127.0.0.1:${port}`, from: 'clinic@northline.example' });
const listening = (server: { listen(port: number, host: string, done: () => void): unknown }) =>
  new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

beforeAll(() => listening(smtp));
afterAll(() => new Promise<void>((resolve) => smtp.close(resolve)));
beforeEach(() => {
  received = [];
  refuse = undefined;
});

/** A server that speaks just enough and hangs up after a step. */
async function hangingUpAfter(step: 'greeting' | 'text'): Promise<Server> {
  const server = createServer((socket: Socket) => {
    let inText = false;
    socket.on('error', () => undefined);
    if (step === 'greeting') return socket.destroy();
    socket.write('220 here\r\n').valueOf();
    socket.on('data', (chunk) => {
      const said = chunk.toString();
      if (inText) return said.includes('\r\n.\r\n') && socket.destroy();
      inText = said.startsWith('DATA');
      socket.write(inText ? '354 go on\r\n' : '250 fine\r\n');
    });
  });
  await listening(server);
  return server;
}

describe('mail over a real server', () => {
  it('arrives once, as written, at the one it is for', async () => {
    const handed = await at(portOf(smtp.server)).handOver(letter);
    expect(handed).toEqual({ outcome: 'accepted', providerId: '<key-1@northline.example>' });
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject({ from: 'clinic@northline.example', to: ['casey@example.com'] });
    const raw = received[0]?.raw ?? '';
    expect(raw).toContain('Message-ID: <key-1@northline.example>');
    expect(raw).toContain('From: Northline Soho <clinic@northline.example>');
    expect(raw).toContain('text/plain');
    expect(raw).toContain('<p>Hello Casey</p>');
    expect(raw).toContain('Auto-Submitted: auto-generated');
  });

  it('goes to nobody else, whatever the address holds', async () => {
    await at(portOf(smtp.server)).handOver({ ...letter, to: 'a@example.com, b@example.com' });
    expect(received.flatMap(({ to }) => to)).not.toContain('b@example.com');
  });

  it.each([
    ['rcpt', 550, 'refused'],
    ['rcpt', 450, 'unavailable'],
    ['data', 554, 'refused'],
    ['data', 451, 'unavailable'],
  ] as const)('turned away at %s with %s is %s', async (step, code, outcome) => {
    refuse = { at: step, code };
    expect(await at(portOf(smtp.server)).handOver(letter)).toEqual({ outcome, fault: `SMTP_${code}` });
  });

  it('to a server that is not there certainly did not leave', async () => {
    const gone = await hangingUpAfter('greeting');
    const port = portOf(gone);
    expect(await at(port).handOver(letter)).toMatchObject({ outcome: 'unavailable' });
    await new Promise((resolve) => gone.close(resolve));
    expect(await at(port).handOver(letter)).toMatchObject({ outcome: 'unavailable' });
  });

  it('to a server that hangs up after the text may have been taken', async () => {
    const server = await hangingUpAfter('text');
    expect(await at(portOf(server)).handOver(letter)).toMatchObject({ outcome: 'unknown' });
    await new Promise((resolve) => server.close(resolve));
  });
});

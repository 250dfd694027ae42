import { usualWords } from '@stipple/domain/messages';
import { aChain, aClient, aClinic, aHouse, refusal } from '@stipple/testing/builders';
import { v7 as uuidv7 } from 'uuid';

const house = await aHouse();
const { messageTexts, messages } = house.services;
const chain = await aChain(house);
const { ctx } = chain.owner;
const soho = await aClinic(chain);
const client = await aClient(chain, { at: soho, phone: '+44 20 7946 0123' });
const place = { purpose: 'review_invitation', channel: 'sms', language: 'en', clinicId: null } as const;
const words = (text: string) => ({ subject: null, text, html: null });

afterAll(() => house.close());

test('a template is saved over the version that was seen, and goes back to the usual words', async () => {
  const saved = await messageTexts.saveTemplate(ctx, { ...place, ...words('Hi {{first_name}} {{link}}'), version: 0 });
  expect(saved).toMatchObject({ version: 1, clinicId: null });
  const again = { ...place, ...words('Hello {{first_name}} {{link}}'), version: 0 };
  expect(await refusal(messageTexts.saveTemplate(ctx, again))).toEqual({ code: 'INPUT.STALE', field: 'version' });
  expect(await messageTexts.saveTemplate(ctx, { ...again, version: 1 })).toMatchObject({ version: 2 });
  const own = { ...again, ...words('Soho {{link}}'), clinicId: soho.id };
  await messageTexts.saveTemplate(ctx, own);
  expect((await messageTexts.templates(ctx)).map(({ clinicId, text }) => [clinicId, text])).toEqual([
    [null, 'Hello {{first_name}} {{link}}'],
    [soho.id, 'Soho {{link}}'],
  ]);
  await messageTexts.removeTemplate(ctx, place);
  expect((await refusal(messageTexts.removeTemplate(ctx, place))).code).toBe('TEMPLATE.USUAL');
});

test('a fault is refused with its field, and nothing is stored', async () => {
  const faulty = { ...place, language: 'fr', ...words('{{nickname}} {{link}}'), version: 0 };
  expect(await refusal(messageTexts.saveTemplate(ctx, faulty))).toEqual({
    code: 'TEMPLATE.UNKNOWN_VARIABLE',
    field: 'text',
  });
  expect((await messageTexts.templates(ctx)).some(({ language }) => language === 'fr')).toBe(false);
});

test('a preview shows what this client would read, and sends nothing', async () => {
  const asked = { ...place, ...usualWords('review_invitation', 'sms'), clientId: client.id };
  const shown = await messageTexts.preview(ctx, asked);
  expect(shown.text).toMatch(/^Hello Casey, .*Ink & Co Soho/);
  expect(shown).toMatchObject({ segments: 1, recipient: '+442079460123' });
  expect(await messages.mailboxCount(ctx, { page: { number: 1, size: 1 } })).toBe(0);
});

test('a test goes to whoever asks for it, and to no client', async () => {
  const asked = { ...place, ...usualWords('review_invitation', 'sms'), clientId: client.id, id: uuidv7() };
  expect((await refusal(messageTexts.test(ctx, { ...asked, to: '020 7946' }))).code).toBe('MESSAGE.NO_ADDRESS');
  await messageTexts.test(ctx, { ...asked, to: '+44 20 7946 0999' });
  const [kept] = await messages.mailbox(ctx, { page: { number: 1, size: 5 } });
  expect(kept).toMatchObject({ recipient: '+44 20 7946 0999', reminderId: null });
});

test('settings are the usual ones until they are changed, over the version that was seen', async () => {
  const usual = await messageTexts.settings(ctx);
  expect(usual).toMatchObject({ version: 0, quietFrom: '20:00', channels: ['sms', 'email'] });
  expect(await messageTexts.changeSettings(ctx, { ...usual, quietFrom: '19:00' })).toMatchObject({
    version: 1,
    quietFrom: '19:00',
  });
  expect((await refusal(messageTexts.changeSettings(ctx, usual))).code).toBe('INPUT.STALE');
});

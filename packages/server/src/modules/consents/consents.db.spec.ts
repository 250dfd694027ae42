import { createHash } from 'node:crypto';
import { signConsentInput } from '@stipple/domain/consents';
import {
  aChain,
  aClient,
  aClinic,
  aConsentVersion,
  aHouse,
  aSignedConsent,
  aStaffMember,
  refusal,
  theVersionFor,
} from '@stipple/testing/builders';
import pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { Context } from '../../work/index.ts';

const house = await aHouse();
const { consents, consentTexts } = house.services;
const chain = await aChain(house);
const soho = await aClinic(chain);
const practitioner = await aStaffMember(chain, { at: [soho] });
const { work } = house;

afterAll(() => house.close());

const standingOf = (clientId: string) => work.read(chain.owner.ctx, (tx) => consents.standingIn(tx, clientId));
const purposesOf = async (clientId: string) =>
  Object.fromEntries((await consents.ofClients(chain.owner.ctx, [clientId])).map((one) => [one.purpose, one.standing]));

const drawn = 'M20 120L120 40L180 150M200 100L320 90';

test('a new chain is given three texts, published and marked as templates', async () => {
  const versions = await consentTexts.all((await aChain(house)).owner.ctx);
  expect(versions.map(({ purpose, language, number, template }) => [purpose, language, number, template])).toEqual([
    ['marketing', 'en', 1, true],
    ['photos', 'en', 1, true],
    ['treatment', 'en', 1, true],
  ]);
  for (const { text, textHash } of versions) expect(createHash('sha256').update(text).digest('hex')).toBe(textHash);
});

test('signed on the tablet: before whom, when, which text; the others stay unsigned', async () => {
  const client = await aClient(chain, { at: soho });
  expect(await purposesOf(client.id)).toEqual({ treatment: 'never', photos: 'never', marketing: 'never' });
  const version = await theVersionFor(chain, client.id, 'treatment');
  const ticked = Array.from({ length: 10 }, (_, index) => index);
  const input = { id: uuidv7(), clientId: client.id, versionId: version.id, ticked, signedName: 'Casey Client' };
  const signed = await consents.sign(practitioner.ctx, signConsentInput.parse({ ...input, method: 'drawn', drawn }));
  const { textHash } = version;
  expect(signed).toMatchObject({ textHash, drawn, device: 'tablet', witnessedBy: practitioner.id, withdrawnAt: null });
  const [kept] = await consents.signaturesByIds(chain.owner.ctx, [signed.id]);
  expect(kept).toEqual(signed);
  const { id: current } = version;
  expect(await standingOf(client.id)).toEqual({
    treatment: { current, signed: current, signedAt: house.clock.now() },
    photos: false,
    marketing: false,
  });
});

test('a new version makes the treatment consent outdated, and leaves photos as they were', async () => {
  const other = await aChain(house);
  const client = await aClient(other, { at: await aClinic(other) });
  const first = await aSignedConsent(other, { of: client });
  await aSignedConsent(other, { of: client, purpose: 'photos' });
  const old = await theVersionFor(other, client.id, 'treatment');
  const version = await aConsentVersion(other);
  await aConsentVersion(other, { purpose: 'photos' });
  const all = await consents.ofClients(other.owner.ctx, [client.id]);
  expect(all.map(({ standing }) => standing)).toEqual(['outdated', 'given', 'never']);
  const standing = await work.read(other.owner.ctx, (tx) => consents.standingIn(tx, client.id));
  expect(standing.treatment).toMatchObject({ current: version.id, signed: first.versionId });
  const late = aSignedConsent(other, { of: client, version: old });
  expect(await refusal(late)).toEqual({ code: 'CONSENT.TEXT_REPLACED', field: 'versionId' });
  await aSignedConsent(other, { of: client });
  expect((await consents.ofClients(other.owner.ctx, [client.id]))[0]?.standing).toBe('given');
});

test('one is given the text in one’s language, and what one signed stands in its own', async () => {
  const other = await aChain(house);
  const clinic = await aClinic(other);
  const english = await aClient(other, { at: clinic });
  const german = await aClient(other, { at: clinic, language: 'de' });
  await aSignedConsent(other, { of: german });
  const version = await aConsentVersion(other, { language: 'de', title: 'Einwilligung' });
  expect((await consents.ofClients(other.owner.ctx, [german.id]))[0]?.standing).toBe('given');
  const another = await aClient(other, { at: clinic, language: 'de-AT' });
  expect((await theVersionFor(other, another.id, 'treatment')).id).toBe(version.id);
  expect((await theVersionFor(other, english.id, 'treatment')).language).toBe('en');
});

test('withdrawing adds a row, leaves the others alone, and happens once', async () => {
  const client = await aClient(chain, { at: soho });
  const photos = await aSignedConsent(chain, { of: client, purpose: 'photos' });
  await aSignedConsent(chain, { of: client, purpose: 'marketing' });
  await consents.withdraw(practitioner.ctx, { clientId: client.id, purpose: 'marketing' });
  expect(await purposesOf(client.id)).toEqual({ treatment: 'never', photos: 'given', marketing: 'withdrawn' });
  const again = consents.withdraw(practitioner.ctx, { clientId: client.id, purpose: 'marketing' });
  expect(await refusal(again)).toEqual({ code: 'CONSENT.NOT_GIVEN', field: 'purpose' });
  expect(await consents.signaturesOf(chain.owner.ctx, [client.id])).toHaveLength(2);
  house.clock.set('2026-11-22T12:05:00.000Z');
  await aSignedConsent(chain, { of: client, purpose: 'marketing' });
  expect((await standingOf(client.id)).marketing).toBe(true);
  expect((await consents.signaturesByIds(chain.owner.ctx, [photos.id]))[0]?.withdrawnAt).toBeNull();
});

describe('refused and not signed', () => {
  test.each([
    [{ ticked: [0, 1] }, 'CONSENT.NOT_ALL_TICKED', 'ticked.2'],
    [{ method: 'drawn', drawn: 'M5 5L6 6' }, 'CONSENT.NOT_SIGNED', 'drawn'],
    [{ method: 'drawn' }, 'CONSENT.NOT_SIGNED', 'drawn'],
    [{ versionId: uuidv7() }, 'INPUT.NOT_FOUND', 'versionId'],
    [{ clientId: uuidv7() }, 'INPUT.NOT_FOUND', 'clientId'],
  ])('%j: %s', async (given, code, field) => {
    const client = await aClient(chain, { at: soho });
    const version = await theVersionFor(chain, client.id, 'treatment');
    const ticked = Array.from({ length: 10 }, (_, index) => index);
    const usual = { id: uuidv7(), clientId: client.id, versionId: version.id, ticked, method: 'typed' };
    const input = signConsentInput.parse({ ...usual, signedName: 'Casey', ...given });
    expect(await refusal(consents.sign(practitioner.ctx, input))).toEqual({ code, field });
    expect(await consents.signaturesOf(chain.owner.ctx, [client.id])).toEqual([]);
  });
});

test('out of reach and other chains do not exist', async () => {
  const client = await aClient(chain, { at: soho });
  const signed = await aSignedConsent(chain, { of: client });
  const elsewhere = await aStaffMember(chain, { at: [await aClinic(chain, { name: 'York' })] });
  const stranger = (await aChain(house)).owner;
  for (const { ctx } of [elsewhere, stranger]) {
    expect(await consents.ofClients(ctx, [client.id])).toEqual([]);
    const standing = work.read(ctx, (tx) => consents.standingIn(tx, client.id));
    expect(await refusal(standing)).toEqual({ code: 'INPUT.NOT_FOUND', field: 'clientId' });
    expect(await consents.signaturesOf(ctx, [client.id])).toEqual([]);
    expect(await consents.signaturesByIds(ctx, [signed.id])).toEqual([]);
    const withdrawal = consents.withdraw(ctx, { clientId: client.id, purpose: 'treatment' });
    expect(await refusal(withdrawal)).toEqual({ code: 'INPUT.NOT_FOUND', field: 'clientId' });
  }
});

describe('what was signed stays', () => {
  const refused = (sql: string, params: unknown[]) =>
    work
      .in(chain.owner.ctx, (tx) => tx.query(sql, params))
      .then(
        () => 'done',
        (error: { code: string }) => error.code,
      );

  test('the application may change or delete neither signature nor published text', async () => {
    const client = await aClient(chain, { at: soho });
    const { id, versionId } = await aSignedConsent(chain, { of: client });
    await consents.withdraw(practitioner.ctx, { clientId: client.id, purpose: 'treatment' });
    // No such right: mapped like every refusal of the database.
    for (const table of ['consent_signature', 'consent_withdrawal', 'record_read', 'client_link_use']) {
      expect(await refused(`delete from ${table}`, [])).toBe('CLINIC.OUT_OF_REACH');
    }
    expect(await refused(`update consent_signature set signed_name = 'x' where id = $1`, [id])).toBe(
      'CLINIC.OUT_OF_REACH',
    );
    const change = `update consent_version set topics = '{}' where id = $1 returning id`;
    expect(await work.in(chain.owner.ctx, (tx) => tx.query(change, [versionId]))).toEqual([]);
    const removal = 'delete from consent_version where id = $1 returning id';
    expect(await work.in(chain.owner.ctx, (tx) => tx.query(removal, [versionId]))).toEqual([]);
  });

  test('nor can a superuser change the text under a signature', async () => {
    const { versionId } = await aSignedConsent(chain, { of: await aClient(chain, { at: soho }) });
    const admin = new pg.Client({ connectionString: house.database.adminUrl });
    await admin.connect();
    const change = (set: string) =>
      admin.query(`update consent_version set ${set} where id = $1`, [versionId]).then(
        () => 'done',
        (error: { code: string }) => error.code,
      );
    expect(await change(`text = text || ' '`)).toBe('23514');
    expect(await change(`text = 'x', text_hash = encode(sha256('x'), 'hex')`)).toBe('23503');
    await admin.end();
  });
});

test('a job does what it must, a link of a client nothing by permission', () => {
  const { organizationId } = chain;
  expect(Context.ofJob(organizationId, 'test').may('record.read')).toBe(true);
  const ofLink = Context.ofLink({ organizationId, linkId: uuidv7(), clientId: uuidv7(), requestId: 'test' });
  expect(ofLink.may('record.read')).toBe(false);
  expect(ofLink.reaches(soho.id)).toBe(false);
});

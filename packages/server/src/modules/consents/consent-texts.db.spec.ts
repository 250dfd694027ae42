import { saveConsentDraftInput } from '@stipple/domain/consents';
import { aChain, aClient, aClinic, aHouse, aSignedConsent, refusal } from '@stipple/testing/builders';
import { v7 as uuidv7 } from 'uuid';

const house = await aHouse();
const { consents, consentTexts } = house.services;
const chain = await aChain(house);
const { ctx } = chain.owner;

afterAll(() => house.close());

const statements = [{ topic: 'age', text: 'I am 18 or older.' }];
const draftOf = (given: object = {}) =>
  saveConsentDraftInput.parse({
    ...{ id: uuidv7(), version: null, purpose: 'treatment', language: 'de', title: 'Einwilligung', body: 'Text.' },
    ...{ statements, ...given },
  });

test('a draft is saved, changed, published as the next number, and stays as it is from then on', async () => {
  const draft = draftOf({ language: 'fr', title: 'Consentement' });
  const saved = await consentTexts.saveDraft(ctx, draft);
  expect(saved).toMatchObject({ number: null, template: false, publishedAt: null, version: 1 });
  const changed = await consentTexts.saveDraft(ctx, { ...draft, version: 1, body: 'Un autre texte.' });
  expect(changed).toMatchObject({ version: 2 });
  expect(changed.textHash).not.toBe(saved.textHash);
  const published = await consentTexts.publish(ctx, changed);
  expect(published).toMatchObject({ number: 1, publishedBy: chain.owner.id, version: 3 });
  expect(await consentTexts.byIds(ctx, [draft.id])).toEqual([published]);
  for (const attempt of [
    () => consentTexts.saveDraft(ctx, { ...draft, version: 3 }),
    () => consentTexts.publish(ctx, published),
    () => consentTexts.discardDraft(ctx, published),
  ]) {
    expect(await refusal(attempt())).toEqual({ code: 'CONSENT.PUBLISHED', field: 'id' });
  }
});

test('a draft changes nothing for anybody until it is published', async () => {
  const client = await aClient(chain, { at: await aClinic(chain) });
  await aSignedConsent(chain, { of: client });
  const standing = async () => (await consents.ofClients(ctx, [client.id]))[0]?.standing;
  const draft = await consentTexts.saveDraft(ctx, draftOf({ language: 'en' }));
  expect(await standing()).toBe('given');
  expect(await consentTexts.publish(ctx, draft)).toMatchObject({ number: 2 });
  expect(await standing()).toBe('outdated');
});

test('there is one draft of a purpose in a language; discarded, there is room for another', async () => {
  const first = await consentTexts.saveDraft(ctx, draftOf());
  const second = consentTexts.saveDraft(ctx, draftOf());
  expect(await refusal(second)).toEqual({ code: 'CONSENT.DRAFT_EXISTS', field: 'language' });
  await consentTexts.discardDraft(ctx, first);
  const third = await consentTexts.saveDraft(ctx, draftOf());
  await consentTexts.discardDraft(ctx, third);
  expect((await consentTexts.all(ctx)).filter(({ language }) => language === 'de')).toEqual([]);
});

test('who started from an older version is told so', async () => {
  const draft = draftOf({ language: 'es' });
  await consentTexts.saveDraft(ctx, draft);
  await consentTexts.saveDraft(ctx, { ...draft, version: 1, body: 'Otro.' });
  for (const late of [
    consentTexts.saveDraft(ctx, { ...draft, version: 1 }),
    consentTexts.publish(ctx, { ...draft, version: 1 }),
  ])
    expect(await refusal(late)).toEqual({ code: 'INPUT.STALE', field: 'version' });
});

test('what says nothing new, or asks for nothing, is not published', async () => {
  const one = await consentTexts.publish(ctx, await consentTexts.saveDraft(ctx, draftOf({ language: 'it' })));
  const same = await consentTexts.saveDraft(ctx, draftOf({ language: 'it' }));
  expect(same.textHash).toBe(one.textHash);
  expect(await refusal(consentTexts.publish(ctx, same))).toEqual({ code: 'CONSENT.UNCHANGED', field: 'body' });
  const none = await consentTexts.saveDraft(ctx, draftOf({ language: 'pl', statements: [] }));
  expect(await refusal(consentTexts.publish(ctx, none))).toEqual({ code: 'CONSENT.NO_STATEMENT', field: 'statements' });
});

test('another chain’s draft does not exist', async () => {
  const draft = await consentTexts.saveDraft(ctx, draftOf({ language: 'nl' }));
  const stranger = (await aChain(house)).owner.ctx;
  expect(await consentTexts.byIds(stranger, [draft.id])).toEqual([]);
  expect(await refusal(consentTexts.publish(stranger, draft))).toEqual({ code: 'INPUT.NOT_FOUND', field: 'id' });
});

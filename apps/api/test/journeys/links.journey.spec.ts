import 'reflect-metadata';
import { aClient, aLink, aSignedConsent, healthyAnswers, theVersionFor } from '@stipple/testing/builders';
import { v7 as uuidv7 } from 'uuid';
import { aWorld, type World } from '../rig/a-world.ts';
import { type Answer, anApi, answered, type TestApi } from '../rig/an-api.ts';

const open = 'mutation ($input: OpenLinkInput!) { openLink(input: $input) { clientName tasks consents { purpose } } }';
const sign =
  'mutation ($input: SignConsentByLinkInput!) { signConsentByLink(input: $input) { done consents { standing } } }';
const answer = 'mutation ($input: AnswerHealthByLinkInput!) { answerHealthByLink(input: $input) { done } }';
const withdraw = 'mutation ($input: WithdrawConsentByLinkInput!) { withdrawConsentByLink(input: $input) { done } }';

describe('a client’s link over HTTP', () => {
  let api: TestApi;
  let mine: World;
  let theirs: World;

  beforeAll(async () => {
    api = await anApi();
    mine = await aWorld(api.house, 'mine');
    theirs = await aWorld(api.house, 'zyxw');
  });
  afterAll(() => api.close());

  async function aVisitor(world = mine) {
    const at = (await world.chain.services.clinics.byIds(world.chain.owner.ctx, [world.ids.clinicId]))[0];
    if (!at) throw new Error('There is no clinic');
    const client = await aClient(world.chain, { at, name: 'Wanda Visitor' });
    const { token } = await aLink(world.chain, { of: client });
    return { client, token };
  }

  async function signature(world: World, clientId: string) {
    const { id: versionId } = await theVersionFor(world.chain, clientId, 'treatment');
    const ticked = Array.from({ length: 10 }, (_, index) => index);
    return { id: uuidv7(), versionId, ticked, signedName: 'Wanda', method: 'typed' };
  }

  const said = ({ errors }: Answer) =>
    errors.map(({ message, extensions }) => [extensions.code, extensions.field, message]);

  it('opens without a sign-in, and its token is in no line of the log', async () => {
    const { client, token } = await aVisitor();
    const opened = await api.ask(open, { variables: { input: { token } } });
    expect(opened.errors).toEqual([]);
    expect(answered(opened, 'openLink')).toMatchObject({ clientName: 'Wanda Visitor' });
    const given = { token, id: uuidv7(), answers: healthyAnswers(), signedName: 'Wanda' };
    expect((await api.ask(answer, { variables: { input: given } })).errors).toEqual([]);
    const signed = await api.ask(sign, { variables: { input: { token, ...(await signature(mine, client.id)) } } });
    expect(signed.errors).toEqual([]);
    // Wrong in every way an answer can be wrong, also before GraphQL has parsed it.
    await api.ask(open, { variables: { input: { token: [token] } } });
    await api.ask(`mutation { openLink(input: { token: "${token}" }) { nothing } }`);
    await api.ask(sign, { variables: { input: { token, id: token } } });
    await api.http().post('/graphql').set('content-type', 'application/json').send(`{"query": "${token}`);
    expect(api.log.length).toBeGreaterThan(3);
    expect(api.log.join('\n')).not.toContain(token);
    expect(api.log.join('\n')).not.toMatch(/Wanda|keloid/);
  });

  it('is not answered to a GET, so no address carries it', async () => {
    const { token } = await aVisitor();
    const query = `mutation { openLink(input: { token: "${token}" }) { clientName } }`;
    const { status, text } = await api.http().get('/graphql').query({ query }).set('apollo-require-preflight', '1');
    expect(status).toBeGreaterThanOrEqual(400);
    expect(text).not.toContain('Wanda');
  });

  it('gives no way into another chain, whoever is signed in and whatever ids are sent', async () => {
    const { client, token } = await aVisitor();
    const foreign = await aSignedConsent(theirs.chain, { of: { id: theirs.ids.clientId, name: 'Zyxw' } });
    const as = await api.signIn(theirs.chain.owner);
    const input = { token, ...(await signature(mine, client.id)) };
    for (const versionId of [foreign.versionId, theirs.ids.consentVersionId, uuidv7()]) {
      const refused = await api.ask(sign, { variables: { input: { ...input, versionId } }, as });
      expect(said(refused).map(([code, field]) => [code, field])).toEqual([['INPUT.NOT_FOUND', 'versionId']]);
    }
    const opened = await api.ask(open, { variables: { input: { token } }, as });
    expect(answered(opened, 'openLink')).toMatchObject({ clientName: 'Wanda Visitor' });
    expect(JSON.stringify(opened.response.body)).not.toContain('zyxw');
    // A token is no sign-in: it opens nothing but its link.
    const asCookie = await api.ask('{ clients { items { name } } }', { as: `stipple_sign_in=${token}` });
    expect(said(asCookie).map(([code]) => code)).toEqual(['ACCESS.NOT_SIGNED_IN']);
  });

  it('answers alike what never was, what is over, and what was not asked for', async () => {
    const { client, token } = await aVisitor();
    const { chain } = mine;
    const { link, token: revoked } = await aLink(chain, { of: client });
    await chain.services.links.revoke(chain.owner.ctx, link);
    const { token: photosOnly } = await aLink(chain, { of: client, tasks: ['photos'] });
    const input = await signature(mine, client.id);
    const answers = await Promise.all([
      api.ask(sign, { variables: { input: { ...input, token: 'never was' } } }),
      api.ask(sign, { variables: { input: { ...input, token: revoked } } }),
      api.ask(sign, { variables: { input: { ...input, token: photosOnly } } }),
      api.ask(withdraw, { variables: { input: { token: `${token}x`, purpose: 'photos' } } }),
    ]);
    const [first, ...others] = answers.map((each) => [each.status, each.data, said(each)]);
    for (const other of others) expect(other).toEqual(first);
  });

  it('waits after many guesses from one address, for all four operations', async () => {
    const { token } = await aVisitor();
    for (let nth = 0; nth < 40; nth++) await api.ask(open, { variables: { input: { token: `guess ${nth}` } } });
    const answers = [
      await api.ask(open, { variables: { input: { token } } }),
      await api.ask(withdraw, { variables: { input: { token, purpose: 'photos' } } }),
    ];
    expect(answers.flatMap(said).map(([code]) => code)).toEqual(['LINK.TOO_MANY_ATTEMPTS', 'LINK.TOO_MANY_ATTEMPTS']);
  });

  it('shows on the client’s page of the dashboard what came of it, and keeps the token to itself', async () => {
    const as = await api.signIn(mine.practitioner);
    const page = `{ client(id: "${mine.ids.clientId}") { links { id state tasks done } } }`;
    const { errors, response } = await api.ask(page, { as });
    expect(errors).toEqual([]);
    expect(JSON.stringify(response.body)).not.toMatch(/token/i);
    const made = await api.ask(
      `mutation { makeLink(input: { id: "${uuidv7()}", clientId: "${mine.ids.clientId}", tasks: [health], oneUse: true, days: 1 }) { token link { state } } }`,
      { as },
    );
    expect(made.errors).toEqual([]);
    const { token } = answered<{ token: string }>(made, 'makeLink');
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(api.log.join('\n')).not.toContain(token);
  });
});

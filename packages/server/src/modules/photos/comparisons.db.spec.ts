import { saveComparisonInput } from '@stipple/domain/photos';
import {
  aChain,
  aClient,
  aClinic,
  aHouse,
  aPhoto,
  aSignedConsent,
  aStaffMember,
  refusal,
} from '@stipple/testing/builders';
import { v7 as uuidv7 } from 'uuid';

const house = await aHouse();
const { comparisons } = house.services;
const chain = await aChain(house);
const soho = await aClinic(chain);
const practitioner = await aStaffMember(chain, { at: [soho] });
const client = await aClient(chain, { at: soho });
await aSignedConsent(chain, { of: client, purpose: 'photos' });

afterAll(() => house.close());

describe('two photos', () => {
  test('of one view are compared, and the nine points are kept', async () => {
    const of = await aClient(chain, { at: soho });
    await aSignedConsent(chain, { of, purpose: 'photos' });
    const take = (view: 'top' | 'crown' | 'left', takenAt: string) => aPhoto(chain, { of, view, takenAt });
    const before = await take('top', '2026-09-01T10:00:00.000Z');
    const after = await take('top', '2026-11-20T10:00:00.000Z');
    expect(await comparisons.compare(practitioner.ctx, before.id, after.id)).toMatchObject({
      checked: null,
      known: [],
    });
    for (const day of ['2026-09-01', '2026-11-20'])
      for (const view of ['crown', 'left'] as const) await take(view, `${day}T10:30:00.000Z`);
    const input = { beforeId: before.id, afterId: after.id, met: ['lighting', 'hair', 'lighting'] };
    const saved = await comparisons.save(practitioner.ctx, saveComparisonInput.parse(input));
    expect(saved).toMatchObject({
      checked: { met: ['lighting', 'hair'], checkedBy: practitioner.id },
      known: ['views'],
    });
    await comparisons.save(chain.owner.ctx, { ...input, met: [] });
    const { checked } = await comparisons.compare(practitioner.ctx, before.id, after.id);
    expect(checked).toMatchObject({ met: [], checkedBy: chain.owner.id });

    const crown = await take('crown', '2026-11-21T10:00:00.000Z');
    const compare = (beforeId: string, afterId: string) =>
      refusal(comparisons.compare(practitioner.ctx, beforeId, afterId));
    expect(await compare(before.id, crown.id)).toEqual({ code: 'PHOTO.DIFFERENT_VIEWS', field: 'afterId' });
    expect(await compare(after.id, before.id)).toEqual({ code: 'PHOTO.TURNED_AROUND', field: 'afterId' });
    expect(await compare(before.id, before.id)).toEqual({ code: 'PHOTO.SAME_TWICE', field: 'afterId' });
    expect(await compare(before.id, uuidv7())).toEqual({ code: 'INPUT.NOT_FOUND', field: 'afterId' });
  });

  test('of two views cannot be kept as a pair even past the rules', async () => {
    const [front, top] = [await aPhoto(chain, { of: client }), await aPhoto(chain, { of: client, view: 'top' })];
    const keep = house.work.in(chain.owner.ctx, (tx) =>
      tx.query(
        `insert into photo_comparison (organization_id, id, client_id, view, before_id, after_id, met, checked_at, checked_by)
         values ($1, $2, $3, 'front', $4, $5, '{}', now(), $6)`,
        [chain.organizationId, uuidv7(), client.id, front.id, top.id, chain.owner.id],
      ),
    );
    expect(await refusal(keep)).toEqual({ code: 'INPUT.NOT_FOUND', field: 'id' });
  });
});

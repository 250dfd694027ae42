import {
  type DoPatchTestInput,
  findInTestTime,
  type PatchTest,
  patchTestDone,
  patchTestRead,
  type ReadPatchTestInput,
  readPatchTest,
} from '@stipple/domain/patch-tests';
import { refuseOn } from '@stipple/domain/problems';
import { type Instant, localDate } from '@stipple/domain/time';
import { asSeen, type Context, type Tx, type Work } from '../../work/index.ts';
import type { ClientsService } from '../clients/index.ts';
import type { ClinicsService } from '../clinics/index.ts';
import type { OrganizationsService } from '../organizations/index.ts';
import { PatchTestEntity } from './patch-test.entity.ts';
import { PatchTests } from './patch-tests.repository.ts';

interface Neighbours {
  readonly organizations: OrganizationsService;
  readonly clinics: ClinicsService;
  readonly clients: ClientsService;
}

export class PatchTestsService {
  readonly #work: Work;
  readonly #neighbours: Neighbours;

  constructor(work: Work, neighbours: Neighbours) {
    this.#work = work;
    this.#neighbours = neighbours;
  }

  /** Now, by the clock of the house: where a test stands depends on it. */
  now(): Instant {
    return this.#work.now();
  }

  ofClients(ctx: Context, clientIds: readonly string[]): Promise<PatchTest[]> {
    return this.#work.read(ctx, (tx) => tx.get(PatchTests).ofClients(clientIds));
  }

  /** A dot was set; it is read later. @throws Problem PATCH_TEST.IN_FUTURE, CLINIC.OUT_OF_REACH, INPUT.NOT_FOUND. */
  do(ctx: Context, input: DoPatchTestInput): Promise<PatchTest> {
    return this.#work.in(ctx, async (tx) => {
      ctx.requireReach(input.clinicId);
      const { zone } = await this.#neighbours.clinics.byIdIn(tx, input.clinicId);
      await this.#neighbours.clients.join(tx, input.clientId, input.clinicId);
      refuseOn(findInTestTime(input.doneAt, tx.now));
      const doneOn = localDate(input.doneAt, zone);
      const test: PatchTest = { ...notRead, ...input, doneOn, doneBy: ctx.staffMemberId };
      await tx.insert(PatchTestEntity, [test]);
      const { id: patchTestId, clientId, clinicId } = test;
      tx.tell(patchTestDone, { patchTestId, clientId, clinicId });
      tx.announce('patch-tests');
      return test;
    });
  }

  /** @throws Problem PATCH_TEST.TOO_EARLY, PATCH_TEST.READ_ALREADY, PATCH_TEST.IN_FUTURE, INPUT.STALE, INPUT.NOT_FOUND. */
  read(ctx: Context, { id, version, ...reading }: ReadPatchTestInput): Promise<PatchTest> {
    return this.#work.in(ctx, async (tx) => {
      const test = asSeen(await tx.get(PatchTests).byIdForUpdate(id), version);
      const settings = await this.#neighbours.organizations.currentIn(tx);
      const read = readPatchTest(test, reading, ctx.staffMemberId, settings, tx.now);
      const { result, readAt, readBy, notes } = read;
      await tx.update(PatchTestEntity, { id, version }, { result, readAt, readBy, notes });
      tx.tell(patchTestRead, { patchTestId: id, clientId: test.clientId, clinicId: test.clinicId });
      tx.announce('patch-tests');
      return { ...read, version: version + 1 };
    });
  }

  /** For another feature's use case, in its transaction. */
  ofClientsIn(tx: Tx, clientIds: readonly string[]): Promise<PatchTest[]> {
    return tx.get(PatchTests).ofClients(clientIds);
  }
}

const notRead = { result: null, readAt: null, readBy: null, version: 1 } as const;

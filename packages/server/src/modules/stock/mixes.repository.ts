import type { KnownMixes, Mix, MixPart, MixRecipe, PartLot } from '@stipple/domain/stock';
import type { Instant, LocalDate } from '@stipple/domain/time';
import { Repository } from '../../work/index.ts';
import { MixEntity } from './mix.entity.ts';
import { MixPartEntity } from './mix-part.entity.ts';

/** A part with what the label of its lot says. */
export interface LabelledPart extends MixPart {
  readonly productId: string;
  readonly lotNumber: string;
  readonly expiresOn: LocalDate;
  readonly recalledAt: Instant | null;
}

export interface LabelledMix extends Mix {
  readonly parts: readonly LabelledPart[];
}

const mixes = `
select m.id, m.clinic_id as "clinicId", m.session_id as "sessionId", m.label, m.water_ml as "waterMl", m.made_at as "madeAt",
  m.made_by as "madeBy", m.discarded_at as "discardedAt",
  p.lot_id as "lotId", p.ml, p.product_id as "productId", p.lot_number as "lotNumber", p.expires_on as "expiresOn",
  r.started_at as "recalledAt"
from mix m
join mix_part p on p.organization_id = m.organization_id and p.mix_id = m.id
left join recall r on r.organization_id = p.organization_id and r.product_id = p.product_id and r.lot_number = p.lot_number
where m.organization_id = $1 and`;

/** A chain keeps some tens of jars; each has a few parts. */
const mostHouseParts = 400;

type Row = Omit<LabelledMix, 'parts'> & LabelledPart;

export class Mixes extends Repository {
  /** Of those asked for, the mixes of the chain, wherever they were made; in no order. */
  byIds(ids: readonly string[]): Promise<LabelledMix[]> {
    return this.#where('m.id = any ($2) order by m.id, p.position', ids);
  }

  /** Mixes made in these sessions, in the order they were made. */
  ofSessions(sessionIds: readonly string[]): Promise<LabelledMix[]> {
    return this.#where('m.session_id = any ($2) order by m.made_at, m.id, p.position', sessionIds);
  }

  /** House mixes that may be used on a day, the newest first. */
  houseOn(day: LocalDate): Promise<LabelledMix[]> {
    return this.#where(
      `m.session_id is null and m.discarded_at is null
       and not exists (select from mix_part old
         where old.organization_id = m.organization_id and old.mix_id = m.id and old.expires_on < $2)
       and not exists (select from mix_part bad
         join recall b on b.organization_id = bad.organization_id and b.product_id = bad.product_id
           and b.lot_number = bad.lot_number
         where bad.organization_id = m.organization_id and bad.mix_id = m.id)
       order by m.made_at desc, m.id, p.position limit ${mostHouseParts}`,
      day,
    );
  }

  async discard(id: string): Promise<void> {
    await this.tx.query('update mix set discarded_at = $3 where organization_id = $1 and id = $2', [
      this.tx.ctx.organizationId,
      id,
      this.tx.now,
    ]);
  }

  async insert(mix: Mix, lots: ReadonlyMap<string, PartLot>): Promise<void> {
    const { parts: _, ...row } = mix;
    await this.tx.insert(MixEntity, [row]);
    await this.#insertParts(mix, lots);
  }

  /** Puts what a draft says now in the place of what it said. */
  async change(mix: MixRecipe, lots: ReadonlyMap<string, PartLot>): Promise<void> {
    const { organizationId } = this.tx.ctx;
    await this.tx.query('update mix set label = $3, water_ml = $4 where organization_id = $1 and id = $2', [
      organizationId,
      mix.id,
      mix.label,
      mix.waterMl,
    ]);
    await this.#removeParts([mix.id]);
    await this.#insertParts(mix, lots);
  }

  async remove(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.#removeParts(ids);
    await this.tx.query('delete from mix where organization_id = $1 and id = any ($2)', [
      this.tx.ctx.organizationId,
      ids,
    ]);
  }

  async #insertParts({ id: mixId, parts }: MixRecipe, lots: ReadonlyMap<string, PartLot>): Promise<void> {
    const rows = parts.flatMap(({ lotId, ml }, position) => {
      const lot = lots.get(lotId);
      if (!lot) return [];
      const { productId, number: lotNumber, expiresOn } = lot;
      return [{ mixId, lotId, position, ml, productId, lotNumber, expiresOn }];
    });
    await this.tx.insert(MixPartEntity, rows);
  }

  async #removeParts(mixIds: readonly string[]): Promise<void> {
    await this.tx.query('delete from mix_part where organization_id = $1 and mix_id = any ($2)', [
      this.tx.ctx.organizationId,
      mixIds,
    ]);
  }

  async #where(condition: string, value: unknown): Promise<LabelledMix[]> {
    const rows = await this.tx.query<Row>(`${mixes} ${condition}`, [this.tx.ctx.organizationId, value]);
    return gathered(rows);
  }
}

/** One mix with its parts for the rows of each. */
function gathered(rows: readonly Row[]): LabelledMix[] {
  const byId = new Map<string, LabelledMix & { parts: LabelledPart[] }>();
  for (const { lotId, ml, productId, lotNumber, expiresOn, recalledAt, ...mix } of rows) {
    const known = byId.get(mix.id) ?? { ...mix, parts: [] };
    known.parts.push({ lotId, ml, productId, lotNumber, expiresOn, recalledAt });
    byId.set(mix.id, known);
  }
  return [...byId.values()];
}

/** As the rules look at them. A lot of a mix lies where the mix was made. */
export function known(mixes: readonly LabelledMix[]): KnownMixes {
  const lots = mixes.flatMap(({ clinicId, parts }) =>
    parts.map(({ lotId: id, productId, lotNumber: number, expiresOn, recalledAt }): [string, PartLot] => [
      id,
      { id, clinicId, productId, number, expiresOn, recalledAt },
    ]),
  );
  return { mixes: new Map(mixes.map((mix) => [mix.id, mix])), lots: new Map(lots) };
}
